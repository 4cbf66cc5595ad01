public import Ledger
internal import Values

/// The fields of local rules: what stands in them, what they are for.
public enum RulesFields {
    /// One field.
    struct Row {
        let field: FormField
        let name: Phrase
        let hint: Phrase
        var kind: Input.Kind = .number
    }

    /// Fields that belong together.
    struct Group {
        let id: String
        let name: Phrase
        let lead: Phrase
        let rows: [Row]
    }

    /// The steps after the due date, with the field that says after how many working days each comes.
    public static let steps: [(field: FormField, step: UrgingLadder.Step)] = [
        (.callDays, .call), (.blueDays, .letter(.blue)), (.yellowDays, .letter(.yellow)), (.redDays, .letter(.red)),
        (.talkDays, .talk),
    ]

    /// What stands in the fields for `rules`.
    public static func values(of rules: LocalRules) -> [FormField: String] {
        var values: [FormField: String] = [
            .yellowFrom: rules.light.yellowFrom.percent().description,
            .redAbove: rules.light.redAbove.percent().description,
            .dueSoonDays: String(rules.light.dueSoonWorkingDays), .monthlyDay: String(rules.reporting.monthlyDay),
            .weeklyDay: String(rules.reporting.weeklyDay), .graceDays: String(rules.reporting.graceWorkingDays),
            .reminderDays: rules.ladder.reminderDays.map(String.init).joined(separator: "、"),
            .resultPoints: String(rules.score.result), .timelinessPoints: String(rules.score.timeliness),
            .truthfulnessPoints: String(rules.score.truthfulness), .leadWeight: String(rules.score.leadWeight),
            .cooperatingWeight: String(rules.score.cooperatingWeight),
            .lostByReturn: rules.score.lostByReturn.decimal(places: 2).description,
            .lostByFalseFigure: rules.score.lostByFalseFigure.decimal(places: 2).description,
            .criteria: rules.criteria.joined(separator: "\n"), .ranks: rules.ranks ? "yes" : "no",
            .workingCalendar: rules.calendarText,
        ]
        for (field, step) in steps {
            let days = rules.ladder.escalation.first { $0.step == step }?.workingDays
            values[field] = days.map(String.init) ?? ""
        }
        return values
    }

    /// All fields, in the order of the form.
    public static var fields: [FormField] { groups.flatMap(\.rows).map(\.field) }

    static var groups: [Group] { [lights, reporting, ladder, score, calendar] }

    /// What a field is called.
    static func name(of field: FormField) -> Phrase {
        groups.flatMap(\.rows).first { $0.field == field }?.name ?? Phrase(same: field.rawValue)
    }

    private static var lights: Group {
        Group(
            id: "rules-lights", name: Phrase("亮灯", "Lights"),
            lead: Phrase("落后＝计划完成率－实际完成率（百分点）。", "Lag = planned − actual, in points."),
            rows: [
                Row(
                    field: .yellowFrom, name: Phrase("落后多少起亮黄灯（百分点）", "Yellow from a lag of (points)"),
                    hint: Phrase("达到即黄灯", "from here on yellow")),
                Row(
                    field: .redAbove, name: Phrase("落后超过多少亮红灯（百分点）", "Red above a lag of (points)"),
                    hint: Phrase("须大于黄灯起点；超期一律红灯", "more than yellow; past due is always red")),
                Row(
                    field: .dueSoonDays, name: Phrase("临期未完成亮黄灯（工作日）", "Yellow when due within (working days)"),
                    hint: Phrase("0 至 30", "0 to 30")),
            ])
    }

    private static var reporting: Group {
        Group(
            id: "rules-reporting", name: Phrase("报送", "Reporting"),
            lead: Phrase(
                "及时日遇休息日提前到前一个工作日；关账后只能特批补报。",
                "A timely day off moves to the working day before; later than the close needs an exception."),
            rows: [
                Row(
                    field: .monthlyDay, name: Phrase("月报、季报及时日（每月几日）", "Monthly reports are due on day"),
                    hint: Phrase("1 至 28", "1 to 28")),
                Row(
                    field: .weeklyDay, name: Phrase("周报及时日", "Weekly reports are due on"), hint: Phrase("", ""),
                    kind: .choice([])),
                Row(
                    field: .graceDays, name: Phrase("宽限（工作日）", "Grace (working days)"),
                    hint: Phrase("0 至 60，之后关账", "0 to 60, then the period closes")),
            ])
    }

    private static var ladder: Group {
        let rows = steps.map { field, step in
            Row(
                field: field,
                name: Phrase(
                    "\(step.chinese)（上一步后几个工作日）",
                    "\(step.english.capitalizedFirst) (working days after the step before)"),
                hint: Phrase("不填即没有这一步", "empty: no such step"))
        }
        return Group(
            id: "rules-ladder", name: Phrase("催督阶梯", "The ladder"),
            lead: Phrase("逐级加重，不能越级；已走的步骤不变。", "Step by step; steps that were taken stay."),
            rows: [
                Row(
                    field: .reminderDays, name: Phrase("到期前几天提醒", "Reminders, days before"),
                    hint: Phrase("用顿号分开，0 为当日", "parted by commas, 0 is the day itself"), kind: .text)
            ] + rows)
    }

    private static var score: Group {
        Group(
            id: "rules-score", name: Phrase("年度得分", "The year's score"),
            lead: Phrase(
                "三部分合计 100 分。批示、报道、会议、文件、照片、登录等不得计分。",
                "The parts are 100 together. Praise, press, meetings, papers, photos and sign-ins may not score."),
            rows: TrialForm.fields.map { Row(field: $0.0, name: $0.1, hint: Phrase("", "")) } + [
                Row(
                    field: .criteria, name: Phrase("本地另列的考核内容（一行一个）", "Further local criteria, one on a line"),
                    hint: Phrase("只记名称，供人工评定", "names only, judged by people"), kind: .area(rows: 2)),
                Row(
                    field: .ranks, name: Phrase("允许单位排名", "Rank organisations"),
                    hint: Phrase("默认不排名", "off by default"),
                    kind: .choice([])),
            ])
    }

    private static var calendar: Group {
        Group(
            id: "rules-calendar", name: Phrase("工作日历", "Working calendar"),
            lead: Phrase(
                "已内置 2022—2027 年国家安排（2027 年为暂定）。每行一天：日期 holiday（休）或 workday（班）；写了哪一年，就整年以此为准。",
                "The national arrangement of 2022 to 2027 (2027 provisional) is built in. A line a day: date, then holiday or workday; a year written here replaces that year."
            ),
            rows: [
                Row(
                    field: .workingCalendar, name: Phrase("与内置安排不同的日子", "Days that differ from what is built in"),
                    hint: Phrase("例如 2027-02-05 holiday；# 后为说明", "such as 2027-02-05 holiday; # begins a remark"),
                    kind: .area(rows: 5))
            ])
    }
}
