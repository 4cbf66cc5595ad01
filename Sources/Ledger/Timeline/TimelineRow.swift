public import Values

/// One item on the timeline (时间线): from when to when, what is due between, and how it ended.
public struct TimelineRow: Sendable, Hashable {
    /// A day on which targets of the item are due.
    public struct Milestone: Sendable, Hashable {
        /// The targets.
        public let elements: [ElementID]
        /// The day.
        public let day: CalendarDate
        /// The day before it was moved, where it was.
        public let original: CalendarDate?
        /// Whether all of them are reached.
        public let isDone: Bool
    }

    /// A node of a measure.
    public struct Node: Sendable, Hashable {
        /// The measure.
        public let measure: MeasureID
        /// Its number in the measure, from 0.
        public let index: Int
        /// The organisation that takes the measure.
        public let organisation: OrganisationID
        /// What is reached.
        public let text: String
        /// By when.
        public let due: CalendarDate
        /// The day on which it was reached.
        public let reached: CalendarDate?
    }

    /// The item.
    public let item: ItemID
    /// The day of dispatch; `nil` before.
    public let start: CalendarDate?
    /// The last day on which something of it is due.
    public let due: CalendarDate?
    /// That day as it was before it was moved, where it was.
    public let originalDue: CalendarDate?
    /// The day on which it was found complete.
    public let completed: CalendarDate?
    /// The day on which it was closed, unless a re-check made that void.
    public let closed: CalendarDate?
    /// Its worst light.
    public let light: Light?
    /// What is due when, by day.
    public let milestones: [Milestone]
    /// The nodes of its measures, by day.
    public let nodes: [Node]

    /// The first and the last day that the row shows something on.
    public var days: [CalendarDate] {
        [start, due, originalDue, completed, closed].compactMap(\.self) + milestones.map(\.day) + nodes.map(\.due)
    }
}

extension BookState {
    /// An item as a row of the timeline, judged on `day`.
    public func timelineRow(of item: Item, on day: CalendarDate) -> TimelineRow {
        let milestones = milestones(of: item, on: day)
        let due = milestones.last?.day ?? item.deadline.value?.date
        let original = milestones.map { $0.original ?? $0.day }.max() ?? item.deadline.original?.date
        let closing = item.matter.closings.last.flatMap { $0.void == nil ? $0.mark.at.date() : nil }
        return TimelineRow(
            item: item.id, start: item.dispatch?.mark.at.date(), due: due,
            originalDue: original == due ? nil : original,
            completed: item.matter.completion?.completed?.at.date(), closed: closing,
            light: judgement(of: item, on: day)?.light, milestones: milestones, nodes: timelineNodes(of: item))
    }

    /// The day on which a target was due before that day was moved; `nil` where it never was.
    public func originalDue(of element: ElementID) -> CalendarDate? {
        guard let target = planning.targets[element], let first = target.changes.first?.before.curve?.due,
            first != target.trajectory.curve?.due
        else { return nil }
        return first
    }

    private func milestones(of item: Item, on day: CalendarDate) -> [TimelineRow.Milestone] {
        struct Place: Hashable {
            let day: CalendarDate
            let original: CalendarDate?
        }
        let unmet = Set(unmetTargets(of: item.id, on: day))
        let placed = liveTargets(of: item.id).compactMap { element in
            planning.targets[element]?.trajectory.curve.map {
                (element, Place(day: $0.due, original: originalDue(of: element)))
            }
        }
        return Dictionary(grouping: placed, by: \.1).map { place, found in
            TimelineRow.Milestone(
                elements: found.map(\.0), day: place.day, original: place.original,
                isDone: found.allSatisfy { !unmet.contains($0.0) })
        }.sorted { ($0.day, $0.original ?? $0.day) < ($1.day, $1.original ?? $1.day) }
    }

    private func timelineNodes(of item: Item) -> [TimelineRow.Node] {
        planning.measures(of: item.id).flatMap { measure in
            measure.nodes.indices.map { index in
                let node = measure.nodes[index]
                return TimelineRow.Node(
                    measure: measure.id, index: index, organisation: measure.organisation, text: node.text,
                    due: node.due, reached: node.reached?.day)
            }
        }.sorted { ($0.due, $0.measure.rawValue, $0.index) < ($1.due, $1.measure.rawValue, $1.index) }
    }
}
