import Ledger
import Testing
import Values

@Suite struct ProgressTests {
    private func number(_ text: String) throws -> ExactNumber { try #require(ExactNumber(text)) }

    @Test func cumulativeGoesFromBaselineToTarget() throws {
        let houses = Progress(.cumulative, to: 2000)
        #expect(houses.share(of: 500) == .percent(25))
        #expect(houses.share(of: 2200) == .percent(110))
        let rate = try Progress(.state, from: number("62.5"), to: number("65"))
        #expect(try rate.share(of: number("63.5")) == .percent(40))
        #expect(rate.share(of: 60) == .percent(-100))
    }

    @Test func fallingTargetsAreReachedDownwards() throws {
        let waste = Progress(.state, from: 80, to: 60)
        #expect(waste.share(of: 70) == .percent(50))
        #expect(waste.isMet(by: 59, .equal))
        #expect(!waste.isMet(by: 61, .equal))
    }

    @Test func aCeilingIsKeptOrBroken() throws {
        let unemployment = try Progress(.ceiling, to: number("5.5"))
        #expect(try unemployment.share(of: number("5.2")) == .one)
        #expect(try unemployment.share(of: number("11")) == .percent(50))
        #expect(try unemployment.isMet(by: number("5.5"), .atMost))
        #expect(try !unemployment.isMet(by: number("5.5"), .under))
        #expect(try unemployment.isMet(by: number("5.7"), .about))
    }

    @Test func aMilestoneIsDoneOrNot() {
        let road = Progress(.milestone, to: 1)
        #expect(road.share(of: 0) == .zero)
        #expect(road.share(of: 1) == .one)
    }

    @Test func noWayGivesNoShare() {
        #expect(Progress(.state, from: 95, to: 95).share(of: 94) == nil)
        #expect(Progress(.state, from: 95, to: 95).share(of: 95) == .one)
    }

    @Test func aboutIsMetWithinFivePercent() throws {
        let growth = Progress(.state, to: 7)
        #expect(try growth.isMet(by: number("6.65"), .about))
        #expect(try !growth.isMet(by: number("6.64"), .about))
    }
}
