public import Ledger
public import Values

/// My desk (我的待办): what whoever is signed in has to do in a book, most urgent first, and what they wait for.
public enum DeskPage {
    /// What the page shows.
    public struct Model: Sendable {
        /// The book.
        public var state: BookState
        /// The seats of who looks at it.
        public var seats: [Seat]
        /// The day.
        public var today: CalendarDate
        /// What waits for them.
        public var tasks: [DueTask]
        /// What waits for others, where they may see that.
        public var waiting: [DueTask]
        /// What accounts are called.
        public var names: [ActorID: String]

        /// The desk of somebody with `seats`.
        public init(
            state: BookState, seats: [Seat], today: CalendarDate, tasks: [DueTask], waiting: [DueTask],
            names: [ActorID: String]
        ) {
            self.state = state
            self.seats = seats
            self.today = today
            self.tasks = tasks
            self.waiting = waiting
            self.names = names
        }
    }

    /// How many rows are shown at most; the rest is counted.
    static let rowsMax = 100

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let book = model.state.book.id.rawValue
        let plan = PlanView(
            state: model.state, context: context, names: model.names, page: Route.desk.link(book), seats: model.seats,
            today: model.today)
        let rows = TaskRows(plan: plan, today: model.today)
        let main: HTML = """
            <div class="head"><h1>\(context(.desk))</h1></div>
            \(when: model.tasks.isEmpty, "<p class=\"lead\">\(context(.nothingToDo))</p>")
            \(when: !model.tasks.isEmpty, rows.table(model.tasks, id: "tasks", title: .desk))
            \(when: !model.waiting.isEmpty, rows.table(model.waiting, id: "waiting", title: .waitingFor))
            """
        return Layout(.desk, of: plan, main: main).page(context)
    }
}

/// Tasks as rows: what, about which item, since when, by when, and the way there.
struct TaskRows {
    let plan: PlanView
    let today: CalendarDate

    private var context: PageContext { plan.context }

    func table(_ tasks: [DueTask], id: String, title: Phrase) -> HTML {
        """
        <section aria-labelledby="\(id)"><h2 id="\(id)" class="count-head">\(context(title)) <span class="badge">\(tasks.count)</span></h2>
        <div class="scroll" tabindex="0" role="region" aria-label="\(context(title))"><table class="tasks stacked"><thead><tr>\
        <th scope="col">\(context(.dueWord))</th><th scope="col">\(context(Phrase("要办的事", "What to do")))</th><th scope="col">\(context(.topicWord))</th>\
        <th scope="col">\(context(.organisationWord))</th><th scope="col">\(context(.sinceWord))</th></tr></thead>\
        <tbody>\(tasks.prefix(DeskPage.rowsMax).html(row))</tbody></table></div>\
        \(when: tasks.count > DeskPage.rowsMax, "<p class=\"quietly\">… +\(tasks.count - DeskPage.rowsMax)</p>")</section>
        """
    }

    private func row(_ task: DueTask) -> HTML {
        let item = task.item.flatMap(plan.state.item)
        let isLate = task.due.map { $0 < today } ?? false
        return """
            <tr\(attribute: "class", isLate ? "late" : nil)><td class="c-deadline" data-label="\(context(.dueWord))">\(task.due?.description ?? "—")\
            \(when: isLate, " <span class=\"badge light-red\">■ \(context(.overdue))</span>")</td>\
            <th scope="row"><a\(href: link(task))>\(context(Phrase(plan.state.words(for: task.kind))))</a>\(detail(task))</th>\
            <td lang="zh-CN" data-label="\(context(.topicWord))">\(item?.label)</td>\
            <td lang="zh-CN" data-label="\(context(.organisationWord))">\(who(task))</td>\
            <td class="c-deadline" data-label="\(context(.sinceWord))">\(task.since.description)</td></tr>
            """
    }

    private func who(_ task: DueTask) -> String {
        plan.state.performer(of: task)
            ?? Role.allCases.filter(task.roles.contains).map { context($0.phrase) }.joined(separator: "、")
    }

    private func detail(_ task: DueTask) -> HTML? {
        switch task.kind {
        case .report(let key):
            let rules = plan.state.rules
            let period = rules.reporting.period(of: key.cadence, containing: key.first, calendar: rules.calendar)
            return period.map { " <span class=\"quietly\">\($0.chinese)</span>" }
        case .node(let id, let node):
            let measure = plan.state.planning.measures.first { $0.id == id }
            return measure.map { " <span class=\"quietly\" lang=\"zh-CN\">\($0.nodes[node].text)</span>" }
        case .problem(let id):
            return plan.state.supervision.problems.first { $0.id == id }.map {
                " <span class=\"quietly\" lang=\"zh-CN\">\($0.text)</span>"
            }
        default: return nil
        }
    }

    /// Where it is done.
    private func link(_ task: DueTask) -> Link {
        let book = plan.book
        func item(_ anchor: String) -> Link {
            task.item.map { Route.item.link(book, $0.description).at(anchor) } ?? Route.ledger.link(book)
        }
        switch task.kind {
        case .approvePlan: return Route.approval.link(book)
        case .report(let key):
            return Route.report.link(book, key.item.description, key.organisation.description)
                .with(FormField.first.rawValue, key.first.description)
        case .acceptReport: return Route.review.link(book)
        case .sign, .refusal: return item("signing")
        case .adoptMeasures, .node: return item("measures")
        case .firstFeedback, .endorseReport, .improveReport: return item("reports")
        case .problem, .answerHelp, .confirmHelp: return item("problems")
        case .extend: return item("extensions")
        case .urge, .answerUrging: return item("urging")
        case .review, .close, .endorseCompletion: return item("completion")
        case .doubt, .siteCheck: return Route.review.link(book).at("doubts")
        case .appeal: return Route.directory.link(book)
        }
    }
}
