import Hummingbird
import Ledger
import Pages
import Values
import Workflows

/// A book at a glance, and the lists behind its figures that are no other page's.
struct OverviewRoutes: Sendable {
    let office: Office
    let notices: Notices

    var endpoints: [Endpoint] {
        [Endpoint(.overview, handler: overview), Endpoint(.periodReports, handler: periodReports)]
    }

    private func overview(_ exchange: Exchange) async throws -> Response {
        let view = try await office.view(exchange)
        let (state, today) = (view.state, view.today)
        let since = today.adding(days: -7).flatMap { state.opened.at.date() <= $0 ? $0 : nil }
        var changes: [StateDifference] = []
        if let since {
            changes = try await office.judgements.differences(of: state, since: since, on: today, in: office.books)
        }
        let model = OverviewPage.Model(
            state: state, seats: view.seats, status: await office.judgements.status(of: state, on: today),
            breakdown: await office.judgements.breakdown(of: state, on: today),
            outlook: await office.judgements.outlook(of: state, on: today), changes: changes, since: since,
            names: view.names)
        return .page(OverviewPage.page(model, PageContext(exchange, notices: notices)))
    }

    /// The reports of the period of a cadence that a day lies in; of the present one where the address names no day.
    private func periodReports(_ exchange: Exchange) async throws -> Response {
        let view = try await office.view(exchange)
        func value(_ field: FormField) -> String? { exchange.query[field.rawValue] }
        let rules = view.state.rules
        guard
            let period = rules.reporting.period(
                of: value(.cadence).flatMap(Cadence.init) ?? .monthly,
                containing: value(.first).flatMap { CalendarDate($0) } ?? view.today, calendar: rules.calendar)
        else { throw ServerError(.notFound, "reports at nodes have no periods") }
        let model = PeriodReportsPage.Model(
            view: view, period: period, reports: view.state.expectedReports(of: period, on: view.today),
            standing: value(.standing).flatMap(ExpectedReport.Standing.init))
        return .page(PeriodReportsPage.page(model, PageContext(exchange, notices: notices)))
    }
}
