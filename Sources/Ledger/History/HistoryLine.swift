public import Values

/// One line of an item's or a book's history, ready to be put into words in any language.
public struct HistoryLine: Sendable, Hashable {
    /// What happened. The sentence takes its parameters from the line's other properties.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// The book was opened.
        case opened
        /// The reading was imported; for an item: it was read from the document.
        case imported
        /// ``HistoryLine/element`` was added.
        case added
        /// ``HistoryLine/field`` of ``HistoryLine/element`` was set from `before` to `after`.
        case corrected
        /// ``HistoryLine/subject`` was named lead.
        case leadNamed
        /// ``HistoryLine/element`` was struck.
        case struck
        /// A strike of ``HistoryLine/element`` was taken back.
        case restored
        /// The item took over the commitments of ``HistoryLine/items``.
        case absorbed
        /// The item was merged into the first of ``HistoryLine/items``.
        case mergedInto
        /// The item was split into ``HistoryLine/items``.
        case splitInto
        /// The item is a part of the first of ``HistoryLine/items``.
        case splitFrom
        /// A finding (``HistoryLine/subject`` is its code) was settled.
        case findingSettled
        /// The office decided about a sentence that became no commitment: ``HistoryLine/subject`` is its line,
        /// ``HistoryLine/after`` the decision, ``HistoryLine/element`` the commitment concerned.
        case unreadDecided
        /// Such a decision was taken back; ``HistoryLine/subject`` is the line.
        case unreadReopened
        /// Somebody took the section ``HistoryLine/subject``; ``HistoryLine/after`` is their account.
        case sectionTaken
        /// The section ``HistoryLine/subject`` was given back.
        case sectionReleased
        /// Something was remarked on the item: the reason says what.
        case remarked
        /// The item was confirmed.
        case confirmed
        /// The plan was put before the leader.
        case submitted
        /// The plan was handed back.
        case returned
        /// The plan was approved; ``HistoryLine/subject`` is the leader and ``HistoryLine/after`` the basis where the
        /// approval was recorded by the office.
        case approved
        /// The item was dispatched; ``HistoryLine/after`` is the number of working days to sign within.
        case dispatched
    }

    /// The position of the entry.
    public let position: Int
    /// When.
    public let at: Moment
    /// Who.
    public let actor: ActorID
    /// What happened.
    public let code: Code
    /// The thing that was touched, where it is a part of the item.
    public let element: ElementID?
    /// What that thing is called: a clause, a name, a code.
    public let subject: String?
    /// The field that was set.
    public let field: Field?
    /// The value before.
    public let before: FieldValue?
    /// The value after.
    public let after: FieldValue?
    /// The other items concerned.
    public let items: [ItemID]
    /// The reason or remark given.
    public let reason: String?

    init(
        _ code: Code, _ mark: Mark, element: ElementID? = nil, subject: String? = nil, field: Field? = nil,
        before: FieldValue? = nil, after: FieldValue? = nil, items: [ItemID] = []
    ) {
        self.position = mark.position
        self.at = mark.at
        self.actor = mark.actor
        self.code = code
        self.element = element
        self.subject = subject
        self.field = field
        self.before = before
        self.after = after
        self.items = items
        self.reason = mark.reason
    }
}
