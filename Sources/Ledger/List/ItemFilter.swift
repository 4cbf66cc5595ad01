public import Values

/// Which items a list shows. Every condition that is set must hold.
public struct ItemFilter: Sendable, Hashable {
    /// Only items of this section.
    public var section: SectionID?
    /// Only items that name an organisation, or a member of one, whose name is this.
    public var organisation: String?
    /// Only items for which an organisation of this name answers.
    public var lead: String?
    /// Only items of which this leader is in charge on the day of the list.
    public var leader: String?
    /// Only items with a commitment of this kind.
    public var kind: Commitment.Kind?
    /// Only items with a commitment of this strength.
    public var strength: Strength?
    /// Only items with something due on this day or later.
    public var dueFrom: CalendarDate?
    /// Only items with something due on this day or earlier.
    public var dueTo: CalendarDate?
    /// Only items that contain all of these words, which are parted by white space; large and small letters are equal.
    public var text: String
    /// Only items in this state.
    public var state: WorkflowState?
    /// Only items that are confirmed (`true`) or not yet (`false`).
    public var confirmed: Bool?
    /// Only items with this light on the day of the list.
    public var light: Light?
    /// Only commitments of which the figures say this on the day of the list.
    public var promise: Promise?
    /// Only commitments that can be verified, cannot, or have a part of what it takes.
    public var verifiable: VerifiableCondition?
    /// Only targets for which this holds on the day of the list.
    public var targets: TargetCondition?
    /// Also items that were struck, merged or split.
    public var showsStruck: Bool

    /// Whether it says which rows of an item are shown, not only which items.
    public var narrowsRows: Bool { promise != nil || verifiable != nil || targets != nil }

    /// A filter of the given conditions; without any, all live items pass.
    public init(
        section: SectionID? = nil, organisation: String? = nil, kind: Commitment.Kind? = nil, strength: Strength? = nil,
        dueFrom: CalendarDate? = nil, dueTo: CalendarDate? = nil, text: String = "", state: WorkflowState? = nil,
        confirmed: Bool? = nil, light: Light? = nil, showsStruck: Bool = false, lead: String? = nil,
        leader: String? = nil, promise: Promise? = nil, verifiable: VerifiableCondition? = nil,
        targets: TargetCondition? = nil
    ) {
        self.lead = lead
        self.leader = leader
        self.promise = promise
        self.verifiable = verifiable
        self.targets = targets
        self.light = light
        self.section = section
        self.organisation = organisation
        self.kind = kind
        self.strength = strength
        self.dueFrom = dueFrom
        self.dueTo = dueTo
        self.text = text
        self.state = state
        self.confirmed = confirmed
        self.showsStruck = showsStruck
    }
}

/// Which targets of dispatched items a list shows by their figures.
public enum TargetCondition: String, Sendable, Hashable, CaseIterable {
    /// Those that a sum counts: neither cancelled nor part (其中) of another.
    case counted
    /// Those of these with an accepted figure.
    case known
    /// Those of these without one.
    case missing
    /// Those that are not late yet and will fall short at their pace.
    case slipping
}

/// The order of a list of items; items that are equal in it stand in reading order.
public enum ItemOrder: String, Sendable, Hashable, CaseIterable {
    /// Reading order, which is the order of the printed numbers.
    case number
    /// The earliest due date first, items without one last.
    case deadline
    /// By the name of the first organisation that answers for the item, items without one last.
    case organisation
    /// The most urgent light first, items without one last.
    case light
}
