import Values

extension DatePoint {
    /// The date behind 农历: 八月十五, 2015年十月初一, 闰四月.
    static func lunarDate(in scan: Scan, at start: Int) -> DatePoint? {
        var year: Int?
        var index = start
        if let written = self.year(in: scan, at: start) { (year, index) = (written.value, written.end) }
        let isLeap = scan[index] == "闰"
        if isLeap { index += 1 }
        guard let month = lunarMonthNumber(in: scan, at: index) else { return nil }
        let day = lunarDayNumber(in: scan, at: month.end, isMarked: true)
        return DatePoint(
            year: year, part: .lunar(month: month.value, isLeap: isLeap, day: day?.value), end: day?.end ?? month.end,
            fixing: .occasion)
    }

    /// 正月, 正月十五, 腊月二十三.
    static func lunarMonth(_ month: Int, in scan: Scan, behind end: Int) -> DatePoint? {
        let day = lunarDayNumber(in: scan, at: end, isMarked: true)
        return DatePoint(
            part: .lunar(month: month, isLeap: false, day: day?.value),
            end: day?.end ?? DateWords.monthParts.longestMatch(in: scan.units, at: end)?.range.upperBound ?? end,
            fixing: .occasion)
    }

    /// 初一 of 大年初一, 三十 of 大年三十.
    static func newYearDays(in scan: Scan, at index: Int) -> DatePoint? {
        if scan[index] == "三", scan[index + 1] == "十" {
            return DatePoint(part: .holiday(.newYearsEve), end: index + 2, fixing: .occasion)
        }
        guard scan[index] == "初", let day = lunarDayNumber(in: scan, at: index, isMarked: false) else { return nil }
        return DatePoint(part: .lunar(month: 1, isLeap: false, day: day.value), end: day.end, fixing: .occasion)
    }

    /// 初一, 廿三 behind a month in Chinese characters: 三月初一.
    static func lunarDay(of month: Int, in scan: Scan, at index: Int, from start: Int?) -> DatePoint? {
        guard scan[index] == "初" || scan[index] == "廿", start.map({ !scan[$0].isDigit }) ?? false,
            let day = lunarDayNumber(in: scan, at: index, isMarked: false)
        else { return nil }
        return DatePoint(part: .lunar(month: month, isLeap: false, day: day.value), end: day.end, fixing: .occasion)
    }

    private static func lunarMonthNumber(in scan: Scan, at index: Int) -> (value: Int, end: Int)? {
        if let word = DateNames.lexicon.longestMatch(in: scan.units, at: index),
            case .lunarMonth(let month) = word.meaning
        {
            return (month, word.range.upperBound)
        }
        return month(in: scan, at: index)
    }

    /// The day of a lunar month: 初一 to 初十, 廿一; behind a month that is marked as lunar also 十五, 15日.
    private static func lunarDayNumber(in scan: Scan, at index: Int, isMarked: Bool) -> (value: Int, end: Int)? {
        switch scan[index] {
        case "初":
            guard let number = dateNumber(in: scan, at: index + 1), number.value <= 10,
                !UnitOfMeasure.stands(in: scan, at: number.end) || isMarked
            else { return nil }
            return (number.value, number.end)
        case "廿":
            guard case .digit(let digit) = NumeralCharacters.meaning(of: scan[index + 1]) else {
                return (20, index + 1)
            }
            return (20 + Int(digit), index + 2)
        default:
            guard isMarked, let number = dateNumber(in: scan, at: index), (1...30).contains(number.value) else {
                return nil
            }
            return scan[number.end].isDayMark ? (number.value, number.end + 1) : number
        }
    }
}
