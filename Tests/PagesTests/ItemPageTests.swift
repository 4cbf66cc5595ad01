import Ledger
import Pages
import Simulation
import Testing
import Values

/// The page of an item whose plan runs: its parts, what leads to them, and its papers.
@Suite struct ItemPageTests {
    private func page(_ state: BookState, _ item: Item) -> HTMLDocument {
        let context = PageContext(
            language: .chinese, account: .init(name: "王静", roles: [.supervisor], managesPeople: true),
            formToken: "token", address: "/")
        let model = ItemPage.Model(
            state: state, item: item, source: [], names: [:], hashes: [:], seats: [Seat(.supervisor)],
            today: state.updated.date())
        return HTMLDocument(ItemPage.page(model, context).string)
    }

    private func half() throws -> BookState {
        let year = try #require(MadeUpYear.year)
        return try BookState.folding(year.entries.prefix(year.entries.count / 2))
    }

    @Test func leadsToEveryPart() throws {
        let state = try half()
        let page = page(state, try #require(state.liveItems.first { $0.dispatch != nil }))
        let contents = try #require(page.elements.first { $0.name == "nav" && $0["class"] == "contents" })
        let places = page.elements(in: contents).compactMap { $0["href"] }
        let parts = page.elements.filter { $0.name == "h2" }.compactMap { $0["id"] }
        #expect(places.count >= 10 && Set(places).isSubset(of: Set(parts.map { "#" + $0 })), "\(places)")
        #expect(places.contains("#papers") && places.contains("#passage"))
    }

    @Test func keepsLettersAndFilesTogether() throws {
        let year = try #require(MadeUpYear.year)
        let state = try BookState.folding(year.entries)
        let item = try #require(
            state.liveItems.first { item in
                state.supervision.urgings(of: item.id).contains { $0.number != nil }
                    && state.reporting.reports(of: item.id).contains { !$0.content.evidence.isEmpty }
            })
        let page = page(state, item)
        let papers = try #require(page.elements.first { $0.name == "section" && $0["aria-labelledby"] == "papers" })
        let links = page.elements(in: papers).compactMap { $0["href"] }
        #expect(links.contains("#urging"), "a letter leads to what was asked and answered")
        #expect(links.contains { $0.contains("/evidence/") })
        #expect(links.contains { $0.contains("/documents/") })
    }

    @Test func drawsTheCourseWithItsScale() throws {
        let state = try half()
        let item = try #require(
            state.liveItems.first { item in
                state.liveTargets(of: item.id).contains { !(state.planning.targets[$0]?.figures.isEmpty ?? true) }
            })
        let page = page(state, item)
        let drawings = page.elements.filter { $0.name == "svg" && $0["role"] == "img" }
        let drawn = try #require(
            drawings.map { page.elements(in: $0) }.first { $0.contains { $0.name == "circle" } })
        let words = drawn.filter { $0.name == "text" }.map(\.text)
        #expect(words.starts(with: ["0", "50%", "100%"]) && words.contains("1月"), "\(words)")
        let points = drawn.filter { $0.name == "circle" }.compactMap { $0["cx"].flatMap { Int($0) } }
        #expect(points == points.sorted() && points.allSatisfy { (38...448).contains($0) })
        #expect(drawn.contains { $0["class"] == "planned" } && drawn.contains { $0["class"] == "actual" })
    }
}
