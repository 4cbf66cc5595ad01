import Values

extension MentionRule {
    /// 今后五年, 未来三年, 近三年, 过去五年: years counted from the reference day.
    static let yearSpan = MentionRule(starts: "今未近过接最前往刚") { scan, start in
        if let both = SpanWords.nextYears.longestMatch(in: scan.units, at: start) {
            return scan.planYears(both.meaning).map { .mention(Mention(kind: .date, range: both.range, value: $0)) }
        }
        guard let word = SpanWords.lexicon.longestMatch(in: scan.units, at: start),
            !SpanWords.before.matches(in: scan.units, at: start + 1),
            let measured = Measured.read(in: scan, at: word.range.upperBound), measured.unit?.symbol == "年"
        else { return nil }
        let years = measured.upper?.value ?? measured.lower.value
        guard years.scale == 0, (1...100).contains(years.coefficient) else { return nil }
        if scan[start] == "前", years == 1 { return nil }
        let value = scan.years(Int(years.coefficient), isFuture: word.meaning)
        return .mention(Mention(kind: .date, range: start..<measured.end, value: value))
    }
}

private enum SpanWords {
    /// Words before a number of years; whether the years lie ahead.
    static let lexicon = Lexicon<Bool>([
        ("今后", true), ("今后的", true), ("未来", true), ("未来的", true), ("接下来", true), ("接下来的", true), ("近", false),
        ("最近", false),
        ("过去", false), ("过去的", false), ("刚刚过去的", false), ("前", false), ("往后", true),
    ])

    /// Years named together; how many from the plan year on.
    static let nextYears = Lexicon<Int>([("今明两年", 2), ("今明后三年", 3)])

    /// Words that end where one of those seems to begin.
    static let before = Lexicon(
        words: "附近 靠近 邻近 临近 接近 将近 之前 以前 年前 提前 目前 当前 通过 经过 超过", meaning: (), direction: .backward)
}

extension Scan {
    fileprivate func planYears(_ count: Int) -> Mention.Value? {
        guard let first = CalendarDate(year: planYear, month: 1, day: 1),
            let last = CalendarDate(year: planYear + count - 1, month: 12, day: 31)
        else { return nil }
        return .days(first, last)
    }

    fileprivate func years(_ count: Int, isFuture: Bool) -> Mention.Value {
        guard let other = reference.adding(years: isFuture ? count : -count) else { return .unknown }
        return isFuture ? .days(reference, other) : .days(other, reference)
    }
}

extension CalendarDate {
    /// The same day so many years later; 28 February for a leap day in a common year.
    fileprivate func adding(years: Int) -> CalendarDate? {
        CalendarDate(year: year + years, month: month, day: day)
            ?? CalendarDate(year: year + years, month: month, day: 28)
    }
}
