import Ledger
import Testing
import Values

@testable import Server

/// The life of a plan on the web: every form of the office and of an organisation, from the directory to the closing.
@Suite struct LifeRouteTests {
    private func running() async throws -> (desk: Desk, reporter: Browser, head: Browser) {
        let plan = try await RunningPlan()
        return (plan.desk, plan.reporter, plan.head)
    }

    @Test func anOrganisationSignsReportsAndIsReviewed() async throws {
        let (desk, reporter, head) = try await running()
        let path = "/books/\(desk.book)/"
        let board = try await head.get(path + "desk")
        #expect(board.status == 200 && board.text.contains("签收"))
        #expect(try await desk.act("sign", [("concerned", "o1")], by: reporter).status == 403)
        #expect(try await desk.act("sign", [("concerned", "o1")], by: head).status == 303)
        // 县财政局 is responsible too, and has nobody: the office releases it after its refusal could not come.
        #expect(try await desk.state.item(ItemID(1))?.state == .dispatched)
        try await RunningPlan.releaseFinance(desk)
        #expect(try await desk.state.item(ItemID(1))?.state == .signed)
        let measures = [("item", "i1"), ("concerned", "o1"), ("text", "分段施工\n2031-06-20 主体完工\n加强巡查")]
        #expect(try await desk.act("adoptMeasures", measures, by: reporter).status == 303)
        #expect(try await desk.state.planning.measures.map(\.nodes.count) == [1, 0])
        let form = try await reporter.get(path + "reports?institution=u1&first=2030-11-01")
        #expect(form.status == 200 && form.text.contains("泵站"))
        let report = [
            ("item", "i1"), ("concerned", "o1"), ("cadence", "monthly"), ("first", "2030-11-01"), ("element", "n1"),
            ("value", "１"), ("element", "n2"), ("value", ""), ("progress", "一号泵站已经开工"), ("obstacles", ""),
            ("plans", ""),
            ("claim", "onPlan"),
        ]
        #expect(try await desk.act("submitReport", report, by: reporter).status == 303)
        #expect(try await desk.state.reporting.reports.first?.content.values == [.init(.indicator(IndicatorID(1)), 1)])
        #expect(try await desk.act("endorseReport", [("report", "r1")], by: reporter).status == 403)
        #expect(try await desk.act("endorseReport", [("report", "r1")], by: head).status == 303)
        #expect(try await desk.browser.get(path + "review").text.contains("一号泵站已经开工"))
        #expect(try await desk.act("acceptReport", [("report", "r1"), ("claim", "onPlan")]).status == 303)
        let item = try await desk.browser.get(path + "items/i1")
        #expect(item.status == 200 && item.text.contains("<polyline class=\"actual\""))
        #expect(try await reporter.get(path + "review").status == 403)
    }

    @Test func whatIsRefusedComesBackWithWhatWasTyped() async throws {
        let (desk, _, head) = try await running()
        let fields = [("item", "i1"), ("concerned", "o1"), ("text", "分段施工\n2031-06-20 主体完工")]
        let reply = try await desk.act("adoptMeasures", fields, by: head)
        #expect(reply.status == 409 || reply.status == 422)
        #expect(reply.text.contains("分段施工") && reply.text.contains("已交办"))
        #expect(try await desk.state.planning.measures.isEmpty)
        let wrong = try await desk.act(
            "adoptMeasures", [("item", "i1"), ("concerned", "o1"), ("text", "2031-06-20 主体完工")], by: head)
        #expect(wrong.status == 422 && wrong.text.contains("先写一行措施"))
    }

    @Test func everyPageOfARunningPlanAnswersInBothLanguages() async throws {
        let (desk, reporter, head) = try await running()
        for language in ["zh", "en"] {
            _ = try await desk.browser.get("/language/\(language)")
            for page in ["desk", "overview", "review", "directory", "directory?edit=p1", "items/i1", "ledger"] {
                let reply = try await desk.browser.get("/books/\(desk.book)/\(page)")
                #expect(reply.status == 200, "\(page) in \(language)")
            }
        }
        for browser in [reporter, head] {
            for page in ["desk", "overview", "directory", "items/i1"] {
                #expect(try await browser.get("/books/\(desk.book)/\(page)").status == 200)
            }
        }
    }

    @Test func namesThatMatchNothingAreProposedAndNeverMergedUnasked() async throws {
        let (desk, _, _) = try await running()
        #expect(
            try await desk.act(
                "keepDirectory",
                [("name", "县农业农村和水利局"), ("kind", "bureau"), ("parent", ""), ("aliases", ""), ("verdict", "yes")]
            )
            .status == 303)
        let page = try await desk.browser.get("/books/\(desk.book)/directory").text
        #expect(page.contains("县农业农村局") && page.contains("记为别名"))
        #expect(try await desk.state.directory.institution(named: "县农业农村局") == nil)
        let alias = [("institution", "u3"), ("aliases", "县农业农村局"), ("reason", "同一单位")]
        #expect(try await desk.act("keepDirectory", alias).status == 303)
        #expect(try await desk.state.directory.institution(named: "县农业农村局")?.id == InstitutionID(3))
    }
}
