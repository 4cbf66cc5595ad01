public import Values

/// What the law or good sense has against a setting (基层减负、数据真实): it can be saved only by somebody who says that and why.
///
/// What the law forbids outright cannot be written into rules at all: see ``ForbiddenCriterion`` and ``ScoreFormula``.
public enum RulesConcern: Sendable, Hashable {
    /// Organisations would be ranked.
    case ranking
    /// False figures and returns would cost nothing.
    case truthfulnessIgnored
    /// Results would be worth less than half of the points.
    case resultMinor(Int)
    /// A light would be red only when half of the work is missing.
    case redHidden(Ratio)
    /// Nothing would warn before the due date.
    case noReminder
    /// Reminders would come so often that they are a burden.
    case tooManyReminders(Int)
    /// Letters would follow each other without time to work.
    case lettersAtOnce
    /// Reports would be taken long after they were due.
    case graceLong(Int)
    /// Statutory holidays would become working days.
    case holidaysDropped([CalendarDate])

    /// The sentence that says what is to be thought of.
    public var words: BilingualText {
        switch self {
        case .ranking:
            BilingualText(
                "打开单位排名：层层加码加频繁排名曾导致虚报，规定默认不排名。",
                "Ranking is on: rising targets and frequent ranking have produced invented numbers; it is off by default."
            )
        case .truthfulnessIgnored:
            BilingualText(
                "真实性不计分：退回和不实数据将没有代价，数据核验应当优先。",
                "Truthfulness is worth nothing: returns and false figures would cost nothing; checks of numbers come first."
            )
        case .resultMinor(let points):
            BilingualText(
                "工作结果只占\(points)分：考核应以实绩为主，不以过程留痕为主。",
                "Results are worth \(points) points only: a score should rest on results, not on paper.")
        case .redHidden(let lag):
            BilingualText(
                "落后超过\(lag.percent())个百分点才亮红灯，严重滞后将被掩盖。",
                "Red only above a lag of \(lag.percent()) points: grave delay would be hidden.")
        case .noReminder:
            BilingualText(
                "到期前不提醒：单位第一次听到的就是催办。", "No reminder: the first that an organisation hears would be an urging.")
        case .tooManyReminders(let count):
            BilingualText(
                "到期前提醒\(count)次：反复催报加重基层负担。", "\(count) reminders before each deadline burden those who work.")
        case .lettersAtOnce:
            BilingualText(
                "督办单之间没有间隔：单位没有整改时间。", "Letters without days between leave no time to set things right.")
        case .graceLong(let days):
            BilingualText(
                "宽限\(days)个工作日：报送期限形同虚设。", "A grace of \(days) working days makes the day of reporting mean nothing.")
        case .holidaysDropped(let days):
            BilingualText(
                "\(days.count)个法定休息日变成工作日（\(list(days))）：期限将在放假期间起算。",
                "\(days.count) statutory days off become working days (\(list(days))): periods would run during holidays."
            )
        }
    }

    /// What a reason says of the concerns that were read before rules were saved.
    static func confirmed(_ concerns: [RulesConcern]) -> String {
        "（已知悉并确认：\(concerns.map(\.words.chinese).joined())）"
    }

    private func list(_ days: [CalendarDate]) -> String {
        days.prefix(3).map(\.description).joined(separator: "、") + (days.count > 3 ? "…" : "")
    }
}

extension LocalRules {
    /// What is to be thought of before these rules take the place of `rules`: concerns that `rules` did not raise already.
    public func concerns(replacing rules: LocalRules) -> [RulesConcern] {
        let known = Set(rules.concerns)
        return (concerns + holidayConcern(rules)).filter { !known.contains($0) }
    }

    private var concerns: [RulesConcern] {
        var found: [RulesConcern] = []
        if ranks { found.append(.ranking) }
        let costsNothing = score.lostByReturn == .zero && score.lostByFalseFigure == .zero
        if score.truthfulness == 0 || costsNothing { found.append(.truthfulnessIgnored) }
        if score.result < 50 { found.append(.resultMinor(score.result)) }
        if light.redAbove >= .percent(50) { found.append(.redHidden(light.redAbove)) }
        if ladder.reminderDays.isEmpty { found.append(.noReminder) }
        if ladder.reminderDays.count > 6 { found.append(.tooManyReminders(ladder.reminderDays.count)) }
        if ladder.escalation.contains(where: { $0.step != .call && $0.workingDays == 0 }) {
            found.append(.lettersAtOnce)
        }
        if reporting.graceWorkingDays > 10 { found.append(.graceLong(reporting.graceWorkingDays)) }
        return found
    }

    private func holidayConcern(_ rules: LocalRules) -> [RulesConcern] {
        let dropped = rules.calendar.exceptions.filter { $0.value == .holiday && calendar.isWorkingDay($0.key) }
            .map(\.key).sorted()
        return dropped.isEmpty ? [] : [.holidaysDropped(dropped)]
    }
}
