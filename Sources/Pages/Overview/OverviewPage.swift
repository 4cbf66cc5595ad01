public import Ledger
import Values

/// A book at a glance (总览): where items stand, how they stand against plan, what is reported, and what changed.
public enum OverviewPage {
    /// What the page shows.
    public struct Model: Sendable {
        /// The book.
        public var state: BookState
        /// The seats of who looks at it.
        public var seats: [Seat]
        /// How the plan stands.
        public var status: PlanStatus
        /// What its figures say of what is to come.
        public var outlook: Outlook
        /// What changed in the last seven days.
        public var changes: [StateDifference]
        /// What accounts are called.
        public var names: [ActorID: String]

        /// The book `state` as `status` sums it up.
        public init(
            state: BookState, seats: [Seat], status: PlanStatus, outlook: Outlook, changes: [StateDifference],
            names: [ActorID: String]
        ) {
            self.outlook = outlook
            self.state = state
            self.seats = seats
            self.status = status
            self.changes = changes
            self.names = names
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let book = model.state.book.id.rawValue
        let plan = PlanView(
            state: model.state, context: context, names: model.names, page: Route.overview.link(book),
            seats: model.seats, today: model.status.day)
        return Layout(.overview, of: plan, main: OverviewParts(model: model, plan: plan).html).page(context)
    }
}

struct OverviewParts {
    let model: OverviewPage.Model
    let plan: PlanView

    private var context: PageContext { plan.context }
    private var state: BookState { model.state }

    var html: HTML {
        """
        <div class="head"><h1 lang="zh-CN">\(state.book.title)</h1></div>
        <p class="lead">\(model.status.day.description) · \(context(.verifiability(state.verifiability)))</p>
        <div class="cards">
        \(card("states", .byState, states))\(card("lights", .byLight, lights))\(card("periods", .thisPeriod, period))\(card("all", .overallProgress, overall))
        </div>
        \(card("slipping", .slippingNext, slipping))
        \(card("sections", .bySection, sections))
        \(card("leads", .byOrganisation, leads))
        \(card("leaders", .byLeader, leaders))
        \(card("changes", .changesTitle, changes))
        """
    }

    private func card(_ id: String, _ title: Phrase, _ content: HTML) -> HTML {
        "<section class=\"block\" aria-labelledby=\"\(id)\"><h2 id=\"\(id)\">\(context(title))</h2>\(content)</section>"
    }

    private var running: [Item] { state.liveItems }

    /// The rows of the ledger behind a figure, as of the same day.
    private func ledger(_ field: FormField, _ value: String) -> Link {
        context.asOf(Route.ledger.link(plan.book).with(field.rawValue, value))
    }

    private var states: HTML {
        """
        <ul class="counts">\(WorkflowState.allCases.filter { model.status.states[$0] ?? 0 > 0 }.html { workflow in
        """
        <li><a\(href: ledger(.state, workflow.rawValue))>\(workflow.sign.html(context)) \
        <b>\(model.status.states[workflow] ?? 0)</b></a></li>
        """
        })</ul>
        """
    }

    private var lights: HTML {
        """
        <ul class="counts">\(Light.allCases.html { light in
        """
        <li><a\(href: ledger(.light, light.rawValue))>\
        \(light.sign.html(context)) <b>\(model.status.itemLights[light] ?? 0)</b></a></li>
        """
        })</ul>
        """
    }

    private var period: HTML {
        """
        \(model.status.reports.html(reports))<ul class="counts">\
        \(count(.openProblems, model.status.openProblems.count, .supervision, "problems"))\
        \(count(.openDoubts, model.status.openDoubts, .review, "doubts"))</ul>
        """
    }

