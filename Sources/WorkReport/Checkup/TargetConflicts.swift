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

        func hash(into hasher: inout Hasher) {
            hasher.combine(name)
            hasher.combine(deadline.map { $0.year &* 512 &+ $0.month &* 32 &+ $0.day })
        }
    }

    /// A subject, of which only the characters that can stand in a name count.
    private struct Name: Hashable {
        private let subject: String
        /// A number made of the characters that count.
        private let sum: UInt64

        /// A longer text, in bytes, names nothing.
        private static let longest = 240

        /// The name in `subject`; `nil` where it has not so many characters.
        init?(_ subject: String, length: Int) {
            guard (length...Name.longest).contains(subject.utf8.count) else { return nil }
            var count = 0
            var sum: UInt64 = 0
            for scalar in subject.unicodeScalars where TargetConflicts.isOfName(scalar.value) {
                sum = (sum ^ UInt64(scalar.value)) &* 0x100_0000_01B3
                count += 1
            }
            guard count >= length else { return nil }
            (self.subject, self.sum) = (subject, sum)
        }

        static func == (one: Name, other: Name) -> Bool {
            guard one.sum == other.sum else { return false }
            return one.subject.isSame(as: other.subject)
                || one.subject.unicodeScalars.lazy.filter { TargetConflicts.isOfName($0.value) }.elementsEqual(
                    other.subject.unicodeScalars.lazy.filter { TargetConflicts.isOfName($0.value) })
        }

        func hash(into hasher: inout Hasher) { hasher.combine(sum) }
    }

    private struct Place {
        /// The indices of the item, its commitment and its indicator.
        let item: Int
        let commitment: Int
        let indicator: Int
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
                let indicators = commitments[index].indicators
                for place in indicators.indices where indicators[place].within == nil {
                    guard let name = name(indicators[place].subject, indicators[place].kind) else { continue }
                    let own = indicators[place].deadline ?? commitments[index].deadline
                    guard let key = key(name, indicators[place], own ?? reading.items[item].deadline),
                        let value = indicators[place].amount.exact
                    else { continue }
                    let found = Place(item: item, commitment: index, indicator: place, value: value)
                    TargetConflicts.note(found, in: &places[key, default: []])
                }
            }
        }
        return places.values.flatMap(findings)
    }

    /// Adds a place, or no more than one too many.
    private static func note(_ place: Place, in places: inout [Place]) {
        if places.count <= placesMax { places.append(place) }
    }

    private func findings(_ places: [Place]) -> [Finding] {
        guard let first = places.first, places.count <= TargetConflicts.placesMax else { return [] }
        return places.dropFirst().filter { $0.value != first.value }.map { finding($0, against: first) }
    }

    private func indicator(at place: Place) -> Indicator {
        reading.items[place.item].commitments[place.commitment].indicators[place.indicator]
    }

    private func finding(_ later: Place, against first: Place) -> Finding {
        let (own, other) = (indicator(at: later), indicator(at: first))
        let message =
            "“\(own.subject)”在此处为\(own.amount.text)，而\(reading.items[first.item].quoted)"
            + "（第\(other.span.line)行）为\(other.amount.text)，两处不一致。"
        return FindingRule.conflictingTargets.finding(
            message, at: own.span, suggestion: "请核定一个目标值；如范围不同，请在指标名里写明。")
    }

    private func name(_ subject: String, _ kind: Indicator.Kind) -> Name? {
        Name(subject, length: TargetConflicts.length(kind))
    }

    private func key(_ name: Name, _ indicator: Indicator, _ deadline: Deadline?) -> Key? {
        guard deadline == nil || deadline?.date != nil else { return nil }
        let isUpper = indicator.comparator == .atMost || indicator.comparator == .under
        let end = reading.year.flatMap { CalendarDate(year: $0, month: 12, day: 31) }
        return Key(
            name: name, unit: indicator.amount.unit, kind: indicator.kind, deadline: deadline?.date ?? end,
            isUpperLimit: isUpper)
    }

    /// Chinese characters but 的, Latin letters and digits.
    private static func isOfName(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3400...0x9FFF, 0x3007: scalar != 0x7684
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
