import Values

extension MentionRule {
    /// 每季度, 每月10日前, 每两年, 每年6月底前.
    static let recurrence = MentionRule(starts: "每") { scan, start in
        guard let period = scan.period(at: start + 1) else { return nil }
        let end = scan.deadlineInPeriod(period.unit, at: period.end)
        return .mention(
            Mention(
                kind: .set, range: start..<end, value: .period("P\(period.count)\(period.unit.letter)"),
                printed: ExactNumber(period.count)))
    }
}

/// A unit in which things recur.
private enum PeriodUnit: Sendable {
    case year, quarter, month, week, day

    /// The letter of ISO 8601; quarters are written in months.
    var letter: String {
        switch self {
        case .year: "Y"
        case .quarter, .month: "M"
        case .week: "W"
        case .day: "D"
        }
    }
}

private enum RecurrenceWords {
    static let periods = Lexicon<(unit: PeriodUnit, count: Int)>([
        ("年", (.year, 1)), ("年度", (.year, 1)), ("个年度", (.year, 1)), ("学年", (.year, 1)), ("季度", (.quarter, 3)),
        ("个季度", (.quarter, 3)),
        ("季", (.quarter, 3)), ("月", (.month, 1)), ("个月", (.month, 1)), ("半年", (.month, 6)), ("学期", (.month, 6)),
        ("周", (.week, 1)),
        ("星期", (.week, 1)), ("个星期", (.week, 1)), ("天", (.day, 1)), ("日", (.day, 1)), ("旬", (.day, 10)),
        ("半月", (.day, 15)),
        ("半个月", (.day, 15)),
    ])

    /// Words that begin like a period: 每年龄段, 每周岁.
    static let names = Lexicon(words: "年龄 年级 周边 周岁 周转 周期 日报 月龄 季节 天然", meaning: ())

    static let endings = Lexicon(words: "底 末 初 上旬 中旬 下旬 底前 首月 末月 份", meaning: ())

    static let weekdays = Lexicon(words: "一 二 三 四 五 六 日 末", meaning: ())
}

extension Scan {
    fileprivate func period(at index: Int) -> (unit: PeriodUnit, count: Int, end: Int)? {
        let numeral = Numeral.read(in: self, at: index)
        let wordStart = numeral?.end ?? index
        guard let word = RecurrenceWords.periods.longestMatch(in: units, at: wordStart),
            !RecurrenceWords.names.matches(in: units, at: word.range.upperBound - 1)
        else { return nil }
        guard let numeral else { return (word.meaning.unit, word.meaning.count, word.range.upperBound) }
        guard numeral.value.scale == 0, numeral.value > 0, numeral.value < 100 else { return nil }
        return (word.meaning.unit, Int(numeral.value.coefficient) * word.meaning.count, word.range.upperBound)
    }

    /// Behind the day inside the period by which something is due, and 前: 10日前 of 每月10日前.
    fileprivate func deadlineInPeriod(_ unit: PeriodUnit, at start: Int) -> Int {
        var end = start
        switch unit {
        case .year, .quarter, .month: end = dayInPeriod(unit, at: start)
        case .week:
            if let weekday = RecurrenceWords.weekdays.longestMatch(in: units, at: start),
                !UnitOfMeasure.stands(in: self, at: weekday.range.upperBound)
            {
                end = weekday.range.upperBound
            }
        case .day: return start
        }
        guard end > start, let before = DateWords.before.longestMatch(in: units, at: end) else { return end }
        return before.range.upperBound
    }

    private func dayInPeriod(_ unit: PeriodUnit, at start: Int) -> Int {
        var end = start
        if unit == .year, let month = DatePoint.dateNumber(in: self, at: end), self[month.end] == "月" {
            end = month.end + 1
        }
        if let word = RecurrenceWords.endings.longestMatch(in: units, at: end),
            !DateWords.beginnings.matches(in: units, at: end)
        {
            end = word.range.upperBound
        }
        if let day = DatePoint.dateNumber(in: self, at: end), self[day.end] == "日" || self[day.end] == "号",
            unit != .year || end > start
        {
            end = day.end + 1
        }
        return end
    }
}
