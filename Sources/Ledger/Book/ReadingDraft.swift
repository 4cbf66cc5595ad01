/// What a reader made of a document, as it is imported into a book: the same tree as the reading, without names yet.
public struct ReadingDraft: Sendable, Hashable {
    /// A heading of the document.
    public struct Heading: Sendable, Hashable {
        /// The number as printed.
        public var number: String?
        /// The title without its number.
        public var title: String
        /// The heading's place.
        public var span: Span

        /// A heading of the given parts.
        public init(number: String?, title: String, span: Span) {
            self.number = number
            self.title = title
            self.span = span
        }
    }

    /// A finding not yet in a book.
    public struct Remark: Sendable, Hashable {
        /// The stable code.
        public var code: String
        /// How serious it is.
        public var severity: Finding.Severity
        /// A plain sentence in Chinese.
        public var message: String
        /// What to do about it.
        public var suggestion: String?
        /// Where.
        public var span: Span

        /// A finding of the given parts.
        public init(code: String, severity: Finding.Severity, message: String, suggestion: String?, span: Span) {
            self.code = code
            self.severity = severity
            self.message = message
            self.suggestion = suggestion
            self.span = span
        }
    }

    /// The document's own title.
    public var title: String?
    /// The plan year that the document states.
    public var year: Int?
    /// The place that the document names.
    public var place: String?
    /// The number of sections that the document itself announces.
    public var announcedSections: Int?
    /// The number of items that the document itself announces.
    public var announcedItems: Int?
    /// The sections; the first becomes `s1`.
    public var sections: [Heading]
    /// The items in reading order.
    public var items: [ItemDraft]
    /// What became no commitment.
    public var unread: [Unread]
    /// What a person should look at.
    public var findings: [Remark]

    /// A reading of the given parts.
    public init(
        title: String? = nil, year: Int? = nil, place: String? = nil, announcedSections: Int? = nil,
        announcedItems: Int? = nil, sections: [Heading] = [], items: [ItemDraft] = [], unread: [Unread] = [],
        findings: [Remark] = []
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
