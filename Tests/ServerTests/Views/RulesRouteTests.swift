import Ledger
import Pages
import Testing
import Values

@testable import Server

@Suite struct RulesRouteTests {
    /// The fields as the form has them, some of them typed over.
    private func fields(
        _ plan: RunningPlan, _ doing: String, _ typed: [FormField: String] = [:]
    ) async throws -> [(String, String)] {
        let state = try await plan.desk.state
        var values = RulesFields.values(of: state.rules)
        values[.position] = String(state.position)
        values[.doing] = doing
        for (field, value) in typed { values[field] = value }
        return values.map { ($0.key.rawValue, $0.value) }
    }

    private func send(
        _ plan: RunningPlan, _ doing: String, _ typed: [FormField: String]
    ) async throws -> Reply {
        try await plan.desk.browser.post(plan.path + "rules", try await fields(plan, doing, typed))
    }

    @Test func showsTheEffectWithoutSaving() async throws {
        let plan = try await RunningPlan.signed()
        let reply = try await send(plan, "preview", [.monthlyDay: "20"])
        #expect(reply.status == 200 && reply.text.contains("如果采用，今天会怎样"))
        #expect(reply.text.contains("期限变化的待办") && reply.text.contains("value=\"20\""))
        #expect(try await plan.desk.state.rules == LocalRules())
    }

    @Test func savesWithAReasonAndListsTheChange() async throws {
        let plan = try await RunningPlan.signed()
        let without = try await send(plan, "save", [.graceDays: "5"])
        #expect(without.status == 422 && without.text.contains("请写明修改理由") && without.text.contains("value=\"5\""))
        let saved = try await send(plan, "save", [.graceDays: "5", .reason: "县办〔2031〕3号"])
        #expect(saved.status == 303)
        #expect(try await plan.desk.state.rules.reporting.graceWorkingDays == 5)
        let page = try await plan.page("rules").text
        #expect(page.contains("县办〔2031〕3号") && page.contains("宽限（工作日）"))
        let reader = try await plan.head.get(plan.path + "rules").text
        #expect(reader.contains("宽限（工作日）") && !reader.contains("name=\"grace-days\""))
    }

    @Test func refusesACarelessSettingUntilItIsConfirmed() async throws {
        let plan = try await RunningPlan.signed()
        let typed: [FormField: String] = [.ranks: "yes", .redAbove: "70", .reason: "试点"]
        let refused = try await send(plan, "save", typed)
        #expect(refused.status == 422 && refused.text.contains("规定默认不排名") && refused.text.contains("name=\"careless\""))
        #expect(refused.text.contains("试点"))
        #expect(try await plan.desk.state.rules == LocalRules())
        let saved = try await send(plan, "save", typed.merging([.careless: "yes"]) { $1 })
        #expect(saved.status == 303)
        let state = try await plan.desk.state
        #expect(state.rules.ranks && state.rules.light.redAbove == .percent(70))
        #expect(try await plan.page("rules").text.contains("已知悉并确认"))
    }

    @Test func refusesWhatTheLawForbidsAndWhatMakesNoSense() async throws {
        let plan = try await RunningPlan.signed()
        let typed: [FormField: String] = [
            .criteria: "领导批示次数", .resultPoints: "70", .timelinessPoints: "70", .redAbove: "5", .reminderDays: "7、七",
            .workingCalendar: "2031-01-01 holiday\n2031-13-01 holiday", .reason: "试点", .careless: "yes",
        ]
        let reply = try await send(plan, "save", typed)
        #expect(reply.status == 422)
        for words in ["不得列入考核", "合计须为 100 分", "红灯起点须大于黄灯起点", "用顿号分开", "第 2 行", "领导批示次数", "2031-13-01", "试点"] {
            #expect(reply.text.contains(words), "\(words)")
        }
        #expect(try await plan.desk.state.rules == LocalRules())
    }

    @Test func readsACalendarFileIntoTheFormBesideWhatWasTyped() async throws {
        let plan = try await RunningPlan.signed()
        let fields = try await fields(plan, "", [.graceDays: "9", .reason: "放假通知"])
        let good = Array("\u{FEFF}# 通知\r\n2031-01-01 holiday\r\n".utf8)
        let reply = try await plan.desk.browser.post(plan.path + "rules/calendar", file: ("放假.txt", good), fields)
        #expect(reply.status == 200 && reply.text.contains("2031-01-01 holiday") && reply.text.contains("value=\"9\""))
        #expect(reply.text.contains("放假通知"))
        let bad = try await plan.desk.browser.post(
            plan.path + "rules/calendar", file: ("放假.txt", Array("2031-01-01 放假".utf8)), fields)
        #expect(bad.status == 422 && bad.text.contains("第 1 行") && bad.text.contains("value=\"9\""))
        let binary = try await plan.desk.browser.post(
            plan.path + "rules/calendar", file: ("放假.xls", [0xD0, 0xCF, 0x11, 0xE0]), fields)
        #expect(binary.status == 422 && binary.text.contains("UTF-8"))
    }

    @Test func tellsThatSomebodyElseChangedTheRulesMeanwhile() async throws {
        let plan = try await RunningPlan.signed()
        let old = try await fields(plan, "save", [.graceDays: "7", .reason: "甲"])
        #expect(try await send(plan, "save", [.dueSoonDays: "5", .reason: "乙"]).status == 303)
        let reply = try await plan.desk.browser.post(plan.path + "rules", old)
        #expect(reply.status == 422 && reply.text.contains("规则已被他人修改") && reply.text.contains("现行 5"))
        #expect(try await plan.desk.state.rules.reporting.graceWorkingDays == 3)
    }

    @Test func onlyTheOfficeChangesRules() async throws {
        let plan = try await RunningPlan.signed()
        let fields = try await fields(plan, "save", [.graceDays: "7", .reason: "甲"])
        #expect(try await plan.head.post(plan.path + "rules", fields).status == 403)
    }
}
