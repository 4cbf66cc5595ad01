import Values

/// A date expression as written: a year that may be missing, and a part of it.
struct DatePoint {
    /// A third of a month, or its last days.
    enum MonthPart: Sendable {
        case early, middle, late, last
    }

    /// A named part of a year.
    enum YearPart: Sendable {
        case whole, beginning, middle, end, within
    }

    /// Which part of its year the expression names.
    enum Part {
        case year(YearPart)
        case half(Int)
        case quarters(ClosedRange<Int>)
        case months(ClosedRange<Int>)
        case monthPart(Int, MonthPart)
        case day(month: Int, day: Int)
        /// A day whose month is that of a date before it.
        case dayOnly(Int)
        case season
    }

    /// The year, where it is named.
    var year: Int?
    /// The years of 2023—2025年.
    var lastYear: Int?
    /// The part of the year.
    var part: Part
    /// Where the expression ends, in units.
    var end: Int

    /// Whether the year is no more than understood, and a year named before it in the sentence may be meant.
    var followsSentence: Bool {
        if case .year = part { return false }
        return year == nil
    }

    /// Whether a part of a year is named, not the year alone.
    var isPartOfYear: Bool {
        if case .year(.whole) = part { return false }
        return true
    }

    /// The first and the last day in `year`; `nil` for a season, which fixes no day, and for days that do not exist.
    func days(in year: Int) -> ClosedRange<CalendarDate>? {
        let year = self.year ?? year
        switch part {
        case .year(let part): return DatePoint.months(part.months, from: year, to: lastYear ?? year)
        case .half(let half): return DatePoint.months(half == 1 ? 1...6 : 7...12, from: year, to: year)
        case .quarters(let quarters):
            return DatePoint.months((quarters.lowerBound * 3 - 2)...(quarters.upperBound * 3), from: year, to: year)
        case .months(let months): return DatePoint.months(months, from: year, to: year)
        case .monthPart(let month, let part): return part.days(month: month, year: year)
        case .day(let month, let day): return CalendarDate(year: year, month: month, day: day).map { $0...$0 }
        case .dayOnly, .season: return nil
        }
    }

    private static func months(_ months: ClosedRange<Int>, from first: Int, to last: Int) -> ClosedRange<CalendarDate>?
    {
        guard let start = CalendarDate(year: first, month: months.lowerBound, day: 1),
            let end = CalendarDate.lastDay(ofMonth: months.upperBound, year: last), start <= end
        else { return nil }
        return start...end
    }
}

extension DatePoint.YearPart {
    /// The months it stands for: 年底 is December.
    fileprivate var months: ClosedRange<Int> {
        switch self {
        case .whole, .within: 1...12
        case .beginning: 1...1
        case .middle: 6...6
        case .end: 12...12
        }
    }
}

extension DatePoint.MonthPart {
    fileprivate func days(month: Int, year: Int) -> ClosedRange<CalendarDate>? {
        let last = CalendarDate.length(ofMonth: month, year: year)
        let bounds =
            switch self {
            case .early: (1, 10)
            case .middle: (11, 20)
            case .late, .last: (21, last)
            }
        guard let first = CalendarDate(year: year, month: month, day: bounds.0),
            let end = CalendarDate(year: year, month: month, day: bounds.1)
        else { return nil }
        return first...end
    }
}
