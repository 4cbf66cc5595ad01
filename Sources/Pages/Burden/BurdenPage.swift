public import Ledger
internal import Values

/// What each organisation was asked in a month (负担): counted and compared with the month before, never ranked.
public enum BurdenPage {
    /// The page of `month`.
    public static func page(
        _ view: BookView, month: YearMonth, lines: [BurdenLine], _ context: PageContext
    ) -> HTML {
        let link = context.link(.burden, view.book)
        let plan = view.plan(context, at: link.with(FormField.month.rawValue, month.description))
        let isGoingOn = month.lastDay.map { view.today < $0 } ?? false
        let parts = BurdenParts(plan: plan, lines: lines, isGoingOn: isGoingOn)
        let main: HTML = """
            <div class="head"><h1>\(context(.burden)) \(month.description)</h1>\
            \(MonthSteps(context: context, month: month, link: link).html)</div>
            <p class="lead">\(context(.burdenLead))\(when: isGoingOn, " <b>\(context(.monthGoesOn))</b>")</p>
            <details class="how"><summary>\(context(.burdenHow))</summary><p>\(context(.burdenRule))</p></details>
            \(when: lines.isEmpty, "<p class=\"lead\">\(context(.nothingAsked))</p>")
            \(when: !lines.isEmpty, parts.html)
            """
        return Layout(.burden, of: plan, main: main).page(context)
    }
}

/// The table of burdens and what was asked twice.
struct BurdenParts {
    let plan: PlanView
    let lines: [BurdenLine]
    /// Whether more may be asked in the month: then there is nothing to compare yet.
    let isGoingOn: Bool

    private var context: PageContext { plan.context }

    private struct Column {
        let name: Phrase
        let value: (Burden) -> Int
        /// How much of it was done, where that is counted.
        var done: ((Burden) -> Int)?
    }

    private let columns: [Column] = [
        Column(name: .reportsAskedWord, value: \.reportsAsked, done: \.reportsFiled),
        Column(name: .returnedWord, value: \.returned), Column(name: .remindersWord, value: \.reminders),
        Column(name: .urgingsWord, value: \.urgings), Column(name: .helpAskedWord, value: \.helpAsked),
        Column(name: .siteChecksWord, value: \.siteChecks), Column(name: .papersWord, value: \.papers),
        Column(name: .fieldsWord, value: \.fieldsAsked, done: \.fieldsFilled),
        Column(name: .repeatsWord, value: { $0.repeats.count }),
    ]

    var html: HTML {
        """
        <div class="scroll landscape" tabindex="0" role="region" aria-label="\(context(.burden))"><table class="burden stacked">\
        <caption class="unseen">\(context(.burden))</caption><thead><tr>\
        <th scope="col" class="pinned">\(context(.organisationWord))</th>\
        \(columns.html { "<th scope=\"col\">\(context($0.name))</th>" })<th scope="col">\(context(.totalWord))</th></tr></thead>
        <tbody>\(lines.html(row))</tbody><tfoot>\(sum)</tfoot></table></div>
        \(repeats)
        """
    }

    private func row(_ line: BurdenLine) -> HTML {
        """
        <tr><th scope="row" class="pinned" lang="zh-CN">\(line.name)</th>\
        \(columns.html { cell($0, line.burden, line.before) })\
        \(number(.totalWord, line.burden.total, nil, before: line.before.total))</tr>

        """
    }

    private func cell(_ column: Column, _ burden: Burden, _ before: Burden) -> HTML {
        number(
            column.name, column.value(burden), column.done.map { $0(burden) }, before: column.value(before))
    }

    private func number(_ name: Phrase, _ value: Int, _ done: Int?, before: Int) -> HTML {
        """
        <td data-label="\(context(name))"><b\(attribute: "class", value == 0 ? "quietly" : nil)>\(value)</b>\(done.map { context(.ofWhichDone($0)) })\
        \(isGoingOn ? last(before) : change(value - before))</td>
        """
    }

    private func last(_ before: Int) -> HTML? {
        guard before > 0 else { return nil }
        return "<small class=\"change\"> \(context(.lastMonthCount(before)))</small>"
    }

    private func change(_ change: Int) -> HTML? {
        guard change != 0 else { return nil }
        return """
            <small class="change"> <span aria-hidden="true">\(change > 0 ? "▲" : "▼")</span>\(context(.comparedWith(change)))</small>
            """
    }

    private var sum: HTML {
        func total(_ value: (Burden) -> Int) -> (Int, Int) {
            lines.reduce((0, 0)) { ($0.0 + value($1.burden), $0.1 + value($1.before)) }
        }
        let cells = columns.html { column in
            let (now, before) = total(column.value)
            let done = column.done.map { total($0).0 }
            return number(column.name, now, done, before: before)
        }
        let (now, before) = total(\.total)
        return """
            <tr><th scope="row" class="pinned">\(context(.allTogether))</th>\(cells)\(number(.totalWord, now, nil, before: before))</tr>
            """
    }

