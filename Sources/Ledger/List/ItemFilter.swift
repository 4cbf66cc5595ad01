public import Values

/// Which items a list shows. Every condition that is set must hold.
public struct ItemFilter: Sendable, Hashable {
    /// Only items of this section.
    public var section: SectionID?
    /// Only items that name an organisation, or a member of one, whose name is this.
    public var organisation: String?
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
    /// Also items that were struck, merged or split.
    public var showsStruck: Bool

    /// A filter of the given conditions; without any, all live items pass.
    public init(
        section: SectionID? = nil, organisation: String? = nil, kind: Commitment.Kind? = nil, strength: Strength? = nil,
        dueFrom: CalendarDate? = nil, dueTo: CalendarDate? = nil, text: String = "", state: WorkflowState? = nil,
        confirmed: Bool? = nil, light: Light? = nil, showsStruck: Bool = false
    ) {
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
