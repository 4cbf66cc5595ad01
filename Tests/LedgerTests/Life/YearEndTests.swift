import Ledger
import Testing
import Values

/// The year's close and what became of last year's targets.
@Suite struct YearEndTests {
    /// Last year's book with every item closed as carried, and this year's with what a county would write of it.
    private func years(_ change: (inout [CarriedItem]) -> Void) throws -> (old: BookState, new: BookState) {
        var old = try Desk.dispatched()
        try old.act(
            .year(
                .closeYear(try old.book.liveItems.map { ItemOutcome($0.id, $0.id == ItemID(2) ? .dropped : .carried) }))
        )
        var items = try old.book.carriedItems
        change(&items)
        var new = Desk()
        new.now = old.now
        guard let id = BookID("2023-test") else { throw SampleError() }
        try new.act(.open(Book(id: id, year: 2023, title: "2023年重点工作分解")))
        let carry = YearAct.carryOver(
            from: try old.book.book.id, position: try old.book.position, items, numbering: Numbering())
        try new.act(.year(carry))
        return (try old.book, try new.book)
    }

    @Test func tellsWhatWasKeptShrunkAndDropped() throws {
        let (old, new) = try years { items in
            items[0].draft.commitments[0].indicators[0].amount.value = 2
        }
        let found = Dictionary(
            new.continuations(of: old).map { ($0.element, $0.continuation) }, uniquingKeysWith: { first, _ in first })
        #expect(found[.indicator(IndicatorID(1))] == .shrunk(from: 3, to: 2))
        #expect(found[.indicator(IndicatorID(2))] == .kept)
        #expect(found[.commitment(CommitmentID(2))] == .kept)
        #expect(new.lineage[ItemID(1)]?.item == ItemID(1) && new.lineage.count == 3)
        #expect(new.lineage[ItemID(1)]?.position == old.position)
    }

    @Test func aClosedYearTakesNoMoreBusinessAndIsClosedOnce() throws {
        var desk = try Desk.dispatched()
        let outcomes = try desk.book.liveItems.map { ItemOutcome($0.id, .carried) }
        #expect(throws: Refusal.self) {
            try desk.act(.year(.closeYear(try desk.book.liveItems.map { ItemOutcome($0.id, .finished) })))
        }
        #expect(throws: Refusal.self) { try desk.act(.year(.closeYear(Array(outcomes.dropLast())))) }
        try desk.act(.year(.closeYear(outcomes)))
        #expect(throws: Refusal.life(.yearClosed)) { try desk.act(.year(.closeYear(outcomes))) }
        #expect(throws: Refusal.life(.yearClosed)) { try desk.act(.sign(OrganisationID(1)), by: People.water.head) }
    }

    @Test func monthsKeepTheirColours() throws {
        var desk = try Desk.signed()
        desk.wait(until: try Day.of(6, 1))
        try desk.act(.classify(ItemID(1), .complex, .monthly))
        let may = try #require(YearMonth("2022-05"))
        let light = try #require(try desk.book.monthLights[may]?[.indicator(IndicatorID(1))])
        #expect(light == .grey)
        let key = ReportKey(
            item: ItemID(1), organisation: OrganisationID(1), cadence: .monthly, first: try Day.of(5, 1))
        // The period closed on the 30th: a report then needs an exception by a second person.
        #expect(throws: Refusal.self) {
            try desk.act(
                .submit(key, ReportContent(values: [.init(.indicator(IndicatorID(1)), 3)])), by: People.water.reporter)
        }
        try desk.act(.grantException(key, reason: "系统停电"))
        try desk.act(
            .submit(key, ReportContent(values: [.init(.indicator(IndicatorID(1)), 3)])), by: People.water.reporter)
        try desk.act(.endorse(ReportID(1)), by: People.water.head)
        try desk.act(.accept(ReportID(1), reviewed: nil))
        #expect(try desk.book.judgement(of: .indicator(IndicatorID(1)), on: Day.of(6, 1))?.light == .green)
        #expect(try desk.book.monthLights[may]?[.indicator(IndicatorID(1))] == .grey)
        #expect(try desk.book.reporting.report(ReportID(1))?.standing == .byException)
        #expect(try desk.book.calibration(of: may, on: Day.of(6, 30))[.grey]?.met == 1)
    }

    @Test func theSameThirdTimeInARowAsksWhy() throws {
        var desk = try Desk.signed()
        for month in 4...6 {
            desk.wait(until: try Day.of(month, month == 4 ? 25 : 20))
            let key = ReportKey(
                item: ItemID(1), organisation: OrganisationID(1), cadence: .monthly, first: try Day.of(month, 1))
            let submit = ReportingAct.submit(key, ReportContent(isUnchanged: true))
            if month == 6 {
                #expect(throws: Refusal.life(.unchangedReasonMissing(3))) {
                    try desk.act(submit, by: People.water.reporter)
                }
                try desk.act(
                    .submit(key, ReportContent(isUnchanged: true, unchangedReason: "等待批复")), by: People.water.reporter)
            } else {
                try desk.act(submit, by: People.water.reporter)
            }
        }
    }

    @Test func forbiddenCriteriaAreRefusedWhateverTheyAreCalled() throws {
        var desk = try Desk.staffed()
        for name in ["领导批示加分", "媒体报道篇数", "召开会议次数", "系统登录次数", "工作留痕照片"] {
            var rules = LocalRules()
            rules.criteria = [name]
            let refusal = #expect(throws: Refusal.self) { try desk.act(.directory(.setRules(rules, reason: "年度考核"))) }
            guard case .life(.forbiddenCriterion(name, _)) = refusal else {
                Issue.record("\(name): \(String(describing: refusal))")
                continue
            }
        }
        var rules = LocalRules()
        rules.criteria = ["季度观摩评分"]
        try desk.act(.directory(.setRules(rules, reason: "年度考核")))
    }
}
