/// What a person asks of a book. Who asks and when are given to ``decide(_:on:actor:roles:at:earlier:)``; why stands here.
public enum Command: Sendable, Hashable {
    /// Open a book for a plan year (建立计划).
    case open(Book)
    /// Import a reading with the document it was made from. The store already holds the document's bytes.
    case importReading(ReadingDraft, source: SourceDocument)
    /// Set values right; all of them or none. Values that stand there already are passed over.
    case correct([Correction], reason: String)
    /// Name the organisation that leads its item; a lead named before becomes `responsible`.
    case nameLead(OrganisationID, reason: String)
    /// Add an organisation that the reader missed.
    case addOrganisation(OrganisationDraft, to: ItemID, reason: String)
    /// Add an item that the reader missed, behind `after` or at the end.
    case addItem(ItemDraft, after: ItemID?, reason: String)
    /// Add a commitment that the reader missed.
    case addCommitment(CommitmentDraft, to: ItemID, reason: String)
    /// Add an indicator that the reader missed, as a part (其中) of `within` where given.
    case addIndicator(IndicatorDraft, to: CommitmentID, within: IndicatorID?, reason: String)
    /// Strike something: it stays visible, and no longer counts.
    case strike(ElementID, reason: String)
    /// Take a strike back.
    case restore(ElementID, reason: String)
    /// Merge items (并入): `from` hand their commitments to `into`, which also takes the organisations it lacks.
    case mergeItems([ItemID], into: ItemID, reason: String)
    /// Split an item (拆分) into at least two parts, which share out its commitments.
    case splitItem(ItemID, into: [SplitPart], reason: String)
    /// Settle a finding, saying how.
    case settleFinding(FindingID, reason: String)
    /// Decide about a stretch of the source that became no commitment, by its place in ``BookState/unread``.
    case decideUnread(Int, UnreadVerdict, reason: String?)
    /// Take such a decision back.
    case reopenUnread(Int, reason: String)
    /// Let an account work on a section while the reading is checked.
    case takeSection(SectionID, for: ActorID)
    /// Give a section back.
    case releaseSection(SectionID)
    /// Remark something on an item before the plan stands; in a draft the item has to be confirmed again.
    case remark(ItemID, text: String)
    /// Confirm items as they stand.
    case confirm([ItemID])
    /// Put the plan before the leader (提请核定).
    case submit(note: String?)
    /// Hand the plan back to the office (退回).
    case returnPlan(reason: String)
    /// Approve the plan (核定), which freezes the reading. A leader approves in person (`nil`); a supervisor records an
    /// approval given on paper.
    case approve(RecordedApproval?)
    /// Send items to those who answer for them (交办), to be signed for within so many working days.
    case dispatch([ItemID], signWithinWorkingDays: Int, note: String?)
    /// Let a further organisation answer for an item that was dispatched already.
    case engage(OrganisationDraft, to: ItemID, reason: String)
    /// Merge items into another one after approval (并入).
    case absorb([ItemID], into: ItemID, reason: String)
    /// Do something once the plan stands.
    case act(Act)
}

/// One part of an item that is split.
public struct SplitPart: Sendable, Hashable {
    /// The part's title.
    public var title: String
    /// The commitments it takes over.
    public var commitments: [CommitmentID]
    /// The organisations it keeps; `nil` for all of them.
    public var organisations: [OrganisationID]?

    /// A part of the given title that takes over `commitments`.
    public init(title: String, commitments: [CommitmentID], organisations: [OrganisationID]? = nil) {
        self.title = title
        self.commitments = commitments
        self.organisations = organisations
    }
}

/// An approval given on paper and recorded by the office.
public struct RecordedApproval: Sendable, Hashable {
    /// The name of the leader who approved.
    public var leader: String
    /// What it rests on: `县政府第12次常务会议纪要`, `批示原件`.
    public var basis: String

    /// The approval of `leader`, resting on `basis`.
    public init(leader: String, basis: String) {
        self.leader = leader
        self.basis = basis
    }
}
