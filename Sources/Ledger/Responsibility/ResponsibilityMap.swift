public import Values

/// Who answers for what (责任图): organisations or leaders against items, with their parts.
public struct ResponsibilityMap: Sendable, Hashable {
    /// What stands in the rows.
    public enum Axis: String, Sendable, Hashable, CaseIterable {
        /// Organisations, by the names that the directory has for them.
        case organisation
        /// Leaders and other persons named for items.
        case leader
    }

    /// The order of the rows.
    public enum Order: String, Sendable, Hashable, CaseIterable {
        /// By name.
        case name
        /// By how many items they stand in, most first.
        case count
    }

    /// The part that a row has in an item.
    public enum Part: Sendable, Hashable {
        /// An organisation's role.
        case role(Organisation.Role)
        /// One of those for whom an umbrella name stands.
        case member
        /// A person, with the part as printed: `责任领导`.
        case person(String)

        /// The order in which parts are shown and one of several is chosen.
        var rank: Int {
            switch self {
            case .role(.lead): 0
            case .role(.responsible): 1
            case .role(.cooperating): 2
            case .role(.supervising): 3
            case .member: 4
            case .person: 5
            }
        }
    }

    /// One organisation or leader.
    public struct Row: Sendable, Hashable {
        /// What it is called.
        public let name: String
        /// The institution of the directory that it is.
        public let institution: InstitutionID?
        /// Its part in each item.
        public let parts: [ItemID: Part]
        /// How many items bear which light, among those that it leads or answers for; for a leader among all of theirs.
        public let lights: [Light: Int]
    }

    /// The items, in reading order.
    public let items: [ItemID]
    /// The light of each dispatched item.
    public let lights: [ItemID: Light]
    /// The rows.
    public let rows: [Row]

    /// The map of the live items of `state`, judged on `day`.
    ///
    /// - Parameters:
    ///   - state: the book.
    ///   - axis: what stands in the rows.
    ///   - section: the only section to show; `nil` for all.
    ///   - order: the order of the rows.
    ///   - day: the day.
    public init(
        _ state: BookState, by axis: Axis, section: SectionID? = nil, order: Order = .name, on day: CalendarDate
    ) {
        let shown = state.liveItems.filter { section == nil || $0.section.value == section }
        var lights: [ItemID: Light] = [:]
        for item in shown { lights[item.id] = state.judgement(of: item, on: day)?.light }
        var parts: [String: [ItemID: Part]] = [:]
        for item in shown {
            for (name, part) in axis == .leader ? Self.people(item) : Self.organisations(item, state) {
                let known = parts[name]?[item.id]
                if known.map({ part.rank < $0.rank }) ?? true { parts[name, default: [:]][item.id] = part }
            }
        }
        items = shown.map(\.id)
        self.lights = lights
        rows = parts.map { name, parts in
            Row(
                name: name, institution: state.directory.institution(named: name)?.id, parts: parts,
                lights: Self.count(parts, lights))
        }.sorted { left, right in
            order == .name
                ? left.name < right.name : (right.parts.count, left.name) < (left.parts.count, right.name)
        }
    }

    private static func organisations(_ item: Item, _ state: BookState) -> [(String, Part)] {
        item.liveOrganisations.flatMap { organisation in
            let name = organisation.name.value
            let known = state.directory.institution(named: name)?.name ?? name
            return [(known, Part.role(organisation.role.value))]
                + organisation.members.value.map { (state.directory.institution(named: $0)?.name ?? $0, .member) }
        }
    }

    private static func people(_ item: Item) -> [(String, Part)] {
        item.people.value.map { ($0.name, .person($0.role)) }
    }

    private static func count(_ parts: [ItemID: Part], _ lights: [ItemID: Light]) -> [Light: Int] {
        parts.reduce(into: [:]) { counts, part in
            let answers =
                switch part.value {
                case .role(.lead), .role(.responsible), .person: true
                case .role(.cooperating), .role(.supervising), .member: false
                }
            if answers, let light = lights[part.key] { counts[light, default: 0] += 1 }
        }
    }
}
