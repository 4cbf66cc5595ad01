import Ledger
import Values

/// The places of all values of a plan in its source text.
struct SourcePlaces {
    private let text: [UInt8]
    private(set) var places: [SourcePlace] = []

    init(text: [UInt8]) {
        self.text = text
    }

    /// The places of what is in `items`, and of `unread` stretches.
    static func places(of items: [Item], unread: [Unread] = [], in text: [UInt8]) -> [SourcePlace] {
        var collector = SourcePlaces(text: text)
        for item in items { collector.add(item) }
        for (index, stretch) in unread.enumerated() where stretch.reason != .heading {
            collector.add(stretch.span, .unread, Keys.unread(index))
        }
        return collector.places
    }

    private mutating func add(_ span: Span?, _ kind: SourcePlace.Kind, _ key: String) {
        guard let span else { return }
        places.append(SourcePlace(start: span.start, end: span.end, kind: kind, key: key))
    }

    private mutating func add(_ item: Item) {
        for organisation in item.liveOrganisations {
            add(organisation.span, .organisation, organisation.id.description)
        }
        for (index, person) in item.people.value.enumerated() { add(person.span, .person, Keys.person(item.id, index)) }
        add(item.deadline.value?.span, .deadline, Keys.deadline(.item(item.id)))
        for commitment in item.liveCommitments { add(commitment) }
    }

    private mutating func add(_ commitment: Commitment) {
        add(commitment.span, .commitment, commitment.id.description)
        add(commitment.deadline.value?.span, .deadline, Keys.deadline(.commitment(commitment.id)))
        for (index, project) in commitment.projects.enumerated() {
            add(project.span, .project, Keys.project(commitment.id, index))
        }
        for indicator in commitment.liveIndicators {
            add(number(of: indicator), .indicator, indicator.id.description)
            guard indicator.hasOwnDeadline(in: commitment) else { continue }
            add(indicator.deadline.value?.span, .deadline, Keys.deadline(.indicator(indicator.id)))
        }
    }

    /// The printed number of an indicator inside its clause, or the clause where it is printed in other digits.
    private func number(of indicator: Indicator) -> Span? {
        guard let span = indicator.span else { return nil }
        let amount = Amount(
            value: indicator.value.original, scale: indicator.scale.original, unit: indicator.unit.original)
        let search = PrintedNumber(text: text, from: span.start, to: span.end)
        guard let found = search.range(of: amount.text) ?? search.range(of: amount.value.description) else {
            return span
        }
        return Span(start: found.lowerBound, end: found.upperBound, line: span.line, column: span.column)
    }
}

extension Indicator {
    /// Whether its deadline says anything that its commitment's does not say already.
    func hasOwnDeadline(in commitment: Commitment) -> Bool {
        deadline.isCorrected || deadline.value != commitment.deadline.value
    }
}

/// The ids of values that have no name of their own in a book.
enum Keys {
    static func deadline(_ owner: ElementID) -> String { "\(owner)-due" }
    static func person(_ item: ItemID, _ index: Int) -> String { "\(item)-person-\(index)" }
    static func project(_ commitment: CommitmentID, _ index: Int) -> String { "\(commitment)-project-\(index)" }
    static func unread(_ index: Int) -> String { "unread-\(index)" }
}
