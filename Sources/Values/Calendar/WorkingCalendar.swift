/// Which days are worked (工作日): Monday to Friday, except statutory holidays, and the weekend days worked in exchange (调休).
///
/// Periods in working days (`5个工作日内`) count from the day after the event; the last day counts whole.
public struct WorkingCalendar: Sendable, Hashable {
    /// What makes a day different from its weekday.
    public enum Exception: String, Sendable, Hashable, CaseIterable {
        /// A day off: `holiday`.
        case holiday
        /// A weekend day worked in exchange for a day off: `workday`.
        case workday
    }

    /// The days that differ from their weekday.
    public let exceptions: [CalendarDate: Exception]
    /// The years whose holidays the calendar knows. In other years every Monday to Friday counts as worked.
    public let years: Set<Int>
    /// The years whose arrangement was not published when the calendar was made; their days are those of the law alone.
    public let provisionalYears: Set<Int>

    /// A calendar of the given exceptions.
    public init(exceptions: [CalendarDate: Exception], provisionalYears: Set<Int> = []) {
        self.exceptions = exceptions
        self.years = Set(exceptions.keys.lazy.map(\.year))
        self.provisionalYears = provisionalYears
    }

    /// Whether `day` is worked.
    public func isWorkingDay(_ day: CalendarDate) -> Bool {
        switch exceptions[day] {
        case .holiday: false
        case .workday: true
        case nil: day.weekday <= 5
        }
    }

    /// The `count`th working day after `day`; `day` itself, worked or not, where `count` is 0.
    ///
    /// - Parameters:
    ///   - count: 0 to 10,000.
    ///   - day: The day on which the period begins; it is not counted.
    /// - Returns: `nil` where the day would lie behind the year 9999.
    public func day(_ count: Int, workingDaysAfter day: CalendarDate) -> CalendarDate? {
        precondition((0...10_000).contains(count), "\(count) working days are not a period")
        var found = day
        var left = count
        while left > 0 {
            guard let next = found.adding(days: 1) else { return nil }
            found = next
            if isWorkingDay(found) { left -= 1 }
        }
        return found
    }

    /// The number of working days after `start` up to and with `end`; negative where `end` is earlier.
    ///
    /// The same day gives 0, so a thing due today is 0 working days away and a thing due yesterday, if that was worked, −1.
    public func workingDays(after start: CalendarDate, upTo end: CalendarDate) -> Int {
        guard start <= end else { return -workingDays(after: end, upTo: start) }
        var count = 0
        for number in start.daysSince1970..<end.daysSince1970 {
            if let day = CalendarDate(daysSince1970: number + 1), isWorkingDay(day) { count += 1 }
        }
        return count
    }
}
