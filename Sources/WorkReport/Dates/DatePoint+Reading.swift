import Values

extension DatePoint {
    /// The date expression at `start` with the time of day behind it, without 前.
    ///
    /// - Parameter isSecond: whether it ends a range whose first date stands before it.
    static func read(in scan: Scan, at start: Int, isSecond: Bool = false) -> DatePoint? {
        guard var point = readDate(in: scan, at: start, isSecond: isSecond) else { return nil }
        if point.isDay { point.end = scan.endOfTime(behind: point.end) }
        return point
    }

    private static func readDate(in scan: Scan, at start: Int, isSecond: Bool) -> DatePoint? {
        if scan[start].isDigit {
            if let written = digits(in: scan, at: start, isSecond: isSecond) { return written }
            if let hours = hours(in: scan, at: start) { return hours }
        }
        if yearDigit(scan[start]) != nil, let named = years(in: scan, at: start) { return named }
        if let year = year(in: scan, at: start) { return withYear(year.value, in: scan, at: year.end) }
        return part(in: scan, at: start) ?? yearPart(in: scan, at: start)
    }

    /// Behind a year: its part, or nothing more than 年 or 年度.
    private static func withYear(_ year: Int, in scan: Scan, at index: Int) -> DatePoint? {
        if scan[index - 1] == "年", scan[index - 2] == "学" {
            return DatePoint(year: year, part: .schoolYear, end: scan[index] == "度" ? index + 1 : index)
        }
        if var point = part(in: scan, at: index) ?? monthOfYear(in: scan, at: index), point.takesYear {
            point.year = year
            return point
        }
        if let season = shortSeason(in: scan, at: index) {
            return DatePoint(year: year, part: .season(season), end: index + 1, fixing: .vague)
        }
        if let word = DateWords.shortYearParts.longestMatch(in: scan.units, at: index), isYearPart(word, in: scan) {
            return DatePoint(year: year, part: .year(word.meaning), end: word.range.upperBound)
        }
        return DatePoint(year: year, part: .year(.whole), end: index)
    }

    /// 春 of 2021年春, where nothing goes on behind it.
    private static func shortSeason(in scan: Scan, at index: Int) -> Season? {
        guard scan.endsClause(at: index + 1) || scan[index + 1] == "前" else { return nil }
        switch scan[index] {
        case "春": return .spring
        case "夏": return .summer
        case "秋": return .autumn
        case "冬": return .winter
        default: return nil
        }
    }

    /// Whether a year before it makes sense.
    private var takesYear: Bool {
        if case .fixed = part { return false }
        return true
    }

    /// 首月, 前两个季度 of a year.
    private static func monthOfYear(in scan: Scan, at index: Int) -> DatePoint? {
        guard scan[index] == "首", scan[index + 1] == "月" else { return nil }
        return DatePoint(part: .months(1...1), end: index + 2)
    }

    /// Whether 底, 中, 初 behind a year are no part of another word: 2022年中央…, 2022年初步….
    private static func isYearPart(_ word: Lexicon<YearPart>.Match, in scan: Scan) -> Bool {
        guard !DateWords.beginnings.matches(in: scan.units, at: word.range.upperBound - 1) else { return false }
        return word.meaning != .middle || scan.endsClause(at: word.range.upperBound)
            || scan[word.range.upperBound] == "前"
    }

    /// 2022年, 二〇二二年, 22年6月, 今年, 去年.
    static func year(in scan: Scan, at start: Int) -> (value: Int, end: Int)? {
        if let word = DateWords.years.longestMatch(in: scan.units, at: start) {
            guard !DateWords.endings.matches(in: scan.units, at: start + 1),
                !DateWords.beginnings.matches(in: scan.units, at: word.range.upperBound - 1)
            else { return nil }
            return (scan.planYear + word.meaning, word.range.upperBound)
        }
        guard let number = yearNumber(in: scan, at: start) ?? yearWithPlaces(in: scan, at: start) else { return nil }
        if scan[number.end] == "学", scan[number.end + 1] == "年" { return (number.value, number.end + 2) }
        return scan[number.end] == "年" ? (number.value, number.end + 1) : nil
    }

    /// 2022 or 二〇二二, and 22 where a month or 底 follows its 年.
    private static func yearNumber(in scan: Scan, at start: Int) -> (value: Int, end: Int)? {
        var value = 0
        var end = start
        while end - start < 5, let digit = yearDigit(scan[end]) {
            value = value * 10 + digit
            end += 1
        }
        switch end - start {
        case 4: return isYear(value, in: scan, at: end) ? (value, end) : nil
        case 2 where scan[end] == "年" && !scan[start - 1].isDigit:
            let isWritten = value < 10 && (value > 0 || scan[start].isDigit)
            guard isWritten || isDated(in: scan, at: end + 1) else { return nil }
            return ((value < 50 ? 2000 : 1900) + value, end)
        default: return nil
        }
    }