    /// A figure that opens the rows behind it, where whoever looks may open them.
    private func count(_ name: Phrase, _ count: Int, _ part: BookPart, _ anchor: String = "main") -> HTML {
        let words: HTML = "\(context(name)) <b>\(count)</b>"
        guard part.isShown(in: plan) else { return "<li>\(words)</li>" }
        return "<li><a\(href: context.asOf(part.route.link(plan.book)).at(anchor))>\(words)</a></li>"
    }

    private func reports(_ reports: PeriodReports) -> HTML {
        let counts: [(Phrase, Int)] = [
            (.expected, reports.expected), (.timelyWord, reports.onTime), (.lateWord, reports.late),
            (.emptyWord, reports.empty), (Phrase("待报", "Awaited"), reports.awaited), (.missingWord, reports.missing),
        ]
        return """
            <p class="label">\(context(Phrase(reports.period.chinese, reports.period.english)))</p>
            <ul class="counts">\(counts.filter { $0.1 > 0 }.html { count($0.0, $0.1, .reports) })</ul>
            """
    }

    private var overall: HTML {
        guard let rollUp = model.status.rollUp else { return "<p class=\"quietly\">\(context(.none))</p>" }
        return "<p class=\"huge\">\(interval(rollUp))</p><p class=\"quietly\">\(bar(rollUp))</p>\(promises)"
    }

    /// How many commitments are kept and at risk, with the way to their rows, the worst first.
    private var promises: HTML {
        let columns = "number.item.clause.indicator.value.deadline.cumulative.rate.lag.progress.light"
        let rows = ledger(.order, ItemOrder.light.rawValue).with(FormField.columns.rawValue, columns)
        let counts: [(Phrase, Int)] = [
            (.keptWord, model.outlook.kept), (.atRiskWord, model.outlook.atRisk),
            (.unjudgedWord, model.outlook.unjudged),
        ]
        return """
            <ul class="counts">\(counts.html { name, count in
            "<li><a\(href: rows)>\(context(name)) <b>\(count)</b></a></li>"
            })</ul>
            """
    }

    /// How many rows of what will slip are shown.
    private static let slippingMax = 12

    private var slipping: HTML {
        let rows = model.outlook.slipping
        guard !rows.isEmpty else { return "<p class=\"quietly\">\(context(.nothingSlips))</p>" }
        return """
            <ul class="rows">\(rows.prefix(Self.slippingMax).html(slippingRow))</ul>\
            \(when: rows.count > Self.slippingMax, "<p class=\"quietly\">… +\(rows.count - Self.slippingMax)</p>")
            """
    }

    private func slippingRow(_ row: Outlook.Slipping) -> HTML {
        let item = state.item(of: row.element)
        let link = context.asOf(Route.item.link(plan.book, item?.id.description ?? "")).at("target-\(row.element)")
        return """
            <li><a lang="zh-CN"\(href: link)>\(item?.label)：\(state.label(of: row.element))</a> \
            <span class="figures">\(row.due.description)</span> \
            <span class="quietly">\(context(Phrase(row.forecast.chinese, row.forecast.english)))</span></li>
            """
    }

    /// What is known, and what missing reports leave open.
    private func interval(_ rollUp: RollUp) -> String {
        rollUp.isUncertain ? "\(rollUp.worst) – \(rollUp.best)" : "\(rollUp.worst)"
    }

    private func bar(_ rollUp: RollUp) -> HTML {
        let known = context(
            Phrase("已有数据 \(rollUp.known)，缺 \(rollUp.unknown)", "\(rollUp.known) known, \(rollUp.unknown) missing"))
        return """
            <progress max="1000" value="\(Int((rollUp.worst * Ratio(1000)).decimal(places: 0).coefficient))" aria-label="\(known)"></progress> \(known)
            """
    }

    private func row(_ name: String, _ items: [Item], link: Link) -> HTML {
        let judged = items.compactMap { state.judgement(of: $0, on: model.status.day)?.light }
        let rollUp = state.rollUp(ofItems: items, on: model.status.day)
        return """
            <tr><th scope="row" lang="zh-CN"><a\(href: link)>\(name)</a></th><td>\(items.count)</td>\
            \(Light.allCases.html { light in "<td>\(judged.count { $0 == light })</td>" })\
            <td>\(rollUp.map(interval) ?? "—")</td></tr>
            """
    }

