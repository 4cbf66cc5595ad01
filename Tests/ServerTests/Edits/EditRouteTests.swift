import HTTPTypes
import Ledger
import Testing
import Values
import Workflows

@testable import Server

@Suite struct EditRouteTests {
    @Test func setsAValueRightAndComesBackToItsPlace() async throws {
        let desk = try await Desk()
        let item = try #require(try await desk.state.liveItems.first)
        let reply = try await desk.post(
            "items/\(item.id)/correction", [("title", "整治全县河道"), ("notes", "两行\r\n备注"), ("reason", "原文漏字")])
        #expect(reply.status == 303)
        #expect(reply.location == "/books/\(desk.book)/reading#i1")
        let corrected = try #require(try await desk.state.item(item.id))
        #expect(corrected.title.value == "整治全县河道")
        #expect(corrected.notes.value == "两行\n备注")
        #expect(corrected.title.lastChange?.mark.reason == "原文漏字")
        #expect(try await desk.browser.get("/books/\(desk.book)/reading").text.contains("已更正"))
    }

    @Test func setsAnIndicatorRight() async throws {
        let desk = try await Desk()
        let indicator = try #require(
            try await desk.state.liveItems.flatMap(\.liveCommitments).flatMap(\.liveIndicators)
                .first { $0.value.value == ExactNumber("2.5") })
        let form = [
            ("subject", indicator.subject.value), ("comparator", indicator.comparator.value.rawValue),
            ("value", "１，２００．5"), ("scale", ""), ("unit", indicator.unit.value ?? ""),
            ("kind", indicator.kind.value.rawValue), ("strength", indicator.strength.value.rawValue),
            ("deadline-text", "三季度"), ("deadline-date", "2031-09-30"), ("reason", "更正"),
        ]
        #expect(try await desk.post("indicators/\(indicator.id)/correction", form).status == 303)
        let corrected = try #require(try await desk.state.indicator(indicator.id)?.indicator)
        #expect(corrected.value.value == ExactNumber("1200.5"))
        #expect(corrected.scale.value == nil)
        #expect(corrected.deadline.value?.date == CalendarDate("2031-09-30"))
        #expect(corrected.deadline.value?.origin == .assigned)
        #expect(!corrected.subject.isCorrected)
    }

    @Test func aFormThatChangesNothingMakesNoEntry() async throws {
        let desk = try await Desk()
        let item = try #require(try await desk.state.liveItems.first)
        let position = try await desk.state.position
        let reply = try await desk.post("items/\(item.id)/correction", [("title", item.title.value), ("reason", "x")])
        #expect(reply.status == 303)
        #expect(try await desk.state.position == position)
        #expect(try await desk.browser.get("/books/\(desk.book)/reading").text.contains("没有变化"))
    }

    /// Forms that are refused: the path and the fields.
    private static let refused: [(path: String, fields: [(String, String)])] = [
        ("items/i1/correction", [("title", ""), ("reason", "x")]),
        ("items/i1/correction", [("title", "新标题"), ("reason", " ")]),
        ("items/i1/correction", [("deadline-date", "明天"), ("reason", "x")]),
        ("items/i1/correction", [("section", "s99"), ("reason", "x")]),
        ("indicators/n1/correction", [("value", "许多<b>"), ("reason", "x")]),
        ("indicators/n1/correction", [("kind", "nonsense"), ("reason", "x")]),
        ("items", [("title", ""), ("reason", "x")]),
        ("items", [("title", "新"), ("start", "1"), ("end", "2"), ("reason", "x")]),
        ("merges", [("from", "i1"), ("into", "i99"), ("reason", "x")]),
        ("items/i1/split", [("title", "甲"), ("new-title", "乙"), ("reason", "x")]),
        ("submission", [("note", "")]), ("dispatch", [("days", "3")]), ("dispatch", [("days", "x")]),
    ]

    @Test(arguments: refused.indices)
    func aRefusalKeepsWhatWasTyped(_ index: Int) async throws {
        let (path, fields) = Self.refused[index]
        let desk = try await Desk()
        let position = try await desk.state.position
        let reply = try await desk.post(path, fields + [("note", "打好的<字>")])
        #expect(reply.status == 422)
        #expect(reply.text.contains("打好的&lt;字&gt;"))
        #expect(!reply.text.contains("<字>"))
        #expect(!reply.text.contains("许多<b>"))
        #expect(reply.text.contains("action=\"/books/\(desk.book)/\(path)\""))
        #expect(reply.formToken?.isEmpty == false)
        #expect(try await desk.state.position == position)
    }

    @Test(arguments: [
        "items/i99/correction", "items/x/correction", "organisations/o99/correction", "elements/z1/strike",
    ])
    func whatIsNotThereIsNotFound(_ path: String) async throws {
        let desk = try await Desk()
        #expect(try await desk.post(path, [("reason", "x")]).status == 404)
    }

    @Test func namesTheLead() async throws {
        let desk = try await Desk()
        let organisation = try #require(try await desk.state.liveItems.first?.liveOrganisations.last)
        #expect(try await desk.post("organisations/\(organisation.id)/lead", [("reason", "会议明确")]).status == 303)
        #expect(try await desk.state.liveItems.first?.lead?.id == organisation.id)
    }

    @Test func addsWhatTheReaderMissed() async throws {
        let desk = try await Desk()
        let source = Array(Site.document.utf8)
        let start = try #require(source.firstRange(of: Array("6月底前完成勘察".utf8))?.lowerBound)
        let item = [
            ("number", "4"), ("section", "s2"), ("title", "补充事项"), ("after", "i3"), ("start", String(start)),
            ("end", String(start + 22)), ("reason", "漏读"),
        ]
        #expect(try await desk.post("items", item).status == 303)
        let added = try #require(try await desk.state.liveItems.first { $0.title.value == "补充事项" })
        #expect(added.span == Span(start: start, end: start + 22, line: 3, column: 28))
        let organisation = [("name", "县文旅局"), ("part", "lead"), ("members", "甲、乙，丙"), ("reason", "漏读")]
        #expect(try await desk.post("items/\(added.id)/organisations", organisation).status == 303)
        let commitment = [
            ("item", added.id.description), ("text", "年内建成"), ("strength", "plan"), ("kind", "milestone"),
            ("deadline-text", "年内"), ("deadline-date", ""), ("reason", "漏读"),
        ]
        #expect(try await desk.post("commitments", commitment).status == 303)
        let whole = try #require(try await desk.state.item(added.id))
        #expect(whole.lead?.members.value == ["甲", "乙", "丙"])
        let id = try #require(whole.liveCommitments.first?.id)
        let indicator = [
            ("subject", "景区"), ("comparator", ">="), ("value", "2"), ("scale", ""), ("unit", "个"), ("kind", "count"),
            ("strength", "plan"), ("deadline-text", ""), ("deadline-date", ""), ("within", ""), ("reason", "漏读"),
        ]
        #expect(try await desk.post("commitments/\(id)/indicators", indicator).status == 303)
        #expect(try await desk.state.commitment(id)?.commitment.liveIndicators.first?.amount.text == "2个")
    }

    @Test func strikesAndRestores() async throws {
        let desk = try await Desk()
        #expect(try await desk.post("elements/i3/strike", [("reason", "重复")]).status == 303)
        #expect(try await desk.state.item(ItemID(3))?.isLive == false)
        #expect(try await desk.post("elements/i3/restore", [("reason", "误删")]).status == 303)
        #expect(try await desk.state.item(ItemID(3))?.isLive == true)
    }

    @Test func splitsAndMerges() async throws {
        let desk = try await Desk()
        let item = try #require(try await desk.state.liveItems.first { $0.liveCommitments.count > 1 })
        let last = try #require(item.liveCommitments.last)
        let fields = [("title", "甲部分"), ("new-title", "乙部分"), ("commitment", last.id.description), ("reason", "两件事")]
        #expect(try await desk.post("items/\(item.id)/split", fields).status == 303)
        let parts = try await desk.state.liveItems.filter { $0.splitFrom == item.id }
        #expect(parts.map(\.title.value) == ["甲部分", "乙部分"])
        #expect(parts.last?.liveCommitments.map(\.id) == [last.id])
        let merge = [("from", parts[1].id.description), ("into", parts[0].id.description), ("reason", "还是一件事")]
        #expect(try await desk.post("merges", merge).status == 303)
        #expect(try await desk.state.item(parts[1].id)?.mergedInto == parts[0].id)
    }

    @Test func aPlanGoesItsWay() async throws {
        let desk = try await Desk()
        try await desk.submit()
        #expect(try await desk.state.state == .awaitingApproval)
        let leader = try await desk.site.browser([.leader])
        let path = "/books/\(desk.book)/"
        let position = ("position", String(try await desk.state.position))
        #expect(try await leader.post(path + "return", [position, ("reason", "指标偏低")]).status == 303)
        #expect(try await desk.state.state == .draft)
        #expect(try await desk.post("submission", [("note", "已改")]).status == 303)
        let again = ("position", String(try await desk.state.position))
        #expect(try await leader.post(path + "approval", [again, ("leader", ""), ("basis", "")]).status == 303)
        #expect(try await desk.state.state == .registered)
        #expect(try await desk.post("dispatch", [("days", "3"), ("note", "")]).status == 303)
        let state = try await desk.state
        #expect(state.liveItems.filter { $0.dispatch == nil }.isEmpty)
        #expect(try await desk.browser.get("/books/\(desk.book)").location == "/books/\(desk.book)/overview")
    }

    @Test func anOfficeRecordsAnApprovalWithItsBasis() async throws {
        let desk = try await Desk()
        try await desk.submit()
        #expect(try await desk.post("approval", [("leader", ""), ("basis", "")]).status == 422)
        #expect(try await desk.post("approval", [("leader", "李明"), ("basis", "县政府常务会议纪要")]).status == 303)
        #expect(try await desk.state.approval?.recorded?.leader == "李明")
    }

    @Test func itemsAreDispatchedOneByOneToo() async throws {
        let desk = try await Desk()
        try await desk.submit()
        _ = try await desk.post("approval", [("leader", "李明"), ("basis", "纪要")])
        #expect(try await desk.post("dispatch", [("item", "2"), ("days", "5")]).status == 303)
        #expect(try await desk.state.liveItems.filter { $0.dispatch != nil }.map(\.number.value) == ["2"])
    }

    /// A form with a newly chosen file keeps its text, and says which files are to be chosen again.
    @Test func aFormWithAFileOutlivesTheSessionToo() async throws {
        let plan = try await RunningPlan.signed()
        let desk = plan.desk
        let path = "/books/\(desk.book)/acts"
        let position = String(try await desk.state.position)
        let fields = [
            ("act", "submitReport"), ("back", "/books/\(desk.book)/desk"), ("position", position), ("item", "i1"),
            ("concerned", "o1"), ("cadence", "monthly"), ("first", "2030-11-01"), ("progress", "写了很久的<进展>"),
        ]
        let file = (name: "验收<单>.pdf", content: [UInt8](repeating: 7, count: 3_000_000))
        desk.site.clock.advance(minutes: 31)
        let late = try await plan.reporter.post(path, file: file, as: "evidence", fields)
        #expect(late.status == 401)
        for text in ["写了很久的&lt;进展&gt;", "登录后提交时请重新选择：验收&lt;单&gt;.pdf", "target=\"_blank\""] {
            #expect(late.text.contains(text), "\(text)")
        }
        #expect(!late.text.contains("type=\"file\""))
        // Signed in again, the form asks for the file and goes through with it.
        let token = try #require(late.formToken)
        let again = try await desk.site.browser([.reporter])
        let sent = ([("form-token", token)] + fields + [("lost-file", "evidence/验收<单>.pdf")]).map { name, value in
            PercentEncoding.encode(name) + "=" + PercentEncoding.encode(value)
        }
        let outdated = try await again.send(
            .post, path, type: "application/x-www-form-urlencoded", Array(sent.joined(separator: "&").utf8))
        #expect(outdated.status == 403)
        for text in [
            "enctype=\"multipart/form-data\"", "type=\"file\"", "name=\"evidence\" multiple", "写了很久的&lt;进展&gt;",
        ] {
            #expect(outdated.text.contains(text), "\(text)")
        }
        let done = try await again.post(
            path, file: file, as: "evidence", fields + [("lost-file", "evidence/验收<单>.pdf")])
        #expect(done.status == 303, "\(done.text)")
        let report = try #require(try await desk.state.reporting.reports.last)
        #expect(report.content.progress == "写了很久的<进展>" && report.content.evidence.map(\.name) == ["验收<单>.pdf"])
    }

    /// Somebody signed in under another session sends a form with its files: they are named, not lost in silence.
    @Test func anOutdatedFormNamesItsFiles() async throws {
        let plan = try await RunningPlan.signed()
        let path = "/books/\(plan.desk.book)/acts"
        let other = try await plan.desk.site.browser([.supervisor])
        var body: [String] = []
        for name in ["form-token", "act", "reason"] {
            body.append("--XX\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\nvalue-\(name)\r\n")
        }
        for (field, name) in [("evidence", "a.pdf"), ("evidence", "b.pdf"), ("stray", "c.pdf")] {
            body.append(
                "--XX\r\nContent-Disposition: form-data; name=\"\(field)\"; filename=\"\(name)\"\r\n\r\n%PDF\r\n")
        }
        let bytes = Array((body.joined() + "--XX--\r\n").utf8)
        let reply = try await other.send(.post, path, type: "multipart/form-data; boundary=XX", bytes)
        #expect(reply.status == 403 && reply.text.contains("请在下面重新选择：a.pdf、b.pdf。"))
        #expect(reply.text.split(separator: "type=\"file\"").count == 2 && !reply.text.contains("c.pdf"))
        #expect(reply.text.contains("value-reason"))
    }

    @Test func whatWasTypedOutlivesTheSession() async throws {
        let desk = try await Desk()
        let path = "/books/\(desk.book)/items/i1/correction"
        let position = String(try await desk.state.position)
        desk.site.clock.advance(minutes: 31)
        let fields = [("position", position), ("title", "打了很久的<标题>"), ("reason", "很长的理由")]
        let late = try await desk.browser.post(path, fields)
        #expect(late.status == 401)
        for text in ["打了很久的&lt;标题&gt;", "很长的理由", "value=\"\(position)\"", "href=\"/sign-in\" target=\"_blank\""] {
            #expect(late.text.contains(text), "\(text)")
        }
        // Signed in again in another window, the form is one of an earlier session: it is shown once more, then taken.
        let token = try #require(late.formToken)
        let again = try await desk.site.browser([.supervisor])
        let body = Array("form-token=\(token)&position=\(position)&title=x&reason=y".utf8)
        let outdated = try await again.send(.post, path, type: "application/x-www-form-urlencoded", body)
        #expect(outdated.status == 403)
        #expect(outdated.text.contains("再提交一次"))
        #expect(try await again.post(path, fields).status == 303)
        #expect(try await desk.state.item(ItemID(1))?.title.value == "打了很久的<标题>")
    }
}
