import HTTPTypes
import Ledger
import Testing
import Values

@testable import Server

/// The sheet of an institution: drafts, questions, evidence, sending; then the head's and the office's screens.
@Suite struct ReportSheetTests {
    private let about = [("institution", "u1"), ("cadence", "monthly"), ("first", "2030-11-01")]

    private func line(_ value: String, _ progress: String, _ more: [(String, String)] = []) -> [(String, String)] {
        about + [
            ("line", "i1 o1"), ("element", "n1"), ("value", value), ("progress", progress), ("obstacles", ""),
            ("help", ""), ("plans", ""), ("claim", ""),
        ] + more
    }

    private func path(_ plan: RunningPlan) -> String { "/books/\(plan.desk.book)/reports" }
    private func sheet(_ plan: RunningPlan) -> String {
        path(plan) + "?institution=u1&cadence=monthly&first=2030-11-01"
    }

    @Test func aDraftComesBackOnAnotherDeviceAndIsGoneOnceSent() async throws {
        let plan = try await RunningPlan.signed()
        let saved = try await plan.reporter.post(path(plan), line("1", "一号泵站已经开工") + [("sending", "draft")])
        #expect(saved.status == 303)
        let elsewhere = try await plan.desk.site.browser([.reporter])
        let page = try await elsewhere.get(sheet(plan)).text
        #expect(page.contains("一号泵站已经开工") && page.contains("草稿保存于"))
        #expect(try await plan.head.get(sheet(plan)).text.contains("一号泵站已经开工") == false)
        #expect(try await plan.desk.state.reporting.reports.isEmpty)
        let sent = try await elsewhere.post(path(plan), line("1", "一号泵站已经开工") + [("sending", "send")])
        #expect(sent.status == 303)
        #expect(try await plan.desk.state.reporting.reports.map(\.state) == [.submitted])
        let after = try await plan.reporter.get(sheet(plan)).text
        #expect(!after.contains("草稿保存于 ") && after.contains("待单位审核"))
    }

    @Test func theScriptSavesInTheBackground() async throws {
        let plan = try await RunningPlan.signed()
        plan.reporter.headers[.accept] = "application/json"
        let saved = try await plan.reporter.post(path(plan), line("1", "开工") + [("sending", "draft")])
        #expect(saved.status == 200 && saved.text.contains("\"saved\""))
    }

    /// A question bars nothing: sent again, with an answer or without, the report goes to the head.
    @Test func whatLooksLikeASlipIsAskedAboutOnceAndNothingIsLost() async throws {
        let plan = try await RunningPlan.signed()
        let slip = line("30000", "一号泵站已经开工") + [("sending", "send")]
        let asked = try await plan.reporter.post(path(plan), slip)
        #expect(asked.status == 422 && asked.text.contains("请核对万、亿") && asked.text.contains("一号泵站已经开工"))
        #expect(asked.text.contains("value=\"30000\""))
        #expect(try await plan.desk.state.reporting.reports.isEmpty)
        let answers = [("question", "scaleSlip-n1"), ("answer", "含小型泵站"), ("sending", "send")]
        let again = try await plan.reporter.post(path(plan), line("30000", "一号泵站已经开工", answers))
        #expect(again.status == 303)
        let report = try #require(try await plan.desk.state.reporting.reports.first)
        #expect(report.content.progress.contains("含小型泵站"))
    }

    @Test func whatIsWrongStandsAtItsLineWithAllThatWasTyped() async throws {
        let plan = try await RunningPlan.signed()
        let wrong = try await plan.reporter.post(
            path(plan), line("一些", "一号泵站已经开工") + [("sending", "send")])
        #expect(wrong.status == 422 && wrong.text.contains("请填写数字") && wrong.text.contains("一号泵站已经开工"))
        let empty = try await plan.reporter.post(path(plan), line("", "") + [("sending", "send")])
        #expect(empty.status == 422)
        let stranger = try await plan.desk.site.browser([.observer])
        let refused = try await stranger.post(path(plan), line("1", "开工") + [("sending", "send")])
        #expect(refused.status == 403)
    }

    @Test func nothingChangedIsOneClick() async throws {
        let plan = try await RunningPlan.signed()
        let reply = try await plan.reporter.post(path(plan), line("", "") + [("unchanged", "i1 o1")])
        #expect(reply.status == 303)
        #expect(try await plan.desk.state.reporting.reports.first?.content.isUnchanged == true)
    }

