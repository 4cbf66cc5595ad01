public import Values

/// The few figures of a book that an overview over many books shows; kept by the store beside the entries they sum up.
public struct BookSummary: Sendable, Hashable {
    /// What the book is about.
    public let book: Book
    /// The position that the figures hold for.
    public let position: Int
    /// When the entry at that position was made.
    public let updated: Moment
    /// Where the plan stands.
    public let state: WorkflowState
    /// The items that take part in the plan.
    public let items: Int
    /// How many of them are confirmed.
    public let confirmed: Int
    /// How many of them are dispatched.
    public let dispatched: Int
    /// Commitments of live items that are not struck.
    public let commitments: Int
    /// Indicators of those commitments that are not struck.
    public let indicators: Int
    /// Findings that nobody settled yet.
    public let openFindings: Int
}

extension BookState {
    /// The book's figures at this position.
    public var summary: BookSummary {
        let live = liveItems
        let commitments = live.flatMap(\.liveCommitments)
        return BookSummary(
            book: book, position: position, updated: updated, state: state, items: live.count,
            confirmed: live.count(where: \.isConfirmed), dispatched: live.count { $0.dispatch != nil },
            commitments: commitments.count, indicators: commitments.reduce(0) { $0 + $1.liveIndicators.count },
            openFindings: openFindings.count)
    }
}
