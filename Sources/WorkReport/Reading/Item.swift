/// A section (方面, 部分) of the document: `一、聚焦内需挖潜`.
public struct Section: Sendable, Hashable {
    /// The number as printed, without its mark: `一`.
    public var number: String?
    /// The title without its number.
    public var title: String
    /// The whole heading.
    public var span: Span

    /// A section with its heading's place.
    public init(number: String?, title: String, span: Span) {
        self.number = number
        self.title = title
        self.span = span
    }
}

/// A numbered item (事项) with those who answer for it and what it commits them to.
public struct Item: Sendable, Hashable {
    /// The number as printed, without its mark (`1`, `三`); `nil` where none is printed.
    public var number: String?
    /// The index of its section in ``Reading/sections``.
    public var section: Int?
    /// From behind the number to the first of `。；，,;` or the bracket with the organisations.
    public var title: String
    /// The whole item, from its number to the end of its last line.
    public var span: Span
    /// The organisations named for it, in reading order.
    public var organisations: [Organisation]
    /// The people named for it, in reading order.
    public var people: [Person]
    /// The deadline of the whole item.
    public var deadline: Deadline?
    /// What can be verified, one clause each, in reading order.
    public var commitments: [Commitment]

    /// An item with the given parts.
    public init(
        number: String?, section: Int?, title: String, span: Span, organisations: [Organisation] = [],
        people: [Person] = [], deadline: Deadline? = nil, commitments: [Commitment] = []
    ) {
        self.number = number
        self.section = section
        self.title = title
        self.span = span
        self.organisations = organisations
        self.people = people
        self.deadline = deadline
        self.commitments = commitments
    }
}
