import Ledger
import Values

/// Where the days of a timeline stand: whole months, side by side.
struct TimelineScale {
    /// The width of a month: a year fills a page of 1366 px beside names and lights.
    static let monthWidth = 80

    /// The months, from the plan year's January on.
    let months: [YearMonth]
    private let first: CalendarDate
    private let last: CalendarDate

    /// The plan year, and as many months after it as `days` ask for, a year at most.
    init(year: Int, days: [CalendarDate]) {
        let begin = CalendarDate(year: year, month: 1, day: 1)
        let end = CalendarDate(year: year, month: 12, day: 31)
        first = begin ?? days.min() ?? CalendarDate.epoch
        let limit = CalendarDate(year: year + 1, month: 12, day: 31) ?? first
        let wanted = min(max(end ?? first, days.max() ?? first), limit)
        var months = [YearMonth(first)]
        while let month = months.last, month < YearMonth(wanted), months.count < 24 { months.append(month.next) }
        self.months = months
        last = months.last?.lastDay ?? wanted
    }

    /// The width of the whole, with room for a mark on the last day.
    var width: Int { months.count * TimelineScale.monthWidth + 10 }

    /// How far from the left the morning of `day` is; the ends for days outside.
    func x(_ day: CalendarDate) -> Int {
        let place = min(max(day, first), last)
        let index = months.firstIndex(of: YearMonth(place)) ?? 0
        let length = CalendarDate.length(ofMonth: place.month, year: place.year)
        return index * TimelineScale.monthWidth + (place.day - 1) * TimelineScale.monthWidth / length
    }

    /// How far from the left the evening of `day` is.
    func end(_ day: CalendarDate) -> Int { x(day) + TimelineScale.monthWidth / 30 }
}

extension CalendarDate {
    /// 1970-01-01, for a scale of nothing.
    fileprivate static var epoch: CalendarDate {
        guard let day = CalendarDate(daysSince1970: 0) else { preconditionFailure("1970-01-01 is a day") }
        return day
    }
}
