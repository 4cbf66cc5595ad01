import Values

/// A date expression as written: a year that may be missing, and a part of it.
struct DatePoint {
    /// A third or a half of a month, or its last days.
    enum MonthPart: Sendable {
        case early, middle, late, last, earlyAndMiddle, middleAndLate, firstHalf, secondHalf
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
        /// Months, counted on into the next year: 11...15 is November to March.
        case months(ClosedRange<Int>)
        case monthPart(Int, MonthPart)
        case day(month: Int, day: Int)
        /// Days of one month: 5月10—20日.
        case daysOfMonth(Int, ClosedRange<Int>)
        /// A day whose month is that of a date before it.
        case dayOnly(Int)
        /// The so-manieth week of a month, from its Monday on.
        case week(number: Int, month: Int)
        /// The so-manieth weekday of a month.
        case weekday(Int, number: Int, month: Int)
        case season(Season)
        /// The school year that begins in the year.
        case schoolYear
        case holiday(Holiday)
        /// A month of the lunar calendar, or a day of it.
        case lunar(month: Int, isLeap: Bool, day: Int?)
        /// Days that need no year.
        case fixed(ClosedRange<CalendarDate>)
        /// A time that fixes no day: 汛期前.
        case unknown
    }

    /// The year, where it is named.
    var year: Int?
    /// The years of 2023—2025年.
    var lastYear: Int?
    /// The part of the year.
    var part: Part
    /// Where the expression ends, in units.
    var end: Int
    /// What its days are good for.
    var fixing = Mention.Fixing.day

    /// Whether the year is no more than understood, and a year named before it in the sentence may be meant.
    var followsSentence: Bool {
        switch part {
        case .year, .fixed, .unknown: false
        default: year == nil
        }
    }

    /// Whether a part of a year is named, not the year alone.
    var isPartOfYear: Bool {
        if case .year(.whole) = part { return false }
        return true
    }

    /// Whether it is a single day, which a time of day may follow.
    var isDay: Bool {
        switch part {
        case .day, .dayOnly, .weekday, .holiday: true
        case .lunar(_, _, let day): day != nil
        case .fixed(let days): days.lowerBound == days.upperBound
        default: false
        }
    }

    /// The first and the last day in `year`; `nil` for what fixes no day, and for days that do not exist.
    func days(in year: Int) -> ClosedRange<CalendarDate>? {
        let year = self.year ?? year
        switch part {
        case .year(let part): return DatePoint.months(part.months, from: year, to: lastYear ?? year)
        case .half(let half): return DatePoint.months(half == 1 ? 1...6 : 7...12, from: year, to: year)
        case .quarters(let quarters):
            return DatePoint.months((quarters.lowerBound * 3 - 2)...(quarters.upperBound * 3), from: year, to: year)
        case .months(let months): return DatePoint.months(months, from: year, to: year)
        case .monthPart(let month, let part): return part.days(month: month, year: year)
        case .season(let season): return DatePoint.months(season.months, from: year, to: year)
        case .schoolYear: return DatePoint.months(9...20, from: year, to: (lastYear ?? year + 1) - 1)
        default: return namedDays(in: year)
        }
    }

    private func namedDays(in year: Int) -> ClosedRange<CalendarDate>? {
        switch part {
        case .day(let month, let day): return CalendarDate(year: year, month: month, day: day).map { $0...$0 }
        case .daysOfMonth(let month, let days):
            guard let first = CalendarDate(year: year, month: month, day: days.lowerBound),
                let last = CalendarDate(year: year, month: month, day: days.upperBound)
            else { return nil }
            return first...last
        case .weekday(let weekday, let number, let month):
            return CalendarDate.weekday(weekday, number: number, month: month, year: year).map { $0...$0 }
        case .week(let number, let month):
            guard let monday = CalendarDate.weekday(1, number: number, month: month, year: year),
                let sunday = monday.adding(days: 6)
            else { return nil }
            return monday...sunday
        case .holiday(let holiday): return holiday.day(in: year).map { $0...$0 }
        case .lunar(let month, let isLeap, let day):
            guard let day else { return LunarCalendar.days(ofMonth: month, isLeap: isLeap, year: year) }
            return LunarCalendar.day(day, ofMonth: month, isLeap: isLeap, year: year).map { $0...$0 }
        case .fixed(let days): return days
        default: return nil
        }
    }

    private static func months(_ months: ClosedRange<Int>, from first: Int, to last: Int) -> ClosedRange<CalendarDate>?
    {
        let lastMonth = months.upperBound - 1
        guard let start = CalendarDate(year: first, month: months.lowerBound, day: 1),
            let end = CalendarDate.lastDay(ofMonth: lastMonth % 12 + 1, year: last + lastMonth / 12), start <= end
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
            case .earlyAndMiddle: (1, 20)
            case .middleAndLate: (11, last)
            case .firstHalf: (1, 15)
            case .secondHalf: (16, last)
            }
        guard let first = CalendarDate(year: year, month: month, day: bounds.0),
            let end = CalendarDate(year: year, month: month, day: bounds.1)
        else { return nil }
        return first...end
    }
}
