import Values

/// A day of the year with a name of its own.
///
/// Source: 《全国年节及纪念日放假办法》 for the national ones; lunar days from ``LunarCalendar``.
enum Holiday: Sendable {
    /// The same day every year.
    case fixed(month: Int, day: Int)
    /// A day of the lunar calendar.
    case lunar(month: Int, day: Int)
    /// The last day of the lunar year: 除夕.
    case newYearsEve
    /// The solar term, which is the fourth, fifth or sixth of April: 清明.
    case pureBrightness
    /// The so-manieth weekday of a month: the second Sunday of May.
    case weekday(Int, number: Int, month: Int)

    /// The day in a year; for the end of the lunar year the one that lies in it.
    func day(in year: Int) -> CalendarDate? {
        switch self {
        case .fixed(let month, let day): CalendarDate(year: year, month: month, day: day)
        case .lunar(let month, let day): LunarCalendar.day(day, ofMonth: month, year: year)
        case .newYearsEve: LunarCalendar.firstDay(of: year)?.adding(days: -1)
        case .pureBrightness: Holiday.pureBrightness(in: year)
        case .weekday(let weekday, let number, let month):
            CalendarDate.weekday(weekday, number: number, month: month, year: year)
        }
    }

    /// The first such day that is not before `reference`.
    func next(from reference: CalendarDate) -> CalendarDate? {
        guard let this = day(in: reference.year) else { return nil }
        return this >= reference ? this : day(in: reference.year + 1)
    }

    /// Source: the customary formula for the solar terms of this century (寿星公式), checked against the table of ICU.
    private static func pureBrightness(in year: Int) -> CalendarDate? {
        guard (2000...2099).contains(year) else { return nil }
        let short = year - 2000
        return CalendarDate(year: year, month: 4, day: (2422 * short + 48_100) / 10_000 - short / 4)
    }
}

extension CalendarDate {
    /// The so-manieth weekday (1 for Monday) of a month; counted from its end where `number` is negative.
    static func weekday(_ weekday: Int, number: Int, month: Int, year: Int) -> CalendarDate? {
        guard let first = CalendarDate(year: year, month: month, day: 1),
            let last = CalendarDate.lastDay(ofMonth: month, year: year)
        else { return nil }
        let date =
            number > 0
            ? first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (number - 1))
            : last.adding(days: -((last.weekday - weekday + 7) % 7) + 7 * (number + 1))
        return date.flatMap { $0.month == month ? $0 : nil }
    }

    /// The Monday of the week that lies `weeks` weeks after this day's.
    func monday(weeksLater weeks: Int) -> CalendarDate? {
        adding(days: 1 - weekday + 7 * weeks)
    }

    /// The same day so many months later; the last day of a month that is too short.
    func adding(months: Int) -> CalendarDate? {
        let count = year * 12 + month - 1 + months
        guard count >= 12 else { return nil }
        return CalendarDate(year: count / 12, month: count % 12 + 1, day: day)
            ?? CalendarDate.lastDay(ofMonth: count % 12 + 1, year: count / 12)
    }
}
