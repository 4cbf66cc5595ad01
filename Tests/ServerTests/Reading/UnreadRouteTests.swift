import Ledger
import Testing
import Values
import Workflows

@testable import Server

/// A document that leaves sentences open, imported.
struct OpenDesk {
    static let document = """
        云溪县2031年重点工作分解
        一、水利
        1.整治河道。确保年内建成泵站3座。过去一年全县河道面貌有了很大改观。水是生命之源。
        责任单位：县水利局
        二、文旅
        2.办好节会。持续办好山花节。文旅融合前景广阔。
        责任单位：县文旅局

        """

    let site = Site()
    let browser: Browser
    let book: BookID

    init(_ roles: Set<Role> = [.supervisor]) async throws {
        browser = try await site.browser(roles)
        let reply = try await browser.post("/documents", file: ("分解.txt", Array(Self.document.utf8)), [("year", "")])
        let location = try #require(reply.location)
        book = try #require(BookID(location.split(separator: "/")[1]))
    }

    var state: BookState {
        get async throws { try await site.books.state(of: book) }
    }

    func post(_ path: String, _ fields: [(String, String)], by other: Browser? = nil, position: Int? = nil) async throws
        -> Reply
    {
        let shown = if let position { position } else { try await state.position }
        return try await (other ?? browser).post(
            "/books/\(book)/\(path)", [("position", String(shown)), ("back", "/books/\(book)/reading/work")] + fields)
    }
}

@Suite struct UnreadRouteTests {
    private func first(_ desk: OpenDesk) async throws -> UnreadQuestion {
        try #require(try await desk.state.unreadQuestions.first)
    }

    @Test func showsASentenceWithItsLines() async throws {
        let desk = try await OpenDesk()
        let question = try await first(desk)
        let page = try await desk.browser.get("/books/\(desk.book)/reading/work?at=unread-\(question.index)")
        #expect(page.status == 200)
        for text in ["责任单位：县水利局", "整治河道", "data-key=\"c\"", "data-key=\"b\"", "data-key=\"n\"", "data-key=\"d\""] {
            #expect(page.text.contains(text), "\(text)")
        }
    }

    @Test(arguments: ["context", "nothing"])
    func recordsADecision(decision: String) async throws {
        let desk = try await OpenDesk()
        let question = try await first(desk)
        let reply = try await desk.post(
            "unread/\(question.index)/decision", [("decision", decision), ("note", "说明文字")])
        #expect(reply.status == 303)
        let decided = try await first(desk)
        #expect(decided.decision?.kind.rawValue == decision)
        #expect(decided.decision?.mark.reason == "说明文字")
        let list = try await desk.browser.get("/books/\(desk.book)/reading").text
        #expect(list.contains(decision == "context" ? "背景" : "无需核验"))
    }

    @Test func makesACommitmentAndTakesItBack() async throws {
        let desk = try await OpenDesk()
        let question = try await first(desk)
        let span = question.stretch.span
        let item = try #require(question.item)
        let form = [
            ("item", item.description), ("text", "改观全县河道面貌"), ("strength", "plan"), ("kind", "ongoing"),
            ("deadline-text", ""), ("deadline-date", ""), ("start", String(span.start)), ("end", String(span.end)),
            ("reason", "原文有此要求"),
        ]
        #expect(try await desk.post("unread/\(question.index)/commitment", form).status == 303)
        let made = try #require(try await first(desk).decision?.commitment)
        #expect(try await desk.state.commitment(made)?.commitment.span == span)
        #expect(try await desk.post("unread/\(question.index)/reopening", [("reason", "重新判断")]).status == 303)
        #expect(try await first(desk).decision == nil)
        #expect(try await desk.state.commitment(made)?.commitment.struck != nil)
    }

    @Test func aDuplicateNamesItsCommitment() async throws {
        let desk = try await OpenDesk()
        let question = try await first(desk)
        let path = "unread/\(question.index)/decision"
        #expect(try await desk.post(path, [("decision", "duplicate"), ("commitment", ""), ("note", "")]).status == 422)
        #expect(
            try await desk.post(path, [("decision", "duplicate"), ("commitment", "c1"), ("note", "")]).status == 303)
        #expect(try await first(desk).decision?.commitment == CommitmentID(1))
    }

    /// Two who decide about the same sentence: the second sees what the first said, and what they typed is there.
    @Test func twoWhoDecideAboutTheSameSentenceSeeBoth() async throws {
        let desk = try await OpenDesk()
        let question = try await first(desk)
        let shown = try await desk.state.position
        let path = "unread/\(question.index)/decision"
        #expect(try await desk.post(path, [("decision", "context"), ("note", "")]).status == 303)
        let other = try await desk.site.browser([.supervisor, .leader])
        let late = try await desk.post(path, [("decision", "nothing"), ("note", "第二人")], by: other, position: shown)
        #expect(late.status == 409)
        for text in ["背景", "无需核验", "第二人"] { #expect(late.text.contains(text), "\(text)") }
        #expect(try await first(desk).decision?.kind == .context)
        #expect(try await desk.post(path, [("decision", "nothing"), ("note", "第二人")], by: other).status == 303)
        #expect(try await first(desk).decision?.kind == .nothing)
    }

    @Test(arguments: ["unread/99/decision", "unread/x/decision"])
    func whatIsNotThereIsNotFound(path: String) async throws {
        let desk = try await OpenDesk()
        #expect(try await desk.post(path, [("decision", "context"), ("note", "")]).status == 404)
    }

    @Test func aSectionIsTakenAndGivenBack() async throws {
        let desk = try await OpenDesk()
        #expect(try await desk.post("sections/s1/holder", [("account", "login-supervisor")]).status == 303)
        #expect(try await desk.state.section(SectionID(1))?.holding?.account == ActorID("login-supervisor"))
        #expect(try await desk.browser.get("/books/\(desk.book)/reading").text.contains("测试员领办"))
        let other = try await desk.site.browser([.supervisor, .leader])
        let late = try await desk.post("sections/s1/holder", [("account", "login-leader-supervisor")], by: other)
        #expect(late.status == 422)
        #expect(late.text.contains("水利"))
        #expect(try await desk.post("sections/s1/release", [], by: other).status == 303)
        #expect(try await desk.state.section(SectionID(1))?.holding == nil)
    }

    @Test func tellsWhatOthersChangedSince() async throws {
        let desk = try await OpenDesk()
        let shown = try await desk.state.position
        let news = "/books/\(desk.book)/reading/news?since=\(shown)"
        #expect(try await desk.post("items/i1/correction", [("title", "整治全县河道"), ("reason", "更正")]).status == 303)
        #expect(try await desk.browser.get(news).text.isEmpty)
        let other = try await desk.site.browser([.supervisor, .leader])
        let told = try await other.get(news).text
        #expect(told.contains("测试员") && told.contains("1 处变动") && told.contains("事项 1"))
    }
}
