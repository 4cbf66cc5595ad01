import Ledger
import Pages
import Simulation
import Testing
import Values

/// A page that shows a past day leads to pages of the same day.
@Suite struct PastDayTests {
    @Test func theOverviewsFiguresKeepTheDay() throws {
        let year = try #require(MadeUpYear.year)
        let state = try BookState.folding(year.entries.prefix(year.entries.count / 2))
        let day = state.updated.date()
        let model = OverviewPage.Model(
            state: state, seats: [], status: PlanStatus(state, on: day), outlook: Outlook(state, on: day), changes: [],
            names: [:])
        let context = PageContext(
            language: .chinese, account: .init(name: "王静", roles: [.supervisor], managesPeople: false),
            formToken: "token", address: "/", asOf: day)
        let page = OverviewPage.page(model, context).string
        let main = try #require(page.split(separator: "<main").last)
        let links = main.split(separator: "href=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        let rows = links.filter { $0.hasPrefix("/books/") }
        #expect(rows.count > 20)
        #expect(rows.allSatisfy { $0.contains("as-of=\(day)") }, "\(rows.filter { !$0.contains("as-of=") }.prefix(3))")
    }
}
