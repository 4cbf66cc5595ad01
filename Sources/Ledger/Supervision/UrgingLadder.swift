public import Values

/// The steps by which the office reminds and urges (催督阶梯): local, these are its defaults.
public struct UrgingLadder: Sendable, Hashable {
    /// One step.
    public enum Step: Sendable, Hashable, Comparable {
        /// A reminder so many days before the due date (提醒); 0 is the day itself.
        case reminder(daysBefore: Int)
        /// A call after the due date (催办).
        case call
        /// A letter of supervision, first blue, then yellow, then red (督办单).
        case letter(Colour)
        /// A talk with the head of the organisation (约谈).
        case talk

        /// The order of steps: reminders by how near they are, then call, letters, talk.
        public static func < (left: Step, right: Step) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .reminder(let days): -days - 1
            case .call: 0
            case .letter(let colour): 1 + colour.rawValue
            case .talk: 100
            }
        }

        /// The step's name.
        public var chinese: String {
            switch self {
            case .reminder(0): "到期当日提醒"
            case .reminder(let days): "到期前\(days)天提醒"
            case .call: "催办"
            case .letter(let colour): "\(colour.chinese)督办单"
            case .talk: "约谈"
            }
        }
    }

    /// The colour of a letter.
    public enum Colour: Int, Sendable, Hashable, CaseIterable {
        /// The first letter.
        case blue
        /// The second.
        case yellow
        /// The third.
        case red

        /// The colour's name.
        public var chinese: String {
            switch self {
            case .blue: "蓝色"
            case .yellow: "黄色"
            case .red: "红色"
            }
        }
    }

    /// Days before the due date on which one is reminded: 7, 3, 1 and the day itself.
    public var reminderDays: [Int]
    /// The steps after the due date, each with the working days after the step before it (the first: after the due date).
    public var escalation: [Escalation]

    /// A step after the due date.
    public struct Escalation: Sendable, Hashable {
        /// The step.
        public var step: Step
        /// Working days after the step before it.
        public var workingDays: Int

        /// `step`, `workingDays` after the one before it.
        public init(_ step: Step, afterWorkingDays workingDays: Int) {
            self.step = step
            self.workingDays = workingDays
        }
    }

    /// The default ladder: reminders 7, 3 and 1 day before and on the day; a call the working day after; blue, yellow and red
    /// letters five working days apart; then a talk.
    public static let standard = UrgingLadder(
        reminderDays: [7, 3, 1, 0],
        escalation: [
            Escalation(.call, afterWorkingDays: 1), Escalation(.letter(.blue), afterWorkingDays: 5),
            Escalation(.letter(.yellow), afterWorkingDays: 5), Escalation(.letter(.red), afterWorkingDays: 5),
            Escalation(.talk, afterWorkingDays: 5),
        ])

    /// A ladder of the given steps.
    public init(reminderDays: [Int], escalation: [Escalation]) {
        self.reminderDays = reminderDays
        self.escalation = escalation
    }

    /// A step with the day from which it is called for.
    public struct Due: Sendable, Hashable {
        /// The step.
        public let step: Step
        /// The day.
        public let day: CalendarDate

        /// `step` on `day`.
        public init(step: Step, day: CalendarDate) {
            self.step = step
            self.day = day
        }
    }

    /// All steps for something due on `due`, by day.
    public func steps(due: CalendarDate, calendar: WorkingCalendar) -> [Due] {
        var steps = reminderDays.sorted(by: >).compactMap { days in
            due.adding(days: -days).map { Due(step: .reminder(daysBefore: days), day: $0) }
        }
        var day = due
        for escalation in escalation {
            guard let next = calendar.day(escalation.workingDays, workingDaysAfter: day) else { break }
            steps.append(Due(step: escalation.step, day: next))
            day = next
        }
        return steps
    }

    /// The step called for on `today`; `nil` where there is none.
    ///
    /// Up to the due date that is the nearest reminder, unless one as near was given. After it each step follows the one
    /// before it by its working days, counted from the day on which that one was taken: a letter is never the first that an
    /// organisation hears, and nobody is hurried through steps that the office itself forgot.
    ///
    /// - Parameters:
    ///   - due: The due date.
    ///   - today: The day on which one looks.
    ///   - taken: The steps taken for this due date, with their days (``Due/day``).
    ///   - calendar: Which days are worked.
    public func step(due: CalendarDate, on today: CalendarDate, taken: [Due], calendar: WorkingCalendar) -> Due? {
        let highest = taken.max { $0.step < $1.step }
        if today <= due {
            let reminder = steps(due: due, calendar: calendar).last { $0.day <= today }
            guard let reminder, highest.map({ $0.step < reminder.step }) ?? true else { return nil }
            return reminder
        }
        let climbed = escalation.lastIndex { $0.step <= highest?.step ?? .reminder(daysBefore: 0) }
        let next = climbed.map { $0 + 1 } ?? 0
        guard next < escalation.count else { return nil }
        let before = climbed == nil ? due : max(due, highest?.day ?? due)
        guard let day = calendar.day(escalation[next].workingDays, workingDaysAfter: before), day <= today else {
            return nil
        }
        return Due(step: escalation[next].step, day: day)
    }
}
