import Digests
import Ledger
import Pages
import Simulation
import Testing
import Values

/// What holds for the pages of a running plan, on a made-up year.
@Suite struct WorkPageTests {
    private static let documents = Result {
        let year = try #require(MadeUpYear.year)
        let half = year.entries.prefix(year.entries.count / 2)
        let closing = year.entries.firstIndex { $0.kind == .yearClosed }
        return try [half, year.entries.prefix((closing ?? 0) + 1)].flatMap { entries in
            try MadeUpYear.pages(after: entries).map { HTMLDocument($0.string) }
        }
    }

    @Test func areWellFormed() throws {
        for page in try Self.documents.get() { #expect(page.errors.prefix(3) == [], "\(title(page))") }
    }

    @Test func giveEachIdOnceAndLeadToIt() throws {
        for page in try Self.documents.get() {
            let ids = page.elements.compactMap { $0["id"] }
            let twice = Dictionary(grouping: ids, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
            let named = page.elements.flatMap { element in
                ["for", "aria-labelledby", "aria-describedby"].compactMap { element[$0] }
            }
            let dangling = Set(named.flatMap { $0.split(separator: " ").map(String.init) }).subtracting(ids)
            #expect(twice == [] && dangling == [], "\(title(page))")
        }
    }

    @Test func labelEveryField() throws {
        for page in try Self.documents.get() {
            let labelled = Set(page.elements.filter { $0.name == "label" }.compactMap { $0["for"] })
            for field in page.elements where ["input", "select", "textarea"].contains(field.name) {
                guard field["type"] != "hidden" else { continue }
                let isLabelled = field["id"].map(labelled.contains) == true || field["aria-label"]?.isEmpty == false
                #expect(isLabelled, "\(title(page)): \(field["name"] ?? "?") \(field["id"] ?? "")")
            }
            #expect(page.elements.count { $0.name == "h1" } == 1, "\(title(page))")
        }
    }

    /// An item of a year's weekly reports stays a small page; its long lists are pages of their own.
    @Test func staySmall() throws {
        let size = try #require(SimulationSize(seed: 1, items: 30, organisations: 50))
        let state = SimulatedYear.play(size, hash: SHA256.digest).state
        let item = try #require(
            state.liveItems.max { first, second in
                state.reporting.reports(of: first.id).count < state.reporting.reports(of: second.id).count
            })
        let today = state.updated.date()
        let context = PageContext(
            language: .chinese, account: .init(name: "王静", roles: [.supervisor], managesPeople: true),
            formToken: "token", address: "/")
        for shown in [nil, "reports", "entries"] {
            let done = (1...200).map {
                ItemPage.Done(
                    position: $0, at: state.updated, actor: ActorID("officer-1"),
                    words: .init("审定反馈，认定为达进度", "accepted the report: on plan"), reason: nil)
            }
            let page = ItemPage.page(
                .init(
                    state: state, item: item, source: [], names: [:], hashes: [:], seats: [Seat(.supervisor)],
                    today: today, done: done, shows: shown), context)
            #expect(page.bytes.count < 130_000, "\(shown ?? "the page"): \(page.bytes.count)")
        }
    }

    /// Forms send no field that their route does not know.
    @Test func sendOnlyWhatTheirRoutesKnow() throws {
        let known = Dictionary(grouping: Route.all.filter { $0.method == .post }) {
            $0.pattern.split(separator: "/").last
        }
        for page in try Self.documents.get() {
            for form in page.elements where form.name == "form" && form["method"] == "post" {
                guard let last = form["action"]?.split(separator: "/").last, let routes = known[last] else { continue }
                let names = Set(page.elements(in: form).filter { $0.name != "details" }.compactMap { $0["name"] })
                let fields = Set(routes.flatMap(\.fields).map(\.rawValue) + [FormField.formToken.rawValue])
                #expect(names.isSubset(of: fields), "\(last): \(names.subtracting(fields).sorted())")
            }
        }
    }

    private func title(_ page: HTMLDocument) -> String { page.elements.first { $0.name == "title" }?.text ?? "?" }
}
