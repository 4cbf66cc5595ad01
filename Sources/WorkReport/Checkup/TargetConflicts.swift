internal import Values

/// Finds indicators that are stated twice with different targets.
struct TargetConflicts {
    let reading: Reading

    /// What makes two indicators the same one.
    private struct Key: Hashable {
        let subject: [UInt16]
        let unit: String?
        let kind: Indicator.Kind
        let deadline: CalendarDate?
        let isUpperLimit: Bool
    }

    private struct Place {
        let item: Item
        let indicator: Indicator
        let value: ExactNumber
    }

    /// The most places of one name: a name that occurs more often is a general one, as in tables of townships.
    private static let placesMax = 3

    /// A finding at the later of two places that disagree.
    func findings() -> [Finding] {
        var places: [Key: [Place]] = [:]
        for item in reading.items {
            for commitment in item.commitments {
                for indicator in commitment.indicators where indicator.within == nil {
                    guard let key = key(indicator, commitment, item), let value = indicator.amount.exact else {
                        continue
                    }
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
            "“\(later.indicator.subject)”在此处为\(later.indicator.amount.text)，而\(first.item.quoted)"
            + "（第\(first.indicator.span.line)行）为\(first.indicator.amount.text)，两处不一致。"
        return FindingRule.conflictingTargets.finding(
            message, at: later.indicator.span, suggestion: "请核定一个目标值；如范围不同，请在指标名里写明。")
    }

    private func key(_ indicator: Indicator, _ commitment: Commitment, _ item: Item) -> Key? {
        let subject = indicator.subject.utf16.filter(isOfName)
        guard subject.count >= TargetConflicts.length(indicator.kind) else { return nil }
        let deadline = indicator.deadline ?? commitment.deadline ?? item.deadline
        guard deadline == nil || deadline?.date != nil else { return nil }
        let isUpper = indicator.comparator == .atMost || indicator.comparator == .under
        let end = reading.year.flatMap { CalendarDate(year: $0, month: 12, day: 31) }
        return Key(
            subject: subject, unit: indicator.amount.unit, kind: indicator.kind, deadline: deadline?.date ?? end,
            isUpperLimit: isUpper)
    }

    /// Chinese characters but 的, Latin letters and digits.
    private func isOfName(_ unit: UInt16) -> Bool {
        if Marks.isHan(unit) { return unit != 0x7684 }
        return Marks.isDigit(unit) || (0x41...0x5A).contains(unit) || (0x61...0x7A).contains(unit)
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
