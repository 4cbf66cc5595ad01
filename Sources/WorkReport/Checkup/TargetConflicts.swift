internal import Values

/// Finds indicators that are stated twice with different targets.
struct TargetConflicts {
    let reading: Reading

    /// What makes two indicators the same one.
    private struct Key: Hashable {
        let name: Name
        let unit: String?
        let kind: Indicator.Kind
        let deadline: CalendarDate?
        let isUpperLimit: Bool
    }

    /// A subject, of which only the characters that can stand in a name count.
    private struct Name: Hashable {
        let subject: String

        static func == (one: Name, other: Name) -> Bool { one.scalars.elementsEqual(other.scalars) }

        func hash(into hasher: inout Hasher) {
            for scalar in scalars { hasher.combine(scalar.value) }
        }

        /// A longer text, in bytes, names nothing.
        private static let longest = 240

        /// Whether it is a name of so many characters or more.
        func hasLength(_ length: Int) -> Bool {
            guard (length...Name.longest).contains(subject.utf8.count) else { return false }
            return scalars.prefix(length).reduce(0) { count, _ in count + 1 } == length
        }

        private var scalars: some Sequence<Unicode.Scalar> {
            subject.unicodeScalars.lazy.filter(TargetConflicts.isOfName)
        }
    }

    private struct Place {
        /// The index of the item.
        let item: Int
        let indicator: Indicator
        let value: ExactNumber
    }

    /// The most places of one name: a name that occurs more often is a general one, as in tables of townships.
    private static let placesMax = 3

    /// A finding at the later of two places that disagree.
    func findings() -> [Finding] {
        var places: [Key: [Place]] = [:]
        for item in reading.items.indices {
            let commitments = reading.items[item].commitments
            for index in commitments.indices {
                for indicator in commitments[index].indicators where indicator.within == nil {
                    let deadline = indicator.deadline ?? commitments[index].deadline ?? reading.items[item].deadline
                    guard let key = key(indicator, deadline), let value = indicator.amount.exact else { continue }
                    places[key, default: []].append(Place(item: item, indicator: indicator, value: value))
                }
            }
        }
        return places.values.flatMap(findings)
    }

    private func findings(_ places: [Place]) -> [Finding] {
        guard let first = places.first, places.count <= TargetConflicts.placesMax else { return [] }
        return places.dropFirst().filter { $0.value != first.value }.map { finding($0, against: first) }
    }

    private func finding(_ later: Place, against first: Place) -> Finding {
        let message =
            "“\(later.indicator.subject)”在此处为\(later.indicator.amount.text)，而\(reading.items[first.item].quoted)"
            + "（第\(first.indicator.span.line)行）为\(first.indicator.amount.text)，两处不一致。"
        return FindingRule.conflictingTargets.finding(
            message, at: later.indicator.span, suggestion: "请核定一个目标值；如范围不同，请在指标名里写明。")
    }

    private func key(_ indicator: Indicator, _ deadline: Deadline?) -> Key? {
        guard deadline == nil || deadline?.date != nil else { return nil }
        let name = Name(subject: indicator.subject)
        let length = TargetConflicts.length(indicator.kind)
        guard name.hasLength(length) else { return nil }
        let isUpper = indicator.comparator == .atMost || indicator.comparator == .under
        let end = reading.year.flatMap { CalendarDate(year: $0, month: 12, day: 31) }
        return Key(
            name: name, unit: indicator.amount.unit, kind: indicator.kind, deadline: deadline?.date ?? end,
            isUpperLimit: isUpper)
    }

    /// Chinese characters but 的, Latin letters and digits.
    private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3400...0x9FFF, 0x3007: scalar != "的"
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }

    /// How long a name must be to name one thing: 固定资产投资 is one, 项目 or 完成投资 is none. Things counted are named more
    /// generally than rates, and may be counted apart.
    private static func length(_ kind: Indicator.Kind) -> Int {
        switch kind {
        case .growth, .ratio, .rank: 5
        case .level: 6
        case .count: 10
        }
    }
}
