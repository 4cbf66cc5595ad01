public import Ledger
public import Values

/// What the office supervises (督办台): who is urged today, requests for more time, problems, site checks, looking again.
public enum SupervisionPage {
    /// What the page shows.
    public struct Model: Sendable {
        /// The book.
        public var state: BookState
        /// The seats of who looks at it.
        public var seats: [Seat]
        /// The day.
        public var today: CalendarDate
        /// The steps of the ladder whose day has come.
        public var urgings: [BookState.UrgingDue]
        /// What accounts are called.
        public var names: [ActorID: String]

        /// The supervision of the book `state`.
        public init(
            state: BookState, seats: [Seat], today: CalendarDate, urgings: [BookState.UrgingDue],
            names: [ActorID: String]
        ) {
            self.state = state
            self.seats = seats
            self.today = today
            self.urgings = urgings.sorted { ($0.due, $0.item) < ($1.due, $1.item) }
            self.names = names
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let plan = PlanView(
            state: model.state, context: context, names: model.names,
            page: context.link(.supervision, model.state.book.id.rawValue), seats: model.seats, today: model.today)
        let main: HTML = """
            <div class="head"><h1>\(context(.supervision))</h1></div>
            \(Contents(context: context, parts: [Contents.Part("urging", .urgingTitle)] + Watching.parts + [Contents.Part("checks", SiteChecksView.title)]).html)
            \(UrgeTable(plan: plan, urgings: model.urgings, ahead: model.state.urgingsAhead(on: model.today), today: model.today).html)
            \(Watching(plan: plan, today: model.today).html)
            \(SiteChecksView(plan: plan, today: model.today).html)
            """
        return Layout(.supervision, of: plan, main: main).page(context)
    }
}

/// Everything that is late or due: tick some, say what is asked, and each gets its next step; all of them or none.
struct UrgeTable {
    let plan: PlanView
    let urgings: [BookState.UrgingDue]
    /// What is late and waits for the day of its next step.
    let ahead: [BookState.UrgingDue]
    let today: CalendarDate

    private var context: PageContext { plan.context }

    private static let rowsMax = 200

    var html: HTML {
        """
        <section class="block" aria-labelledby="urging"><h2 id="urging">\(context(.urgingTitle)) <span class="badge">\(urgings.count)</span></h2>
        \(when: urgings.isEmpty, "<p class=\"quietly\">\(context(Phrase("今天没有需要催办的事项。", "Nobody has to be urged today.")))</p>")\
        \(when: !urgings.isEmpty, form)\(when: !ahead.isEmpty, waiting)</section>
        """
    }

    private var waiting: HTML {
        let title = Phrase("已超期、未到下一步日期的 \(ahead.count) 项", "\(ahead.count) late, their next step not due yet")
        let shown = context.firstRows(ahead, most: Self.rowsMax, name: "ahead", page: plan.page)
        let rows = shown.rows.html { urging -> HTML in
            let step = Phrase(urging.step.step.chinese, urging.step.step.english)
            return """
                <li><a lang="zh-CN"\(href: plan.link(.item, urging.item.description).at("urging"))>\(plan.state.item(urging.item)?.label)</a> \
                <span lang="zh-CN">\(plan.name(urging.organisation))</span> \(context(.dueWord)) \(urging.due.description) → \
                \(context(step)) \(urging.step.day.description)</li>
                """
        }
        return """
            <details id="ahead"\(when: context.shows == "ahead", " open")><summary>\(context(title))</summary>\
            <ul class="rows">\(rows)</ul>\(shown.rest)</details>
            """
    }

    private var form: HTML {
        let may = plan.may(.urge)
        let shown = context.firstRows(urgings, most: Self.rowsMax, name: "urging", page: plan.page)
        let table: HTML = """
            <div class="scroll" tabindex="0" role="region" aria-label="\(context(.urgingTitle))"><table class="tasks stacked"><thead><tr>\
            \(when: may, "<th scope=\"col\">\(context(Phrase("选", "Pick")))</th>")<th scope="col">\(context(.dueWord))</th><th scope="col">\(context(.topicWord))</th>\
            <th scope="col">\(context(.organisationWord))</th><th scope="col">\(context(Phrase("本次步骤", "This step")))</th>\
            <th scope="col">\(context(Phrase("上次", "Last step")))</th></tr></thead><tbody>\(shown.rows.html { row($0, may) })</tbody></table></div>\(shown.rest)
            """
        guard may else { return table }
        let words = Input(
            field: .reason, label: context(Phrase("要求（写入每份催办、督办单）", "What is asked (stands in each)")),
            kind: .area(rows: 2),
            isRequired: true, prefix: "urge-")
        let hidden: HTML = """
            \(HTML.hidden(.act, Verb.urge.rawValue))\(HTML.hidden(.back, plan.page.at("urging").string))\
            \(HTML.hidden(.position, String(plan.state.position)))
            """
        return Form(.act, Route.act.link(plan.book), sendsFile: true).html(
            context,
            """
            \(hidden)\(table)<div class="batch">\(HTML.tickAll(.choice, context))\(words.html)<button class="primary">\(context(Phrase("催办勾选的", "Urge those ticked")))</button></div>
            """)
    }

    private func row(_ urging: BookState.UrgingDue, _ may: Bool) -> HTML {
        let item = plan.state.item(urging.item)
        let organisation = plan.name(urging.organisation)
        let code = "\(urging.item) \(urging.organisation) \(urging.step.step.code) \(urging.due)"
        let id = "urge-\(urging.item)-\(urging.organisation)-\(urging.due)"
        let late = today.daysSince1970 - urging.due.daysSince1970
        let last = plan.state.supervision.urgings(of: urging.item)
            .last { $0.organisation == urging.organisation && $0.due == urging.due }
        let step = context(Phrase(urging.step.step.chinese, urging.step.step.english.capitalizedFirst))
        let pick: HTML = """
            <td class="pick"><input type="checkbox" id="\(id)" name="\(FormField.choice.rawValue)" value="\(code)" \
            aria-label="\(item?.label ?? "") \(organisation) \(step)"></td>
            """
        let lateWord: HTML = """
            <span class="badge light-red">■ \(context(Phrase("超期 \(late) 天", late == 1 ? "1 day late" : "\(late) days late")))</span>
            """
        return """
            <tr>\(when: may, pick)<td class="c-deadline" data-label="\(context(.dueWord))">\(urging.due.description) \(when: late > 0, lateWord)</td>\
            <th scope="row" lang="zh-CN"><a\(href: plan.link(.item, urging.item.description).at("urging"))>\(item?.label)</a></th>\
            <td lang="zh-CN" data-label="\(context(.organisationWord))">\(organisation)</td>\
            <td data-label="\(context(Phrase("本次步骤", "This step")))"><b>\(step)</b></td>\
            <td data-label="\(context(Phrase("上次", "Last step")))">\(last.map { "\(context(Phrase($0.step.chinese, $0.step.english))) \($0.mark.at.date())" } ?? "—")</td></tr>
            """
    }
}
