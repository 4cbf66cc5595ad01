import Values

extension DatePoint {
    /// A part of a year that needs no year before it: a month, a quarter, a half, a season, a named day.
    static func part(in scan: Scan, at start: Int) -> DatePoint? {
        switch scan[start] {
        case "第", "前", "首": return quarter(in: scan, at: start) ?? named(in: scan, at: start)
        case "上", "下": return half(in: scan, at: start) ?? relative(in: scan, at: start) ?? named(in: scan, at: start)
        case "本", "当", "次", "月", "同": return relative(in: scan, at: start) ?? named(in: scan, at: start)
        case "元" where scan[start + 1] == "月":
            guard !DateWords.endings.matches(in: scan.units, at: start + 1) else { return nil }
            return month(1, in: scan, behind: start + 2)
        case let unit where unit.isDigit || NumeralCharacters.meaning(of: unit) != nil:
            return quarter(in: scan, at: start) ?? months(in: scan, at: start) ?? dayOnly(in: scan, at: start)
                ?? decade(in: scan, at: start, century: nil) ?? numberedHoliday(in: scan, at: start)
                ?? named(in: scan, at: start)
        default: return named(in: scan, at: start)
        }
    }

    /// 年底, 年内, 全年 without a year before it.
    static func yearPart(in scan: Scan, at start: Int) -> DatePoint? {
        guard let word = DateWords.yearParts.longestMatch(in: scan.units, at: start),
            !DateWords.endings.matches(in: scan.units, at: start + 1),
            !DateWords.beginnings.matches(in: scan.units, at: word.range.upperBound - 1)
        else { return nil }
        let next = scan[word.range.upperBound]
        let isVague = word.meaning == .middle || scan[word.range.upperBound - 1] == "终"
        guard !isVague || next == "前" || scan.endsClause(at: word.range.upperBound) else { return nil }
        return DatePoint(part: .year(word.meaning), end: word.range.upperBound)
    }

    static func half(in scan: Scan, at start: Int) -> DatePoint? {
        guard scan[start + 1] == "半", scan[start + 2] == "年", !DateWords.endings.matches(in: scan.units, at: start + 1)
        else { return nil }
        return DatePoint(part: .half(scan[start] == "上" ? 1 : 2), end: scan.behindEnding(at: start + 3))
    }

    /// 二季度, 第一季度, 前三季度, 前5个月, 首季度, 一至三季度, 一、二季度.
    static func quarter(in scan: Scan, at start: Int) -> DatePoint? {
        if scan[start] == "首" {
            guard scan[start + 1] == "季" else { return nil }
            return DatePoint(part: .quarters(1...1), end: scan[start + 2] == "度" ? start + 3 : start + 2)
        }
        if scan[start] == "前", let first = firstOnes(in: scan, at: start + 1) { return first }
        let hasMark = scan[start] == "第" || scan[start] == "前"
        if !hasMark, let both = neighbours(in: scan, at: start) { return both }
        guard let first = dateNumber(in: scan, at: hasMark ? start + 1 : start) else { return nil }
        var last = upperNumber(behind: first.end, in: scan) ?? first
        if last.value == first.value + 1, let third = upperNumber(behind: last.end, in: scan) { last = third }
        guard scan[last.end] == "季", scan[last.end + 1] == "度", (1...4).contains(first.value),
            (1...4).contains(last.value), first.value <= last.value, !scan.isRepetition(at: last.end + 2)
        else { return nil }
        let quarters = scan[start] == "前" ? 1...last.value : first.value...last.value
        return DatePoint(part: .quarters(quarters), end: scan.behindEnding(at: last.end + 2))
    }

    /// 5个月 of 前5个月, 两个季度 of 前两个季度.
    private static func firstOnes(in scan: Scan, at start: Int) -> DatePoint? {
        let number = scan[start] == "两" ? (value: 2, end: start + 1) : dateNumber(in: scan, at: start)
        guard let number, number.value >= 2 else { return nil }
        if scan[number.end] == "月" || scan[number.end] == "个" && scan[number.end + 1] == "月" {
            guard number.value <= 11 else { return nil }
            return DatePoint(
                part: .months(1...number.value), end: scan[number.end] == "月" ? number.end + 1 : number.end + 2)
        }
        guard number.value <= 3, scan[number.end] == "个", scan[number.end + 1] == "季", scan[number.end + 2] == "度"
        else { return nil }
        return DatePoint(part: .quarters(1...number.value), end: number.end + 3)
    }

