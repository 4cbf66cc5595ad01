import Values

extension DatePoint {
    /// The date expression at `start`, without 前.
    static func read(in scan: Scan, at start: Int) -> DatePoint? {
        if scan[start].isDigit, let written = digits(in: scan, at: start) { return written }
        if let named = years(in: scan, at: start) { return named }
        if let year = year(in: scan, at: start) { return withYear(year.value, in: scan, at: year.end) }
        return part(in: scan, at: start) ?? yearPart(in: scan, at: start)
    }

    /// Behind a year: its part, or nothing more than 年 or 年度.
    private static func withYear(_ year: Int, in scan: Scan, at index: Int) -> DatePoint? {
        if var point = part(in: scan, at: index) {
            point.year = year
            return point
        }
        if let word = DateWords.shortYearParts.longestMatch(in: scan.units, at: index), isYearPart(word, in: scan) {
            return DatePoint(year: year, part: .year(word.meaning), end: word.range.upperBound)
        }
        return DatePoint(year: year, part: .year(.whole), end: index)
    }

    /// Whether 底, 中, 初 behind a year are no part of another word: 2022年中央…, 2022年初步….
    private static func isYearPart(_ word: Lexicon<YearPart>.Match, in scan: Scan) -> Bool {
        guard !DateWords.beginnings.matches(in: scan.units, at: word.range.upperBound - 1) else { return false }
        return word.meaning != .middle || scan.endsClause(at: word.range.upperBound)
            || scan[word.range.upperBound] == "前"
    }

    /// 2022年, 二〇二二年, 22年6月, 今年, 去年.
    private static func year(in scan: Scan, at start: Int) -> (value: Int, end: Int)? {
        if let word = DateWords.years.longestMatch(in: scan.units, at: start) {
            guard !DateWords.endings.matches(in: scan.units, at: start + 1),
                !DateWords.beginnings.matches(in: scan.units, at: word.range.upperBound - 1)
            else { return nil }
            return (scan.planYear + word.meaning, word.range.upperBound)
        }
        guard let number = yearNumber(in: scan, at: start), scan[number.end] == "年" else { return nil }
        return (number.value, number.end + 1)
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
        case 4: return (1900...2100).contains(value) ? (value, end) : nil
        case 2 where scan[start].isDigit && scan[end] == "年":
            let next = scan[end + 1]
            let dated = next == "底" || next.isDigit && month(in: scan, at: end + 1) != nil
            return dated && value < 50 ? (2000 + value, end) : nil
        default: return nil
        }
    }

    private static func yearDigit(_ unit: CodeUnit) -> Int? {
        if unit.isDigit { return Int(unit.digit) }
        guard case .digit(let digit) = NumeralCharacters.meaning(of: unit) else { return nil }
        return Int(digit)
    }

    /// 2023-2025年, 2023年—2025年.
    private static func years(in scan: Scan, at start: Int) -> DatePoint? {
        guard let first = yearNumber(in: scan, at: start) else { return nil }
        var index = scan[first.end] == "年" ? first.end + 1 : first.end
        guard scan[index].joinsRange else { return nil }
        index += 1
        guard let last = yearNumber(in: scan, at: index), scan[last.end] == "年", last.value > first.value,
            part(in: scan, at: last.end + 1) == nil
        else { return nil }
        let end = scan[last.end + 1] == "度" ? last.end + 2 : last.end + 1
        return DatePoint(year: first.value, lastYear: last.value, part: .year(.whole), end: end)
    }

    /// 2023-05-18, 2023.5.18, 2023/5/18.
    private static func digits(in scan: Scan, at start: Int) -> DatePoint? {
        guard let year = yearNumber(in: scan, at: start), year.end - start == 4 else { return nil }
        let mark = scan[year.end]
        guard mark == "-" || mark == "." || mark == "/", let month = smallNumber(in: scan, at: year.end + 1),
            scan[month.end] == mark, let day = smallNumber(in: scan, at: month.end + 1), !scan[day.end].isDigit,
            CalendarDate(year: year.value, month: month.value, day: day.value) != nil
        else { return nil }
        return DatePoint(year: year.value, part: .day(month: month.value, day: day.value), end: day.end)
    }

    /// One or two Arabic digits.
    private static func smallNumber(in scan: Scan, at start: Int) -> (value: Int, end: Int)? {
        guard scan[start].isDigit else { return nil }
        guard scan[start + 1].isDigit else { return (Int(scan[start].digit), start + 1) }
        guard !scan[start + 2].isDigit else { return nil }
        return (Int(scan[start].digit * 10 + scan[start + 1].digit), start + 2)
    }

    /// One or two digits, or a Chinese numeral up to 31.
    static func dateNumber(in scan: Scan, at start: Int) -> (value: Int, end: Int)? {
        if scan[start].isDigit { return smallNumber(in: scan, at: start) }
        guard let numeral = Numeral.chinese(in: scan, at: start), numeral.form == .chinese, numeral.range.count <= 3,
            !numeral.hasSurplus,
            numeral.value <= 31
        else { return nil }
        return (Int(numeral.value.coefficient), numeral.end)
    }

    /// The number of a month with its 月.
    private static func month(in scan: Scan, at start: Int) -> (value: Int, end: Int)? {
        guard let number = dateNumber(in: scan, at: start), (1...12).contains(number.value), scan[number.end] == "月"
        else { return nil }
        return (number.value, number.end + 1)
    }
}
