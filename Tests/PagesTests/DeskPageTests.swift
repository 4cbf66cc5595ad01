import Digests
import Ledger
import Pages
import Simulation
import Testing
import Values

/// My desk: what is decided in its own row, and how long lists are shown.
@Suite struct DeskPageTests {
    private static let state = Result {
        SimulatedYear.play(try #require(SimulationSize(seed: 1, items: 30, organisations: 50)), hash: SHA256.digest)
            .state
    }

    private func page(_ state: BookState, shows: String? = nil) -> HTMLDocument {
        let (seats, day) = ([Seat(.supervisor)], state.updated.date())
        let all = state.tasks(on: day)
        let doubts = Dictionary(state.openDoubts.map { ($0.key, $0) }) { first, _ in first }
        let share = DeskPage.Share(
            state: state, seats: seats, tasks: all.filter { $0.isFor(seats) }, waiting: all + all, doubts: doubts)
        let context = PageContext(
            language: .english, account: .init(name: "王静", roles: [.supervisor], managesPeople: true),
            formToken: "token", address: "/", shows: shows)
        return HTMLDocument(DeskPage.page(share, today: day, names: [:], context).string)
    }

    private func rows(_ page: HTMLDocument, under id: String) throws -> Int {
        let section = try #require(page.elements.first { $0.name == "section" && $0["aria-labelledby"] == id })
        return page.elements(in: section).count { $0.name == "th" && $0["scope"] == "row" }
    }

    @Test func decidesInPlace() throws {
        let state = try Self.state.get()
        let page = page(state)
        let acts = Set(page.elements.filter { $0["name"] == "act" }.compactMap { $0["value"] })
        #expect(acts.isSuperset(of: ["settleDoubt", "recordSiteCheck"]), "\(acts.sorted())")
        let sentences = Set(page.elements.filter { $0.name == "small" }.map(\.text))
        let doubt = try #require(state.openDoubts.first)
        #expect(sentences.contains(doubt.english), "a doubt is settled where its sentence can be read")
        let backs = page.elements.filter { $0["name"] == "back" }.compactMap { $0["value"] }
        #expect(!backs.isEmpty && backs.allSatisfy { $0.hasPrefix("/books/2026-sim-1/desk") })
    }

    @Test func showsTheRestWhenAsked() throws {
        let state = try Self.state.get()
        let all = state.tasks(on: state.updated.date()).count * 2
        try #require(all > 60)
        let short = page(state)
        #expect(try rows(short, under: "waiting") == 60)
        let way = short.elements.first { $0["href"]?.contains("show=waiting") == true }
        #expect(way?.text.contains("\(all - 60)") == true)
        #expect(try rows(page(state, shows: "waiting"), under: "waiting") == all)
    }
}
