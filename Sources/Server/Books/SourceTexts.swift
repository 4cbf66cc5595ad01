import Ledger
import LedgerStore
import Synchronization
import Values

/// The texts that books were read from, kept in memory: every page of a plan shows some of it.
final class SourceTexts: Sendable {
    /// The most bytes kept; beyond it all are let go and read anew.
    static let capacityBytes = 64 * 1024 * 1024

    private struct Key: Hashable {
        let book: BookID
        let digest: Digest
    }

    private let store: any LedgerStore
    private let kept = Mutex<[Key: [UInt8]]>([:])

    /// The texts in `store`.
    init(store: any LedgerStore) {
        self.store = store
    }

    /// The text of that digest in a book. It never changes, so what was read once holds for good.
    func text(_ digest: Digest, in book: BookID) async throws(StoreError) -> [UInt8] {
        let key = Key(book: book, digest: digest)
        if let text = kept.withLock({ $0[key] }) { return text }
        let text = try await store.blob(digest, in: book)
        kept.withLock { kept in
            let bytes = kept.values.reduce(text.count) { $0 + $1.count }
            if bytes > SourceTexts.capacityBytes { kept.removeAll() }
            kept[key] = text
        }
        return text
    }
}
