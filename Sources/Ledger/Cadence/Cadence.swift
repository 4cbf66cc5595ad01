public import Values

/// How often an organisation reports on a matter (调度频次).
public enum Cadence: String, Sendable, Hashable, CaseIterable {
    /// Every week, Monday to Sunday (周调度).
    case weekly
    /// Every month (月报).
    case monthly
    /// Every quarter (季报).
    case quarterly
    /// When a node of the plan is reached (按节点).
    case atNodes
}

/// The clocks of reporting (报送时限): local, these are its defaults.
public struct ReportingRule: Sendable, Hashable {
    /// The day of the month by which monthly reports are timely: the 25th.
    public var monthlyDay: Int
    /// The weekday by which weekly reports are timely, 1 for Monday: Friday.
    public var weeklyDay: Int
    /// So many working days after the timely day a period closes; later a report needs an exception.
    public var graceWorkingDays: Int

    /// A rule; without arguments the default one. `monthlyDay` is 1 to 28, `weeklyDay` 1 to 7.
    public init(monthlyDay: Int = 25, weeklyDay: Int = 5, graceWorkingDays: Int = 3) {
        precondition(
            ReportingRule.isValid(monthlyDay: monthlyDay, weeklyDay: weeklyDay, graceWorkingDays: graceWorkingDays))
        self.monthlyDay = monthlyDay
        self.weeklyDay = weeklyDay
        self.graceWorkingDays = graceWorkingDays
    }

    /// Whether the days make a rule: 1 to 28, 1 to 7, and 0 to 60 working days.
    public static func isValid(monthlyDay: Int, weeklyDay: Int, graceWorkingDays: Int) -> Bool {
        (1...28).contains(monthlyDay) && (1...7).contains(weeklyDay) && (0...60).contains(graceWorkingDays)
    }
}

/// A stretch of time that one report is about, with its clocks.
public struct ReportingPeriod: Sendable, Hashable {
    /// The cadence it belongs to.
    public let cadence: Cadence
    /// Its first day.
    public let first: CalendarDate
    /// Its last day.
    public let last: CalendarDate
    /// Up to the end of this day a report is timely (及时).
    public let timely: CalendarDate
    /// Up to the end of this day a report is late and taken (截止); after it only by exception (特批).
    public let closing: CalendarDate

    /// Where a report made on `day` stands.
    public func standing(of day: CalendarDate) -> Standing {
        day <= timely ? .timely : day <= closing ? .late : .byException
    }

    /// How a report came in.
    public enum Standing: String, Sendable, Hashable {
        /// In time.
        case timely
        /// After the timely day, before the period closed.
        case late
        /// After the period closed: a second person grants it.
        case byException
    }

    /// The label that people use: `2026年3月`, `2026年第1季度`, `2026年第9周`.
    public var chinese: String {
        switch cadence {
        case .monthly, .atNodes: "\(first.year)年\(first.month)月"
        case .quarterly: "\(first.year)年第\((first.month + 2) / 3)季度"
        case .weekly: "\(first.month)月\(first.day)日至\(last.month)月\(last.day)日"
        }
    }

    /// The label in English: `2026-03`, `2026 Q1`, `2026-02-23 to 2026-03-01`.
    public var english: String {
        switch cadence {
        case .monthly, .atNodes: String(first.description.prefix(7))
        case .quarterly: "\(first.year) Q\((first.month + 2) / 3)"
        case .weekly: "\(first) to \(last)"
        }
    }
}

extension ReportingRule {
    /// The period of `cadence` that contains `day`; `nil` for reports at nodes, which have no periods, and at the calendar's end.
    ///
    /// Where the timely day of a month, quarter or week is not worked, it is the last working day before it, because
    /// nobody can be asked to report on a holiday. A week without any working day is timely on its last day.
    public func period(of cadence: Cadence, containing day: CalendarDate, calendar: WorkingCalendar) -> ReportingPeriod?
    {
        guard let (first, last) = bounds(cadence, day) else { return nil }
        let nominal: CalendarDate? =
            switch cadence {
            case .weekly: first.adding(days: weeklyDay - 1)
            default: CalendarDate(year: last.year, month: last.month, day: monthlyDay)
            }
        guard let nominal else { return nil }
        var timely = nominal
        while timely > first, !calendar.isWorkingDay(timely), let before = timely.adding(days: -1) { timely = before }
        if !calendar.isWorkingDay(timely) { timely = last }
        guard let closing = calendar.day(graceWorkingDays, workingDaysAfter: timely) else { return nil }
        return ReportingPeriod(cadence: cadence, first: first, last: last, timely: timely, closing: closing)
    }

    /// The periods of `cadence` that overlap the days from `start` to `end`, in order.
    public func periods(
        of cadence: Cadence, from start: CalendarDate, to end: CalendarDate, calendar: WorkingCalendar
    ) -> [ReportingPeriod] {
        var periods: [ReportingPeriod] = []
        var day = start
        while day <= end, let period = period(of: cadence, containing: day, calendar: calendar) {
            periods.append(period)
            guard let next = period.last.adding(days: 1) else { break }
            day = next
        }
        return periods
    }

    private func bounds(_ cadence: Cadence, _ day: CalendarDate) -> (CalendarDate, CalendarDate)? {
        switch cadence {
        case .atNodes: return nil
        case .weekly:
            guard let first = day.adding(days: 1 - day.weekday), let last = first.adding(days: 6) else { return nil }
            return (first, last)
        case .monthly, .quarterly:
            let length = cadence == .monthly ? 1 : 3
            let month = (day.month - 1) / length * length + 1
            guard let first = CalendarDate(year: day.year, month: month, day: 1),
                let last = CalendarDate.lastDay(ofMonth: month + length - 1, year: day.year)
            else { return nil }
            return (first, last)
        }
    }
}
