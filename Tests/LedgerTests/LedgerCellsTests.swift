import Ledger
import Testing
import Values

/// What the cells of the work ledger say of a plan at work.
@Suite struct LedgerCellsTests {
    /// Item 1 of a signed plan with one accepted report in May.
    private func reported() throws -> Desk {
        var desk = try Desk.signed()
        let state = try desk.book
        let item = try #require(state.item(ItemID(1)))
        let organisation = try #require(item.answerable.first)
        let element = try #require(state.liveTargets(of: item.id).first)
        desk.wait(until: try Day.of(5, 20))
        let key = ReportKey(
            item: item.id, organisation: organisation.id, cadence: .monthly, first: try Day.of(5, 1))
        let content = ReportContent(
            values: [ReportedValue(element, 1)], progress: "一期工程已经全面开工建设", problems: "用地指标不足", next: "加快施工")
        try desk.act(.submit(key, content), by: People.water.reporter)
        let report = try #require(try desk.book.reporting.report(for: key)).id
        try desk.act(.endorse(report), by: People.water.head)
        try desk.act(.accept(report, reviewed: nil))
        return desk
    }

    private func cell(_ column: LedgerColumn, _ state: BookState, on day: CalendarDate, item: Int = 1) throws -> String
    {
        let item = try #require(state.item(ItemID(item)))
        let level = LedgerColumn.finestLevel(of: [column])
        let row = try #require(LedgerRow.rows(of: item, at: level).first?.first)
        return LedgerCells(state, on: day).text(column, row).chinese
    }

    @Test func saysWhatWasReached() throws {
        let state = try reported().book
        let day = try Day.of(5, 21)
        #expect(try cell(.cumulative, state, on: day) == "1")
        #expect(try cell(.current, state, on: day) == "1")
        #expect(try cell(.latest, state, on: day) == "一期工程已经全面开工建设")
        #expect(try cell(.obstacles, state, on: day) == "用地指标不足")
        #expect(try cell(.next, state, on: day) == "加快施工")
        #expect(try cell(.contact, state, on: day).hasPrefix("县水利局联络员"))
        #expect(try cell(.state, state, on: day) == "办理中")
        #expect(try !cell(.light, state, on: day).isEmpty)
        // A day before the report: nothing was reached yet.
        #expect(try cell(.cumulative, state, on: try Day.of(4, 30)).isEmpty)
        #expect(try cell(.latest, state, on: try Day.of(4, 30)).isEmpty)
        // In the next month nothing was added, and the sum stays.
        #expect(try cell(.current, state, on: try Day.of(6, 3)) == "0")
        #expect(try cell(.cumulative, state, on: try Day.of(6, 3)) == "1")
    }

    @Test func plansRiseToTheTarget() throws {
        let state = try Desk.signed().book
        let element = try #require(state.liveTargets(of: ItemID(1)).first)
        let target = try #require(state.planning.targets[element])
        let months = LedgerColumn.allCases.filter { $0.month != nil }
        #expect(months.map(\.month) == Array(1...12))
        let item = try #require(state.item(ItemID(1)))
        let row = try #require(LedgerRow.rows(of: item, at: .target).joined().first { $0.element == element })
        let cells = LedgerCells(state, on: try Day.of(5, 1))
        let planned = months.compactMap { ExactNumber(cells.text($0, row).chinese) }
        #expect(planned.count == 12)
        #expect(planned == planned.sorted())
        #expect(planned.last == target.trajectory.progress.target)
    }

    @Test func rowsAreAsFineAsTheColumns() throws {
        let item = try #require(try Desk.signed().book.item(ItemID(1)))
        let commitments = item.liveCommitments
        #expect(LedgerRow.rows(of: item, at: .commitment).map(\.count) == commitments.map { _ in 1 })
        let numbers = LedgerRow.rows(of: item, at: .target)
        #expect(numbers.map(\.count) == commitments.map { max(1, $0.liveIndicators.count) })
        #expect(LedgerColumn.finestLevel(of: [.number, .deadline]) == .commitment)
        #expect(LedgerColumn.finestLevel(of: [.number, .rate]) == .target)
        #expect(LedgerColumn.deadline.level(in: .target) == .target)
    }

    @Test func everyColumnHasTermsOfItsOwn() {
        #expect(Set(LedgerColumn.allCases.map(\.term.chinese)).count == LedgerColumn.allCases.count)
        #expect(Set(LedgerColumn.allCases.map(\.term.english)).count == LedgerColumn.allCases.count)
    }

    @Test func listsByLight() throws {
        let state = try reported().book
        let day = try Day.of(12, 31)
        let lights = try state.liveItems.map { try #require(state.judgement(of: $0, on: day)?.light) }
        for light in Light.allCases {
            let found = state.items(matching: ItemFilter(light: light), on: day)
            #expect(found.count == lights.count { $0 == light })
        }
        let urgent = state.items(matching: ItemFilter(), orderedBy: .light, on: day)
            .compactMap { state.judgement(of: $0, on: day)?.light.urgency }
        #expect(urgent == urgent.sorted())
        #expect(state.items(matching: ItemFilter(light: .red)).isEmpty)
    }
}