    /// 三四季度: two quarters without a mark between them.
    private static func neighbours(in scan: Scan, at start: Int) -> DatePoint? {
        guard scan[start + 2] == "季", scan[start + 3] == "度",
            case .digit(let first) = NumeralCharacters.meaning(of: scan[start]),
            case .digit(let second) = NumeralCharacters.meaning(of: scan[start + 1]), (1...3).contains(first),
            second == first + 1
        else { return nil }
        return DatePoint(part: .quarters(Int(first)...Int(second)), end: scan.behindEnding(at: start + 4))
    }

    /// The second number of 1—5月 and 二、三季度.
    private static func upperNumber(behind end: Int, in scan: Scan) -> (value: Int, end: Int)? {
        guard let next = scan.behindRangeMark(at: end) ?? scan.behindListMark(at: end) else { return nil }
        return dateNumber(in: scan, at: scan[next] == "第" ? next + 1 : next)
    }

    /// 6月, 6月底, 6月份, 6月中旬, 11月15日, 1—5月.
    private static func months(in scan: Scan, at start: Int) -> DatePoint? {
        guard let first = dateNumber(in: scan, at: start) else { return nil }
        if scan[first.end] == "世" { return century(in: scan, at: start) }
        guard (1...12).contains(first.value) else { return nil }
        // 一月一月盘: month after month.
        if scan[first.end] == "月", scan[start - 1] == "月", scan[start - 2] == scan[start] { return nil }
        if scan[first.end] == "月" { return month(first.value, in: scan, behind: first.end + 1, from: start) }
        guard let second = upperNumber(behind: first.end, in: scan), scan[second.end] == "月",
            (1...12).contains(second.value), first.value != second.value
        else { return nil }
        let isListed = scan[first.end] == "、" || scan[first.end] == "和"
        let isMonths = start > 0 || scan[second.end + 1] == "份"
        guard !isListed || isMonths && first.value < second.value else { return nil }
        if let word = DateWords.monthParts.longestMatch(in: scan.units, at: second.end + 1) {
            return DatePoint(part: .monthPart(second.value, word.meaning), end: word.range.upperBound)
        }
        let end = scan[second.end + 1] == "份" ? second.end + 2 : second.end + 1
        let last = first.value < second.value ? second.value : second.value + 12
        return DatePoint(part: .months(first.value...last), end: end)
    }

    /// The month with what stands behind its 月; `start` is where its number begins.
    static func month(_ month: Int, in scan: Scan, behind index: Int, from start: Int? = nil) -> DatePoint? {
        if let lunar = lunarDay(of: month, in: scan, at: index, from: start) { return lunar }
        if let word = DateWords.monthParts.longestMatch(in: scan.units, at: index),
            !DateWords.beginnings.matches(in: scan.units, at: word.range.upperBound - 1),
            scan[index] != "中" || scan.endsMonthPart(at: word.range.upperBound)
        {
            return DatePoint(part: .monthPart(month, word.meaning), end: word.range.upperBound)
        }
        if let days = days(of: month, in: scan, at: index, from: start) { return days }
        if let weekday = weekday(of: month, in: scan, at: index) { return weekday }
        guard !DateWords.beginnings.matches(in: scan.units, at: index - 1),
            scan.hasGap(before: index)
                || !scan[index].isDigit && NumeralCharacters.meaning(of: scan[index]) == nil
        else { return nil }
        return DatePoint(part: .months(month...month), end: scan[index] == "份" ? index + 1 : index)
    }

