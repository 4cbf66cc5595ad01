public import Values

/// The clock of a matter handed over (“13710”工作制): deploy the same day, first feedback within 3 days, ordinary matters done
/// within 7 days, complex ones within a month or by nodes, followed until nothing is left.
public struct MatterClock: Sendable, Hashable {
    /// How hard a matter is.
    public enum Difficulty: String, Sendable, Hashable, CaseIterable {
        /// Done within 7 days.
        case ordinary
        /// Done within one month.
        case complex
        /// Done by nodes of a plan that is handed in within one month.
        case longTerm
    }

    /// The day on which it was handed over.
    public let start: CalendarDate
    /// How hard it is.
    public let difficulty: Difficulty

    /// The clock of a matter handed over on `start`.
    public init(start: CalendarDate, difficulty: Difficulty) {
        self.start = start
        self.difficulty = difficulty
    }

    /// Deployed by the end of this day: the same, or the next working day where it was handed over on a day off.
    public func deployment(_ calendar: WorkingCalendar) -> CalendarDate {
        calendar.isWorkingDay(start) ? start : calendar.day(1, workingDaysAfter: start) ?? start
    }

    /// First feedback by the end of this day: three working days later.
    public func firstFeedback(_ calendar: WorkingCalendar) -> CalendarDate {
        calendar.day(3, workingDaysAfter: start) ?? start
    }

    /// Done, or for a long-term matter planned, by the end of this day: seven working days later, or the same day of the next
    /// month (its last day where it has no such day).
    public func completion(_ calendar: WorkingCalendar) -> CalendarDate {
        guard difficulty != .ordinary else { return calendar.day(7, workingDaysAfter: start) ?? start }
        let year = start.month == 12 ? start.year + 1 : start.year
        let month = start.month % 12 + 1
        return CalendarDate(year: year, month: month, day: start.day)
            ?? CalendarDate.lastDay(ofMonth: month, year: year) ?? start
    }
}
