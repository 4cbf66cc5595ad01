import Ledger
import Testing
import Values
import Workflows

@testable import Server

/// What the office does about matters: each form, and what it comes to.
@Suite struct SupervisionRouteTests {
    private let approval = [("leader", "李明"), ("basis", "会议纪要"), ("reason", "政策调整")]

    @Test func changesTargetsAndTheirCourse() async throws {
        let desk = try await RunningPlan.signed().desk
        let element = ElementID.indicator(IndicatorID(1))
        #expect(try await desk.act("changeTarget", [("element", "n1"), ("value", "4")] + approval).status == 303)
        let course = [
            ("element", "n1"), ("shape", "points"), ("start", "2031-01-01"), ("end", "2031-12-31"), ("baseline", "0"),
            ("text", "2031-06-30 40%\n2031-12-31 100"),
        ]
        let reply = try await desk.act("changeTrajectory", course + approval)
        #expect(reply.status == 303, "\(reply.text)")
        let target = try #require(try await desk.state.planning.targets[element])
        #expect(target.trajectory.progress.target == 4 && target.changes.count == 2)
        let june = try #require(CalendarDate("2031-06-30"))
        #expect(target.trajectory.curve?.share(on: june) == .percent(40))
        let wrong = try await desk.act(
            "changeTrajectory",
            course.map { $0.0 == "text" ? ("text", "2031-06-30 40") : $0 } + approval)
        #expect(wrong.status == 422 && wrong.text.contains("最后一行") && wrong.text.contains("2031-06-30 40"))
        let page = try await desk.browser.get("/books/\(desk.book)/items/i1?edit=plan-n1").text
        #expect(page.contains("现目标 4") && page.contains("调整计划进度"))
    }

    @Test func classifiesEngagesAndAllots() async throws {
        let plan = try await RunningPlan.signed()
        let desk = plan.desk
        let classes = [("item", "i1"), ("difficulty", "complex"), ("cadence", "weekly")]
        #expect(try await desk.act("classify", classes).status == 303)
        #expect(try await desk.state.item(ItemID(1))?.matter.cadence == .weekly)
        let engaged = [("item", "i1"), ("name", "县交通局"), ("part", "cooperating"), ("reason", "路面恢复")]
        #expect(try await desk.act("engage", engaged).status == 303)
        #expect(try await desk.state.item(ItemID(1))?.liveOrganisations.map(\.name.value).contains("县交通局") == true)
        let parts = [("element", "n1"), ("text", "县财政局 3")]
        let allotted = try await desk.act("allot", parts + [("reason", "")], by: plan.head)
        #expect(allotted.status == 303, "\(allotted.text)")
        #expect(try await desk.state.planning.allotments.map(\.value) == [3])
        let unknown = try await desk.act("allot", [("element", "n1"), ("text", "某局 3"), ("reason", "")], by: plan.head)
        #expect(unknown.status == 422 && unknown.text.contains("某局"))
    }

    @Test func asksForHelpAndAnswersIt() async throws {
        let plan = try await RunningPlan.signed()
        let engaged = [("item", "i1"), ("name", "县财政局"), ("part", "cooperating"), ("reason", "资金")]
        _ = try await plan.desk.act("engage", engaged)
        let item = try #require(try await plan.desk.state.item(ItemID(1)))
        let other = try #require(item.liveOrganisations.last { $0.id != OrganisationID(1) })
        let fields = [
            ("item", "i1"), ("concerned", "o1"), ("asked", other.id.description), ("text", "出具资金意见"),
            ("day", "2031-01-10"),
        ]
        let reply = try await plan.desk.act("requestHelp", fields, by: plan.reporter)
        #expect(reply.status == 303, "\(reply.text)")
        #expect(try await plan.desk.state.supervision.helpRequests.first?.text == "出具资金意见")
        let page = try await plan.desk.browser.get("/books/\(plan.desk.book)/supervision").text
        #expect(page.contains("出具资金意见"))
    }

    /// All or nothing: one row whose turn it is not leaves the others unsent too.
    @Test func urgesSeveralAtOnceOrNone() async throws {
        let desk = try await RunningPlan.signed().desk
        // The items were read with deadlines in 2031: walk up to a week before the earliest one.
        let due = try #require(try await desk.state.planning.targets.values.compactMap(\.trajectory.curve?.due).min())
        let days = due.daysSince1970 - desk.site.clock.now.date().daysSince1970 - 3
        desk.site.clock.advance(minutes: Int64(days) * 24 * 60)
        let office = try await desk.site.browser([.supervisor])
        let page = try await office.get("/books/\(desk.book)/supervision").text
        let rows = page.split(separator: "name=\"choice\" value=\"").dropFirst().map {
            String($0.prefix { $0 != "\"" })
        }
        #expect(!rows.isEmpty)
        let none = try await desk.act("urge", [("reason", "请加快")], by: office)
        #expect(none.status == 422 && none.text.contains("请先勾选"))
        let stray = [("choice", rows[0]), ("choice", "i1 o1 letter-red \(due)"), ("reason", "请加快")]
        let refused = try await desk.act("urge", stray, by: office)
        #expect(refused.status != 303 && refused.text.contains("2 项都没有办理，因为“"))
        #expect(try await desk.state.supervision.urgings.isEmpty)
        let all = rows.map { ("choice", $0) } + [("reason", "请加快")]
        #expect(try await desk.act("urge", all, by: office).status == 303)
        #expect(try await desk.state.supervision.urgings.count == rows.count)
    }

