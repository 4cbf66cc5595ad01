import Values

extension DatePoint {
    /// A part of a year that needs no year before it: a month, a quarter, a half, a season.
    static func part(in scan: Scan, at start: Int) -> DatePoint? {
        switch scan[start] {
        case "第", "前", "首": return quarter(in: scan, at: start)
        case "上", "下": return half(in: scan, at: start) ?? relative(in: scan, at: start)
        case "春", "夏", "秋", "冬", "今", "明": return season(in: scan, at: start)
        case "本", "当", "次", "月": return relative(in: scan, at: start)
        case "元":
            guard scan[start + 1] == "月", !DateWords.endings.matches(in: scan.units, at: start + 1) else { return nil }
            return month(1, in: scan, behind: start + 2)
        default: return quarter(in: scan, at: start) ?? months(in: scan, at: start) ?? dayOnly(in: scan, at: start)
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

    private static func half(in scan: Scan, at start: Int) -> DatePoint? {
        guard scan[start + 1] == "半", scan[start + 2] == "年", !DateWords.endings.matches(in: scan.units, at: start + 1)
        else { return nil }
        return DatePoint(part: .half(scan[start] == "上" ? 1 : 2), end: scan.behindEnding(at: start + 3))
    }

    private static func season(in scan: Scan, at start: Int) -> DatePoint? {
        guard let word = DateWords.seasons.longestMatch(in: scan.units, at: start) else { return nil }
        return DatePoint(part: .season, end: word.range.upperBound)
    }

    /// 二季度, 第一季度, 前三季度, 前5个月, 首季度, 一至三季度, 一、二季度.
    private static func quarter(in scan: Scan, at start: Int) -> DatePoint? {
        if scan[start] == "首" {
            guard scan[start + 1] == "季" else { return nil }
            return DatePoint(part: .quarters(1...1), end: scan[start + 2] == "度" ? start + 3 : start + 2)
        }
        let hasMark = scan[start] == "第" || scan[start] == "前"
        guard let first = dateNumber(in: scan, at: hasMark ? start + 1 : start) else { return nil }
        if scan[start] == "前", scan[first.end] == "个", scan[first.end + 1] == "月", (2...11).contains(first.value) {
            return DatePoint(part: .months(1...first.value), end: first.end + 2)
        }
        let last = upperNumber(behind: first.end, in: scan) ?? first
        guard scan[last.end] == "季", scan[last.end + 1] == "度", (1...4).contains(first.value),
            (1...4).contains(last.value),
            first.value <= last.value
        else { return nil }
        let quarters = scan[start] == "前" ? 1...last.value : first.value...last.value
        return DatePoint(part: .quarters(quarters), end: scan.behindEnding(at: last.end + 2))
    }

    /// The second number of 1—5月 and 二、三季度.
    private static func upperNumber(behind end: Int, in scan: Scan) -> (value: Int, end: Int)? {
        guard scan[end].joinsRange || scan[end] == "、" || scan[end] == "和" else { return nil }
        return dateNumber(in: scan, at: scan[end + 1] == "第" ? end + 2 : end + 1)
    }

    /// 6月, 6月底, 6月份, 6月中旬, 11月15日, 1—5月.
    private static func months(in scan: Scan, at start: Int) -> DatePoint? {
        guard let first = dateNumber(in: scan, at: start), (1...12).contains(first.value) else { return nil }
        if scan[first.end] == "月" { return month(first.value, in: scan, behind: first.end + 1) }
        guard let second = upperNumber(behind: first.end, in: scan), scan[second.end] == "月",
            (1...12).contains(second.value),
            first.value < second.value, start > 0 || scan[first.end] != "、"
        else { return nil }
        if let word = DateWords.monthParts.longestMatch(in: scan.units, at: second.end + 1) {
            return DatePoint(part: .monthPart(second.value, word.meaning), end: word.range.upperBound)
        }
        let end = scan[second.end + 1] == "份" ? second.end + 2 : second.end + 1
        return DatePoint(part: .months(first.value...second.value), end: end)
    }

    private static func month(_ month: Int, in scan: Scan, behind index: Int) -> DatePoint? {
        if let word = DateWords.monthParts.longestMatch(in: scan.units, at: index),
            !DateWords.beginnings.matches(in: scan.units, at: word.range.upperBound - 1)
        {
            return DatePoint(part: .monthPart(month, word.meaning), end: word.range.upperBound)
        }
        if let day = dateNumber(in: scan, at: index), scan[day.end] == "日" || scan[day.end] == "号",
            (1...31).contains(day.value)
        {
            return DatePoint(part: .day(month: month, day: day.value), end: day.end + 1)
        }
        guard !DateWords.beginnings.matches(in: scan.units, at: index - 1), !scan[index].isDigit,
            NumeralCharacters.meaning(of: scan[index]) == nil
        else { return nil }
        return DatePoint(part: .months(month...month), end: scan[index] == "份" ? index + 1 : index)
    }

    /// 25日 of 25日前, and the second half of 5月1日至7日.
    private static func dayOnly(in scan: Scan, at start: Int) -> DatePoint? {
        guard let day = dateNumber(in: scan, at: start), (1...31).contains(day.value),
            scan[day.end] == "日" || scan[day.end] == "号"
        else {
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
            year: year, part: .quarters(quarter...quarter), end: scan.behindEnding(at: word.range.upperBound))
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
        return point
    }
}

extension Scan {
    /// Behind 末, 底 or 内 of 三季度末, 上半年底; the same place where there is none.
    fileprivate func behindEnding(at index: Int) -> Int {
        guard self[index] == "末" || self[index] == "底" || self[index] == "内" else { return index }
        return DateWords.beginnings.matches(in: units, at: index) ? index : index + 1
    }
}
