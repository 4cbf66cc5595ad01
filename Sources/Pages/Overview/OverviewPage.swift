public import Ledger
public import Values

/// A book at a glance (总览): where items stand, how they stand against plan, what is reported, and what changed. Every
/// number opens the rows that it counts.
public enum OverviewPage {
    /// What the page shows.
    public struct Model: Sendable {
        /// The book.
        public var state: BookState
        /// The seats of who looks at it.
        public var seats: [Seat]
        /// How the plan stands.
        public var status: PlanStatus
        /// How its parts stand.
        public var breakdown: PlanBreakdown
        /// What its figures say of what is to come.
        public var outlook: Outlook
        /// What changed since ``since``.
        public var changes: [StateDifference]
        /// The day whose end the plan is compared with; `nil` where the book is younger.
        public var since: CalendarDate?
        /// What accounts are called.
        public var names: [ActorID: String]

        /// The book `state` as `status` sums it up.
        public init(
            state: BookState, seats: [Seat], status: PlanStatus, breakdown: PlanBreakdown, outlook: Outlook,
            changes: [StateDifference], since: CalendarDate?, names: [ActorID: String]
        ) {
            self.state = state
            self.seats = seats
            self.status = status
            self.breakdown = breakdown
            self.outlook = outlook
            self.changes = changes
            self.since = since
            self.names = names
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let book = model.state.book.id.rawValue
        let plan = PlanView(
            state: model.state, context: context, names: model.names, page: context.link(.overview, book),
            seats: model.seats, today: model.status.day)
        return Layout(.overview, of: plan, main: OverviewParts(model: model, plan: plan).html).page(context)
    }
}

/// The cards above the tables.
struct OverviewParts {
    let model: OverviewPage.Model
    let plan: PlanView

    private var context: PageContext { plan.context }
    private var state: BookState { model.state }

    var html: HTML {
        let news = OverviewNews(model: model, plan: plan)
        let tables = OverviewTables(breakdown: model.breakdown, plan: plan)
        return """
            <div class="head"><h1 lang="zh-CN">\(state.book.title)</h1></div>
            <p class="lead">\(model.status.day.description)</p>
            <div class="cards">
            \(card("states", .byState, states))\(card("lights", .byLight, lights))\(card("verifiability", .verifiableWord, verifiability))\
            \(card("all", .overallProgress, overall))\(card("periods", .thisPeriod, period))
            </div>
            \(card("slipping", .slippingNext, news.slipping))
            \(card("sections", .bySection, tables.sections))
            \(card("leads", .byOrganisation, tables.leads))
            \(card("leaders", .byLeader, tables.leaders))
            \(card("changes", news.changesTitle, news.changes))
            """
    }

    private func card(_ id: String, _ title: Phrase, _ content: HTML) -> HTML {
        "<section class=\"block\" aria-labelledby=\"\(id)\"><h2 id=\"\(id)\">\(context(title))</h2>\(content)</section>"
    }

    private func counts(_ entries: HTML) -> HTML { "<ul class=\"counts\">\(entries)</ul>" }

    private func items(_ count: Int, _ field: FormField, _ value: String) -> CountLink {
        CountLink(count, .items, at: plan.ledger([(field, value)]))
    }

    private var states: HTML {
        counts(
            WorkflowState.allCases.filter { model.status.states[$0] ?? 0 > 0 }.html { workflow in
                items(model.status.states[workflow] ?? 0, .state, workflow.rawValue).entry(workflow.sign.html(context))
            })
    }

    private var lights: HTML {
        counts(
            Light.allCases.html { light in
                items(model.status.itemLights[light] ?? 0, .light, light.rawValue).entry(light.sign.html(context))
            })
    }

    // MARK: What can be verified

