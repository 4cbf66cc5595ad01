public import Values

/// What a book says at one position: the fold of its entries from the first to that one.
///
/// A state is a value: the state of last June is the same function over fewer entries.
public struct BookState: Sendable, Hashable {
    /// What the book is about.
    public let book: Book
    /// Who opened it and when.
    public let opened: Mark
    /// Where the plan as a whole stands: `draft`, `awaitingApproval` or `registered`.
    public internal(set) var state: WorkflowState
    /// The document that the reading was made from, once one was imported.
    public internal(set) var source: SourceDocument?
    /// The title that the document bears.
    public internal(set) var documentTitle: String?
    /// The number of sections that the document itself announces.
    public internal(set) var announcedSections: Int?
    /// The number of items that the document itself announces.
    public internal(set) var announcedItems: Int?
    /// The sections, in reading order.
    public internal(set) var sections: [Section]
    /// All items in reading order, struck, merged and split ones included; parts stand behind the item they came from.
    public internal(set) var items: [Item]
    /// What became no commitment.
    public internal(set) var unread: [Unread]
    /// The findings, settled ones included.
    public internal(set) var findings: [Finding]
    /// The approval, once there is one.
    public internal(set) var approval: Approval?
    /// Why the plan was last handed back, while it is a draft because of that.
    public internal(set) var returned: Mark?
    /// What happened to the book as a whole, oldest first.
    public internal(set) var history: [HistoryLine]
    /// The position of the last entry folded in.
    public internal(set) var position: Int
    /// The hash of that entry; `Digest.zero` in a rehearsed state, which has no entries.
    public internal(set) var head: Digest
    /// When that entry was made.
    public internal(set) var updated: Moment
    /// The next free numbers.
    public internal(set) var numbering: Numbering
    /// Institutions, posts and officers.
    public internal(set) var directory = Directory()
    /// The local rules.
    public internal(set) var rules = LocalRules()
    /// Targets, measures and allotments.
    public internal(set) var planning = Planning()
    /// Reports.
    public internal(set) var reporting = Reporting()
    /// Urging, problems and checks.
    public internal(set) var supervision = Supervision()
    /// The lights of targets at the end of each month that is over, by month: history that later reports do not repaint.
    public internal(set) var monthLights: [YearMonth: [ElementID: Light]] = [:]
    /// How the year was closed, once it was.
    public internal(set) var yearClosing: YearClosing?
    /// Where items came from that were carried over from the year before.
    public internal(set) var lineage: [ItemID: Lineage] = [:]
    /// What the public reads, and what it read.
    public internal(set) var publishing = Publishing()
    /// The positions of the entries of each item since approval, in order.
    public internal(set) var entriesOfItem: [ItemID: [Int]] = [:]

    var itemHistory: [ItemID: [HistoryLine]]
    var itemIndex: [ItemID: Int]
    var ownerOfOrganisation: [OrganisationID: ItemID]
    var ownerOfCommitment: [CommitmentID: ItemID]
    var ownerOfIndicator: [IndicatorID: CommitmentID]

    init(book: Book, opened: Mark) {
        self.book = book
        self.opened = opened
        self.state = .draft
        self.sections = []
        self.items = []
        self.unread = []
        self.findings = []
        self.history = [HistoryLine(.opened, opened, subject: book.title)]
        self.position = opened.position
        self.head = .zero
        self.updated = opened.at
        self.numbering = Numbering()
        self.itemHistory = [:]
        self.itemIndex = [:]
        self.ownerOfOrganisation = [:]
        self.ownerOfCommitment = [:]
        self.ownerOfIndicator = [:]
    }
}

/// How a plan was approved (核定).
public struct Approval: Sendable, Hashable {
    /// Who entered the approval: the leader in person, or the office that recorded it.
    public let mark: Mark
    /// The leader and the basis, where the office recorded an approval given on paper.
    public let recorded: RecordedApproval?
}
