/// What an entry records, with typed values: what a decision gives and what folding takes.
public enum Event: Sendable, Hashable {
    /// A book was opened.
    case bookOpened(Book)
    /// A reading was imported with its source document; its things are numbered from `numbering` in reading order.
    case readingImported(ReadingDraft, source: SourceDocument, numbering: Numbering)
    /// One value was set right.
    case valueCorrected(Correction, reason: String)
    /// An organisation was named lead of its item.
    case leadNamed(OrganisationID, reason: String)
    /// An organisation was added under the given name.
    case organisationAdded(OrganisationDraft, id: OrganisationID, to: ItemID, reason: String)
    /// An item was added; its things are numbered from `numbering`.
    case itemAdded(ItemDraft, after: ItemID?, numbering: Numbering, reason: String)
    /// A commitment was added; its things are numbered from `numbering`.
    case commitmentAdded(CommitmentDraft, to: ItemID, numbering: Numbering, reason: String)
    /// An indicator was added under the given name.
    case indicatorAdded(IndicatorDraft, id: IndicatorID, to: CommitmentID, within: IndicatorID?, reason: String)
    /// Something was struck.
    case elementStruck(ElementID, reason: String)
    /// A strike was taken back.
    case elementRestored(ElementID, reason: String)
    /// Items were merged; organisations copied into `into` are numbered from `numbering`.
    case itemsMerged([ItemID], into: ItemID, numbering: Numbering, reason: String)
    /// An item was split; parts and their organisations are numbered from `numbering`.
    case itemSplit(ItemID, parts: [SplitPart], numbering: Numbering, reason: String)
    /// A finding was settled.
    case findingSettled(FindingID, reason: String)
    /// The office decided about a stretch that became no commitment, naming the commitment made of it or saying the same.
    case unreadDecided(Int, UnreadDecision.Kind, commitment: CommitmentID?, reason: String?)
    /// Such a decision was taken back.
    case unreadReopened(Int, reason: String)
    /// An account took a section to work on.
    case sectionTaken(SectionID, account: ActorID)
    /// A section was given back.
    case sectionReleased(SectionID)
    /// Something was remarked on an item.
    case itemRemarked(ItemID, reason: String)
    /// Items were confirmed.
    case itemsConfirmed([ItemID])
    /// The plan was put before the leader.
    case planSubmitted(note: String?)
    /// The plan was handed back.
    case planReturned(reason: String)
    /// The plan was approved.
    case planApproved(RecordedApproval?)
    /// Items were dispatched.
    case itemsDispatched([ItemID], signWithinWorkingDays: Int, note: String?)
    /// Something was done once the plan stood.
    case acted(Act)

    /// The kind of the entry that records it.
    public var kind: EntryKind {
        switch self {
        case .bookOpened: .bookOpened
        case .readingImported: .readingImported
        case .valueCorrected: .valueCorrected
        case .leadNamed: .leadNamed
        case .organisationAdded: .organisationAdded
        case .itemAdded: .itemAdded
        case .commitmentAdded: .commitmentAdded
        case .indicatorAdded: .indicatorAdded
        case .elementStruck: .elementStruck
        case .elementRestored: .elementRestored
        case .itemsMerged: .itemsMerged
        case .itemSplit: .itemSplit
        case .findingSettled: .findingSettled
        case .unreadDecided: .unreadDecided
        case .unreadReopened: .unreadReopened
        case .sectionTaken: .sectionTaken
        case .sectionReleased: .sectionReleased
        case .itemRemarked: .itemRemarked
        case .itemsConfirmed: .itemsConfirmed
        case .planSubmitted: .planSubmitted
        case .planReturned: .planReturned
        case .planApproved: .planApproved
        case .itemsDispatched: .itemsDispatched
        case .acted(let act): act.kind
        }
    }

    /// The reason or remark that the entry carries.
    public var reason: String? {
        switch self {
        case .valueCorrected(_, let reason), .leadNamed(_, let reason), .organisationAdded(_, _, _, let reason),
            .itemAdded(_, _, _, let reason), .commitmentAdded(_, _, _, let reason),
            .indicatorAdded(_, _, _, _, let reason), .elementStruck(_, let reason), .elementRestored(_, let reason),
            .itemsMerged(_, _, _, let reason), .itemSplit(_, _, _, let reason), .findingSettled(_, let reason),
            .planReturned(let reason), .unreadReopened(_, let reason), .itemRemarked(_, let reason):
            reason
        case .planSubmitted(let note), .itemsDispatched(_, _, let note), .unreadDecided(_, _, _, let note): note
        case .acted(let act): act.reason
        case .bookOpened, .readingImported, .itemsConfirmed, .planApproved, .sectionTaken, .sectionReleased: nil
        }
    }
}
