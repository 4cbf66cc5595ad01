import Ledger
import Testing
import Values

@testable import Server

@Suite struct ScoreRouteTests {
    /// 县水利局 with a report about item 1 that the office returned.
    private func returned() async throws -> RunningPlan {
        let plan = try await RunningPlan.signed()
        let report = [
            ("item", "i1"), ("concerned", "o1"), ("cadence", "monthly"), ("first", "2030-11-01"), ("element", "n1"),
            ("value", "1"), ("progress", "一号泵站已经开工建设"), ("obstacles", ""), ("help", ""), ("plans", ""), ("claim", ""),
        ]
        try #require(try await plan.desk.act("submitReport", report, by: plan.reporter).status == 303)
        try #require(try await plan.desk.act("endorseReport", [("report", "r1")], by: plan.head).status == 303)
        try #require(
            try await plan.desk.act("returnReport", [("report", "r1"), ("reason", "请补佐证")]).status == 303)
        return plan
    }

    @Test func everyPointOpensTheEntryBehindIt() async throws {
        let plan = try await returned()
        let position = try await plan.desk.state.position
        let page = try await plan.page("score?institution=u1").text
        #expect(page.contains("县水利局") && page.contains("/entries/\(position)"))
        let entry = try await plan.page("entries/\(position)").text
        #expect(entry.contains("退回县水利局的反馈") && entry.contains("请补佐证") && entry.contains("report.returned/1"))
        #expect(try await plan.page("entries/999999").status == 404)
    }

    @Test func triesOtherWeightsWithoutSaving() async throws {
        let plan = try await returned()
        let page = try await plan.page("score?result-points=40&timeliness-points=40&truthfulness-points=20").text
        #expect(page.contains(">试算</th>") && page.contains("value=\"40\""))
        let wrong = try await plan.page("score?result-points=40&timeliness-points=40&truthfulness-points=10").text
        #expect(wrong.contains("合计须为 100 分"))
        #expect(try await plan.desk.state.rules.score == .standard)
    }

    @Test func theHeadAppealsAndTheOfficeAnswers() async throws {
        let plan = try await returned()
        let position = try await plan.desk.state.position
        #expect(try await plan.head.get(plan.path + "score?institution=u1").text.contains("value=\"fileAppeal\""))
        #expect(!(try await plan.page("score?institution=u1").text.contains("value=\"fileAppeal\"")))
        let before = try await plan.desk.state.scores(on: plan.desk.site.clock.now.date())[0].score.total
        let appeal = [("institution", "u1"), ("entry", String(position)), ("reason", "佐证已随表报送")]
        #expect(try await plan.desk.act("fileAppeal", appeal, by: plan.reporter).status == 403)
        #expect(try await plan.desk.act("fileAppeal", appeal, by: plan.head).status == 303)
        let page = try await plan.page("score").text
        #expect(page.contains("佐证已随表报送") && page.contains("value=\"decideAppeal\""))
        #expect(try await plan.page("desk").text.contains("/score#a1"))
        let answer = [("appeal", "a1"), ("verdict", "yes"), ("reason", "情况属实")]
        #expect(try await plan.desk.act("decideAppeal", answer).status == 303)
        let after = try await plan.desk.state.scores(on: plan.desk.site.clock.now.date())[0].score.total
        #expect(after == before + Ratio(1))
        #expect(try await plan.page("score").text.contains("情况属实"))
    }
}
