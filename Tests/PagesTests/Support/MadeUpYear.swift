import Digests
import Ledger
import Pages
import Simulation
import Testing
import Values

/// A small made-up year, and its pages at any place as somebody with every seat sees them.
enum MadeUpYear {
    static let year = SimulationSize(seed: 2, items: 10, organisations: 20).map {
        SimulatedYear.play($0, hash: SHA256.digest)
    }

    static func pages(after entries: some Sequence<Entry>, _ language: Language = .chinese) throws -> [HTML] {
        let state = try BookState.folding(entries)
        let seats =
            Role.allCases.map { Seat($0) }
            + state.directory.institutions.flatMap { [Seat(.reporter, at: $0.id), Seat(.unitHead, at: $0.id)] }
        return Everything(state: state, seats: seats, today: state.updated.date(), language: language).pages
    }
}

/// All pages of a book for somebody with every seat.
private struct Everything {
    let state: BookState
    let seats: [Seat]
    let today: CalendarDate
    let language: Language

    private var context: PageContext {
        PageContext(
            language: language, account: .init(name: "王静", roles: Set(Role.allCases), managesPeople: true),
            formToken: "token", address: "/")
    }

    var pages: [HTML] { items + sheets + others }

    private var items: [HTML] {
        state.liveItems.flatMap { item in
            ([nil] + state.liveTargets(of: item.id).prefix(2).map { "plan-\($0)" }).map { form in
                ItemPage.page(
                    .init(
                        state: state, item: item, source: [], names: [:], hashes: [:], openForm: form, seats: seats,
                        today: today), context)
            }
        }
    }

    private var sheets: [HTML] {
        state.directory.institutions.flatMap { institution -> [HTML] in
            let months = [-70, -35, 0].compactMap { today.adding(days: $0) }
            return months.compactMap { first in
                state.reportSheet(of: institution.id, cadence: .monthly, first: first, on: today)
            }.filter { !$0.lines.isEmpty }.map { sheet in
                ReportSheetPage.page(
                    .init(state: state, sheet: sheet, open: [], seats: seats, today: today, names: [:]), context)
            }
        }
    }

    private var overviews: [HTML] {
        let view = BookView(state: state, seats: seats, today: today, names: [:])
        let overview = OverviewPage.Model(
            state: state, seats: seats, status: PlanStatus(state, on: today),
            breakdown: PlanBreakdown(state, on: today), outlook: Outlook(state, on: today), changes: [], since: nil,
            names: [:])
        let periods = Cadence.allCases.compactMap { cadence in
            state.rules.reporting.period(of: cadence, containing: today, calendar: state.rules.calendar)
        }
        return [OverviewPage.page(overview, context)]
            + periods.map { period in
                PeriodReportsPage.page(
                    .init(
                        view: view, period: period, reports: state.expectedReports(of: period, on: today),
                        standing: nil), context)
            }
    }

    private var others: [HTML] {
        let view = BookView(state: state, seats: seats, today: today, names: [:])
        let outcomes = state.liveItems.map { ItemOutcome($0.id, .carried) }
        return overviews + [
            RulesPage.page(.init(view: view, values: [:], position: state.position, versions: []), context),
            ScorePage.page(
                .init(
                    view: view, scores: state.scores(on: today), trial: nil, problem: nil, typed: [:],
                    opened: state.directory.institutions.first?.id, rows: [:]), context),
            ReviewPage.page(
                .init(state: state, seats: seats, today: today, doubts: state.openDoubts, names: [:]), context),
            EndorsementsPage.page(BookView(state: state, seats: seats, today: today, names: [:]), context),
            SupervisionPage.page(
                .init(
                    state: state, seats: seats, today: today, urgings: state.urgingsDue(on: today), names: [:]), context
            ),
            YearEndPage.page(
                .init(
                    state: state, seats: seats, today: today, proposal: outcomes, openTasks: 0, names: [:]), context),
            DirectoryPage.page(
                .init(state: state, seats: seats, today: today, accounts: [], names: [:], openForm: "p1"), context),
        ]
    }
}
