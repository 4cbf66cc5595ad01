public import Values

/// A date by which something is due, with where it comes from.
public struct Deadline: Sendable, Hashable {
    /// Where a deadline comes from.
    public enum Origin: String, Sendable, Hashable, CaseIterable {
        /// The document states it.
        case stated
        /// The document does not state it; it follows from the plan year's end.
        case implied
        /// A person set it.
        case assigned
    }

    /// The words as printed: `6月底前`.
    public var text: String?
    /// The last day, where the words fix one (a season does not).
    public var date: CalendarDate?
    /// Where it comes from.
    public var origin: Origin
    /// The words' place.
    public var span: Span?

    /// A deadline with its origin.
    public init(text: String?, date: CalendarDate?, origin: Origin, span: Span?) {
        self.text = text
        self.date = date
        self.origin = origin
        self.span = span
    }
}
