import Ledger
import Pages
import Simulation
import Testing
import Values

/// A page that shows a past day leads to pages of the same day.
@Suite struct PastDayTests {
    /// A list too long for the page leads to all of it, with the number that stands there.
    @Test func longListsLeadToTheWhole() throws {
        let pages = try SamplePages.chinese.get()
        let short = try #require(pages.first { $0.name == "overview" }).html.string
        let whole = try #require(pages.first { $0.name == "overview-all" }).html.string
        #expect(short.contains("2026-11-26 以来的变化") && short.contains("data-changes=\"60\""))
        #expect(short.contains("show=changes#changes\" class=\"button small\" data-count=\"70\" data-rows=\"changes\""))
        #expect(short.contains("compare=2026-11-26"))
        #expect(whole.contains("data-changes=\"70\"") && !whole.contains("show=changes"))
    }

    @Test func theOverviewsFiguresKeepTheDay() throws {
        let year = try #require(MadeUpYear.year)
        let state = try BookState.folding(year.entries.prefix(year.entries.count / 2))
        let day = state.updated.date()
        let model = OverviewPage.Model(
            state: state, seats: [], status: PlanStatus(state, on: day),
            breakdown: PlanBreakdown(state, on: day), outlook: Outlook(state, on: day), changes: [], since: nil,
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
