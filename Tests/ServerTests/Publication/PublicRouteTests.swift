import HTTPTypes
import Ledger
import LedgerStore
import Pages
import Testing
import Values

@testable import Server

/// Publishing on the web, from the contact to the withdrawal, and what strangers get to see of it.
@Suite struct PublicRouteTests {
    private func dispatched() async throws -> (desk: Desk, leader: Browser) {
        let desk = try await Desk()
        let leader = try await desk.site.browser([.leader])
        try await desk.submit()
        #expect(try await desk.post("approval", [("leader", "李明"), ("basis", "常务会议纪要")]).status == 303)
        #expect(try await desk.post("dispatch", [("days", "3"), ("note", "")]).status == 303)
        return (desk, leader)
    }

    private let contact = [
        ("title", "云溪县重点工作公开"), ("office-name", "县政府督查室"), ("telephone", "0370-1234567"), ("days", "7"),
    ]
    private let text = [
        ("item", "i1"), ("section", "水利"), ("title", "建好泵站"), ("text", "年内建成泵站"), ("members", "县水利局、县财政局"),
        ("deadline-text", "2031年12月底前"), ("progress", ""), ("element", "n1"), ("subject", "建成泵站"), ("element", "n2"),
        ("subject", ""), ("places", "东湖村"),
    ]

    private func published() async throws -> (desk: Desk, leader: Browser) {
        let (desk, leader) = try await dispatched()
        #expect(try await desk.act("setPublicContact", contact).status == 303)
        #expect(try await desk.act("proposePublication", text).status == 303)
        #expect(try await desk.act("approvePublication", [("publication", "w1")], by: leader).status == 303)
        return (desk, leader)
    }

    @Test func whatIsNotApprovedIsNobodysToSee() async throws {
        let (desk, leader) = try await dispatched()
        let stranger = desk.site.browser()
        #expect(try await stranger.get("/public/\(desk.book)").status == 404)
        _ = try await desk.act("setPublicContact", contact)
        _ = try await desk.act("proposePublication", text)
        for path in ["", "/items/1", "/names/x"] {
            let reply = try await stranger.get("/public/\(desk.book)\(path)")
            #expect(reply.status == 404 && !reply.text.contains("建好泵站") && !reply.text.contains("sign-in"))
        }
        let (unpublished, unknown) = (
            try await stranger.get("/public/\(desk.book)"), try await stranger.get("/public/2031-nothing")
        )
        #expect(unknown.status == 404 && unknown.text == unpublished.text)
        let page = try await leader.get("/books/\(desk.book)/publication")
        #expect(page.status == 200 && page.text.contains("建好泵站"))
        let preview = try await leader.get("/books/\(desk.book)/publication/previews/w1")
        #expect(preview.status == 200 && preview.text.contains("年内建成泵站") && preview.text.contains("预览"))
        #expect(try await desk.act("approvePublication", [("publication", "w1")]).status >= 409)
        let recorded = [("publication", "w1"), ("leader", "李明"), ("basis", "会议纪要")]
        #expect(try await desk.act("approvePublication", recorded).status == 303)
        #expect(try await stranger.get("/public/\(desk.book)/items/1").text.contains("年内建成泵站"))
    }

    @Test func everybodyReadsItWithoutACookie() async throws {
        let (desk, _) = try await published()
        let stranger = desk.site.browser()
        for path in ["", "?lang=en", "/items/1", "/items/1?lang=en"] {
            let reply = try await stranger.get("/public/\(desk.book)\(path)")
            #expect(reply.status == 200 && reply.headers[.setCookie] == nil)
            #expect(reply.headers[.cacheControl] == "public, max-age=60")
            #expect(!reply.text.contains("/books/") && !reply.text.contains("<script"))
        }
        #expect(stranger.cookies.isEmpty)
        let first = try await stranger.get("/public/\(desk.book)/items/1")
        stranger.headers[.ifNoneMatch] = first.headers[.eTag]
        let again = try await stranger.get("/public/\(desk.book)/items/1")
        #expect(again.status == 304 && again.bytes.isEmpty && again.headers[.eTag] == first.headers[.eTag])
        #expect(try await stranger.get("/public/\(desk.book)").status == 200)
        for path in ["/items/2", "/items/i1", "/items/-1", "/names/zzz"] {
            #expect(try await stranger.get("/public/\(desk.book)\(path)").status == 404, "\(path)")
        }
    }

    @Test func withdrawalHoldsAtOnceAndForEarlierDaysToo() async throws {
        let (desk, leader) = try await published()
        let stranger = desk.site.browser()
        #expect(try await desk.act("withdrawPublication", [("publication", "w1"), ("reason", "有误")]).status == 303)
        desk.site.clock.advance(minutes: 3 * 24 * 60)
        let yesterday = try #require(desk.site.clock.now.date().adding(days: -2))
        #expect(try await stranger.get("/public/\(desk.book)").status == 404)
        #expect(try await stranger.get("/public/\(desk.book)?as-of=\(yesterday)").status == 404)
        let again = try await desk.site.browser([.leader])
        #expect(try await again.get("/books/\(desk.book)/publication").text.contains("已撤回"))
        _ = leader
    }

