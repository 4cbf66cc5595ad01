internal import Values

/// Pairs the targets of commitments that are one, and says how each moved.
enum TargetDifferences {
    /// What changed from the targets of one document to those of the other.
    static func changes(_ before: [Indicator], _ after: [Indicator]) -> [Comparison.Change] {
        var open = Array(after.enumerated())
        var changes: [(order: Int, change: Comparison.Change)] = []
        var left = before
        for rule in rules {
            left = left.filter { indicator in
                guard let place = open.firstIndex(where: { rule(indicator, $0.element, before, after) }) else {
                    return true
                }
                let (order, counterpart) = open.remove(at: place)
                if let change = change(indicator, counterpart) { changes.append((order, change)) }
                return false
            }
        }
        let dropped = left.map { Comparison.Change(.targetDropped, subject: $0.subject, before: value($0), after: nil) }
        changes += open.map {
            (
                $0.offset,
                Comparison.Change(.targetAdded, subject: $0.element.subject, before: nil, after: value($0.element))
            )
        }
        return changes.sorted { $0.order < $1.order }.map(\.change) + dropped
    }

    private typealias Rule = (Indicator, Indicator, [Indicator], [Indicator]) -> Bool

    /// From the surest to the boldest: the same name and unit; a name like it and the same unit; the only one of its
    /// unit and kind; the same name with another unit.
    private static var rules: [Rule] {
        [
            { one, other, _, _ in isSameMeasure(one, other) && name(one) == name(other) },
            { one, other, _, _ in isSameMeasure(one, other) && isAlike(one, other) },
            { one, other, before, after in
                isSameMeasure(one, other) && before.count { isSameMeasure($0, one) } == 1
                    && after.count { isSameMeasure($0, one) } == 1
            },
            { one, other, _, _ in name(one) == name(other) && !name(one).isEmpty },
        ]
    }

    private static func isSameMeasure(_ one: Indicator, _ other: Indicator) -> Bool {
        one.kind == other.kind && one.amount.unit == other.amount.unit
    }

    private static func name(_ indicator: Indicator) -> [UInt16] { Fingerprint([indicator.subject]).letters }

    private static func isAlike(_ one: Indicator, _ other: Indicator) -> Bool {
        let (left, right) = (Fingerprint([one.subject]).pairs, Set(Fingerprint([other.subject]).pairs))
        let shared = left.count(where: right.contains)
        return shared * 2 >= min(left.count, right.count) && shared > 0
    }

    private static func change(_ before: Indicator, _ after: Indicator) -> Comparison.Change? {
        guard before.amount.unit == after.amount.unit else { return made(.unit, before, after) }
        guard let first = before.amount.exact, let second = after.amount.exact else {
            return before.amount == after.amount ? nil : made(.comparator, before, after)
        }
        guard first == second else {
            let isMore = (second > first) != smallerIsMore(before, after)
            return made(isMore ? .targetRaised : .targetLowered, before, after, Comparison.Growth(before, after))
        }
        return before.comparator == after.comparator ? nil : made(.comparator, before, after)
    }

    /// An upper limit and a place in an order demand more the smaller they are.
    private static func smallerIsMore(_ one: Indicator, _ other: Indicator) -> Bool {
        one.kind == .rank || isUpper(one.comparator) && isUpper(other.comparator)
    }

    private static func isUpper(_ comparator: Comparator) -> Bool { comparator == .atMost || comparator == .under }

    private static func made(
        _ kind: Comparison.Change.Kind, _ before: Indicator, _ after: Indicator, _ growth: Comparison.Growth? = nil
    ) -> Comparison.Change {
        Comparison.Change(kind, subject: after.subject, before: value(before), after: value(after), growth: growth)
    }

    private static func value(_ indicator: Indicator) -> Comparison.Value {
        let sign = indicator.comparator == .equal ? "" : indicator.comparator.words
        return Comparison.Value(text: sign + indicator.amount.text, span: indicator.span)
    }
}

extension Comparator {
    /// The comparison in a word or two that stand before a number.
    var words: String {
        switch self {
        case .atLeast: "不低于"
        case .atMost: "不超过"
        case .equal: ""
        case .over: "超过"
        case .under: "低于"
        case .about: "约"
        }
    }
}