    /// 15日 of 11月15日, 10—20日 of 5月10—20日, 十五 of 二月十五.
    private static func days(of month: Int, in scan: Scan, at index: Int, from start: Int?) -> DatePoint? {
        guard let day = dateNumber(in: scan, at: index), (1...31).contains(day.value) else { return nil }
        if scan[day.end].isDayMark {
            return DatePoint(part: .day(month: month, day: day.value), end: day.end + 1)
        }
        if let next = scan.behindRangeMark(at: day.end), let last = dateNumber(in: scan, at: next),
            scan[last.end].isDayMark, (day.value...31).contains(last.value)
        {
            return DatePoint(part: .daysOfMonth(month, day.value...last.value), end: last.end + 1)
        }
        let isWritten = day.value > 10 && !scan[index].isDigit && !scan[start ?? index].isDigit
        guard isWritten, scan.endsClause(at: day.end) || scan[day.end].joinsRange || scan.hasTime(at: day.end) else {
            return nil
        }
        return DatePoint(part: .day(month: month, day: day.value), end: day.end)
    }

    /// 25日 of 25日前, and the second half of 5月1日至7日.
    private static func dayOnly(in scan: Scan, at start: Int) -> DatePoint? {
        guard let day = dateNumber(in: scan, at: start), (1...31).contains(day.value), scan[day.end].isDayMark else {
            return nil
        }
        return DatePoint(part: .dayOnly(day.value), end: day.end + 1)
    }

    private static func relative(in scan: Scan, at start: Int) -> DatePoint? {
        relativeMonth(in: scan, at: start) ?? relativeQuarter(in: scan, at: start)
    }

    /// 本季度, 下季度末.
    private static func relativeQuarter(in scan: Scan, at start: Int) -> DatePoint? {
        guard let word = DateWords.quarters.longestMatch(in: scan.units, at: start),
            !DateWords.endings.matches(in: scan.units, at: start + 1)
        else { return nil }
        let shifted = (scan.reference.month - 1) / 3 + word.meaning
        let quarter = (shifted + 4) % 4 + 1
        let year = scan.reference.year + (shifted < 0 ? -1 : shifted > 3 ? 1 : 0)
        return DatePoint(
            year: year, part: .quarters(quarter...quarter), end: scan.behindEnding(at: word.range.upperBound),
            fixing: .relative)
    }

    /// 本月底, 次月5日, 月底.
    private static func relativeMonth(in scan: Scan, at start: Int) -> DatePoint? {
        guard let word = DateWords.months.longestMatch(in: scan.units, at: start),
            !DateWords.endings.matches(in: scan.units, at: start + 1)
        else { return nil }
        let isBare = word.range.count == 1
        let shifted = scan.reference.month + word.meaning
        let month = (shifted + 11) % 12 + 1
        guard var point = DatePoint.month(month, in: scan, behind: word.range.upperBound) else { return nil }
        if isBare {
            guard case .monthPart = point.part, !scan[start - 1].isDigit else { return nil }
        }
        point.year = scan.reference.year + (shifted < 1 ? -1 : shifted > 12 ? 1 : 0)
        point.fixing = .relative
        if case .months = point.part { point.end = scan.behindEnding(at: point.end) }
        return point
    }
}

extension CodeUnit {
    /// Whether this stands behind the number of a day.
    var isDayMark: Bool { self == "日" || self == "号" || self == "號" }
}

extension Scan {
    /// Behind 末, 底 or 内 of 三季度末, 上半年底; the same place where there is none.
    func behindEnding(at index: Int) -> Int {
        guard self[index] == "末" || self[index] == "底" || self[index] == "内" else { return index }
        return DateWords.beginnings.matches(in: units, at: index) ? index : index + 1
    }

    /// Behind 、 or 和.
    func behindListMark(at index: Int) -> Int? {
        self[index] == "、" || self[index] == "和" ? index + 1 : nil
    }

    /// 一次, 一报: how often something is done.
    func isRepetition(at index: Int) -> Bool {
        self[index] == "一" && RecurrenceWords.times.matches(in: units, at: index + 1)
    }

    /// Whether 中 behind a month ends there: 5月中，; 5月中央….
    fileprivate func endsMonthPart(at index: Int) -> Bool {
        self[index - 1] != "中" || endsClause(at: index) || self[index] == "前"
    }
}
