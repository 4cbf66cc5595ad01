import Foundation
import Ledger
import Testing
import Values
import Workflows

@testable import Server

@Suite struct ApprovalRouteTests {
    @Test func saysFirstWhatCannotBeVerified() async throws {
        let desk = try await Desk()
        try await desk.submit()
        let leader = try await desk.site.browser([.leader])
        let page = try await leader.get("/books/\(desk.book)/approval").text
        let order = [
            "id=\"unverifiable\"", "id=\"open-findings\"", "id=\"unread-decisions\"", "id=\"figures\"", "id=\"plan\"",
        ]
        let places = try order.map { try #require(page.range(of: $0)?.lowerBound, "\($0)") }
        #expect(places == places.sorted())
        for text in ["无牵头单位", "name=\"reason\"", "action=\"/books/\(desk.book)/approval\"", "整治河道"] {
            #expect(page.contains(text), "\(text)")
        }
    }

    @Test func handsBackWithRemarksOnItems() async throws {
        let desk = try await Desk()
        try await desk.submit()
        let leader = try await desk.site.browser([.leader])
        let position = String(try await desk.state.position)
        let fields = [
            ("position", position), ("back", "/books/\(desk.book)/approval"), ("item", "i1"), ("text", "泵站数再核<b>"),
            ("item", "i2"), ("text", " "), ("item", "i3"), ("text", "明确牵头"), ("reason", "见批注"),
        ]
        let reply = try await leader.post("/books/\(desk.book)/approval/return", fields)
        #expect(reply.status == 303)
        let state = try await desk.state
        #expect(state.state == .draft && state.returned?.reason == "见批注")
        #expect(state.liveItems.map(\.isConfirmed) == [false, true, false])
        #expect(state.item(ItemID(1))?.remarks.map(\.reason) == ["泵站数再核<b>"])
        let page = try await desk.browser.get("/books/\(desk.book)/reading").text
        #expect(page.contains("泵站数再核&lt;b&gt;") && page.contains("明确牵头"))
    }

    @Test func aPlanSubmittedAgainIsNotHandedBackUnseen() async throws {
        let desk = try await Desk([.supervisor, .leader])
        try await desk.submit()
        let shown = try await desk.state.position
        #expect(try await desk.post("return", [("reason", "再改")]).status == 303)
        #expect(try await desk.post("submission", [("note", "")]).status == 303)
        let late = try await desk.post(
            "approval/return", [("item", "i1"), ("text", "意见"), ("reason", "不同意")], position: shown)
        #expect(late.status == 409)
        #expect(late.text.contains("意见"))
        #expect(try await desk.state.state == .awaitingApproval)
    }

    @Test func theLeadersTaskLeadsThere() async throws {
        let desk = try await Desk()
        #expect(
            !(try await desk.browser.get("/books/\(desk.book)/reading").text.contains("/books/\(desk.book)/approval\""))
        )
        try await desk.submit()
        let leader = try await desk.site.browser([.leader])
        #expect(try await leader.get("/books/\(desk.book)/desk").text.contains("/books/\(desk.book)/approval"))
    }
}

@Suite struct OrganisationRouteTests {
    private func register(_ desk: Desk, _ name: String) async throws {
        let command = Command.act(.directory(.register(InstitutionProfile(name: name))))
        try await desk.site.books.perform(
            command, on: desk.book, by: Actor(id: ActorID("login-supervisor"), roles: [.supervisor]))
    }

    @Test func proposesAcceptsAndRejects() async throws {
        let desk = try await Desk()
        try await register(desk, "云溪县水利局")
        try await register(desk, "县文化和旅游局")
        let path = "/books/\(desk.book)/reading/organisations"
        let page = try await desk.browser.get(path).text
        #expect(page.contains("云溪县水利局") && page.contains("县文化和旅游局"))
        let accept = [
            ("act", "keepDirectory"), ("institution", "u1"), ("aliases", "县水利局"), ("reason", "别名"), ("back", path),
        ]
        #expect(try await desk.browser.post("/books/\(desk.book)/acts", accept).status == 303)
        #expect(try await desk.state.directory.institution(named: "县水利局")?.id == InstitutionID(1))
        let reject = [("act", "keepDirectory"), ("name", "县文旅局"), ("rejected", "县文化和旅游局"), ("back", path)]
        #expect(try await desk.browser.post("/books/\(desk.book)/acts", reject).status == 303)
        #expect(try await desk.state.directory.isRejected("县文旅局", as: "县文化和旅游局"))
        #expect(try await desk.state.directory.institution(named: "县文旅局") == nil)
        #expect(!(try await desk.browser.get(path).text.contains("value=\"县文化和旅游局\"")))
    }

    /// A new book's directory is empty: the office's earlier book knows the names.
    @Test func proposesFromTheEarlierBook() async throws {
        let desk = try await Desk()
        try await register(desk, "县水利局")
        try await register(desk, "县文化和旅游局")
        desk.site.clock.advance(minutes: 1)
        let next = Site.document.replacing("2031", with: "2032")
        let reply = try await desk.browser.post("/documents", file: ("分解.txt", Array(next.utf8)), [("year", "")])
        let book = try #require(reply.location.flatMap { BookID($0.split(separator: "/")[1]) })
        let path = "/books/\(book)/reading/organisations"
        let page = try await desk.browser.get(path).text
        #expect(page.contains("上一本台账中有") && page.contains("县文化和旅游局"))
        #expect(try await desk.browser.post(path, [("position", "2"), ("back", path)]).status == 303)
        let state = try await desk.site.books.state(of: book)
        #expect(state.directory.institutions.map(\.name) == ["县水利局"])
    }
}

@Suite struct CorrectionRouteTests {
    @Test func exportsWhatWasSetRight() async throws {
        let desk = try await Desk()
        let indicator = try #require(
            try await desk.state.liveItems.flatMap(\.liveCommitments).flatMap(\.liveIndicators).first)
        let form = [("value", "4"), ("reason", "原文为4")]
        #expect(try await desk.post("indicators/\(indicator.id)/correction", form).status == 303)
        #expect(try await desk.post("organisations/o1/lead", [("reason", "会议明确")]).status == 303)
        let page = try await desk.browser.get("/books/\(desk.book)/reading/corrections").text
        #expect(page.contains("原文为4") && page.contains("文件中没有"))
        let file = try await desk.browser.get("/books/\(desk.book)/reading/corrections.json")
        let json = try JSON(parsing: file.bytes)
        #expect(json["text"]?.string == Site.document)
        #expect(json["items"]?.array?.count == 3)
        let organisations = json["items"]?.array?.first?["organisations"]?.array
        #expect(organisations?.first?["role"]?.string == "responsible")
        let difference = try #require(json["differences"]?.array?.first { $0["field"]?.string == "value" })
        #expect(difference["corrected"]?.number == 4)
    }
}