    /// 两千零四年八月: a year with its places, told from a length of time by the month behind it.
    private static func yearWithPlaces(in scan: Scan, at start: Int) -> (value: Int, end: Int)? {
        guard scan[start + 1] == "千", let numeral = Numeral.chinese(in: scan, at: start), numeral.form == .chinese,
            scan[numeral.end] == "年", month(in: scan, at: numeral.end + 1) != nil, numeral.value.scale == 0,
            (1900...2100).contains(numeral.value.coefficient)
        else { return nil }
        return (Int(numeral.value.coefficient), numeral.end)
    }

    /// Whether four digits are a year; those far off only with a month behind them: 1357年6月, but 2500年历史.
    private static func isYear(_ value: Int, in scan: Scan, at end: Int) -> Bool {
        if (1900...2100).contains(value) { return true }
        return (1000...2999).contains(value) && scan[end] == "年" && month(in: scan, at: end + 1) != nil
    }

    /// Whether a part of a year stands at `index`, so that two digits before it are a year: 98年4月, 九七年一季度.
    private static func isDated(in scan: Scan, at index: Int) -> Bool {
        switch scan[index] {
        case "底", "初", "末": !DateWords.beginnings.matches(in: scan.units, at: index)
        case "上", "下": half(in: scan, at: index) != nil
        default: month(in: scan, at: index) != nil || quarter(in: scan, at: index) != nil
        }
    }

    private static func yearDigit(_ unit: CodeUnit) -> Int? {
        if unit.isDigit { return Int(unit.digit) }
        guard case .digit(let digit) = NumeralCharacters.meaning(of: unit) else { return nil }
        return Int(digit)
    }

    /// 2023-2025年, 2023年—2025年, (2023—2025), 2023—2024学年.
    private static func years(in scan: Scan, at start: Int) -> DatePoint? {
        guard let first = yearNumber(in: scan, at: start) else { return nil }
        let index = scan[first.end] == "年" ? first.end + 1 : first.end
        if let between = between(first, in: scan, at: index) { return between }
        guard let next = scan.behindRangeMark(at: index), let last = yearNumber(in: scan, at: next),
            last.value > first.value
        else { return nil }
        let span = DatePoint(year: first.value, lastYear: last.value, part: .year(.whole), end: last.end)
        if scan[last.end] == "学", scan[last.end + 1] == "年" { return span.schoolYears(in: scan) }
        guard scan[last.end] == "年" else { return scan.isBareSpan(start..<last.end) ? span : nil }
        guard part(in: scan, at: last.end + 1) == nil else { return nil }
        return span.ending(at: scan[last.end + 1] == "度" ? last.end + 2 : last.end + 1)
    }

    /// 2020年与2022年之间.
    private static func between(_ first: (value: Int, end: Int), in scan: Scan, at index: Int) -> DatePoint? {
        guard scan[index] == "和" || scan[index] == "与", let last = yearNumber(in: scan, at: index + 1),
            scan[last.end] == "年", last.value > first.value
        else { return nil }
        let end = scan[last.end + 1] == "之" ? last.end + 2 : last.end + 1
        guard scan[end] == "间" else { return nil }
        return DatePoint(year: first.value, lastYear: last.value, part: .year(.whole), end: end + 1)
    }

    /// 9:00—17:30, 8点至12点: hours of the reference day. One clock time alone may be a ratio.
    private static func hours(in scan: Scan, at start: Int) -> DatePoint? {
        guard scan.isHourMark(at: start + 1) || scan[start + 1].isDigit && scan.isHourMark(at: start + 2) else {
            return nil
        }
        let end = scan.endOfTime(behind: start)
        guard end > start, (start..<end).contains(where: { scan[$0].joinsRange }) else { return nil }
        return DatePoint(part: .fixed(scan.reference...scan.reference), end: end, fixing: .occasion)
    }

    private func schoolYears(in scan: Scan) -> DatePoint {
        var point = self
        point.part = .schoolYear
        return point.ending(at: scan[end + 2] == "度" ? end + 3 : end + 2)
    }

    private func ending(at end: Int) -> DatePoint {
        var point = self
        point.end = end
        return point
    }

    /// 2023-05-18, 2023.5.18, 2023/5/18; in ranges and with a leading zero months too: 2023.05, 2023.1—2023.6.
    private static func digits(in scan: Scan, at start: Int, isSecond: Bool) -> DatePoint? {
        guard let year = yearNumber(in: scan, at: start), year.end - start == 4 else {
            return yearLast(in: scan, at: start)
        }
        let mark = scan[year.end]
        guard mark == "-" || mark == "." || mark == "/", let month = smallNumber(in: scan, at: year.end + 1),
            (1...12).contains(month.value)
        else { return nil }
        if scan[month.end] == mark, let day = smallNumber(in: scan, at: month.end + 1),
            CalendarDate(year: year.value, month: month.value, day: day.value) != nil
        {
            return DatePoint(year: year.value, part: .day(month: month.value, day: day.value), end: day.end)
        }
        guard isSecond || scan.isWrittenMonth(year.end + 1..<month.end, mark: mark) else { return nil }
        return DatePoint(year: year.value, part: .months(month.value...month.value), end: month.end)
    }