    @Test func drawsFiguresWithARecordedSeedAndRecordsWhatWasFound() async throws {
        let plan = try await RunningPlan.signed()
        let desk = plan.desk
        let report = [
            ("item", "i1"), ("concerned", "o1"), ("cadence", "monthly"), ("first", "2030-11-01"), ("element", "n1"),
            ("value", "1"), ("progress", "一号泵站已经开工"),
        ]
        #expect(try await desk.act("submitReport", report, by: plan.reporter).status == 303)
        #expect(try await desk.act("endorseReport", [("report", "r1")], by: plan.head).status == 303)
        #expect(try await desk.act("acceptReport", [("report", "r1")]).status == 303)
        #expect(try await desk.act("drawSiteChecks", [("count", "0"), ("seed", "")]).status == 422)
        #expect(try await desk.act("drawSiteChecks", [("count", "3"), ("seed", "20301104")]).status == 303)
        let check = try #require(try await desk.state.supervision.siteChecks.first)
        #expect(check.seed == 20_301_104)
        let found = [("check", "k1"), ("verdict", "no"), ("value", "0"), ("reason", "尚未动工")]
        #expect(try await desk.act("recordSiteCheck", found).status == 303)
        #expect(try await desk.browser.get("/books/\(desk.book)/supervision").text.contains("尚未动工"))
        let corrected = [("report", "r1"), ("element", "n1"), ("value", "0"), ("reason", "核查更正")]
        #expect(try await desk.act("correctFigure", corrected).status == 303)
    }

    @Test func closesTheYearAfterAPreviewAndCarriesOver() async throws {
        let plan = try await RunningPlan.signed()
        let desk = plan.desk
        let page = try await desk.browser.get("/books/\(desk.book)/year").text
        #expect(page.contains("收官预览") && page.contains("结转下年"))
        let items = try await desk.state.liveItems
        let outcomes = items.flatMap { [("element", $0.id.description), ("outcome", "carried")] }
        let unsure = try await desk.act("closeYear", outcomes + [("year", "")])
        #expect(unsure.status == 422)
        #expect(try await desk.state.yearClosing == nil)
        let early = try await desk.browser.post(
            "/books/\(desk.book)/year/carry-over", [("year", "2032"), ("title", "")])
        #expect(early.status == 422 && early.text.contains("尚未年度收官"))
        let close = outcomes + [("year", "2031"), ("note", "<全部>结转")]
        #expect(try await desk.act("closeYear", close).status == 303)
        let closed = try await desk.browser.get("/books/\(desk.book)/year").text
        #expect(closed.contains("将建立 2032 年台账") && closed.contains("&lt;全部&gt;结转"))
        let history = try await desk.browser.get("/books/\(desk.book)/history").text
        #expect(history.contains("<q>&lt;全部&gt;结转</q>"))
        #expect(try await desk.browser.get("/books/\(desk.book)/history.csv").text.contains("<全部>结转"))
        let carried = try await desk.browser.post(
            "/books/\(desk.book)/year/carry-over", [("year", "2032"), ("title", "")])
        #expect(carried.status == 303 && carried.location?.hasSuffix("/reading") == true)
        #expect(try await desk.site.books.summaries().count == 2)
        let appeal = [("institution", "u1"), ("number", ""), ("reason", "受汛情影响")]
        #expect(try await desk.act("fileAppeal", appeal, by: plan.head).status == 303)
        let decided = [("appeal", "a1"), ("verdict", "yes"), ("reason", "属实")]
        #expect(try await desk.act("decideAppeal", decided).status == 303)
    }

    @Test func oneDeskShowsAllBooksAndDoesThingsInPlace() async throws {
        let plan = try await RunningPlan()
        let page = try await plan.head.get("/desk").text
        #expect(page.contains("value=\"sign\"") && page.contains("/desk#tasks"))
        #expect(try await plan.head.get("/").text.contains("href=\"/desk\""))
        #expect(try await plan.desk.act("sign", [("concerned", "o1")], by: plan.head).status == 303)
        try await RunningPlan.releaseFinance(plan.desk)
        let report = [
            ("item", "i1"), ("concerned", "o1"), ("cadence", "monthly"), ("first", "2030-11-01"),
            ("progress", "一号泵站已经开工"),
        ]
        #expect(try await plan.desk.act("submitReport", report, by: plan.reporter).status == 303)
        let waiting = try await plan.reporter.get("/desk").text
        #expect(waiting.contains("我在等的") && waiting.contains("球在谁手里"))
        #expect(try await plan.desk.site.browser([.auditor]).get("/desk").status == 403)
    }
}
