import Values

extension MentionRule {
    /// 每季度, 每月10日前, 每两年, 每年6月底前, 每周一至周五; 逐月, 按季度.
    static func recurrence(_ scan: inout Scan, at start: Int) -> Outcome? {
        guard scan[start] == "每" else { return scan.take(scan.stepwise(at: start)) }
        let begin = scan[start + 1] == "隔" ? start + 2 : start + 1
        guard let period = scan.period(at: begin) else { return nil }
        let end = scan.deadlineInPeriod(period.unit, at: period.end)
        return scan.take(.set(start..<end, count: period.count, unit: period.unit))
    }
}

/// A unit in which things recur.
package enum PeriodUnit: Sendable, Hashable {
    case year, quarter, month, week, day, hour, minute, second
}

extension Mention {
    /// The time from one repetition to the next.
    package struct Period: Sendable, Hashable {
        let count: Int
        let unit: PeriodUnit
    }
}

extension Mention.Period {
    /// The period as in ISO 8601; quarters are written in months.
    package var iso: String {
        switch unit {
        case .year: "P\(count)Y"
        case .quarter, .month: "P\(count)M"
        case .week: "P\(count)W"
        case .day: "P\(count)D"
        case .hour: "PT\(count)H"
        case .minute: "PT\(count)M"
        case .second: "PT\(count)S"
        }
    }
}

extension Mention {
    fileprivate static func set(_ range: Range<Int>, count: Int, unit: PeriodUnit) -> Mention {
        Mention(kind: .set, range: range, value: .period(Period(count: count, unit: unit)), printed: ExactNumber(count))
    }
}

/// Words of repetition.
enum RecurrenceWords {
    fileprivate static let periods = Lexicon<(unit: PeriodUnit, count: Int)>(
        DateNames.inBothForms([
            ("年", (.year, 1)), ("年度", (.year, 1)), ("个年度", (.year, 1)), ("学年", (.year, 1)), ("季度", (.quarter, 3)),
            ("个季度", (.quarter, 3)), ("季", (.quarter, 3)), ("月", (.month, 1)), ("个月", (.month, 1)), ("月度", (.month, 1)),
            ("半年", (.month, 6)), ("学期", (.month, 6)), ("个学期", (.month, 6)), ("周", (.week, 1)), ("星期", (.week, 1)),
            ("个星期", (.week, 1)), ("礼拜", (.week, 1)), ("个礼拜", (.week, 1)), ("天", (.day, 1)), ("日", (.day, 1)),
            ("旬", (.day, 10)), ("半月", (.day, 15)), ("半个月", (.day, 15)), ("个工作日", (.day, 1)), ("小时", (.hour, 1)),
            ("个小时", (.hour, 1)), ("半小时", (.minute, 30)), ("半个小时", (.minute, 30)), ("半个钟头", (.minute, 30)),
            ("分钟", (.minute, 1)), ("秒", (.second, 1)), ("秒钟", (.second, 1)),
        ]))

    /// 逐月, 按季度: step by step in these periods.
    fileprivate static let steps = Lexicon<(unit: PeriodUnit, count: Int)>([
        ("逐月", (.month, 1)), ("逐季", (.quarter, 3)), ("逐季度", (.quarter, 3)), ("逐周", (.week, 1)), ("逐旬", (.day, 10)),
        ("逐日", (.day, 1)), ("按月", (.month, 1)), ("按月度", (.month, 1)), ("按季", (.quarter, 3)), ("按季度", (.quarter, 3)),
        ("按周", (.week, 1)), ("按旬", (.day, 10)), ("按半年", (.month, 6)),
    ])

    /// Behind 一: how often something is done.
    static let times = Lexicon(words: "次 轮 届 遍 回", meaning: ())

    /// Words that begin like a period: 每年龄段, 每周岁.
    fileprivate static let names = Lexicon(
        words: "年龄 年级 周边 周岁 周转 周期 日报 月龄 季节 天然 月份牌 周密 周全 季后 日期 日常", meaning: ())

    /// What 按月 and 逐月 are the beginning of another word before.
    fileprivate static let stepNames = Lexicon(words: "份 度计划 度目标 节 期 边 报表 龄", meaning: ())

    fileprivate static let endings = Lexicon(
        words: """
            底 末 初 上旬 中旬 下旬 底前 首月 末月 份 月底 月末 月初 年底 年末 年初 季末 季度末 最后一天 最后一个工作日 最后一个月 最后一个月的 第一个月 首月的 末月的
            """, meaning: ())
}

