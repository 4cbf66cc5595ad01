import Ledger
import LedgerStore
import Values
import Workflows

/// What the routes need of an office: its books, the texts they were read from, and what accounts are called.
struct Office: Sendable {
    /// The books, in memory.
    let books: Books
    /// The texts that books were read from.
    let texts: SourceTexts
    /// What accounts are called.
    let names: AccountNames
    /// The hashes of entries.
    let hashes: EntryHashes

    /// The office over `books`, whose accounts stand in `accounts`.
    init(books: Books, accounts: any AccountStore) {
        self.books = books
        texts = SourceTexts(store: books.store)
        names = AccountNames(store: accounts)
        hashes = EntryHashes(store: books.store)
    }

    /// The state of the book that the path names.
    ///
    /// - Throws: `notFound` where there is none.
    func state(_ exchange: Exchange) async throws -> BookState {
        guard let book = BookID(try exchange.parameter("book")) else { throw ServerError(.notFound, "no book's name") }
        return try await books.state(of: book)
    }

    /// The text that a book was read from; empty before a document was imported.
    func text(of state: BookState) async throws -> [UInt8] {
        guard let source = state.source else { return [] }
        return try await texts.text(source.text, in: state.book.id)
    }
}
