import Ledger
import Pages
import Testing
import Values

extension SamplePages {
    /// The other views of a running plan.
    func views() throws -> [Named] {
        var sample = SampleBook(change: change)
        let view = try view(&sample)
        let month = try #require(YearMonth("2026-12"))
        let (first, last) = (try #require(month.firstDay), try #require(month.lastDay))
        let office = context([.supervisor])
        var all = office
        all.shows = "changes"
        let events = view.state.agenda(from: first, to: last, on: view.today)
        let organisations = ResponsibilityPage.Query { _ in nil }
        let leaders = ResponsibilityPage.Query { $0 == .axis ? "leader" : nil }
        return [
            Named(name: "overview", html: OverviewPage.page(overview(view), office)),
            Named(name: "overview-all", html: OverviewPage.page(overview(view), all)),
            Named(name: "period-reports", html: PeriodReportsPage.page(try periodReports(view), office)),
            Named(name: "timeline", html: TimelinePage.page(view, ViewFilter { _ in nil }, office)),
            Named(name: "calendar", html: CalendarPage.page(view, month: month, events: events, office)),
            Named(name: "responsibility", html: ResponsibilityPage.page(view, organisations, office)),
            Named(name: "responsibility-leaders", html: ResponsibilityPage.page(view, leaders, office)),
            Named(name: "burden", html: BurdenPage.page(view, month: month, lines: burdens, office)),
            Named(name: "score", html: ScorePage.page(try score(view), office)),
            Named(name: "rules", html: RulesPage.page(try rules(view), office)),
            Named(name: "rules-read", html: RulesPage.page(try rules(observed(view)), context([.observer]))),
        ] + histories(view)
    }

    /// The dispatched book with an institution, seen by the office in December.
    private func view(_ sample: inout SampleBook) throws -> BookView {
        let profile = InstitutionProfile(name: change("县发展改革委"), aliases: [change("发改委")])
        let act = Command.act(.directory(.register(profile)))
        let moment = SampleBook.moment.adding(milliseconds: 7_200_000)
        let state = try BookState.rehearsing(
            act, on: try sample.dispatched(), actor: SampleBook.supervisor, roles: [.supervisor], at: moment)
        let today = try #require(CalendarDate(year: 2026, month: 12, day: 3))
        return BookView(state: state, seats: [Seat(.supervisor)], today: today, names: sample.names)
    }

    /// The plan at a glance, with more changes than the page shows by itself.
    private func overview(_ view: BookView) -> OverviewPage.Model {
        let (state, today) = (view.state, view.today)
        let changes = (0..<70).map { _ in StateDifference.state(ItemID(2), from: .registered, to: .dispatched) }
        return OverviewPage.Model(
            state: state, seats: view.seats, status: PlanStatus(state, on: today),
            breakdown: PlanBreakdown(state, on: today), outlook: Outlook(state, on: today), changes: changes,
            since: today.adding(days: -7), names: view.names)
    }

    private func periodReports(_ view: BookView) throws -> PeriodReportsPage.Model {
        let rules = view.state.rules
        let period = try #require(
            rules.reporting.period(of: .monthly, containing: view.today, calendar: rules.calendar))
        return PeriodReportsPage.Model(
            view: view, period: period, reports: view.state.expectedReports(of: period, on: view.today),
            standing: .late)
    }

    private func observed(_ view: BookView) -> BookView {
        var view = view
        view.seats = [Seat(.observer)]
        return view
    }

    private var burdens: [BurdenLine] {
        var burden = Burden()
        burden.reportsAsked = 3
        burden.repeats = Burden.Repeat.Kind.allCases.map {
            Burden.Repeat(kind: $0, text: change("投资额"), items: [ItemID(2)])
        }
        return [BurdenLine(name: change("县发展改革委"), institution: nil, burden: burden, before: Burden())]
    }

    private func row(_ position: Int, _ verb: Verb?) -> RecordRow {
        RecordRow(
            position: position, at: SampleBook.moment, actor: SampleBook.supervisor,
            kind: EntryKind(rawValue: change("matter.signed/1")), verb: verb, items: [ItemID(2)],
            words: BilingualText(change("签收"), change("signed")), reason: change("按时签收"), previousHash: .zero,
            hash: .zero
        )
    }

    private func score(_ view: BookView) throws -> ScorePage.Model {
        let scores = view.state.scores(on: view.today)
        try #require(!scores.isEmpty)
        let typed: [FormField: String] = [.resultPoints: change("50")]
        return ScorePage.Model(
            view: view, scores: scores, trial: ScorePage.Trial(formula: .standard, scores: scores),
            problem: Phrase(change("不是数字"), change("no number")), typed: typed, opened: InstitutionID(1),
            rows: [1: row(1, .sign)])
    }

    private func rules(_ view: BookView) throws -> RulesPage.Model {
        var rules = view.state.rules
        rules.ranks = true
        rules.light = LightRule(yellowFrom: .percent(1), redAbove: .percent(2))
        let change: (FormField, String, String) = (.criteria, self.change("满意度"), self.change("群众满意度"))
        var model = RulesPage.Model(
            view: view, values: RulesFields.values(of: rules).mapValues(self.change), position: view.state.position,
            versions: [RulesPage.Version(row: row(9, .changeRules), changes: [change])])
        model.trial = RulesPage.Trial(
            effect: RulesEffect(of: rules, on: view.state, day: view.today),
            concerns: rules.concerns(replacing: view.state.rules))
        model.problems = [.criteria: Phrase(self.change("不得列入"), self.change("forbidden"))]
        model.refusal = Phrase(self.change("没有保存"), self.change("not saved"))
        model.reason = self.change("县办文件")
        return model
    }

    private func histories(_ view: BookView) -> [Named] {
        let problem = Phrase(change("第3条记录被改动"), change("entry 3 was altered"))
        let verification = HistoryPage.Verification(
            position: 3, entries: 3, blobs: 1, head: nil, problems: [problem], milliseconds: 9, at: SampleBook.moment)
        func model(_ showsContent: Bool) -> HistoryPage.Model {
            var query = RecordQuery(in: view.state) { _ in nil }
            query.text = change("签收")
            query.before = 99
            return HistoryPage.Model(
                view: view, query: query, rows: [row(8, .sign), row(7, nil)], count: 9, hasOlder: true,
                payloads: showsContent ? [8: change("{\"organisation\":\"o2\"}")] : [:], showsContent: showsContent,
                actors: [SampleBook.supervisor], verbs: [.sign], verification: verification)
        }
        var office = context([.supervisor])
        office.account?.audits = true
        var auditor = context([.auditor])
        auditor.account?.readsBooks = false
        auditor.account?.audits = true
        return [
            Named(name: "history", html: HistoryPage.page(model(true), office)),
            Named(name: "history-for-auditor", html: HistoryPage.page(model(false), auditor)),
            Named(name: "home-for-auditor", html: HomePage.page(.init(books: [view.state.summary]), auditor)),
            Named(name: "entry", html: EntryPage.page(view, row(8, .sign), payload: change("{}"), office)),
        ]
    }
}