extension Scan {
    /// 两年一次: how often, in so many years. The time stands before 一次.
    func repeated(_ measured: Measured) -> Mention? {
        guard isRepetition(at: measured.end), let length = TimeLength(measured), measured.upper == nil,
            opensRepetition(at: measured.lower.range.lowerBound)
        else { return nil }
        let unit: PeriodUnit =
            switch length.unit {
            case .years: .year
            case .months: .month
            case .days: length.isWeeks ? .week : .day
            }
        return .set(
            measured.lower.range.lowerBound..<(measured.end + 2),
            count: length.isWeeks ? length.count / 7 : length.count,
            unit: unit)
    }

    /// Whether no ordinal and no other number stands before: 第一年一次.
    private func opensRepetition(at index: Int) -> Bool {
        self[index - 1] != "第" && !self[index - 1].isDigit
    }

    /// 逐月 and 按季度 before a verb.
    fileprivate func stepwise(at start: Int) -> Mention? {
        guard let word = RecurrenceWords.steps.longestMatch(in: units, at: start), !isQuoted(start),
            !RecurrenceWords.stepNames.matches(in: units, at: word.range.upperBound)
        else { return nil }
        return .set(word.range, count: word.meaning.count, unit: word.meaning.unit)
    }

    fileprivate func period(at index: Int) -> (unit: PeriodUnit, count: Int, end: Int)? {
        let numeral = Numeral.read(in: self, at: index)
        let wordStart = numeral?.end ?? index
        guard let word = RecurrenceWords.periods.longestMatch(in: units, at: wordStart),
            !RecurrenceWords.names.matches(in: units, at: word.range.upperBound - 1)
        else { return nil }
        guard let numeral else { return (word.meaning.unit, word.meaning.count, word.range.upperBound) }
        guard numeral.value.scale == 0, numeral.value > 0, numeral.value < 1000 else { return nil }
        return (word.meaning.unit, Int(numeral.value.coefficient) * word.meaning.count, word.range.upperBound)
    }

    /// Behind the day inside the period by which something is due, and 前: 10日前 of 每月10日前.
    fileprivate func deadlineInPeriod(_ unit: PeriodUnit, at start: Int) -> Int {
        var end = start
        switch unit {
        case .year: end = dateInYear(at: start)
        case .quarter, .month: end = endOfTime(behind: dayInPeriod(unit, at: start))
        case .week: end = weekdays(at: start)
        case .day:
            let time = endOfTime(behind: start)
            return isClock(in: start..<time) ? time : start
        case .hour, .minute, .second: return start
        }
        guard end > start, let before = deadlineEnd(at: end) else { return end }
        return before
    }

    /// 9月到11月 of 每年9月到11月, 母亲节 of 每年母亲节, else 6月底 and the like.
    private func dateInYear(at start: Int) -> Int {
        if let month = DatePoint.month(in: self, at: start), case .some = DatePoint.part(in: self, at: start) {
            var end = max(dayInPeriod(.year, at: start), month.end)
            if let point = DatePoint.part(in: self, at: start) { end = max(end, point.end) }
            while let next = behindRangeMark(at: end) ?? behindListMark(at: end),
                DatePoint.month(in: self, at: next) != nil, let last = DatePoint.part(in: self, at: next)
            {
                end = last.end
            }
            return end
        }
        guard !self[start].isDigit, NumeralCharacters.meaning(of: self[start]) == nil,
            let point = DatePoint.named(in: self, at: start), !point.isReferenceDay
        else { return dayInPeriod(.year, at: start) }
        return point.end
    }

    /// 一、三、五 of 每周一、三、五, 一至周五 of 每周一至周五.
    private func weekdays(at start: Int) -> Int {
        guard let first = weekday(at: start) else { return start }
        var end = first.end
        while self[end] == "、" || self[end] == "和" || self[end].joinsRange {
            guard let next = weekday(at: behindWeekWord(at: end + 1)) else { break }
            end = next.end
        }
        return endOfTime(behind: end)
    }

    private func dayInPeriod(_ unit: PeriodUnit, at start: Int) -> Int {
        var end = start
        if unit == .year, let month = DatePoint.month(in: self, at: end) { end = month.end }
        if let word = RecurrenceWords.endings.longestMatch(in: units, at: end),
            !DateWords.beginnings.matches(in: units, at: end)
        {
            end = word.range.upperBound
        }
        guard unit != .year || end > start else { return end }
        while let day = DatePoint.dateNumber(in: self, at: end), self[day.end].isDayMark {
            end = day.end + 1
            // 20日 of 每月5日、20日.
            guard self[end] == "、" || self[end] == "和", let next = DatePoint.dateNumber(in: self, at: end + 1),
                self[next.end].isDayMark
            else { break }
            end += 1
        }
        return end
    }
}

extension DatePoint {
    /// Whether its days are counted from the reference day, so that they cannot recur.
    fileprivate var isReferenceDay: Bool {
        if case .fixed = part { return true }
        return false
    }
}
