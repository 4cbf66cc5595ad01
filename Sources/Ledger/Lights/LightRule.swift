public import Values

/// The rule by which lights are set (亮灯规则): local, these are its defaults.
public struct LightRule: Sendable, Hashable {
    /// From this lag on the light is yellow: 10 points.
    public var yellowFrom: Ratio
    /// Above this lag it is red: 30 points.
    public var redAbove: Ratio
    /// So many working days before the due date what is not done turns yellow: 3.
    public var dueSoonWorkingDays: Int

    /// A rule; without arguments the default one.
    public init(yellowFrom: Ratio = .percent(10), redAbove: Ratio = .percent(30), dueSoonWorkingDays: Int = 3) {
        self.yellowFrom = yellowFrom
        self.redAbove = redAbove
        self.dueSoonWorkingDays = dueSoonWorkingDays
    }

    /// What the light of one target is set by.
    public struct Facts: Sendable, Hashable {
        /// What the plan asks by the day; `nil` without a plan.
        public var planned: Ratio?
        /// What was reached; `nil` without a report.
        public var actual: Ratio?
        /// The day of the due date; `nil` without one.
        public var due: CalendarDate?
        /// Whether the target is reached.
        public var isDone: Bool
        /// Whether the matter is closed.
        public var isClosed: Bool

        /// The facts of one target.
        public init(
            planned: Ratio?, actual: Ratio?, due: CalendarDate?, isDone: Bool = false, isClosed: Bool = false
        ) {
            self.planned = planned
            self.actual = actual
            self.due = due
            self.isDone = isDone
            self.isClosed = isClosed
        }
    }

    /// The light on `today`, with what set it.
    ///
    /// The first that applies: closed; done; past due; no plan or no report; the lag; due soon.
    public func judgement(of facts: Facts, on today: CalendarDate, calendar: WorkingCalendar) -> LightJudgement {
        if facts.isClosed { return LightJudgement(.darkGreen, .completed, .closed) }
        if facts.isDone { return LightJudgement(.green, .completed, .done) }
        if let due = facts.due, due < today {
            let days = today.daysSince1970 - due.daysSince1970
            return LightJudgement(.red, .behind, .pastDue(due, days: days))
        }
        guard let planned = facts.planned else { return LightJudgement(.grey, .other, .noPlan) }
        guard let actual = facts.actual else { return LightJudgement(.grey, .other, .noReport(planned: planned)) }
        let lag = planned - actual
        let status: ProgressStatus = lag >= yellowFrom ? .behind : lag < .zero ? .ahead : .onPlan
        if lag > redAbove { return LightJudgement(.red, status, .lag(planned: planned, actual: actual, rule: self)) }
        if lag >= yellowFrom {
            return LightJudgement(.yellow, status, .lag(planned: planned, actual: actual, rule: self))
        }
        if let due = facts.due, !isFar(due, from: today, calendar) {
            let left = calendar.workingDays(after: today, upTo: due)
            if left <= dueSoonWorkingDays {
                return LightJudgement(.yellow, status, .dueSoon(due, workingDays: left, actual: actual))
            }
        }
        return LightJudgement(.green, status, .lag(planned: planned, actual: actual, rule: self))
    }

    /// Whether more working days are left than ``dueSoonWorkingDays``, without counting all that are left: most targets are due at
    /// the year's end.
    private func isFar(_ due: CalendarDate, from today: CalendarDate, _ calendar: WorkingCalendar) -> Bool {
        guard (0..<1000).contains(dueSoonWorkingDays) else { return false }
        return calendar.day(dueSoonWorkingDays + 1, workingDaysAfter: today).map { $0 <= due } ?? false
    }
}

/// A light with what set it (亮灯依据).
public struct LightJudgement: Sendable, Hashable {
    /// The light.
    public let light: Light
    /// The same in the field's words.
    public let status: ProgressStatus
    /// What set it.
    public let reason: Reason

    init(_ light: Light, _ status: ProgressStatus, _ reason: Reason) {
        self.light = light
        self.status = status
        self.reason = reason
    }

    /// What set a light, with every number that it was set by.
    public enum Reason: Sendable, Hashable {
        /// The matter is closed.
        case closed
        /// The matter is suspended.
        case suspended
        /// The target is reached.
        case done
        /// The due date is over.
        case pastDue(CalendarDate, days: Int)
        /// There is no plan to compare with.
        case noPlan
        /// Nothing was reported.
        case noReport(planned: Ratio)
        /// Planned less actual, against the rule.
        case lag(planned: Ratio, actual: Ratio, rule: LightRule)
        /// The due date is near.
        case dueSoon(CalendarDate, workingDays: Int, actual: Ratio)
    }
}
