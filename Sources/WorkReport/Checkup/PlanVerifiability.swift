public import Values

/// How much of a document can be verified (可核验程度): of all of it, of each section, of each organisation.
public struct PlanVerifiability: Sendable, Hashable {
    /// A section's figures.
    public struct SectionFigures: Sendable, Hashable {
        /// The index of the section; `nil` for items outside all sections.
        public let section: Int?
        /// Its title.
        public let title: String?
        /// Its figures.
        public let figures: Verifiability
    }

    /// The figures of what an organisation answers for.
    public struct OrganisationFigures: Sendable, Hashable {
        /// The name as written.
        public let name: String
        /// Its figures.
        public let figures: Verifiability
    }

    /// All of the document.
    public let document: Verifiability
    /// The sections in reading order, with the items outside them last; empty sections are left out.
    public let sections: [SectionFigures]
    /// The organisations that lead or are responsible, those with the most first; cooperating ones answer for nothing.
    public let organisations: [OrganisationFigures]

    /// The figures of a reading.
    public init(_ reading: Reading) {
        var document = Verifiability()
        var sections: [Int: Verifiability] = [:]
        var outside = Verifiability()
        var organisations: [String: Verifiability] = [:]
        var names: [String] = []
        for item in reading.items {
            let answering = PlanVerifiability.answering(item)
            for name in answering where organisations[name] == nil {
                organisations[name] = Verifiability()
                names.append(name)
            }
            for unit in PlanVerifiability.units(of: item) {
                document.count(unit)
                if let section = item.section {
                    sections[section, default: .init()].count(unit)
                } else {
                    outside.count(unit)
                }
                for name in answering { organisations[name]?.count(unit) }
            }
        }
        self.document = document
        self.sections = PlanVerifiability.figures(sections, outside, reading.sections)
        let order = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        self.organisations = organisations.map { OrganisationFigures(name: $0, figures: $1) }
            .sorted { ($1.figures.units, order[$0.name] ?? 0) < ($0.figures.units, order[$1.name] ?? 0) }
    }

    private static func figures(
        _ counted: [Int: Verifiability], _ outside: Verifiability, _ sections: [Section]
    ) -> [SectionFigures] {
        let inside = sections.indices.compactMap { index in
            counted[index].map { SectionFigures(section: index, title: sections[index].title, figures: $0) }
        }
        return outside.units > 0 ? inside + [SectionFigures(section: nil, title: nil, figures: outside)] : inside
    }

    /// What is counted of an item: each commitment, or the item itself where it has none.
    private static func units(of item: Item) -> [Unit] {
        let isLed = item.answering != nil
        let isDated = item.deadline?.origin == .stated
        guard !item.commitments.isEmpty else { return [Unit(measurable: false, timed: isDated, led: isLed)] }
        return item.commitments.map {
            Unit(measurable: $0.isVerifiable, timed: isDated || $0.statesDeadline, led: isLed)
        }
    }

    /// Those whose figures an item counts for: the one that answers, else all that lead or are responsible.
    private static func answering(_ item: Item) -> [String] {
        if let one = item.answering { return [one.name] }
        let several = item.organisations.filter { $0.role == .lead || $0.role == .responsible }.map(\.name)
        var seen: Set<String> = []
        return several.filter { seen.insert($0).inserted }
    }

    /// The figures as they stand in JSON forms.
    public var json: JSON {
        .object([
            .init("document", document.json),
            .init(
                "sections",
                .array(
                    sections.map {
                        .object([
                            .init("section", .optional($0.section)), .init("title", .optional($0.title)),
                            .init("figures", $0.figures.json),
                        ])
                    })),
            .init(
                "organisations",
                .array(
                    organisations.map { .object([.init("name", .string($0.name)), .init("figures", $0.figures.json)]) })
            ),
        ])
    }
}

/// One unit of verifiability.
private struct Unit {
    let measurable: Bool
    let timed: Bool
    let led: Bool
}

extension Verifiability {
    fileprivate mutating func count(_ unit: Unit) {
        count(measurable: unit.measurable, timed: unit.timed, led: unit.led)
    }
}

extension Reading {
    /// The check-up as JSON: the findings, and how much of the document can be verified.
    public func checkupJSON(source: SourceDescription) -> JSON {
        .object([
            .init("schema", "duban.checkup/1"), .init("source", source.json), .init("title", .optional(title)),
            .init("year", .optional(year)), .init("verifiability", PlanVerifiability(self).json),
            .init("findings", .array(findings.map(\.json))),
        ])
    }
}
