import Ledger
import Pages
import Values

/// Local rules as people type them: read as far as they can be, with a sentence for each field that is wrong.
struct TypedRules {
    /// The rules, where every field can be read.
    private(set) var rules: LocalRules?
    /// What is wrong, by field.
    private(set) var problems: [FormField: Phrase] = [:]
    private let value: (FormField) -> String

    /// Reads the values that `value` gives for the fields of ``RulesFields``.
    init(_ value: @escaping (FormField) -> String) {
        self.value = value
        var rules = LocalRules()
        readLights(&rules)
        readReporting(&rules)
        readLadder(&rules)
        readScore(&rules)
        readCalendar(&rules)
        if problems.isEmpty { self.rules = rules }
    }

    private mutating func whole(_ field: FormField, _ range: ClosedRange<Int>) -> Int? {
        if let number = TypedNumber.read(value(field)).flatMap({ Int($0.description) }), range.contains(number) {
            return number
        }
        problems[field] = .wholeNumber(range)
        return nil
    }

    private mutating func lag(_ field: FormField) -> Ratio? {
        if let number = TypedNumber.read(value(field)), number > 0, number <= 100,
            let ratio = Ratio(number).divided(by: Ratio(100))
        {
            return ratio
        }
        problems[field] = .pointsInvalid
        return nil
    }

    private mutating func readLights(_ rules: inout LocalRules) {
        let (yellow, red, days) = (lag(.yellowFrom), lag(.redAbove), whole(.dueSoonDays, 0...30))
        guard let yellow, let red, let days else { return }
        guard yellow < red else {
            problems[.redAbove] = .redBelowYellow
            return
        }
        rules.light = LightRule(yellowFrom: yellow, redAbove: red, dueSoonWorkingDays: days)
    }

    private mutating func readReporting(_ rules: inout LocalRules) {
        let (month, week, grace) = (whole(.monthlyDay, 1...28), whole(.weeklyDay, 1...7), whole(.graceDays, 0...60))
        guard let month, let week, let grace else { return }
        rules.reporting = ReportingRule(monthlyDay: month, weeklyDay: week, graceWorkingDays: grace)
    }

    private mutating func readLadder(_ rules: inout LocalRules) {
        let words = value(.reminderDays).split { "、，,；; \n\r\t".contains($0) }
        let days = words.compactMap { TypedNumber.read(String($0)).flatMap { Int($0.description) } }
        if days.count == words.count, days.allSatisfy((0...90).contains), Set(days).count == days.count {
            rules.ladder.reminderDays = days.sorted(by: >)
        } else {
            problems[.reminderDays] = .remindersInvalid
        }
        rules.ladder.escalation = RulesFields.steps.compactMap { field, step in
            guard !value(field).trimmingSpaces().isEmpty else { return nil }
            return whole(field, 0...90).map { UrgingLadder.Escalation(step, afterWorkingDays: $0) }
        }
    }

    private mutating func readScore(_ rules: inout LocalRules) {
        let typed = TypedFormula(value)
        problems.merge(typed.problems) { first, _ in first }
        if let formula = typed.formula { rules.score = formula }
        rules.criteria = value(.criteria).split(whereSeparator: \.isNewline).map { String($0).trimmingSpaces() }
            .filter { !$0.isEmpty }
        for name in rules.criteria {
            if let word = ForbiddenCriterion.word(in: name) { problems[.criteria] = .criterionForbidden(name, word) }
        }
        rules.ranks = value(.ranks) == "yes"
    }

    private mutating func readCalendar(_ rules: inout LocalRules) {
        let text = value(.workingCalendar)
        guard !text.isEmpty else { return }
        do throws(WorkingCalendarError) {
            try rules.replaceCalendar(text)
        } catch {
            problems[.workingCalendar] = Phrase(error, in: text)
        }
    }
}

extension Phrase {
    /// What is wrong with a calendar, naming the line.
    init(_ error: WorkingCalendarError, in text: String) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let line = lines.indices.contains(error.line - 1) ? String(lines[error.line - 1].prefix(40)) : ""
        let isTwice = error.description.contains("second time")
        self.init(
            "第 \(error.line) 行“\(line)”\(isTwice ? "与前面的日期重复。" : "不是“日期 holiday”或“日期 workday”，例如 2027-02-05 holiday。")",
            "\(error.description) (“\(line)”)")
    }

    static let redBelowYellow = Phrase("红灯起点须大于黄灯起点。", "Red must begin above yellow.")
    static let remindersInvalid = Phrase(
        "请填写 0 至 90 的天数，用顿号分开，不重复。", "Write days from 0 to 90, parted by commas, each once.")
    static func criterionForbidden(_ name: String, _ word: String) -> Phrase {
        Phrase(
            "“\(name)”不得列入考核：“\(word)”一类指标按规定不得计分，请改用工作结果。",
            "“\(name)” may not be scored (“\(word)”): the rules against formalism forbid it. Score results.")
    }
    static let rulesSaved = Phrase("规则已保存，即刻生效。", "The rules are saved and hold from now on.")
    static let rulesReasonMissing = Phrase("请写明修改理由。", "Say why.")
    static let rulesUnconfirmed = Phrase(
        "这样设置有下列问题，还没有保存：确有需要的，请勾选确认并写明理由。",
        "Not saved: there is something against this setting. If it is really wanted, confirm it and say why.")
    static let rulesProblems = Phrase("还没有保存：请改正标出的项目。", "Not saved: set the marked fields right.")
    static let rulesMoved = Phrase(
        "您打开页面之后规则已被他人修改，还没有保存。请对照“现行”值后再保存。",
        "Somebody else changed the rules after you opened the page; nothing is saved. Compare with what is in force and save again."
    )
    static let calendarTooLarge = Phrase("工作日历文件不能超过 200 KB。", "A calendar file has at most 200 KB.")
    static let calendarNotText = Phrase("这不是 UTF-8 文本文件。", "This is no text file in UTF-8.")
    static let calendarRead = Phrase("已读入工作日历，尚未保存。", "The calendar is read, and not saved yet.")
}