    private var verifiability: HTML {
        let figures = model.status.verifiability
        let whole: [(VerifiableCondition, Int)] = [(.yes, figures.complete), (.no, figures.units - figures.complete)]
        let parts: [(VerifiableCondition, Int)] = [
            (.measurable, figures.measurable), (.timed, figures.timed), (.led, figures.led),
        ]
        let all = CountLink(figures.units, .commitments, at: plan.ledger([]))
        return """
            <p class="huge" title="\(context(.verifiabilityHint))">\(figures.share(\.complete).percent)</p>\
            \(counts(whole.html(verifiable)))\(counts("\(all.entry(.commitmentsWord, context))\(parts.html(verifiable))"))
            """
    }

    private func verifiable(_ condition: VerifiableCondition, _ count: Int) -> HTML {
        CountLink(count, .commitments, at: plan.ledger([(.verifiable, condition.rawValue)]))
            .entry(condition.phrase, context)
    }

    // MARK: How far the plan is

    private var overall: HTML {
        guard let rollUp = model.status.rollUp else { return "<p class=\"quietly\">\(context(.none))</p>" }
        return """
            <p class="huge">\(rollUp.interval)</p>\(bar(rollUp))\
            \(counts("\(targets(rollUp.known, .known))\(targets(rollUp.unknown, .missing))"))\
            \(counts(Promise.allCases.html(promise)))
            """
    }

    private func targets(_ count: Int, _ condition: TargetCondition) -> HTML {
        CountLink(count, .targets, at: plan.ledger([(.targets, condition.rawValue)], showing: .figures))
            .entry(condition == .known ? .knownFigures : .missingFigures, context)
    }

    /// How many commitments are kept or at risk, the worst items first.
    private func promise(_ promise: Promise) -> HTML {
        let count =
            switch promise {
            case .kept: model.outlook.kept
            case .atRisk: model.outlook.atRisk
            case .unjudged: model.outlook.unjudged
            }
        let conditions = [(FormField.promise, promise.rawValue), (.order, ItemOrder.light.rawValue)]
        return CountLink(count, .commitments, at: plan.ledger(conditions, showing: .figures)).entry(
            promise.phrase, context)
    }

    private func bar(_ rollUp: RollUp) -> HTML {
        let share = (rollUp.worst * Ratio(1000)).decimal(places: 0).coefficient
        return """
            <p><label for="overall-share" class="unseen">\(context(.overallProgress)) \(rollUp.interval)</label>\
            <progress id="overall-share" max="1000" value="\(Int(share))"></progress></p>
            """
    }

    // MARK: What is reported

    private var period: HTML {
        let open: HTML = """
            \(CountLink(model.status.openProblems.count, .problems, at: problems).entry(.openProblems, context))\
            \(CountLink(model.status.openDoubts, .doubts, at: doubts).entry(.openDoubts, context))
            """
        return "\(model.status.reports.html(reports))\(counts(open))"
    }

    private var problems: Link { plan.link(.supervision).with(FormField.show.rawValue, "problems").at("problems") }

    /// The review is the office's: for others doubts stand on the pages of their items.
    private var doubts: Link? {
        guard context.account?.roles.contains(.supervisor) == true else { return nil }
        return plan.link(.review).with(FormField.show.rawValue, "doubts").at("doubts")
    }

    private func reports(_ reports: PeriodReports) -> HTML {
        func figure(_ standing: ExpectedReport.Standing?) -> CountLink {
            CountLink(
                standing.map(reports.count) ?? reports.expected, .reports,
                at: plan.link(.periodReports).toPeriod(reports.period, standing))
        }
        let standings = ExpectedReport.Standing.allCases.filter { reports.count($0) > 0 }
        return """
            <p class="label">\(context(reports.period.label))</p>\
            \(counts("\(figure(nil).entry(.expected, context))\(standings.html { figure($0).entry($0.sign.word, context) })"))
            """
    }
}

extension RollUp {
    /// What is known, and what missing reports leave open.
    var interval: String { isUncertain ? "\(worst) – \(best)" : "\(worst)" }
}
