import Ledger
import Values

/// Tasks as rows: by when, what, about which item, who holds it since when, and doing it in place.
struct TaskTable {
    /// A task in its book.
    struct Row {
        let plan: PlanView
        let task: DueTask
        /// What doubts of its book say.
        var doubts: [DoubtKey: ReportDoubt] = [:]

        /// What the doubt says that is to be settled.
        var doubt: ReportDoubt? {
            guard case .doubt(let key) = task.kind else { return nil }
            return doubts[key]
        }
    }

    let rows: [Row]
    let today: CalendarDate
    let context: PageContext
    /// Whether the rows are of several books.
    var showsBook = false
    /// Whether others have them in hand.
    var isWaiting = false

    /// How many rows are shown unless all are asked for.
    private static let rowsMax = 60

    /// By due day, then by how long they wait, whichever book they are of.
    static func sorted(_ rows: [Row]) -> [Row] {
        rows.enumerated().sorted { left, right in
            let (a, b) = (left.element.task, right.element.task)
            guard a.due == b.due else { return a.due.map { due in b.due.map { due < $0 } ?? true } ?? false }
            return (a.since, left.offset) < (b.since, right.offset)
        }.map(\.element)
    }

    func html(id: String, title: Phrase) -> HTML {
        guard let page = rows.first?.plan.page else { return HTML() }
        let shown = context.firstRows(rows, most: Self.rowsMax, name: id, page: page)
        let holder = isWaiting ? Phrase.holderWord : .organisationWord
        return """
            <section aria-labelledby="\(id)"><h2 id="\(id)" class="count-head">\(context(title)) <span class="badge">\(rows.count)</span></h2>
            <div class="scroll" tabindex="0" role="region" aria-label="\(context(title))"><table class="tasks stacked"><thead><tr>\
            <th scope="col">\(context(.dueWord))</th><th scope="col">\(context(Phrase("要办的事", "What to do")))</th><th scope="col">\(context(.topicWord))</th>\
            <th scope="col">\(context(holder))</th><th scope="col">\(context(.sinceWord))</th>\
            \(when: !isWaiting, "<th scope=\"col\">\(context(.open))</th>")</tr></thead>\
            <tbody>\(shown.rows.html(row))</tbody></table></div>\(shown.rest)</section>
            """
    }

    private func row(_ row: Row) -> HTML {
        let (plan, task) = (row.plan, row.task)
        let item = task.item.flatMap(plan.state.item)
        let isLate = task.due.map { $0 < today } ?? false
        let days = today.daysSince1970 - task.since.daysSince1970
        let book: HTML? =
            showsBook ? "<small lang=\"zh-CN\">\(plan.state.book.title)</small>" : nil
        return """
            <tr\(attribute: "class", isLate ? "late" : nil)><td class="c-deadline" data-label="\(context(.dueWord))">\(task.due?.description ?? "—")\
            \(when: isLate, " <span class=\"badge light-red\">■ \(context(.overdue))</span>")</td>\
            <th scope="row"><a\(href: TaskDoing(plan: plan, task: task, today: today).link)>\(context(Phrase(plan.state.words(for: task.kind))).capitalizedFirst)</a>\
            \(row.doubt.map { "<small>\(context(Phrase($0.chinese, $0.english)))</small>" as HTML })</th>\
            <td lang="zh-CN" data-label="\(context(.topicWord))">\(item?.label)\(book)</td>\
            <td lang="zh-CN" data-label="\(context(isWaiting ? .holderWord : .organisationWord))">\(who(row))</td>\
            <td class="c-deadline" data-label="\(context(.sinceWord))">\(task.since.description)\
            \(when: isWaiting && days > 0, " <small>\(context(.days(days)))</small>")</td>\
            \(when: !isWaiting, "<td class=\"do\" data-label=\"\(context(.open))\">\(TaskDoing(plan: plan, task: task, today: today).html)</td>")</tr>
            """
    }

    private func who(_ row: Row) -> String {
        row.plan.state.performer(of: row.task)
            ?? Role.allCases.filter(row.task.roles.contains).map { context($0.phrase) }.joined(separator: context.comma)
    }
}

/// Doing a task: in the row itself where one step is enough, else the way to where it is done.
struct TaskDoing {
    let plan: PlanView
    let task: DueTask
    let today: CalendarDate

    private var context: PageContext { plan.context }

    /// The form of the row, or a link.
    var html: HTML {
        guard context.asOf == nil else { return HTML() }
        return inPlace ?? "<a class=\"button small\"\(href: link)>\(context(Phrase("去办理", "Go")))</a>"
    }

    private func form(
        _ verb: Verb, _ about: [(FormField, String)], _ button: Phrase, _ style: String = "primary small"
    ) -> ActForm {
        ActForm(
            plan: plan, verb: verb, anchor: "tasks", about: about, button: button, style: style,
            scope: plan.state.book.id.rawValue + "-")
    }

