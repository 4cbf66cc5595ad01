import Values

extension DatePoint {
    /// A date named by a word of its own: 明天, 下周三, 国庆节, 秋季.
    static func named(in scan: Scan, at start: Int) -> DatePoint? {
        guard let word = DateNames.lexicon.longestMatch(in: scan.units, at: start),
            !DateWords.endings.matches(in: scan.units, at: start + 1)
        else { return nil }
        let end = word.range.upperBound
        switch word.meaning {
        case .day(let days): return day(days, in: scan, behind: end)
        case .week(let weeks): return week(weeks, in: scan, behind: end)
        case .weekday: return weekday(in: scan, behind: end, from: start)
        case .holiday(let holiday, let name): return self.holiday(holiday, name, in: scan, at: word.range)
        case .season(let season, let years): return self.season(season, years: years, in: scan, behind: end)
        case .event: return event(in: scan, behind: end)
        case .summerHolidays: return summerHolidays(in: scan, behind: end)
        case .century(let first): return decade(in: scan, at: end, century: first)
        case .lunarMark: return lunarDate(in: scan, at: end)
        case .lunarMonth(let month): return lunarMonth(month, in: scan, behind: end)
        case .newYearDays: return newYearDays(in: scan, at: end)
        case .partOfDay: return timeOfDay(in: scan, at: start)
        }
    }

    /// The point for days that are counted from the reference day.
    private static func relative(_ first: CalendarDate?, _ last: CalendarDate?, end: Int) -> DatePoint? {
        guard let first, let last else { return nil }
        return DatePoint(part: .fixed(first...last), end: end, fixing: .relative)
    }

    private static func day(_ days: Int, in scan: Scan, behind end: Int) -> DatePoint? {
        guard !DateWords.beginnings.matches(in: scan.units, at: end - 1) else { return nil }
        let day = scan.reference.adding(days: days)
        return relative(day, day, end: end)
    }

    /// 下周, 下周三, 下周末.
    private static func week(_ weeks: Int, in scan: Scan, behind end: Int) -> DatePoint? {
        guard let monday = scan.reference.monday(weeksLater: weeks) else { return nil }
        if scan[end] == "末", !DateWords.beginnings.matches(in: scan.units, at: end) {
            return relative(monday.adding(days: 5), monday.adding(days: 6), end: end + 1)
        }
        if let weekday = scan.weekday(at: scan.behindWeekWord(at: end)) {
            let day = monday.adding(days: weekday.value - 1)
            return relative(day, day, end: weekday.end)
        }
        guard !DateWords.beginnings.matches(in: scan.units, at: end - 1) else { return nil }
        return relative(monday, monday.adding(days: 6), end: scan[end] == "内" ? scan.behindEnding(at: end) : end)
    }

    /// 周五, 周末: the next one from the reference day on.
    private static func weekday(in scan: Scan, behind end: Int, from start: Int) -> DatePoint? {
        let before = scan[start - 1]
        guard NumeralCharacters.meaning(of: before) == nil, !before.isDigit, before != "每", before != "个" else {
            return nil
        }
        if scan[end] == "末", end == start + 1, let monday = scan.reference.monday(weeksLater: 0) {
            return relative(monday.adding(days: 5), monday.adding(days: 6), end: end + 1)
        }
        guard let weekday = scan.weekday(at: end), scan.endsWeekday(at: weekday.end) else { return nil }
        let day = scan.reference.adding(days: (weekday.value - scan.reference.weekday + 7) % 7)
        return relative(day, day, end: weekday.end)
    }

    /// 第一个星期一, 最后一个周日 and 第二周 behind a month.
    static func weekday(of month: Int, in scan: Scan, at index: Int) -> DatePoint? {
        var start = scan[index] == "份" ? index + 1 : index
        if scan[start] == "的" { start += 1 }
        guard let number = scan.ordinal(at: start) else { return nil }
        let behind = scan.behindWeekWord(at: scan[number.end].isGeneralClassifier ? number.end + 1 : number.end)
        guard scan.isWeekWord(before: behind) else { return nil }
        if let weekday = scan.weekday(at: behind) {
            return DatePoint(
                part: .weekday(weekday.value, number: number.value, month: month), end: weekday.end)
        }
        guard !DateWords.beginnings.matches(in: scan.units, at: behind - 1) else { return nil }
        return DatePoint(part: .week(number: number.value, month: month), end: behind)
    }

