public import Ledger

/// Does something in a book once its plan stands (办理): any act, by whoever may do it.
public struct PerformAct: Sendable {
    private let books: Books

    /// The verb over `books`.
    public init(books: Books) {
        self.books = books
    }

    /// Decides an act on the book's present state and records it.
    ///
    /// - Parameters:
    ///   - act: what is asked.
    ///   - book: the book.
    ///   - actor: who asks; seats that they hold in the book are added by the ledger.
    ///   - position: the position that the asker saw, where it must still be the last one.
    /// - Returns: The state afterwards.
    /// - Throws: ``WorkflowError`` with code `refused` and the reason in words, `stale` where the book went on since `position`,
    ///   `notFound`, `busy`, `storage`.
    @discardableResult
    public func callAsFunction(
        _ act: Act, on book: BookID, by actor: Actor, expecting position: Int? = nil
    ) async throws(WorkflowError) -> BookState {
        try await callAsFunction([act], on: book, by: actor, expecting: position)
    }

    /// Decides several acts one on the other and records all of them or none.
    @discardableResult
    public func callAsFunction(
        _ acts: [Act], on book: BookID, by actor: Actor, expecting position: Int? = nil
    ) async throws(WorkflowError) -> BookState {
        _ = try await books.state(of: book)
        return try await books.perform(acts.map(Command.act), on: book, by: actor, expecting: position)
    }
}
