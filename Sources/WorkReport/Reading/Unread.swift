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

    /// The stretch at `span` with its reason.
    public init(span: Span, reason: Reason) {
        self.span = span
        self.reason = reason
    }
}
