import Ledger
import Testing
import Values

@Suite struct RollUpTests {
    @Test func missingReportsWidenTheInterval() throws {
        let sum = try #require(
            RollUp([.init(share: .percent(80)), .init(share: nil), .init(share: .percent(40)), .init(share: nil)]))
        #expect(sum.worst == .percent(30))
        #expect(sum.best == .percent(80))
        #expect(sum.known == 2 && sum.unknown == 2 && sum.isUncertain)
    }

    @Test func anExcessMakesUpForNothing() throws {
        let sum = try #require(RollUp([.init(share: .percent(300)), .init(share: .zero), .init(share: .percent(-20))]))
        #expect(sum.worst == Ratio(1, over: 3))
        #expect(!sum.isUncertain)
    }

    @Test func weightsCount() throws {
        let sum = try #require(RollUp([.init(weight: Ratio(3), share: .one), .init(weight: .one, share: .zero)]))
        #expect(sum.worst == .percent(75))
    }

    @Test func cancelledTargetsStayVisibleAndWeighNothing() throws {
        let sum = try #require(RollUp([.init(share: .one), .init(share: .zero, isCancelled: true)]))
        #expect(sum.worst == .one)
        #expect(sum.cancelled == 1)
        #expect(RollUp([.init(share: .one, isCancelled: true)]) == nil)
        #expect(RollUp([]) == nil)
    }

    @Test func ratiosArePooled() {
        #expect(PooledRatio([(counted: 90, whole: 100), (counted: 10, whole: 900)]).share == .percent(10))
        #expect(PooledRatio([]).share == nil)
    }
}