    private var inPlace: HTML? {
        switch task.kind {
        case .sign(let id): form(.sign, [(.concerned, id.description)], Phrase("签收", "Sign")).asButton
        case .endorseReport(let id):
            "\(form(.endorseReport, [(.report, id.description)], .approveReport).asButton)"
        case .endorseCompletion: onItem(.endorseCompletion, Phrase("审核同意", "Agree"))
        case .close: onItem(.close, Phrase("销号", "Close"))
        case .confirmHelp(let id):
            form(.confirmHelp, [(.request, id.description)], Phrase("确认", "Confirm")).asButton
        default: withWords
        }
    }

    private func onItem(_ verb: Verb, _ button: Phrase) -> HTML? {
        task.item.map { form(verb, [(.item, $0.description)], button).asButton }
    }

    /// What needs a day or a sentence.
    private var withWords: HTML? {
        switch task.kind {
        case .node(let id, let node):
            let form = form(
                .reachNode, [(.measure, id.description), (.node, String(node))], Phrase("已完成", "Reached"), "small")
            return form.folded(form.day(.day, Phrase("完成日期", "Day"), today))
        case .urge(let organisation, let step, let due):
            let about: [(FormField, String)] = [
                (.item, task.item?.description ?? ""), (.concerned, organisation.description), (.step, step.code),
                (.day, due.description),
            ]
            let form = form(
                .urge, about, Phrase(step.chinese, step.english.capitalizedFirst), "small")
            return form.folded(form.words(.reason, Phrase("要求", "What is asked")))
        case .answerUrging(let id):
            return answer(.answerUrging, (.urging, id.description), Phrase("整改情况", "What was done about it"))
        case .answerHelp(let id):
            return answer(.answerHelp, (.request, id.description), Phrase("答复内容", "Answer"))
        case .problem(let id):
            return answer(
                .solveProblem, (.problem, id.description), Phrase("怎样解决的", "How it was solved"), Phrase("已解决", "Solved")
            )
        default: return decision
        }
    }

    /// What the office or an inspector decides, by the form of the page where it stands.
    private var decision: HTML? {
        let scope = plan.state.book.id.rawValue + "-"
        switch task.kind {
        case .refusal(let id):
            return form(.answerRefusal, [(.concerned, id.description)], Phrase("答复", "Answer"), "small")
                .answeringRefusal
        case .doubt(let key): return ReviewPage.settle(key, plan, anchor: "tasks", scope: scope)
        case .siteCheck(let id):
            let check = plan.state.supervision.siteChecks.first { $0.id == id }
            return check.map { SiteChecksView(plan: plan, today: today).record($0, anchor: "tasks", scope: scope) }
        case .extend(let id):
            guard let request = plan.state.supervision.extensions.first(where: { $0.id == id }),
                let item = plan.state.item(request.item)
            else { return nil }
            let life = ItemLife(plan: plan, item: item, today: today, entries: [])
            return ExtensionsView(life: life).decide(request, anchor: "tasks", scope: scope)
        default: return nil
        }
    }

    private func answer(
        _ verb: Verb, _ about: (FormField, String), _ label: Phrase, _ button: Phrase = Phrase("答复", "Answer")
    ) -> HTML {
        let form = form(verb, [about], button, "small")
        return form.folded(form.words(.reason, label))
    }

    /// Where it is done.
    var link: Link {
        let book = plan.book
        func item(_ anchor: String) -> Link {
            task.item.map { context.link(.item, book, $0.description).at(anchor) } ?? context.link(.ledger, book)
        }
        switch task.kind {
        case .approvePlan: return context.link(.approval, book)
        case .report(let key): return plan.sheet(of: key)
        case .improveReport(let id):
            return plan.state.reporting.report(id).map { plan.sheet(of: $0.key) } ?? item("reports")
        case .acceptReport(let id):
            return context.link(.review, book).with(FormField.report.rawValue, id.description)
        case .endorseReport(let id): return context.link(.endorsements, book).at("report-\(id)")
        case .sign, .refusal: return item("signing")
        case .adoptMeasures, .node: return item("measures")
        case .firstFeedback: return item("reports")
        case .problem, .answerHelp, .confirmHelp: return item("problems")
        case .extend: return context.link(.supervision, book).at("extensions")
        case .urge: return context.link(.supervision, book).at("urging")
        case .answerUrging: return item("urging")
        case .review, .close, .endorseCompletion: return item("completion")
        case .doubt: return context.link(.review, book).at("doubts")
        case .siteCheck: return context.link(.supervision, book).at("checks")
        case .approvePublication(let id): return context.link(.publication, book).at(id.description)
        case .answerObjection(let id):
            let text = plan.state.publishing.objection(id)?.publication
            return context.link(.publication, book).at(text?.description ?? "published")
        case .appeal(let id): return context.link(.score, book).at(id.description)
        }
    }
}
