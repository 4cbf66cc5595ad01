import HTTPTypes
import Ledger
import Testing
import Values
import Workflows

@testable import Server

/// A book that is dispatched, with a head who has a post in it.
private struct Year {
    let desk: Desk
    let head: Browser

    init() async throws {
        desk = try await Desk()
        try await desk.submit()
        let books = desk.site.books
        let leader = Actor(id: ActorID("leader"), roles: [.leader])
        let office = Actor(id: ActorID("login-supervisor"), roles: [.supervisor])
        try await books.perform(.approve(nil), on: desk.book, by: leader)
        let first = try #require(CalendarDate("2026-01-01"))
        let acts: [DirectoryAct] = [
            .register(InstitutionProfile(name: "县文旅局")),
            .registerOfficer(name: "周一", account: ActorID("login-unitHead")),
            .createPost(PostProfile(title: "局长", role: .unitHead, institution: InstitutionID(1))),
            .appoint(OfficerID(1), to: PostID(1), from: first),
        ]
        try await PerformAct(books: books)(acts.map(Act.directory), on: desk.book, by: office)
        let items = try await desk.state.liveItems.map(\.id)
        try await books.perform(.dispatch(items, signWithinWorkingDays: 3, note: nil), on: desk.book, by: office)
        head = try await desk.site.browser([.unitHead])
    }

    /// The organisation of the only item of the head's institution.
    var organisation: OrganisationID {
        get async throws {
            let all = try await desk.state.liveItems.flatMap(\.liveOrganisations)
            return try #require(all.first { $0.name.value == "县文旅局" }).id
        }
    }

    func address(_ rest: String) -> String { "/api/v1/books/\(desk.book)/\(rest)" }

    /// Sends an act as JSON with the session's token.
    func send(_ text: String, by browser: Browser, token: String? = nil) async throws -> Reply {
        let session = try await JSON(parsing: browser.get("/api/v1/session").bytes)
        let own = session["formToken"]?.string
        let name = try #require(HTTPField.Name("X-Form-Token"))
        browser.headers[name] = token ?? own
        defer { browser.headers[name] = nil }
        return try await browser.send(.post, address("acts"), type: "application/json", Array(text.utf8))
    }

    func sign(_ organisation: OrganisationID, position: Int? = nil) -> String {
        let extra = position.map { ", \"position\": \($0)" } ?? ""
        return "{\"kind\": \"matter.signed/1\", \"payload\": {\"organisation\": \"\(organisation)\"}\(extra)}"
    }
}

@Suite struct ActRouteTests {
    @Test func recordsAnActBySeatsInTheBook() async throws {
        let year = try await Year()
        let before = try await year.desk.state.position
        let reply = try await year.send(year.sign(try await year.organisation), by: year.head)
        #expect(reply.status == 200, "\(reply.text)")
        let json = try JSON(parsing: reply.bytes)
        #expect(json["position"]?.integer == before + 1)
        #expect(json["head"]?.string == (try await year.desk.state.head.hexadecimal))
        let item = try #require(try await year.desk.state.organisation(try await year.organisation)?.item)
        #expect(item.state == .signed)
        #expect(item.matter.signings.values.first?.mark.actor == ActorID("login-unitHead"))
    }

