/// A numbered item (事项) of the plan with those who answer for it, what it commits them to, and where it stands.
///
/// Items are made and changed by folding entries only; struck, merged and split items stay in the book.
public struct Item: Sendable, Hashable, Identifiable {
    /// The item's name in the book.
    public let id: ItemID
    /// The number as printed, without its mark (`1`, `三`), or as given on splitting (`12-1`).
    public internal(set) var number: Traced<String?>
    /// The section it stands in.
    public internal(set) var section: Traced<SectionID?>
    /// The title.
    public internal(set) var title: Traced<String>
    /// Its place in the source; `nil` for an item that a person added without marking a place.
    public let span: Span?
    /// The organisations named for it, in order, struck ones included.
    public internal(set) var organisations: [Organisation]
    /// The people named for it.
    public internal(set) var people: Traced<[Person]>
    /// The deadline of the whole item.
    public internal(set) var deadline: Traced<Deadline?>
    /// What it commits to, in order, struck ones included.
    public internal(set) var commitments: [Commitment]
    /// Remarks of the office, empty where there are none.
    public internal(set) var notes: Traced<String>
    /// What leaders and the office remarked on it before the plan stood, oldest first.
    public internal(set) var remarks: [Mark] = []
    /// Where it stands.
    public internal(set) var state: WorkflowState
    /// Who added it, where the reader missed it; `nil` for items of the reading and for parts of a split.
    public let added: Mark?
    /// Who confirmed it as it stands now; `nil` again after every edit.
    public internal(set) var confirmation: Mark?
    /// Who struck it and why.
    public internal(set) var struck: Mark?
    /// The item that took over its commitments.
    public internal(set) var mergedInto: ItemID?
    /// The items merged into this one.
    public internal(set) var mergedFrom: [ItemID]
    /// The item that this one is a part of.
    public let splitFrom: ItemID?
    /// The parts that took over its commitments.
    public internal(set) var splitInto: [ItemID]
    /// How it was sent out (交办).
    public internal(set) var dispatch: Dispatch?
    /// Its life after dispatch.
    public internal(set) var matter = Matter()
    /// The position of the last entry that touched it.
    public internal(set) var lastPosition: Int

    /// Whether it takes part in the plan: not struck, not merged into another, not split.
    public var isLive: Bool { struck == nil && mergedInto == nil && splitInto.isEmpty }
    /// Whether a person confirmed it as it stands.
    public var isConfirmed: Bool { confirmation != nil }
    /// The organisations that are not struck.
    public var liveOrganisations: [Organisation] { organisations.filter { $0.struck == nil } }
    /// The commitments that are not struck.
    public var liveCommitments: [Commitment] { commitments.filter { $0.struck == nil } }
    /// The organisation that leads, where one is named.
    public var lead: Organisation? { liveOrganisations.first { $0.role.value == .lead } }
    /// Those who answer for it: the leads, or the responsible ones where no lead is named.
    public var answerable: [Organisation] {
        let leads = liveOrganisations.filter { $0.role.value == .lead }
        return leads.isEmpty ? liveOrganisations.filter { $0.role.value == .responsible } : leads
    }
}

/// How an item was sent to those who answer for it (交办).
public struct Dispatch: Sendable, Hashable {
    /// Who sent it, when, with which remark.
    public let mark: Mark
    /// The organisations it was sent to.
    public internal(set) var recipients: [OrganisationID]
    /// The working days within which they sign for it (签收).
    public let signWithinWorkingDays: Int
}
