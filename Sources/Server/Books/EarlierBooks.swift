import Ledger
import LedgerStore
import Synchronization
import Values
import Workflows

/// Finds the office's latest earlier book that has a directory, which knows the names of its organisations before a new book
/// does; looked up once a minute at most, because every page of a reading asks.
final class EarlierBooks: Sendable {
    /// How long an answer is believed, in milliseconds.
    static let trustMilliseconds: Int64 = 60_000
    /// How many earlier books are looked into.
    private static let booksMax = 3
    /// How many answers are kept; beyond it all are let go.
    private static let capacity = 256

    private let books: Books
    private let known = Mutex<[BookID: (book: BookID?, found: Moment)]>([:])

    init(books: Books) {
        self.books = books
    }

    /// The book before `state`: one of an earlier year, or of the same year and opened before.
    func book(before state: BookState, now: Moment) async throws -> BookState? {
        let id = state.book.id
        if let known = known.withLock({ $0[id] }), now < known.found.adding(milliseconds: Self.trustMilliseconds) {
            guard let book = known.book else { return nil }
            return try await books.state(of: book)
        }
        let found = try await find(before: state)
        known.withLock { known in
            if known.count >= Self.capacity { known.removeAll() }
            known[id] = (found?.book.id, now)
        }
        return found
    }

    private func find(before state: BookState) async throws -> BookState? {
        let others = try await books.summaries().map(\.book).filter { book in
            book.id != state.book.id && book.year <= state.book.year
        }
        for book in others.prefix(Self.booksMax) {
            let other = try await books.state(of: book.id)
            let isBefore = book.year < state.book.year || other.opened.at < state.opened.at
            if isBefore, !other.directory.institutions.isEmpty { return other }
        }
        return nil
    }
}
