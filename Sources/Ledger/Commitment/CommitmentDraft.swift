/// A commitment not yet in a book: as read, or as a person enters what the reader missed.
public struct CommitmentDraft: Sendable, Hashable {
    /// The clause.
    public var text: String
    /// The clause's place in the source, where it was read or marked there.
    public var span: Span?
    /// The verb.
    public var action: String?
    /// How binding it is.
    public var strength: Strength
    /// What kind of thing it promises.
    public var kind: Commitment.Kind
    /// Its own deadline.
    public var deadline: Deadline?
    /// The projects it names.
    public var projects: [Project]
    /// The numbers to reach.
    public var indicators: [IndicatorDraft]

    /// A commitment of the given parts.
    public init(
        text: String, span: Span? = nil, action: String? = nil, strength: Strength, kind: Commitment.Kind,
        deadline: Deadline? = nil, projects: [Project] = [], indicators: [IndicatorDraft] = []
    ) {
        self.text = text
        self.span = span
        self.action = action
        self.strength = strength
        self.kind = kind
        self.deadline = deadline
        self.projects = projects
        self.indicators = indicators
    }
}

/// An indicator not yet in a book.
public struct IndicatorDraft: Sendable, Hashable {
    /// The clause it is read from.
    public var text: String
    /// The clause's place in the source, where it was read or marked there.
    public var span: Span?
    /// What is counted or measured.
    public var subject: String
    /// The number as printed.
    public var amount: Amount
    /// How it binds.
    public var comparator: Comparator
    /// What kind of number it is.
    public var kind: Indicator.Kind
    /// How binding its wording is.
    public var strength: Strength
    /// Its own deadline.
    public var deadline: Deadline?
    /// The index, among the indicators of the same draft commitment, of the one that it is a part of (其中). It must
    /// stand earlier. Not used when one indicator is added by itself.
    public var within: Int?

    /// An indicator of the given parts.
    public init(
        text: String, span: Span? = nil, subject: String, amount: Amount, comparator: Comparator,
        kind: Indicator.Kind, strength: Strength, deadline: Deadline? = nil, within: Int? = nil
    ) {
        self.text = text
        self.span = span
        self.subject = subject
        self.amount = amount
        self.comparator = comparator
        self.kind = kind
        self.strength = strength
        self.deadline = deadline
        self.within = within
    }
}
