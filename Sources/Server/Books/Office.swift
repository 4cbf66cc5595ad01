import Ledger
import LedgerStore
import Pages
import Values
import Workflows

/// What the routes need of an office: its books, the texts they were read from, and what accounts are called.
struct Office: Sendable {
    /// The books, in memory.
    let books: Books
    /// The texts that books were read from.
    let texts: SourceTexts
    /// The files that books were read from, and their pages.
    let files: SourceFiles
    /// What accounts are called.
    let names: AccountNames
    /// The books before others.
    let earlier: EarlierBooks
    /// What takes more than a moment to work out.
    let judgements = Judgements()
    /// The hashes of entries.
    let hashes: EntryHashes
    /// What entries record.
    let acts: KnownActs
    /// What entries hold, as pages show it.
    let payloads: KnownPayloads
    /// The entries in words.
    let history: HistoryIndex
    /// The last verification of each book.
    let verifications = Verifications()

    /// The office over `books`, whose accounts stand in `accounts`.
    init(books: Books, accounts: any AccountStore) {
        self.books = books
        texts = SourceTexts(store: books.store)
        files = SourceFiles(store: books.store)
        earlier = EarlierBooks(books: books)
        names = AccountNames(store: accounts)
        hashes = EntryHashes(store: books.store)
        acts = KnownActs(store: books.store)
        payloads = KnownPayloads(store: books.store)
        history = HistoryIndex(books: books)
    }

    /// The state of the book that the path names, as of the day that the address names.
    ///
    /// - Throws: `notFound` where there is none, and what says that a day cannot be shown.
    func state(_ exchange: Exchange) async throws -> BookState {
        guard let book = BookID(try exchange.parameter("book")) else { throw ServerError(.notFound, "no book's name") }
        let state = try await books.state(of: book)
        try exchange.checkDay(of: state)
        guard let day = exchange.asOf else { return state }
        return try await judgements.state(of: state, asOf: day, in: books)
    }

    /// The text that a book was read from; empty before a document was imported.
    func text(of state: BookState) async throws -> [UInt8] {
        guard let source = state.source else { return [] }
        return try await texts.text(source.text, in: state.book.id)
    }

    /// How many of an item's acts its page shows.
    private static let doneMax = 200

    /// What was done to an item since approval, in words, the last ones at the end.
    func done(to item: Item, in state: BookState) async throws -> [ItemPage.Done] {
        let positions = (state.entriesOfItem[item.id] ?? []).suffix(Office.doneMax)
        return try await acts.acts(of: state.book.id, at: Array(positions)).map { known in
            ItemPage.Done(
                position: known.position, at: known.at, actor: known.actor, words: known.act.words(in: state),
                reason: known.act.reason)
        }
    }
}
