public import Ledger
internal import Values

/// Opens the book of the next year with what was not finished in this one (结转).
public struct CarryOver: Sendable {
    private let books: Books
    private let randomBytes: @Sendable (_ count: Int) -> [UInt8]

    /// The verb over `books`; `randomBytes` makes the new book's name one that nobody has.
    public init(books: Books, randomBytes: @escaping @Sendable (_ count: Int) -> [UInt8]) {
        self.books = books
        self.randomBytes = randomBytes
    }

    /// Opens the next year's book and carries the unfinished items of `old` over, each with where it came from.
    ///
    /// - Parameters:
    ///   - old: the book of the year before; its year must be closed.
    ///   - title: the new book's title; else the old one with the next year in it.
    ///   - actor: who does it.
    /// - Returns: The new book.
    /// - Throws: ``WorkflowError`` with code `refused`; reason `carryOver.notClosed` where the year is not closed yet,
    ///   `carryOver.nothing` where nothing was left, `carryOver.done` where another book took these items over already.
    public func callAsFunction(
        from old: BookID, title: String? = nil, by actor: Actor
    ) async throws(WorkflowError) -> BookID {
        let state = try await books.state(of: old)
        guard state.yearClosing != nil else { throw .notClosed(state.book.title) }
        let items = state.carriedItems
        guard !items.isEmpty else { throw .nothingLeft(state.book.title) }
        if let heir = try await books.heir(of: state) { throw .carriedAlready(heir.title) }
        let year = state.book.year + 1
        let id = try ImportDocument.name(forYear: year, randomBytes)
        let book = Book(
            id: id, year: year, title: title ?? nextTitle(state.book), place: state.book.place,
            office: state.book.office)
        let carried = Act.year(.carryOver(from: old, position: state.position, items, numbering: Numbering()))
        try await books.perform([.open(book), .act(carried)], on: id, by: actor)
        return id
    }

    private func nextTitle(_ book: Book) -> String {
        let year = String(book.year)
        let next = String(book.year + 1)
        return book.title.contains(year) ? book.title.replacing(year, with: next) : "\(next)年\(book.title)"
    }
}