    private static func season(_ season: Season, years: Int, in scan: Scan, behind end: Int) -> DatePoint? {
        var point = DatePoint(year: years == 0 ? nil : scan.planYear + years, part: .season(season), end: end)
        point.fixing = .vague
        let hasTerm = scan[end] == "学" && scan[end + 1] == "期"
        if hasTerm { point.end = end + 2 }
        guard scan[point.end] == "开", scan[point.end + 1] == "学", scan.isBefore(at: point.end + 2) else { return point }
        point.end += 2
        // The autumn term begins on 1 September; when the spring term begins, each province decides.
        point.part = season == .autumn ? .holiday(.fixed(month: 9, day: 1)) : .unknown
        if season == .autumn { point.fixing = .day }
        return point
    }

    /// 汛期前, 三夏期间; 汛期 alone is a topic.
    private static func event(in scan: Scan, behind end: Int) -> DatePoint? {
        guard let word = DateWords.aroundEvents.longestMatch(in: scan.units, at: end),
            !DateWords.notBefore.matches(in: scan.units, at: word.range.upperBound - 1)
        else { return nil }
        let isBefore = word.meaning == .before
        return DatePoint(
            part: .unknown, end: isBefore ? end : word.range.upperBound, fixing: isBefore ? .vague : .occasion)
    }

    private static func summerHolidays(in scan: Scan, behind end: Int) -> DatePoint? {
        let end = DateWords.holidayTime.longestMatch(in: scan.units, at: end)?.range.upperBound ?? end
        return DatePoint(part: .months(7...8), end: end, fixing: scan.isBefore(at: end) ? .vague : .occasion)
    }

    /// A part of the day with a clock time, of the reference day.
    private static func timeOfDay(in scan: Scan, at start: Int) -> DatePoint? {
        let end = scan.endOfTime(behind: start)
        // 零点八 is a decimal, unless minutes or words of time follow.
        let isDecimal = scan[start] == "零" && scan[start + 1] == "点" && scan[end - 1] != "分"
        if isDecimal, NumeralCharacters.meaning(of: scan[start + 2]) != nil { return nil }
        guard end > start, scan.isClock(in: start..<end) else { return nil }
        return DatePoint(part: .fixed(scan.reference...scan.reference), end: end, fixing: .occasion)
    }
}

extension DatePoint {
    private static func holiday(
        _ holiday: Holiday, _ name: HolidayName, in scan: Scan, at range: Range<Int>
    ) -> DatePoint? {
        let time = DateWords.holidayTime.longestMatch(in: scan.units, at: range.upperBound)
        let isTime = time != nil || scan.isBefore(at: range.upperBound)
        guard isTime || !DateWords.nameEndings.matches(in: scan.units, at: range.upperBound) else { return nil }
        if name == .name, !isTime, !scan.standsAlone(range) { return nil }
        return self.holiday(holiday, end: range.upperBound, time: time)
    }

    /// 五一前, 十一黄金周, “五一”期间: numbers that only the words behind them make a holiday.
    static func numberedHoliday(in scan: Scan, at start: Int) -> DatePoint? {
        switch scan[start + 1] {
        case "一", "八", "四": break
        default: return nil
        }
        guard let word = DateNames.numberedHolidays.longestMatch(in: scan.units, at: start),
            NumeralCharacters.meaning(of: scan[start - 1]) == nil, scan[start - 1] != "第"
        else { return nil }
        let isQuoted = PlanPeriods.opening.contains(scan[start - 1].value)
        let isClosed = isQuoted && PlanPeriods.closing.contains(scan[word.range.upperBound].value)
        let end = isClosed ? word.range.upperBound + 1 : word.range.upperBound
        let time = DateWords.holidayTime.longestMatch(in: scan.units, at: end)
        guard
            time != nil || scan.isBefore(at: end) || scan[end] == "节" && !isQuoted
                || scan.isListedHoliday(word.range)
        else { return nil }
        return holiday(word.meaning, end: time == nil && scan[end] == "节" ? end + 1 : end, time: time)
    }

