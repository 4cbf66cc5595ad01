import Values

extension MentionRule {
    /// “十四五”期间, 十三五时期, “十四五”末. “十四五”规划 is a name.
    static func planPeriod(_ scan: inout Scan, at start: Int) -> Outcome? {
        let isQuoted = scan[start] != "十"
        guard let period = PlanPeriods.lexicon.longestMatch(in: scan.units, at: isQuoted ? start + 1 : start),
            isQuoted || period.meaning.isUnmistakable
        else { return nil }
        var end = period.range.upperBound
        if isQuoted {
            guard PlanPeriods.closing.contains(scan[end].value) else { return nil }
            end += 1
        } else if PlanPeriods.closing.contains(scan[end].value), PlanPeriods.opening.contains(scan[start - 1].value) {
            end += 1
        }
        if PlanPeriods.names.matches(in: scan.units, at: end) { return .skip(to: end) }
        let suffix = PlanPeriods.suffixes.longestMatch(in: scan.units, at: end)
        guard suffix != nil || period.meaning.isUnmistakable else { return nil }
        guard let value = period.meaning.days(of: suffix?.meaning ?? .whole) else { return nil }
        return scan.take(Mention(kind: .date, range: start..<(suffix?.range.upperBound ?? end), value: value))
    }
}

/// The five-year plans.
///
/// Source: the plans themselves. The first ran from 1953 to 1957, the third from 1966; all since follow on every five years.
enum PlanPeriods {
    struct Period: Sendable {
        let firstYear: Int
        /// Whether its name means nothing else: 十五 and 九五 are numbers too.
        let isUnmistakable: Bool

        fileprivate func days(of part: Part) -> Mention.Value? {
            let years =
                switch part {
                case .whole: (firstYear, firstYear + 4)
                case .beginning: (firstYear, firstYear)
                case .middle: (firstYear + 2, firstYear + 2)
                case .end: (firstYear + 4, firstYear + 4)
                }
            guard let first = CalendarDate(year: years.0, month: 1, day: 1),
                let last = CalendarDate(year: years.1, month: 12, day: 31)
            else { return nil }
            return .days(first, last)
        }
    }

    enum Part: Sendable {
        case whole, beginning, middle, end
    }

    static let lexicon = Lexicon<Period>(
        zip(names(from: 6), 6...20).map { name, number in
            (name, Period(firstYear: 1966 + 5 * (number - 3), isUnmistakable: (11...19).contains(number)))
        })

    static let suffixes = Lexicon<Part>([
        ("期间", .whole), ("时期", .whole), ("规划期", .whole), ("期", .whole), ("末", .end), ("期末", .end), ("末期", .end),
        ("时期末", .end),
        ("初", .beginning), ("期初", .beginning), ("初期", .beginning), ("中期", .middle),
    ])

    /// What makes the period part of a plan's name.
    static let names = Lexicon(
        words: "规划 计划 纲要 发展规划 建设规划 专项规划 综合规划 总体规划 规划纲要 总规划 重点专项规划", meaning: ())

    static let opening = UnitSet("“\"「‘")
    static let closing = UnitSet("”\"」’")

    private static func names(from first: Int) -> [String] {
        let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        return (first...20).map { $0 < 10 ? digits[$0] + "五" : $0 == 20 ? "二十五" : "十" + digits[$0 - 10] + "五" }
    }
}