    /// Which villages and projects an item belongs to is set right by ticks, and holds once a leader approved it.
    @Test func placesAreSetRightByTheOffice() async throws {
        let (desk, leader) = try await published()
        let before = try #require(try await desk.state.publishing.publications.first?.text)
        let page = try await desk.browser.get("/books/\(desk.book)/publication?edit=places-i1").text
        #expect(page.contains("id=\"places-i1\"") && page.contains("name=\"place\" value=\"东湖村\" checked"))
        var fields = [
            ("item", "i1"), ("section", before.section), ("title", before.title), ("text", before.promise),
            ("members", before.organisations.joined(separator: "、")), ("deadline-text", before.until),
            ("progress", before.progress), ("place", "柳庄、东片"), ("place", "柳庄、东片"), ("places", "滨河路、青桥村"),
        ]
        for target in before.targets {
            fields += [("element", target.element.description), ("subject", target.label)]
        }
        #expect(try await desk.act("proposePublication", fields).status == 303)
        let stranger = desk.site.browser()
        #expect(try await stranger.get("/public/\(desk.book)").text.contains("东湖村"))
        #expect(try await desk.act("approvePublication", [("publication", "w2")], by: leader).status == 303)
        let text = try #require(try await desk.state.publishing.publications.last?.text)
        #expect(text.places == ["柳庄、东片", "滨河路", "青桥村"])
        var other = text
        other.places = before.places
        #expect(other == before)
        let list = try await stranger.get("/public/\(desk.book)").text
        #expect(list.contains("青桥村") && !list.contains("东湖村"))
        let links = try await desk.browser.get("/books/\(desk.book)/publication").text
        #expect(links.contains("/public/\(desk.book)/names/"))
    }

    @Test func objectionsAreTakenDownAndAnswered() async throws {
        let (desk, _) = try await published()
        let day = desk.site.clock.now.date().description
        let objection = [("publication", "w1"), ("kind", "facts"), ("text", "位置不对"), ("day", day)]
        #expect(try await desk.act("recordObjection", objection).status == 303)
        let personal = [("publication", "w1"), ("kind", "facts"), ("text", "我的电话13900000000"), ("day", day)]
        #expect(try await desk.act("recordObjection", personal).status >= 409)
        #expect(try await desk.browser.get("/books/\(desk.book)/publication").text.contains("位置不对"))
        #expect(!(try await desk.site.browser().get("/public/\(desk.book)/items/1").text.contains("位置不对")))
        let note = [("objection", "b1"), ("telephone", "13900000000 张某"), ("back", "/")]
        #expect(try await desk.browser.post("/books/\(desk.book)/publication/contacts", note).status == 303)
        #expect(try await desk.browser.get("/books/\(desk.book)/publication").text.contains("13900000000"))
        for entry in try await desk.site.ledger.entries(of: desk.book) {
            #expect(!entry.payload.text(.canonical).contains("13900000000"))
        }
        let erase = [("objection", "b1"), ("telephone", ""), ("back", "/")]
        #expect(try await desk.browser.post("/books/\(desk.book)/publication/contacts", erase).status == 303)
        #expect(try await desk.site.accounts.contactNotes(in: desk.book).isEmpty)
        let tasks = try await desk.browser.get("/books/\(desk.book)/desk").text
        #expect(tasks.contains("答复公示异议b1"))
        let answer = [("objection", "b1"), ("verdict", "no"), ("reason", "经核实无误")]
        #expect(try await desk.act("answerObjection", answer).status == 303)
        #expect(try await desk.state.publishing.objections.first?.answer?.reason == "经核实无误")
    }

    @Test func codesAndThePackedFolderCarryTheAddress() async throws {
        let (desk, leader) = try await published()
        let codes = try await leader.get("/books/\(desk.book)/publication/codes")
        #expect(codes.text.contains("http://duban.test/public/\(desk.book)/items/1"))
        #expect(codes.text.contains("东湖村") && codes.text.contains("<path fill=\"#000000\" d=\"M"))
        let file = try await leader.get("/books/\(desk.book)/publication/site.zip")
        #expect(file.status == 200 && file.bytes.starts(with: [0x50, 0x4B, 3, 4]))
        #expect(try await leader.get("/books/\(desk.book)/publication/site.zip").bytes == file.bytes)
        let observer = try await desk.site.browser([.observer])
        for path in ["publication", "publication/codes", "publication/site.zip", "publication/previews/w1"] {
            #expect(try await observer.get("/books/\(desk.book)/\(path)").status == 403)
        }
    }

    @Test func codesCarryTheAddressThatIsSet() async throws {
        let state = try await published().desk.state
        let projection = try #require(state.publicProjection(on: state.updated.date()))
        let codes = PublicExport.codes(of: projection, base: .folder("https://www.example.test/gk"))
        #expect(
            codes.map(\.address).prefix(2) == [
                "https://www.example.test/gk/index.html", "https://www.example.test/gk/items/1.html",
            ])
        let files = try #require(PublicExport.files(of: state, on: state.updated.date(), base: nil))
        #expect(!files.contains { $0.path.hasPrefix("codes/") })
    }
}
