import Digests
import Ledger
import Simulation
import Testing
import Values

@testable import Pages

/// What the public sees holds published words and accepted figures, and nothing else of the book.
@Suite struct PublicPagesTests {
    private static let whole = SimulationSize(seed: 3, items: 10, organisations: 16).map { size in
        SimulatedYear.play(size, hash: { SHA256.digest(of: $0) })
    }

    /// The year as it would have gone had nothing been published.
    private static let year: BookState? = whole.flatMap { whole in
        var state: BookState?
        for step in whole.steps {
            if case .act(.publication) = step.command { continue }
            let events = try? decide(step.command, on: state, actor: step.actor, roles: step.roles, at: step.at)
            let entries = Entry.sealing(
                events ?? [], book: whole.book, after: state?.position ?? 0, head: state?.head ?? .zero,
                actor: step.actor, at: step.at, hash: { SHA256.digest(of: $0) })
            for entry in entries { state = try? state?.applying(entry) ?? BookState(opening: entry) }
        }
        return state
    }

    /// The year's book with some of its items published by its own rules.
    private static func published(_ count: Int, seed: Int = 0) throws -> BookState {
        var state = try #require(year)
        let office = ActorID("office")
        var acts: [Act] = [
            .publication(.setContact(PublicContact(title: "重点工作公开", office: "政府督查室", telephone: "0370-1234567")))
        ]
        let items = state.liveItems.filter { $0.dispatch != nil }
        for (number, item) in items.dropFirst(seed).prefix(count).enumerated() {
            var text = state.publicDraft(of: item)
            text.title = "公开事项\(number + 1)号"
            text.promise = "把第\(number + 1)件实事办好"
            acts.append(.publication(.propose(item.id, text)))
            let id = PublicationID(number + 1)
            acts.append(.publication(.approve(id, RecordedApproval(leader: "甲", basis: "纪要"))))
        }
        for act in acts {
            let at = state.updated.adding(milliseconds: 60_000)
            let events = try decide(.act(act), on: state, actor: office, roles: [.supervisor], at: at)
            let entries = Entry.sealing(
                events, book: state.book.id, after: state.position, head: state.head, actor: office, at: at,
                hash: { SHA256.digest(of: $0) })
            for entry in entries { state = try state.applying(entry) }
        }
        return state
    }

    private func pages(_ state: BookState) throws -> [String] {
        let projection = try #require(state.publicProjection(on: state.updated.date()))
        return Language.allCases.flatMap { language in
            let maker = PublicPages(projection, site: .served, language: language)
            let all: [PublicPage] =
                [.list] + projection.items.map { .item($0.number) } + projection.places.map { .place($0.key) }
            return all.compactMap { maker.page($0) }.map { String(decoding: $0.bytes, as: UTF8.self) }
        }
    }

    /// Everything of the book that is not published, as it could be recognised in a page.
    private func secrets(_ state: BookState) -> Set<String> {
        let open = Set(state.publishing.publications.filter(\.isPublic).map(\.item))
        let published = state.publishing.publications.filter(\.isPublic).map(\.text)
        let words =
            published.flatMap { [$0.title, $0.promise, $0.section, $0.until] + $0.organisations + $0.places }
            + published.flatMap { $0.targets.map(\.label) }
        var secrets: Set<String> = []
        for item in state.items {
            if !open.contains(item.id) { secrets.formUnion([item.title.value, item.id.description + "\""]) }
            secrets.formUnion(item.people.value.map(\.name))
            secrets.formUnion(item.commitments.map(\.text.value))
            secrets.insert(item.notes.value)
        }
        secrets.formUnion(state.directory.officers.map(\.name))
        secrets.formUnion(state.directory.officers.compactMap(\.account?.rawValue))
        secrets.formUnion(state.directory.posts.map(\.profile.title))
        for report in state.reporting.reports {
            let content = report.content
            secrets.formUnion([content.progress, content.problems, content.help, content.next, content.unchangedReason])
            secrets.formUnion(content.evidence.map(\.name))
            secrets.formUnion([report.submitted.reason, report.answer?.reason].compactMap(\.self))
        }
        secrets.formUnion(state.planning.measures.flatMap { [$0.text] + $0.nodes.map(\.text) })
        secrets.formUnion(state.supervision.problems.map(\.text))
        secrets.formUnion(state.supervision.urgings.compactMap(\.mark.reason))
        return secrets.filter { secret in secret.count >= 2 && !words.contains { $0.contains(secret) } }
    }

    @Test(arguments: [(1, 0), (3, 0), (2, 4), (8, 0)])
    func nothingElseOfTheBookIsInThem(_ count: Int, _ seed: Int) throws {
        try expectNoSecrets(of: try Self.published(count, seed: seed))
    }

    /// What the made-up county publishes itself, at every step of it.
    @Test func nothingElseIsInWhatTheCountyPublishes() throws {
        let whole = try #require(Self.whole)
        let last = try #require(whole.entries.lastIndex { $0.kind == .publicationWithdrawn })
        for end in [last, whole.entries.count] {
            let state = try BookState.folding(whole.entries[..<end])
            #expect(state.publishing.publications.contains { $0.isPublic })
            try expectNoSecrets(of: state)
        }
    }

    private func expectNoSecrets(of state: BookState) throws {
        let secrets = secrets(state)
        #expect(secrets.count > 100)
        for page in try pages(state) {
            for secret in secrets where page.contains(secret) { Issue.record("“\(secret)” is public") }
            for word in ["红灯", "黄灯", "绿灯", "欠进度", "/books/", "sign-in", "<script", "<form"] {
                #expect(!page.contains(word), "\(word)")
            }
        }
    }

    @Test func whatIsPublishedStandsInThem() throws {
        let state = try Self.published(3)
        let pages = try pages(state)
        let list = try #require(pages.first)
        for number in 1...3 { #expect(list.contains("公开事项\(number)号")) }
        #expect(list.contains("政府督查室") && list.contains("0370-1234567") && list.contains("公示中"))
        #expect(pages.contains { $0.contains("把第2件实事办好") && $0.contains("<svg class=\"bar\"") })
        let projection = try #require(state.publicProjection(on: state.updated.date()))
        #expect(PublicPages(projection, site: .served, language: .chinese).page(.item(4)) == nil)
        #expect(PublicPages(projection, site: .served, language: .chinese).page(.place("nonsense")) == nil)
    }

    @Test func anExportedFolderNeedsNothingButItself() throws {
        let state = try Self.published(4)
        let projection = try #require(state.publicProjection(on: state.updated.date()))
        let code = PublicCode(
            page: .item(1), name: "甲", address: "https://example.test/1", width: 1, path: "M0 0h1v1H0z")
        let files = PublicFiles.all(of: projection, codes: [code])
        #expect(files == PublicFiles.all(of: projection, codes: [code]))
        let paths = Set(files.map(\.path))
        #expect(paths.isSuperset(of: ["index.html", "index.en.html", "style.css", "items/1.html", "codes/item-1.svg"]))
        for file in files where file.path.hasSuffix(".html") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            for address in text.split(separator: "href=\"").dropFirst().map({ $0.prefix { $0 != "\"" } })
            where !["tel:", "#", "data:"].contains(where: address.hasPrefix) {
                let place = file.path.contains("/") ? String(file.path.prefix { $0 != "/" }) + "/" : ""
                let target = address.hasPrefix("../") ? String(address.dropFirst(3)) : place + address
                #expect(paths.contains(target), "\(file.path) leads to \(address)")
            }
            #expect(!text.contains("<script") && !text.contains("src="))
        }
    }
}
