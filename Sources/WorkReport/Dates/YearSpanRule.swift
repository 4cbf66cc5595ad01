import Values

extension MentionRule {
    /// 今后五年, 未来三年, 近三个月, 过去一周, 前两天: a time counted from the reference day.
    static func yearSpan(_ scan: inout Scan, at start: Int) -> Outcome? {
        if let both = SpanWords.nextYears.longestMatch(in: scan.units, at: start) {
            return scan.take(scan.planYears(both.meaning).map { Mention(kind: .date, range: both.range, value: $0) })
        }
        guard let word = SpanWords.lexicon.longestMatch(in: scan.units, at: start),
            !SpanWords.before.matches(in: scan.units, at: start + 1),
            let length = TimeLength.read(in: scan, at: word.range.upperBound),
            word.meaning.takes(length, in: scan, at: start)
        else { return nil }
        var mention = Mention(kind: .date, range: start..<length.end, value: scan.span(length, word.meaning))
        mention.fixing = !word.meaning.isFuture ? .past : length.unit == .years ? .vague : .relative
        if word.meaning.isFuture, length.unit == .years, scan[length.end] == "内", scan[length.end + 1] != "涵" {
            mention.full = start..<(length.end + 1)
        }
        return scan.take(mention)
    }
}

/// A length of time in whole days, months or years.
struct TimeLength {
    enum Unit: Sendable {
        case days, months, years
    }

    /// How many; the larger number of a range.
    var count: Int
    /// What is counted.
    var unit: Unit
    /// Whether weeks are counted, seven days each.
    var isWeeks = false
    /// Where it ends.
    var end: Int

    /// The length at `start`: 三年, 2个月, 一周.
    static func read(in scan: Scan, at start: Int) -> TimeLength? {
        guard let measured = Measured.read(in: scan, at: start) else { return nil }
        return TimeLength(measured)
    }

    /// So many of a unit, `nil` where it is not counted in days, months or years.
    init?(_ count: ExactNumber, unit symbol: ShortWord?) {
        guard let symbol, let unit = SpanWords.units[symbol], count.scale == 0, (1...1000).contains(count.coefficient)
        else { return nil }
        self.init(count: Int(count.coefficient) * unit.count, unit: unit.unit, isWeeks: false, end: 0)
    }

    /// The length that a number with its unit says; `nil` for anything but a whole number of days, weeks, months, years.
    init?(_ measured: Measured) {
        if let hours = TimeLength(hours: measured) {
            self = hours
            return
        }
        let value = measured.upper ?? measured.lower.value
        guard value.scale == 0, (1...1000).contains(value.coefficient), !measured.lower.hasSurplus,
            let symbol = measured.unit?.symbol, let unit = SpanWords.units[symbol]
        else { return nil }
        self.init(
            count: Int(value.coefficient) * unit.count, unit: unit.unit, isWeeks: unit.unit == .days && unit.count == 7,
            end: measured.end)
        guard unit.unit != .years || value.coefficient <= 100 else { return nil }
    }

    /// 48小时: whole days.
    private init?(hours measured: Measured) {
        let value = measured.lower.value
        guard measured.unit?.symbol == "小时", measured.upper == nil, value.scale == 0, value.coefficient % 24 == 0,
            (24...2400).contains(value.coefficient)
        else { return nil }
        self.init(count: Int(value.coefficient) / 24, unit: .days, isWeeks: false, end: measured.end)
    }

    private init(count: Int, unit: Unit, isWeeks: Bool, end: Int) {
        (self.count, self.unit, self.isWeeks, self.end) = (count, unit, isWeeks, end)
    }

    /// The day so long after `day`, before it where `sign` is -1.
    func day(from day: CalendarDate, sign: Int = 1) -> CalendarDate? {
        switch unit {
        case .days: day.adding(days: sign * count)
        case .months: day.adding(months: sign * count)
        case .years: day.adding(months: 12 * sign * count)
        }
    }
}

private struct SpanWord: Sendable {
    /// Whether the time lies ahead.
    let isFuture: Bool
    /// Whether the word is one character with many other uses, so that it must open its clause: 下三天.
    var isShort = false

