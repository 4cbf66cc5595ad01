public import Values

/// How a plan stands in its parts: by section, by organisation, by leader. Each line counts the items that the ledger shows
/// under the same condition.
public struct PlanBreakdown: Sendable, Hashable {
    /// One part of the plan.
    public struct Line: Sendable, Hashable {
        /// What it is called.
        public let name: String
        /// The section that it is, where it is one.
        public let section: SectionID?
        /// How many items it has.
        public let items: Int
        /// Its dispatched items by light. Every light has a count.
        public let lights: [Light: Int]
        /// How far its dispatched items are; `nil` before dispatch.
        public let rollUp: RollUp?
    }

    /// By section, in the order of the plan.
    public let sections: [Line]
    /// By organisation that answers for items, those with the most first.
    public let leads: [Line]
    /// By leader in charge, in the order of their names.
    public let leaders: [Line]

    /// How `state` stands on `day`.
    public init(_ state: BookState, on day: CalendarDate) {
        let parts = Parts(state, on: day)
        let items = state.liveItems
        let bySection = Dictionary(grouping: items) { $0.section.value }
        sections = state.sections.map { section in
            let name = [section.number, section.title].compactMap(\.self).joined(separator: "、")
            return parts.line(name, bySection[section.id] ?? [], section: section.id)
        }
        let cells = LedgerCells(state, on: day)
        leads = Parts.grouped(items) { $0.answerable.map(\.name.value) }
            .sorted { ($1.items.count, $0.name) < ($0.items.count, $1.name) }.map { parts.line($0.name, $0.items) }
        leaders = Parts.grouped(items, by: cells.leaders)
            .sorted { $0.name < $1.name }.map { parts.line($0.name, $0.items) }
    }
}

/// What every line is made of.
private struct Parts {
    let state: BookState
    let day: CalendarDate
    /// The light of each dispatched item.
    let lights: [ItemID: Light]

    init(_ state: BookState, on day: CalendarDate) {
        self.state = state
        self.day = day
        lights = state.liveItems.reduce(into: [:]) { $0[$1.id] = state.judgement(of: $1, on: day)?.light }
    }

    func line(_ name: String, _ items: [Item], section: SectionID? = nil) -> PlanBreakdown.Line {
        PlanBreakdown.Line(
            name: name, section: section, items: items.count,
            lights: tally(Light.allCases, items.compactMap { lights[$0.id] }),
            rollUp: state.rollUp(ofItems: items.filter { $0.dispatch != nil }, on: day))
    }

    /// The items under each of their names; an item that has a name twice stands under it once.
    static func grouped(_ items: [Item], by names: (Item) -> [String]) -> [(name: String, items: [Item])] {
        var groups: [String: [Item]] = [:]
        for item in items {
            for name in Set(names(item)) { groups[name, default: []].append(item) }
        }
        return groups.map { (name: $0.key, items: $0.value) }
    }
}
