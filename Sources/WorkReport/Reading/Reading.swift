/// What a document says, as a tree of sections, items, commitments and indicators in which every value points at the
/// place it was read from.
///
/// All spans are half-open UTF-8 byte offsets into the text that was read. `docs/contract.md` gives the JSON form.
public struct Reading: Sendable, Hashable {
    /// The document's own title (`2022年政府工作报告安排事项分解`), white space healed.
    public var title: String?
    /// The plan year, stated in the document.
    public var year: Int?
    /// The place whose plan this is, where the document names it.
    public var place: String?
    /// The number of sections that the document itself announces (`八项工作`).
    public var announcedSections: Int?
    /// The number of items that the document itself announces.
    public var announcedItems: Int?
    /// The sections (方面) in reading order.
    public var sections: [Section]
    /// The items (事项) in reading order.
    public var items: [Item]
    /// What became no commitment, with the reason.
    public var unread: [Unread]
    /// What a person should look at before the plan is adopted.
    public var findings: [Finding]

    /// A reading with the given parts.
    public init(
        title: String? = nil, year: Int? = nil, place: String? = nil, announcedSections: Int? = nil,
        announcedItems: Int? = nil, sections: [Section] = [], items: [Item] = [], unread: [Unread] = [],
        findings: [Finding] = []
    ) {
        self.title = title
        self.year = year
        self.place = place
        self.announcedSections = announcedSections
        self.announcedItems = announcedItems
        self.sections = sections
        self.items = items
        self.unread = unread
        self.findings = findings
    }
}