    private func table(_ heading: Phrase, _ rows: HTML) -> HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(context(heading))"><table><thead><tr><th scope="col">\(context(heading))</th>\
        <th scope="col">\(context(.topicWord))</th>\(Light.allCases.html { "<th scope=\"col\">\($0.sign.html(context))</th>" })\
        <th scope="col">\(context(.share))</th></tr></thead><tbody>\(rows)</tbody></table></div>
        """
    }

    private var sections: HTML {
        table(
            Phrase("领域", "Section"),
            state.sections.html { section in
                let items = running.filter { $0.section.value == section.id }
                return row(
                    section.heading, items,
                    link: ledger(.section, section.id.description))
            })
    }

    private var leads: HTML {
        let byLead = Dictionary(grouping: running) { $0.answerable.first?.name.value ?? "" }
        return table(
            .organisationWord,
            byLead.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.html { name, items in
                name.isEmpty
                    ? HTML()
                    : row(name, items, link: ledger(.organisation, name))
            })
    }

    /// By the leader whom the document names or whose post is in charge.
    private var leaders: HTML {
        let cells = LedgerCells(state, on: model.status.day)
        let byLeader = Dictionary(grouping: running) { item in
            cells.text(.leader, LedgerRow(item: item, commitment: nil, indicator: nil)).chinese
        }
        guard byLeader.keys.contains(where: { !$0.isEmpty }) else {
            return "<p class=\"quietly\">\(context(.none))</p>"
        }
        let link = ledger(.group, LedgerGrouping.leader.rawValue)
        return table(
            .leaderWord,
            byLeader.sorted { $0.key < $1.key }.html { name, items in
                name.isEmpty ? HTML() : row(name, items, link: link)
            })
    }

    private var changes: HTML {
        guard !model.changes.isEmpty else { return "<p class=\"quietly\">\(context(.nothingChangedLately))</p>" }
        return "<ul class=\"rows\">\(model.changes.prefix(60).html { "<li>\(change($0))</li>" })</ul>"
    }

    private func change(_ change: StateDifference) -> HTML {
        func label(_ element: ElementID) -> HTML {
            let item = state.item(of: element)
            return """
                <a lang="zh-CN"\(href: context.asOf(Route.item.link(plan.book, item?.id.description ?? "")).at("target-\(element)"))>\(state.label(of: element))</a>
                """
        }
        switch change {
        case .state(let id, let from, let to):
            return "\(label(.item(id))) \(context(from.sign.word)) → \(to.sign.html(context))"
        case .slipped(let element, let from, let to):
            return "\(context(.slippedWord)) \(label(element)) \(from.sign.html(context)) → \(to.sign.html(context))"
        case .recovered(let element, let from, let to):
            return "\(context(.recoveredWord)) \(label(element)) \(from.sign.html(context)) → \(to.sign.html(context))"
        case .figure(let element, let from, let to):
            return
                "\(label(element)) \(from.map { plan.value($0, of: element) } ?? "—") → <b>\(plan.value(to, of: element))</b>"
        case .target(let element, let from, let to):
            return
                "\(context(.targetValue)) \(label(element)) <s>\(plan.value(from, of: element))</s> → <b>\(plan.value(to, of: element))</b>"
        case .due(let element, let from, let to):
            return "\(context(.dueWord)) \(label(element)) <s>\(from.description)</s> → <b>\(to.description)</b>"
        case .problem(let id, let isSolved):
            let text = state.supervision.problems.first { $0.id == id }?.text
            return "\(isSolved ? "✓" : "!") \(context(.problemsTitle)) <span lang=\"zh-CN\">\(text)</span>"
        }
    }
}
