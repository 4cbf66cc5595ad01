import Ledger
import LedgerStore
import Values

/// The hashes of the entries of books, by position: read once, then only what was added.
actor EntryHashes {
    /// The most entries whose hashes are kept; beyond it all are let go and read anew.
    static let capacity = 1_000_000
    private static let pageLength = 2_000

    private let store: any LedgerStore
    private var known: [BookID: [Digest]] = [:]

    /// The hashes of the entries in `store`.
    init(store: any LedgerStore) {
        self.store = store
    }

    /// The hashes of the entries at `positions` of a book, as far as it has them.
    func hashes(of book: BookID, at positions: [Int]) async throws(StoreError) -> [Int: Digest] {
        if let last = positions.max(), last > known[book]?.count ?? 0 { try await readOn(book) }
        let hashes = known[book] ?? []
        var found: [Int: Digest] = [:]
        for position in positions where hashes.indices.contains(position - 1) { found[position] = hashes[position - 1] }
        return found
    }

    private func readOn(_ book: BookID) async throws(StoreError) {
        var hashes = known[book] ?? []
        while true {
            let records = try await store.records(of: book, after: hashes.count, limit: EntryHashes.pageLength)
            hashes += records.compactMap { Digest(bytes: $0.hash) }
            if records.count < EntryHashes.pageLength { break }
        }
        if known.values.reduce(hashes.count, { $0 + $1.count }) > EntryHashes.capacity { known = [:] }
        known[book] = hashes
    }
}