    private var repeats: HTML? {
        let found = lines.filter { !$0.burden.repeats.isEmpty }
        guard !found.isEmpty else { return nil }
        return """
            <section class="block" aria-labelledby="repeats"><h2 id="repeats">\(context(.repeatsTitle))</h2>
            <p class="quietly">\(context(.repeatsLead))</p>
            <dl class="repeats" lang="zh-CN">\(found.html { line in
            "<dt>\(line.name)</dt><dd><ul class=\"rows\">\(line.burden.repeats.html(row))</ul></dd>"
            })</dl></section>
            """
    }

    private func row(_ found: Burden.Repeat) -> HTML {
        let items = found.items.compactMap(plan.state.item)
        return """
            <li><span class="badge">\(context(found.kind.phrase))</span> \(found.text) \
            <span class="quietly">\(items.html(separator: " · ") { plan.link(to: $0) })</span></li>
            """
    }
}

extension Burden.Repeat.Kind {
    var phrase: Phrase {
        switch self {
        case .target: Phrase("同一数据在不同事项中填报", "the same number in several items")
        case .help: Phrase("同一协助要求重复提出", "the same help asked again")
        case .evidence: Phrase("同一材料重复提交", "the same file handed in again")
        }
    }
}

extension Phrase {
    static let burdenLead = Phrase(
        "本月对各单位提出的填报、催办、核查等要求，与上月对照；按单位名称排列，不排名。",
        "What each organisation was asked in this month, beside the month before; by name, never ranked.")
    static let monthGoesOn = Phrase("本月尚未结束。", "This month is not over.")
    static let burdenHow = Phrase("怎么数的", "How it is counted")
    static let burdenRule = Phrase(
        """
        应报：及时日在本月、已到期的报送期次，每个事项每个承办单位一次，括号内为已报；退回：本月被督查室退回的反馈和办结申请；提醒、催办督办：本月发出的次数；\
        协同：本月收到的协同请求；核查：本月抽中的数据；办结延期：本月提出的延期申请和办结申请（被退回的办结申请计入退回）；填写项：应报反馈的表单项数（每个目标一项，另有四段文字），括号内为实填；\
        重复：同一件事问了不止一次。合计为应报、提醒、催办督办、协同、核查、办结延期之和。不统计登录和使用次数。
        """,
        """
        Reports: periods whose timely day lies in this month and is over, one for each item and organisation that answers for it, those filed in \
        brackets. Returned: reports and requests for completion that the office sent back. Reminders and urgings: those sent. Help: requests to it. \
        Site checks: figures of its that were drawn. Papers: requests for more time and for completion (those denied count as returned). Fields: those of the forms of the reports asked (one for \
        each target and four texts), those filled in brackets. Repeats: what was asked more than once. The total is reports, reminders, urgings, help, checks \
        and papers. Sign-ins and use of the system are not counted.
        """)
    static let nothingAsked = Phrase("这两个月没有对单位提出要求。", "Nothing was asked in this month and the one before.")
    static let reportsAskedWord = Phrase("应报（已报）", "Reports (filed)")
    static let returnedWord = Phrase("退回", "Returned")
    static let remindersWord = Phrase("提醒", "Reminders")
    static let urgingsWord = Phrase("催办督办", "Urgings")
    static let helpAskedWord = Phrase("协同", "Help")
    static let siteChecksWord = Phrase("核查", "Site checks")
    static let papersWord = Phrase("办结延期", "Papers")
    static let fieldsWord = Phrase("填写项（实填）", "Fields (filled)")
    static let repeatsWord = Phrase("重复", "Repeats")
    static let totalWord = Phrase("合计", "Total")
    static let allTogether = Phrase("全部单位", "All together")
    static let repeatsTitle = Phrase("问了不止一次的事", "What was asked more than once")
    static let repeatsLead = Phrase(
        "同一数据只需报一次：可合并指标或改为引用。", "The same thing should be asked once: merge the indicators, or refer to one.")
    static func ofWhichDone(_ count: Int) -> Phrase { Phrase("（\(count)）", " (\(count))") }
    static func lastMonthCount(_ count: Int) -> Phrase { Phrase("上月 \(count)", "\(count) last month") }
    static func comparedWith(_ change: Int) -> Phrase {
        Phrase("比上月\(change > 0 ? "多" : "少")\(abs(change))", "\(abs(change)) \(change > 0 ? "more" : "fewer")")
    }
}
