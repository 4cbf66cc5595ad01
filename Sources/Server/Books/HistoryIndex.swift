import Ledger
import LedgerStore
import Pages
import Values
import Workflows

/// The entries of books in words, by position: read once, then only what was added.
actor HistoryIndex {
    /// The most entries that are kept; beyond it all are let go and read anew.
    static let capacity = 400_000
    private static let pageLength = 2_000

    private let books: Books
    private var known: [BookID: [RecordRow]] = [:]

    /// The entries of `books`.
    init(books: Books) {
        self.books = books
    }

    /// The entries of a book up to that of `state`, oldest first.
    func rows(of state: BookState) async throws -> [RecordRow] {
        if known[state.book.id]?.count ?? 0 < state.position { try await readOn(state.book.id) }
        return Array((known[state.book.id] ?? []).prefix(state.position))
    }

    /// The entries of a book at some positions.
    func rows(of state: BookState, at positions: some Sequence<Int>) async throws -> [Int: RecordRow] {
        let rows = try await rows(of: state)
        var found: [Int: RecordRow] = [:]
        for position in positions where rows.indices.contains(position - 1) { found[position] = rows[position - 1] }
        return found
    }

    /// Names are those of the latest state: a state of the past may be asked for first.
    private func readOn(_ book: BookID) async throws {
        let state = try await books.state(of: book)
        var rows = known[book] ?? []
        while true {
            let entries = try await books.entries(of: book, after: rows.count, limit: HistoryIndex.pageLength)
            rows += entries.map { HistoryIndex.row($0, state) }
            if entries.count < HistoryIndex.pageLength { break }
        }
        if known.values.reduce(rows.count, { $0 + $1.count }) > HistoryIndex.capacity { known = [:] }
        if rows.count >= known[book]?.count ?? 0 { known[book] = rows }
    }

    private static func row(_ entry: Entry, _ state: BookState) -> RecordRow {
        let event = try? Event(entry)
        let items = event.map { $0.items(in: state) } ?? []
        return RecordRow(
            position: entry.position, at: entry.at, actor: entry.actor, kind: entry.kind, verb: event?.verb,
            items: items.isEmpty ? state.items(touchedAt: entry.position) : items,
            words: event?.words(in: state) ?? BilingualText(entry.kind.rawValue, entry.kind.rawValue),
            reason: event?.reason, previousHash: entry.previousHash, hash: entry.hash)
    }
}

/// The last verification of each book.
actor Verifications {
    private var kept = Kept<BookID, HistoryPage.Verification>(capacity: 64)

    /// The last verification of a book.
    func last(of book: BookID) -> HistoryPage.Verification? { kept.value(for: book) }

    /// Keeps a verification.
    func keep(_ verification: HistoryPage.Verification, of book: BookID) { kept.keep(verification, for: book) }
}
