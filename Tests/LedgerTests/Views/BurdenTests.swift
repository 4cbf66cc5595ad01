import Ledger
import Testing
import Values

@Suite struct BurdenTests {
    /// 县水利局 files the report of May about item 2 and not the others, is asked for help twice in the same words, and asks for more time.
    private func may() throws -> Desk {
        var desk = try TimelineTests.extended()
        let book = try desk.book
        let item = try #require(book.item(ItemID(2)))
        let organisation = try #require(item.liveOrganisations.first?.id)
        desk.wait(until: try Day.of(5, 23))
        let key = ReportKey(item: item.id, organisation: organisation, cadence: .monthly, first: try Day.of(5, 1))
        let file = Evidence(digest: .zero, name: "照片.jpg")
        let content = ReportContent(
            values: [ReportedValue(.indicator(item.commitments[0].indicators[0].id), 1)], progress: "一号泵站已经开工建设",
            evidence: [file])
        try desk.act(.submit(key, content), by: People.water.reporter)
        try desk.act(.endorse(ReportID(1)), by: People.water.head)
        desk.wait(until: try Day.of(5, 24))
        try desk.act(.returned(ReportID(1), reason: "缺佐证"))
        return desk
    }

    private func line(_ desk: Desk, _ name: String, _ month: String, _ day: CalendarDate) throws -> BurdenLine {
        let lines = try desk.book.burdens(of: try #require(YearMonth(month)), on: day)
        return try #require(lines.first { $0.name == name })
    }

    @Test func countsWhatAnOrganisationWasAskedInAMonth() throws {
        let desk = try may()
        let burden = try line(desk, "县水利局", "2022-05", try Day.of(5, 31)).burden
        // Items 1, 2 and 3, each of them once in May.
        #expect(burden.reportsAsked == 3 && burden.reportsFiled == 1 && burden.returned == 1)
        let book = try desk.book
        let targets = [1, 2, 3].map { book.liveTargets(of: ItemID($0)).count }.reduce(0, +)
        #expect(burden.fieldsAsked == targets + 3 * 4)
        #expect(burden.fieldsFilled == 3)
        #expect(burden.papers == 0)
        #expect(try line(desk, "县水利局", "2022-04", try Day.of(5, 31)).burden.papers == 1)
    }

    @Test func comparesWithTheMonthBefore() throws {
        let desk = try may()
        let found = try line(desk, "县水利局", "2022-05", try Day.of(5, 31))
        #expect(found.before.papers == 1 && found.before.returned == 0)
        let april = try line(desk, "县水利局", "2022-04", try Day.of(5, 31)).burden
        #expect(found.before == april)
    }

    @Test func showsWhatIsAskedTwice() throws {
        let burden = try line(try may(), "县水利局", "2022-05", try Day.of(5, 31)).burden
        let repeats = burden.repeats.filter { $0.kind == .target }
        #expect(repeats.map(\.text) == ["大型泵站（个）", "泵站（个）"])
        #expect(repeats.allSatisfy { $0.items == [ItemID(1), ItemID(2), ItemID(3)] })
        #expect(!burden.repeats.contains { $0.kind == .evidence })
    }

    @Test func countsNothingThatIsStillAhead() throws {
        let desk = try may()
        let lines = try desk.book.burdens(of: try #require(YearMonth("2022-05")), on: try Day.of(5, 20))
        #expect(lines.allSatisfy { $0.burden.reportsAsked == 0 })
        #expect(lines.map(\.name) == lines.map(\.name).sorted())
    }

    @Test func countsRequestsForHelpAndUrgings() throws {
        var desk = try may()
        let item = try #require(try desk.book.item(ItemID(3)))
        let (finance, water) = (item.liveOrganisations[0].id, item.liveOrganisations[1].id)
        desk.wait(until: try Day.of(6, 23))
        for _ in 0..<2 {
            try desk.act(
                .requestHelp(item.id, from: finance, to: water, text: "请出具河道管理范围内的意见", due: try Day.of(6, 28)),
                by: People.finance.head)
        }
        try desk.act(.urge(item.id, water, .reminder(daysBefore: 7), due: try Day.of(6, 30), text: "请按期完成"))
        let burden = try line(desk, "县水利局", "2022-06", try Day.of(6, 30)).burden
        #expect(burden.helpAsked == 2 && burden.reminders == 1 && burden.urgings == 0)
        #expect(burden.repeats.contains { $0.kind == .help && $0.items == [item.id] })
    }
}