    @Test func refusesWithACodeAndBothSentences() async throws {
        let year = try await Year()
        let organisation = try await year.organisation
        let foreign = try #require(
            try await year.desk.state.liveItems.flatMap(\.liveOrganisations).first { $0.id != organisation }
        ).id
        let position = try await year.desk.state.position
        let cases: [(String, Browser, Int, String)] = [
            (year.sign(foreign), year.head, 403, "refusal.life.otherOrganisation"),
            (year.sign(organisation), year.desk.browser, 403, "refusal.notAllowed"),
            (year.sign(organisation, position: position - 1), year.head, 409, "book.stale"),
            (#"{"kind": "matter.sung/1", "payload": {}}"#, year.head, 422, "act.unknownKind"),
            (#"{"kind": "matter.signed/1", "payload": {"organisation": 1}}"#, year.head, 422, "act.member"),
            (
                #"{"kind": "matters.closed/1", "payload": {"items": ["i1"]}}"#, year.desk.browser, 422,
                "refusal.life.wrongState"
            ),
        ]
        for (text, browser, status, code) in cases {
            let reply = try await year.send(text, by: browser)
            let error = try #require(try JSON(parsing: reply.bytes)["error"])
            #expect(reply.status == status && error["code"]?.string == code, "\(reply.status) \(reply.text)")
            #expect(error["chinese"]?.string?.hasSuffix("。") == true, "\(reply.text)")
            #expect(error["english"]?.string?.hasSuffix(".") == true, "\(reply.text)")
        }
        #expect(try await year.desk.state.position == position)
    }

    /// What the page asks for is asked here too: the consequences seen, and never what the law forbids.
    @Test func aCarelessRuleTakesItsConfirmation() async throws {
        let year = try await Year()
        func rules(_ change: (inout LocalRules) -> Void, careless: Bool?) throws -> String {
            var rules = LocalRules()
            change(&rules)
            let act = Act.directory(.setRules(rules, reason: "试点", careless: careless ?? false))
            guard careless == nil, let members = act.payload.members else { return act.json.text(.compact) }
            let payload = JSON.object(members.filter { $0.name != "careless" })
            return (["kind": .string(act.kind.rawValue), "payload": payload] as JSON).text(.compact)
        }
        func code(_ text: String) async throws -> String {
            let reply = try await year.send(text, by: year.desk.browser)
            let error = try JSON(parsing: reply.bytes)["error"]
            let isCareless = error?["code"]?.string == "refusal.life.rulesCareless"
            #expect((error?["english"]?.string ?? "").contains("Ranking is on") == isCareless, "\(reply.text)")
            return "\(reply.status) \(error?["code"]?.string ?? "done")"
        }
        for careless in [Bool?.none, false] {
            let refused = try await code(try rules({ $0.ranks = true }, careless: careless))
            #expect(refused == "422 refusal.life.rulesCareless")
        }
        let unlawful = try await code(
            try rules(
                {
                    $0.ranks = true; $0.criteria = ["系统登录次数"]
                }, careless: true))
        #expect(unlawful == "422 refusal.life.forbiddenCriterion")
        #expect(try await year.desk.state.rules == LocalRules())
        let saved = try await code(try rules({ $0.ranks = true }, careless: true))
        #expect(saved == "200 done")
        #expect(try await year.desk.state.rules.ranks)
    }

    @Test func takesNothingWithoutTheTokenOrTheMediaType() async throws {
        let year = try await Year()
        let text = year.sign(try await year.organisation)
        #expect(try await year.send(text, by: year.head, token: "nonsense").status == 403)
        let bare = try await year.head.send(.post, year.address("acts"), type: "application/json", Array(text.utf8))
        #expect(bare.status == 403)
        let plain = try await year.head.send(.post, year.address("acts"), type: "text/plain", Array(text.utf8))
        #expect(plain.status == 415)
        #expect(try await year.send("{", by: year.head).status == 400)
        let site = try #require(HTTPField.Name("Sec-Fetch-Site"))
        year.head.headers[site] = "cross-site"
        #expect(try await year.send(text, by: year.head).status == 403)
    }
}

@Suite struct BookApiTests {
    @Test func tellsHowABookStands() async throws {
        let year = try await Year()
        let json = try await JSON(parsing: year.head.get(year.address("status")).bytes)
        #expect(json["schema"]?.string == "duban.status/1")
        #expect(json["states"]?["dispatched"]?.integer == 3)
        #expect(json["lights"]?["items"]?.members?.count == Light.allCases.count)
    }

    @Test func givesEveryoneTheirOwnQueue() async throws {
        let year = try await Year()
        let head = try await JSON(parsing: year.head.get(year.address("due")).bytes)
        let tasks = try #require(head["tasks"]?.array)
        #expect(tasks.map { $0["kind"]?.string } == ["sign"])
        #expect(tasks.first?["institution"]?.string == "县文旅局")
        let office = try await JSON(parsing: year.desk.browser.get(year.address("due")).bytes)
        #expect(office["tasks"]?.array?.allSatisfy { $0["kind"]?.string != "sign" } == true)
    }

    @Test func givesItemsAndEntries() async throws {
        let year = try await Year()
        let item = try await JSON(parsing: year.head.get(year.address("items/i1")).bytes)
        #expect(item["schema"]?.string == "duban.item/1" && item["id"]?.string == "i1")
        for unknown in ["items/i99", "items/1"] {
            #expect(try await year.head.get(year.address(unknown)).status == 404)
        }
        let page = try await JSON(parsing: year.head.get(year.address("entries?after=2&limit=3")).bytes)
        #expect(page["entries"]?.array?.compactMap { $0["position"]?.integer } == [3, 4, 5])
        #expect(page["head"]?.integer == (try await year.desk.state.position))
        for wrong in ["entries?limit=0", "entries?limit=1001", "entries?after=-1", "entries?after=x"] {
            #expect(try await year.head.get(year.address(wrong)).status == 400)
        }
    }

    @Test func saysWhoIsSignedIn() async throws {
        let year = try await Year()
        let json = try await JSON(parsing: year.head.get("/api/v1/session").bytes)
        #expect(json["account"]?.string == "login-unitHead")
        #expect(json["roles"]?.array?.compactMap(\.string) == ["unitHead"])
        #expect(try await year.desk.site.browser().get("/api/v1/session").status == 401)
    }
}
