public import Values

/// Something to be reached, judged by numbers: an indicator, or a commitment without indicators, which is counted in percent of
/// the work done.
public struct Target: Sendable, Hashable {
    /// The indicator or commitment.
    public let element: ElementID
    /// The item it stands in.
    public internal(set) var item: ItemID
    /// The way to it, frozen at adoption.
    public internal(set) var trajectory: Trajectory
    /// Who set the trajectory before adoption; `nil` where it is the default one.
    public internal(set) var set: Mark?
    /// The numbered changes since adoption, oldest first.
    public internal(set) var changes: [TargetChange]
    /// Accepted figures in the order of the days they hold for.
    public internal(set) var figures: [Figure]

    /// The last accepted figure that holds for `day` or earlier.
    public func figure(on day: CalendarDate) -> Figure? { figures.last { $0.day <= day } }
}

/// The way to a target: from where, to where, and how much by which day.
public struct Trajectory: Sendable, Hashable {
    /// How values are read, and from where to where they go.
    public var progress: Progress
    /// How the target binds.
    public var comparator: Comparator
    /// How much is due by which day; `nil` where nothing says when.
    public var curve: PlannedCurve?

    /// A way of the given parts.
    public init(progress: Progress, comparator: Comparator, curve: PlannedCurve?) {
        self.progress = progress
        self.comparator = comparator
        self.curve = curve
    }
}

/// A numbered change of a target or its trajectory (调整目标): the way before it stays on record.
public struct TargetChange: Sendable, Hashable {
    /// The number of the change, from 1.
    public let number: Int
    /// The way before.
    public let before: Trajectory
    /// Who approved it and on what basis, where the office recorded that.
    public let approval: RecordedApproval?
    /// Who entered it, when and why.
    public let mark: Mark
}

/// An accepted figure.
public struct Figure: Sendable, Hashable {
    /// The day for which it holds.
    public let day: CalendarDate
    /// The value, in the target's printed scale and unit.
    public internal(set) var value: ExactNumber
    /// The report it came with.
    public let report: ReportID
    /// The entry that accepted it.
    public let accepted: Mark
    /// Corrections since, oldest first, with the value before each.
    public internal(set) var corrections: [Correction]

    /// A value set right after it was accepted.
    public struct Correction: Sendable, Hashable {
        /// The value before.
        public let before: ExactNumber
        /// Who corrected it, when and why.
        public let mark: Mark
    }
}

/// A measure (措施) that an organisation takes for an item, with its nodes.
public struct WorkMeasure: Sendable, Hashable, Identifiable {
    /// Its name in the book.
    public let id: MeasureID
    /// The item.
    public let item: ItemID
    /// The organisation that takes it.
    public let organisation: OrganisationID
    /// What is done.
    public let text: String
    /// The person in charge, where named.
    public let person: String?
    /// What is reached by when.
    public internal(set) var nodes: [Node]
    /// Who adopted it.
    public let adopted: Mark
    /// The entry that adopted other measures in its place.
    public internal(set) var replaced: Mark?

    /// A node (节点).
    public struct Node: Sendable, Hashable {
        /// What is reached.
        public let text: String
        /// By when.
        public let due: CalendarDate
        /// The day on which it was reached, with the entry that says so.
        public internal(set) var reached: Reached?
    }

    /// That a node was reached.
    public struct Reached: Sendable, Hashable {
        /// The day.
        public let day: CalendarDate
        /// The entry.
        public let mark: Mark
    }
}

/// A measure not yet in a book.
public struct MeasureDraft: Sendable, Hashable {
    /// What is done.
    public var text: String
    /// The person in charge.
    public var person: String?
    /// What is reached by when.
    public var nodes: [NodeDraft]

    /// A node not yet in a book.
    public struct NodeDraft: Sendable, Hashable {
        /// What is reached.
        public var text: String
        /// By when.
        public var due: CalendarDate

        /// `text` by `due`.
        public init(_ text: String, due: CalendarDate) {
            self.text = text
            self.due = due
        }
    }

    /// A measure of the given parts.
    public init(text: String, person: String? = nil, nodes: [NodeDraft] = []) {
        self.text = text
        self.person = person
        self.nodes = nodes
    }
}

/// A part of a target allotted to an institution (分解到下级).
public struct Allotment: Sendable, Hashable, Identifiable {
    /// Its name in the book.
    public let id: AllotmentID
    /// The target that is shared out.
    public let target: ElementID
    /// The allotment that is shared out further; `nil` for the first level.
    public let parent: AllotmentID?
    /// Who takes the part.
    public let institution: InstitutionID
    /// How much.
    public let value: ExactNumber
    /// Who allotted it; the reason says why the parts differ from the whole, where they do.
    public let mark: Mark
    /// The entry that shared the same thing out anew.
    public internal(set) var replaced: Mark?
    /// What was reported of it, in the order of days.
    public internal(set) var figures: [AllotmentFigure]
}

/// What an institution reported of its part.
public struct AllotmentFigure: Sendable, Hashable {
    /// The day for which it holds.
    public let day: CalendarDate
    /// The value.
    public let value: ExactNumber
    /// The entry.
    public let mark: Mark
}

/// One part when a target is shared out.
public struct AllotmentPart: Sendable, Hashable {
    /// Who takes it.
    public var institution: InstitutionID
    /// How much.
    public var value: ExactNumber

    /// `value` for `institution`.
    public init(_ institution: InstitutionID, _ value: ExactNumber) {
        self.institution = institution
        self.value = value
    }
}

/// What concerns targets, measures and allotments of a book.
public struct Planning: Sendable, Hashable {
    /// The targets by indicator or commitment, from approval on.
    public internal(set) var targets: [ElementID: Target] = [:]
    /// The targets of each item, in reading order.
    public internal(set) var targetsOfItem: [ItemID: [ElementID]] = [:]
    /// All measures.
    public internal(set) var measures: [WorkMeasure] = []
    /// All allotments.
    public internal(set) var allotments: [Allotment] = []

    /// The measures of an item that are in force.
    public func measures(of item: ItemID) -> [WorkMeasure] {
        measures.filter { $0.item == item && $0.replaced == nil }
    }

    /// The parts in force that `target`, or the allotment `parent` of it, is shared out in.
    public func parts(of target: ElementID, under parent: AllotmentID? = nil) -> [Allotment] {
        allotments.filter { $0.target == target && $0.parent == parent && $0.replaced == nil }
    }
}