    /// 13.5.2015, 31/10/2015: the day first, as abroad; the month first where the second number can be no month.
    private static func yearLast(in scan: Scan, at start: Int) -> DatePoint? {
        guard let first = smallNumber(in: scan, at: start), !scan[start - 1].isDigit else { return nil }
        let mark = scan[first.end]
        guard mark == "." || mark == "-" || mark == "/", let second = smallNumber(in: scan, at: first.end + 1),
            scan[second.end] == mark, let year = yearNumber(in: scan, at: second.end + 1),
            year.end - second.end == 5
        else { return nil }
        let isMonthFirst = second.value > 12
        let (month, day) = isMonthFirst ? (first.value, second.value) : (second.value, first.value)
        guard CalendarDate(year: year.value, month: month, day: day) != nil else { return nil }
        return DatePoint(year: year.value, part: .day(month: month, day: day), end: year.end)
    }

    /// One or two Arabic digits.
    static func smallNumber(in scan: Scan, at start: Int) -> (value: Int, end: Int)? {
        guard scan[start].isDigit else { return nil }
        guard scan[start + 1].isDigit, !scan.isApart(start + 1) else { return (Int(scan[start].digit), start + 1) }
        guard !scan[start + 2].isDigit || scan.hasGap(before: start + 2) else { return nil }
        return (Int(scan[start].digit * 10 + scan[start + 1].digit), start + 2)
    }

    /// One or two digits, or a Chinese numeral up to 31.
    static func dateNumber(in scan: Scan, at start: Int) -> (value: Int, end: Int)? {
        if scan[start].isDigit { return smallNumber(in: scan, at: start) }
        guard scan[start] != "两", let numeral = Numeral.chinese(in: scan, at: start), numeral.form == .chinese,
            numeral.range.count <= 3, !numeral.hasSurplus, numeral.value <= 31
        else { return nil }
        return (Int(numeral.value.coefficient), numeral.end)
    }

    /// The number of a month with its 月.
    static func month(in scan: Scan, at start: Int) -> (value: Int, end: Int)? {
        guard let number = dateNumber(in: scan, at: start), (1...12).contains(number.value), scan[number.end] == "月"
        else { return nil }
        return (number.value, number.end + 1)
    }
}

extension Scan {
    /// Behind the mark between the two ends of a range: -, —, 至, 到; a dash may be typed twice.
    func behindRangeMark(at index: Int) -> Int? {
        if self[index] == "起", self[index + 1] == "至" { return index + 2 }
        guard self[index].joinsRange else { return nil }
        let isDoubled = self[index] == self[index + 1] && (self[index] == "—" || self[index] == "-")
        return isDoubled ? index + 2 : index + 1
    }

    fileprivate func isHourMark(at index: Int) -> Bool {
        self[index] == ":" || self[index] == "点" || self[index] == "时"
    }

    /// Whether a digit stands apart from the digits before it: the 18 of `11-29 18:59`, but not in `3 0日`.
    fileprivate func isApart(_ index: Int) -> Bool {
        guard hasGap(before: index) else { return false }
        return self[index + 1] == ":" || self[index + 2] == ":"
    }

    /// Whether years without 年 are a span of years: (2023—2025), 从2016到2018.
    fileprivate func isBareSpan(_ range: Range<Int>) -> Bool {
        let before = self[range.lowerBound - 1]
        return endsClause(at: range.upperBound) && self[range.upperBound] != "/"
            && (before == "(" || before == "从" || before == "《")
    }

    /// Whether digits behind a year and a mark are a month: 2022-06, 2022.06; 2022.6 only where a range goes on.
    fileprivate func isWrittenMonth(_ range: Range<Int>, mark: CodeUnit) -> Bool {
        let next = self[range.upperBound]
        if mark != "-", let behind = behindRangeMark(at: range.upperBound), self[behind].isDigit,
            self[behind + 3].isDigit, self[behind + 4] == mark
        {
            return true
        }
        let stands = endsClause(at: range.upperBound) && next != "/" || next == "前" || next == "至"
        let before = self[range.lowerBound - 6]
        let opens = before == .none || before == ":" || before == "|" || before == "("
        return stands && mark != "/" && (range.count == 2 && (mark == "-" || self[range.lowerBound] == "0") || opens)
    }
}