    /// 前 and 下 of 汛期前三天 and 之下两个月 count from something else.
    func takes(_ length: TimeLength, in scan: Scan, at start: Int) -> Bool {
        guard isShort else { return true }
        // 前三年 of “十四五”前三年 belongs to the period before it.
        if let last = scan.last, last.range.upperBound == start { return false }
        if scan[start] == "前", length.unit == .years { return length.count > 1 }
        let before = scan[start - 1]
        return (before == .none || scan.endsClause(at: start - 1) || before == "在" || before == "于")
            && !(scan[start] == "下" && length.unit == .years)
    }
}

private enum SpanWords {
    /// Words before a length of time.
    static let lexicon = Lexicon<SpanWord>(
        ["今后", "今后的", "今後", "未来", "未来的", "接下来", "接下来的", "往后", "今后一段时间的"].map { ($0, SpanWord(isFuture: true)) }
            + ["近", "最近", "过去", "过去的", "過去", "刚刚过去的", "最近的"].map { ($0, SpanWord(isFuture: false)) }
            + ["下", "后", "後"].map { ($0, SpanWord(isFuture: true, isShort: true)) }
            + ["前", "上"].map { ($0, SpanWord(isFuture: false, isShort: true)) })

    /// The units of the lengths: days, months or years, and how many of them.
    static let units: [ShortWord: (unit: TimeLength.Unit, count: Int)] = [
        "年": (.years, 1), "个年头": (.years, 1), "个月": (.months, 1), "个季度": (.months, 3), "周": (.days, 7),
        "个星期": (.days, 7),
        "星期": (.days, 7), "个礼拜": (.days, 7), "天": (.days, 1), "日": (.days, 1), "个月份": (.months, 1),
    ]

    /// Years named together; how many from the plan year on.
    static let nextYears = Lexicon<Int>([("今明两年", 2), ("今明后三年", 3)])

    /// Words that end where one of those seems to begin.
    static let before = Lexicon(
        words: """
            附近 靠近 邻近 临近 接近 将近 之前 以前 年前 提前 目前 当前 通过 经过 超过 以上 之上 线上 以下 之下 线下 乡下 地下 以后 之后 最后 然后 先后 如下 上下 落后 网上 会上
            """, meaning: (), direction: .backward)
}

extension Scan {
    fileprivate func planYears(_ count: Int) -> Mention.Value? {
        guard let first = CalendarDate(year: planYear, month: 1, day: 1),
            let last = CalendarDate(year: planYear + count - 1, month: 12, day: 31)
        else { return nil }
        return .days(first, last)
    }

    fileprivate func span(_ length: TimeLength, _ word: SpanWord) -> Mention.Value {
        guard let other = length.day(from: reference, sign: word.isFuture ? 1 : -1) else { return .unknown }
        return word.isFuture ? .days(reference, other) : .days(other, reference)
    }

    /// 三天后, 两年前, 4周之后 at the head of a clause: the day, week or year so long from the reference day.
    ///
    /// Behind a noun it counts from what that names: 竣工三年后.
    func counted(_ measured: Measured) -> Mention? {
        guard let word = CountedWords.lexicon.longestMatch(in: units, at: measured.end),
            opensClause(at: measured.lower.range.lowerBound), let length = TimeLength(measured), measured.upper == nil,
            let day = length.day(from: reference, sign: word.meaning ? 1 : -1),
            let days = period(of: length, around: day)
        else { return nil }
        var mention = Mention(
            kind: .date, range: measured.lower.range.lowerBound..<word.range.upperBound,
            value: .days(days.lowerBound, days.upperBound))
        mention.fixing = .relative
        return mention
    }

    private func opensClause(at index: Int) -> Bool {
        let before = self[index - 1]
        return before == .none || endsClause(at: index - 1) && before != "(" && before != ")" || before == "在"
            || before == "于"
    }

    private func period(of length: TimeLength, around day: CalendarDate) -> ClosedRange<CalendarDate>? {
        if length.unit == .years {
            guard let first = CalendarDate(year: day.year, month: 1, day: 1),
                let last = CalendarDate(year: day.year, month: 12, day: 31)
            else { return nil }
            return first...last
        }
        guard length.isWeeks else { return day...day }
        guard let monday = day.monday(weeksLater: 0), let sunday = monday.adding(days: 6) else { return nil }
        return monday...sunday
    }
}

private enum CountedWords {
    /// Behind a length of time; whether it points ahead.
    static let lexicon = Lexicon<Bool>([
        ("后", true), ("後", true), ("之后", true), ("之後", true), ("以后", true), ("以後", true), ("前", false), ("之前", false),
        ("以前", false),
    ])
}