    private static func holiday(_ holiday: Holiday, end: Int, time: Lexicon<HolidayTime>.Match?) -> DatePoint {
        guard let time else { return DatePoint(part: .holiday(holiday), end: end, fixing: .occasion) }
        let part: Part = time.meaning == .around ? .unknown : .holiday(holiday)
        return DatePoint(part: part, end: time.range.upperBound, fixing: .occasion)
    }
}

/// What a word behind a holiday's name says of its days.
enum HolidayTime: Sendable {
    /// 假期, 期间: the days of the holiday.
    case during
    /// 前后: some days before and after it.
    case around
}

extension CodeUnit {
    fileprivate var isGeneralClassifier: Bool { self == "个" || self == "個" }
}

extension Scan {
    /// Whether 前 or its like stands at `index` and makes the date before it a deadline.
    func isBefore(at index: Int) -> Bool { deadlineEnd(at: index) != nil }

    /// Behind 前, where it makes the date that ends at `index` a deadline.
    func deadlineEnd(at index: Int) -> Int? {
        guard let word = DateWords.before.longestMatch(in: units, at: index),
            !DateWords.notBefore.matches(in: units, at: word.range.upperBound - 1)
        else { return nil }
        return word.range.upperBound
    }

    /// Whether the words at `range` are no part of a longer name, as 国庆 of 李国庆 is.
    fileprivate func standsAlone(_ range: Range<Int>) -> Bool {
        let before = self[range.lowerBound - 1]
        let opens =
            endsClause(at: range.lowerBound - 1) || DateWords.beforeNames.contains(before.value) || before.isDigit
        return opens && !self[range.upperBound].isDigit
    }

    /// 五一 of 五一、国庆: a number that is a holiday only by standing alone.
    fileprivate func isListedHoliday(_ range: Range<Int>) -> Bool {
        let before = self[range.lowerBound - 1]
        guard self[range.lowerBound + 1] == "一", self[range.lowerBound] != "十" else { return false }
        let opens = before == .none || before == "、" || before == "在" || before == "于" || before == "和"
        return opens
            && (self[range.upperBound] == .none || self[range.upperBound] == "、" || self[range.upperBound] == "和")
    }

    /// 一 of 星期一, 日, 天.
    func weekday(at index: Int) -> (value: Int, end: Int)? {
        let value: Int
        switch self[index] {
        case "一": value = 1
        case "二": value = 2
        case "三": value = 3
        case "四": value = 4
        case "五": value = 5
        case "六": value = 6
        case "日", "天": value = 7
        default: return nil
        }
        guard !DateWords.beginnings.matches(in: units, at: index), !UnitOfMeasure.stands(in: self, at: index + 1) else {
            return nil
        }
        return (value, index + 1)
    }

    /// Whether a weekday ends at `index`, and no name: 周天宇, 周三平.
    fileprivate func endsWeekday(at index: Int) -> Bool {
        self[index - 1] != "天" || self[index - 2] == "期" || self[index - 2] == "拜"
    }

    /// Behind 周, 星期 or 礼拜; the same place where there is none.
    func behindWeekWord(at index: Int) -> Int {
        guard let word = DateNames.lexicon.longestMatch(in: units, at: index), case .weekday = word.meaning else {
            return index
        }
        return word.range.upperBound
    }

    fileprivate func isWeekWord(before index: Int) -> Bool {
        switch self[index - 1] {
        case "周", "週", "期", "拜": true
        default: false
        }
    }

    /// 第二, 最后一.
    fileprivate func ordinal(at index: Int) -> (value: Int, end: Int)? {
        if self[index] == "最", self[index + 1] == "后", self[index + 2] == "一" { return (-1, index + 3) }
        guard self[index] == "第", let number = DatePoint.dateNumber(in: self, at: index + 1),
            (1...5).contains(number.value)
        else { return nil }
        return number
    }
}
