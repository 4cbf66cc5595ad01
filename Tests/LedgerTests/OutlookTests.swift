import Ledger
import Testing
import Values

/// What a plan's figures say of the days to come.
@Suite struct OutlookTests {
    /// Item 1 of a signed plan, whose first number was reported as so much on two days.
    private func reported(_ values: [(month: Int, value: ExactNumber)]) throws -> Desk {
        var desk = try Desk.signed()
        let item = try #require(try desk.book.item(ItemID(1)))
        let organisation = try #require(item.answerable.first)
        let element = try #require(try desk.book.liveTargets(of: item.id).first)
        for (month, value) in values {
            desk.wait(until: try Day.of(month, 20))
            let key = ReportKey(
                item: item.id, organisation: organisation.id, cadence: .monthly, first: try Day.of(month, 1))
            let content = ReportContent(values: [ReportedValue(element, value)], progress: "按计划组织施工，进展正常")
            try desk.act(.submit(key, content), by: People.water.reporter)
            let report = try #require(try desk.book.reporting.report(for: key)).id
            try desk.act(.endorse(report), by: People.water.head)
            try desk.act(.accept(report, reviewed: nil))
        }
        return desk
    }

    @Test func countsEveryCommitmentOnce() throws {
        let state = try reported([(5, 1)]).book
        let outlook = Outlook(state, on: try Day.of(5, 21))
        let all = state.liveItems.flatMap(\.liveCommitments).count
        #expect(outlook.kept + outlook.atRisk + outlook.unjudged == all)
        #expect(outlook.unjudged > 0)
    }

    @Test func namesWhatWillFallShort() throws {
        let state = try reported([(5, 0), (6, 0)]).book
        let day = try Day.of(6, 21)
        for row in Outlook(state, on: day).slipping {
            let judgement = try #require(state.judgement(of: row.element, on: day))
            #expect(judgement.light == .green || judgement.light == .yellow)
            #expect(row.forecast.expected < .one && day <= row.due)
        }
        // Nothing slips that is done, and after the due date nothing is still to slip.
        #expect(Outlook(state, on: try Day.of(12, 31, 2023)).slipping.isEmpty)
    }

    @Test func nothingIsSaidBeforeDispatch() throws {
        let outlook = Outlook(try Desk.approved().book, on: try Day.of(5, 1))
        #expect(outlook.kept == 0 && outlook.atRisk == 0 && outlook.unjudged == 0 && outlook.slipping.isEmpty)
    }
}
