public import Ledger

/// Closes the year of a book (年度收官): says of every item what became of it.
public struct CloseYear: Sendable {
    private let books: Books

    /// The verb over `books`.
    public init(books: Books) {
        self.books = books
    }

    /// What is proposed for every live item: finished where it is completed, closed or archived, else carried over.
    public static func proposal(for state: BookState) -> [ItemOutcome] {
        state.liveItems.map { item in
            let isDone = [WorkflowState.completed, .closed, .archived].contains(item.state)
            return ItemOutcome(item.id, isDone ? .finished : .carried)
        }
    }

    /// Closes the year with the proposed outcomes, save for those that `overrides` says, and a remark where there is one.
    ///
    /// - Returns: The state afterwards.
    /// - Throws: ``WorkflowError`` with code `refused`: nothing but closed work is finished, and finished work stays finished.
    @discardableResult
    public func callAsFunction(
        _ book: BookID, overrides: [ItemID: YearOutcome] = [:], remark: String? = nil, by actor: Actor
    ) async throws(WorkflowError) -> BookState {
        let state = try await books.state(of: book)
        if let stray = overrides.keys.sorted().first(where: { state.item($0)?.isLive != true }) {
            throw WorkflowError(Refusal.unknownElement(.item(stray)), about: state)
        }
        let outcomes = Self.proposal(for: state).map { ItemOutcome($0.item, overrides[$0.item] ?? $0.outcome) }
        return try await books.perform(.act(.year(.closeYear(outcomes, remark: remark))), on: book, by: actor)
    }
}