    @Test func evidenceStaysAttachedAndIsGivenOutOnlyWhereAnEntryNamesIt() async throws {
        let plan = try await RunningPlan.signed()
        let picture: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]
        let saved = try await plan.reporter.post(
            path(plan), file: ("泵站.png", picture), as: "evidence", line("1", "开工") + [("sending", "draft")])
        #expect(saved.status == 303)
        let page = try await plan.reporter.get(sheet(plan)).text
        #expect(page.contains("泵站.png") && page.contains("1 KB"))
        let code = try #require(page.split(separator: "name=\"attached\" value=\"").dropFirst().first)
        let attached = String(code.prefix { $0 != "\"" })
        let digest = String(attached.prefix(64))
        let file = "/books/\(plan.desk.book)/evidence/\(digest)"
        #expect(try await plan.reporter.get(file).status == 404)
        let sent = try await plan.reporter.post(
            path(plan), line("1", "一号泵站开工建设", [("attached", attached), ("sending", "send")]))
        #expect(sent.status == 303)
        let shown = try await plan.head.get(file)
        #expect(shown.status == 200 && shown.bytes == picture)
        #expect(shown.headers[.contentType] == "image/png" && shown.headers[.xContentTypeOptions] == "nosniff")
        #expect(shown.headers[.contentSecurityPolicy]?.contains("sandbox") == true)
        let kept = try await plan.head.get(file + "?sending=download")
        #expect(kept.headers[.contentDisposition]?.hasPrefix("attachment") == true)
        #expect(kept.headers[.contentType] == "application/octet-stream")
        #expect(try await plan.desk.site.browser().get(file).status != 200)
        let source = try #require(try await plan.desk.state.source).original.hexadecimal
        #expect(try await plan.head.get("/books/\(plan.desk.book)/evidence/\(source)").status == 404)
    }

    @Test func aFileThatNobodyKeptCannotBeNamed() async throws {
        let plan = try await RunningPlan.signed()
        let invented = String(repeating: "ab", count: 32) + " 12 证明.pdf"
        let reply = try await plan.reporter.post(
            path(plan), line("1", "一号泵站开工建设", [("attached", invented), ("sending", "send")]))
        #expect(reply.status == 422 && reply.text.contains("证明.pdf"))
        #expect(try await plan.desk.state.reporting.reports.isEmpty)
    }

    @Test func theHeadEndorsesSeveralAndTheOfficeReviewsOneAfterTheOther() async throws {
        let plan = try await RunningPlan.signed()
        for month in ["2030-11-01"] {
            let fields =
                [("institution", "u1"), ("cadence", "monthly"), ("first", month)] + line("1", "开工建设").dropFirst(3)
            #expect(try await plan.reporter.post(path(plan), fields + [("sending", "send")]).status == 303)
        }
        let desk = plan.desk
        let screen = try await plan.head.get("/books/\(desk.book)/endorsements").text
        #expect(screen.contains("开工建设") && screen.contains("审核通过"))
        let none = try await desk.act("endorseReport", [], by: plan.head)
        #expect(none.status == 422 && none.text.contains("请先勾选"))
        let both = try await desk.act("endorseReport", [("report", "r1"), ("report", "r9")], by: plan.head)
        #expect(both.status != 303)
        #expect(try await desk.state.reporting.reports.map(\.state) == [.submitted])
        #expect(try await desk.act("endorseReport", [("report", "r1")], by: plan.head).status == 303)
        let review = try await desk.browser.get("/books/\(desk.book)/review?report=r1").text
        for key in ["a", "r", "o"] { #expect(review.contains("data-key=\"\(key)\"")) }
        #expect(review.contains("id=\"keys-help\"") && review.contains("data-keys-off"))
    }

    /// A browser cannot fill in a file again: what came with a refused form stays attached by its digest.
    @Test func aFileOfARefusedFormGoesAlongWithTheNextTry() async throws {
        let plan = try await RunningPlan.signed()
        let desk = plan.desk
        let fields = [
            ("act", "requestCompletion"), ("back", "/books/\(desk.book)/desk"), ("position", "1"), ("item", "i1"),
            ("concerned", "o1"),
        ]
        let acts = "/books/\(desk.book)/acts"
        let refused = try await plan.reporter.post(
            acts, file: ("验收单.pdf", Array("%PDF".utf8)), as: "evidence", fields + [("reason", "")])
        #expect(refused.status != 303 && refused.text.contains("已上传，随本次提交： 验收单.pdf"))
        let code = try #require(refused.text.split(separator: "name=\"attached\" value=\"").dropFirst().first)
        let attached = String(code.prefix { $0 != "\"" })
        let sent = try await plan.reporter.post(acts, fields + [("reason", "已经建成"), ("attached", attached)])
        #expect(sent.status == 303)
        #expect(try await desk.state.item(ItemID(1))?.matter.completion?.evidence.map(\.name) == ["验收单.pdf"])
    }

    @Test func aFormThatComesAfterItsSessionEndedIsShownAgain() async throws {
        let plan = try await RunningPlan.signed()
        let fields = [("act", "sign"), ("concerned", "o1"), ("reason", "写了很久的一段话")]
        plan.head.cookies = [:]
        let reply = try await plan.head.post("/books/\(plan.desk.book)/acts", fields)
        #expect(reply.status == 401 && reply.text.contains("写了很久的一段话"))
    }
}
