import Ledger
import Testing
import Values

/// Lists show the rows that the counts count: conditions on commitments and targets, one by one and together.
@Suite struct RowConditionTests {
    /// A signed plan whose first number was reported as nothing in June.
    private func reported() throws -> (state: BookState, day: CalendarDate) {
        var desk = try Desk.signed()
        let item = try #require(try desk.book.item(ItemID(1)))
        let organisation = try #require(item.answerable.first)
        let element = try #require(try desk.book.liveTargets(of: item.id).first)
        desk.wait(until: try Day.of(6, 20))
        let key = ReportKey(
            item: item.id, organisation: organisation.id, cadence: .monthly, first: try Day.of(6, 1))
        let content = ReportContent(values: [ReportedValue(element, 0)], progress: "按计划组织施工，进展正常")
        try desk.act(.submit(key, content), by: People.water.reporter)
        let report = try #require(try desk.book.reporting.report(for: key)).id
        try desk.act(.endorse(report), by: People.water.head)
        try desk.act(.accept(report, reviewed: nil))
        return (try desk.book, try Day.of(6, 21))
    }

    @Test func promisesAreListedAsTheyAreCounted() throws {
        let (state, day) = try reported()
        let outlook = Outlook(state, on: day)
        #expect(outlook.atRisk > 0 && outlook.unjudged > 0)
        for (promise, count) in [
            (Promise.kept, outlook.kept), (.atRisk, outlook.atRisk), (.unjudged, outlook.unjudged),
        ] {
            let list = state.list(matching: ItemFilter(promise: promise), on: day)
            #expect(list.rowCount == count && list.commitmentCount == count)
            let rows = list.items.flatMap { list.rows(of: $0, at: .commitment).joined() }
            #expect(rows.count == count)
            #expect(rows.allSatisfy { $0.commitment.map { outlook.promises[$0.id] == promise } ?? false })
        }
        // Without a day nothing can be said of figures.
        #expect(state.list(matching: ItemFilter(promise: .atRisk)).items.isEmpty)
    }

    @Test func whatCanBeVerifiedIsListedAsItIsCounted() throws {
        var desk = try Desk.imported()
        let first = try #require(try desk.book.liveItems.first)
        for commitment in first.liveCommitments {
            try desk.act(.strike(.commitment(commitment.id), reason: "重复"))
        }
        let state = try desk.book
        let figures = state.verifiability
        let expected: [(VerifiableCondition, Int)] = [
            (.yes, figures.complete), (.no, figures.units - figures.complete), (.measurable, figures.measurable),
            (.timed, figures.timed), (.led, figures.led),
        ]
        for (condition, count) in expected {
            let list = state.list(matching: ItemFilter(verifiable: condition))
            #expect(list.rowCount == count, "\(condition)")
            #expect(list.items.reduce(0) { $0 + list.rows(of: $1, at: .commitment).count } == count)
        }
        // The item without commitments is one row of what cannot be verified.
        let open = state.list(matching: ItemFilter(verifiable: .no))
        #expect(open.items.contains { $0.id == first.id } && open.commitmentCount == open.rowCount - 1)
    }

    @Test func targetsAreListedAsTheSumCountsThem() throws {
        let (state, day) = try reported()
        let rollUp = try #require(state.rollUp(ofItems: state.liveItems.filter { $0.dispatch != nil }, on: day))
        func rows(_ condition: TargetCondition) -> Int {
            state.list(matching: ItemFilter(targets: condition), on: day).targetRowCount
        }
        #expect(rollUp.known > 0 && rollUp.unknown > 0)
        #expect(rows(.known) == rollUp.known && rows(.missing) == rollUp.unknown)
        #expect(rows(.counted) == rollUp.known + rollUp.unknown)
        #expect(rows(.slipping) == Outlook(state, on: day).slipping.count)
    }

    /// Each condition must hold for one and the same commitment.
    @Test func conditionsHoldTogether() throws {
        let (state, day) = try reported()
        let filter = ItemFilter(kind: .milestone, promise: .atRisk)
        let list = state.list(matching: filter, on: day)
        let outlook = Outlook(state, on: day)
        let expected = state.liveItems.flatMap(\.liveCommitments).filter {
            $0.kind.value == .milestone && outlook.promises[$0.id] == .atRisk
        }
        #expect(list.items.flatMap { list.rows(of: $0, at: .commitment).joined() }.count == expected.count)
        let early = ItemFilter(dueTo: CalendarDate(year: 2021, month: 1, day: 1), promise: .atRisk)
        #expect(state.list(matching: early, on: day).items.isEmpty)
    }

    @Test func partsOfThePlanAreListedAsTheyAreCounted() throws {
        let (state, day) = try reported()
        let parts = PlanBreakdown(state, on: day)
        #expect(!parts.leads.isEmpty && !parts.sections.isEmpty)
        let filters =
            parts.sections.map { ($0, ItemFilter(section: $0.section)) }
            + parts.leads.map { ($0, ItemFilter(lead: $0.name)) }
            + parts.leaders.map { ($0, ItemFilter(leader: $0.name)) }
        for (line, filter) in filters {
            #expect(state.items(matching: filter, on: day).count == line.items, "\(line.name)")
            for light in Light.allCases {
                var narrow = filter
                narrow.light = light
                #expect(state.items(matching: narrow, on: day).count == line.lights[light], "\(line.name) \(light)")
            }
        }
    }

    @Test func reportsStandInOneCountEach() throws {
        let (state, day) = try reported()
        let period = try #require(
            state.rules.reporting.period(of: .monthly, containing: day, calendar: state.rules.calendar))
        let reports = state.expectedReports(of: period, on: day)
        let counts = try #require(PlanStatus(state, on: day).reports.first { $0.period == period })
        #expect(counts.expected == reports.count && counts.onTime == 1)
        #expect(reports.first { $0.standing == .onTime }?.report?.key.item == ItemID(1))
        #expect(ExpectedReport.Standing.allCases.reduce(0) { $0 + counts.count($1) } == counts.expected)
    }
}
