import Ledger
import Testing
import Values

@Suite struct VerifiabilityTests {
    @Test func countsThePlanAsItStandsNow() throws {
        var desk = try Desk.imported()
        let plan = try desk.book
        let before = plan.verifiability
        let commitments = plan.liveItems.reduce(0) { $0 + $1.liveCommitments.count }
        #expect(before.units == commitments && before.measurable == commitments && before.timed == commitments)
        let open = try #require(plan.liveItems.first { $0.lead == nil && $0.liveOrganisations.count > 1 })
        let organisation = try #require(open.liveOrganisations.first)
        try desk.act(.nameLead(organisation.id, reason: "会议纪要"))
        let after = try desk.book.verifiability
        #expect(after.units == before.units)
        #expect(after.led == before.led + open.liveCommitments.count)
        #expect(after.complete == before.complete + open.liveCommitments.count)
    }
}
