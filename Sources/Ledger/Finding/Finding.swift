/// Something that a person should look at before the plan is adopted (量化体检).
public struct Finding: Sendable, Hashable, Identifiable {
    /// How serious a finding is.
    public enum Severity: String, Sendable, Hashable, CaseIterable {
        /// Worth knowing.
        case note
        /// Should be settled before dispatch.
        case warning
        /// Must be settled before its item can be confirmed.
        case error
    }

    /// Its name in the book.
    public let id: FindingID
    /// The stable code: `D104`.
    public let code: String
    /// How serious it is.
    public let severity: Severity
    /// A plain sentence in Chinese saying what was found.
    public let message: String
    /// What to do about it.
    public let suggestion: String?
    /// Where.
    public let span: Span
    /// Who settled it, with how it was settled as the reason.
    public internal(set) var settled: Mark?
}

/// A stretch of the source that became no commitment.
public struct Unread: Sendable, Hashable {
    /// Why it became none.
    public enum Reason: String, Sendable, Hashable, CaseIterable {
        /// Stands before the first section or item.
        case preamble
        /// A title or heading.
        case heading
        /// Explains or describes.
        case context
        /// A slogan.
        case slogan
        /// Page marks, web residue, table frames.
        case noise
        /// A sentence without an action.
        case noAction = "no-action"
    }

    /// The stretch.
    public var span: Span
    /// Why it became no commitment.
    public var reason: Reason
    /// What the office decided about it.
    public internal(set) var decision: UnreadDecision?

    /// The stretch at `span` with its reason.
    public init(span: Span, reason: Reason) {
        self.span = span
        self.reason = reason
    }
}
