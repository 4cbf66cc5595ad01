import Ledger
import Testing
import Values

@Suite struct PlannedCurveTests {
    private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    private func curve(_ shape: PlannedCurve.Shape) throws -> PlannedCurve {
        try PlannedCurve(from: day("2026-01-01"), to: day("2026-12-31"), shape)
    }

    private func shapes() throws -> [PlannedCurve] {
        let points = try [
            PlannedCurve.Point(day: day("2026-06-30"), share: .percent(60)),
            PlannedCurve.Point(day: day("2026-09-30"), share: .percent(80)),
            PlannedCurve.Point(day: day("2026-12-31"), share: .one),
        ]
        let winterStop = [0, 0, 5, 10, 10, 10, 10, 10, 10, 10, 5, 0]
        return try [.linear, .sShaped, .points(points), .nodes(points), .seasonal(winterStop)].map(curve)
    }

    @Test func everyCurveRisesFromNothingToTheWhole() throws {
        for curve in try shapes() {
            #expect(try curve.share(on: day("2025-12-31")) == .zero)
            #expect(try curve.share(on: day("2026-12-31")) == .one)
            #expect(try curve.share(on: day("2027-03-01")) == .one)
            var last = Ratio.zero
            for number in 0..<365 {
                let share = try curve.share(on: #require(day("2026-01-01").adding(days: number)))
                #expect(share >= last)
                last = share
            }
        }
    }

    @Test func linearGoesBySoManyDays() throws {
        let linear = try curve(.linear)
        #expect(try linear.share(on: day("2026-01-01")) == Ratio(1, over: 365))
        #expect(try linear.share(on: day("2026-06-30")) == Ratio(181, over: 365))
    }

    @Test func sShapedIsHalfWayInTheMiddle() throws {
        let short = try PlannedCurve(from: day("2026-03-01"), to: day("2026-03-10"), .sShaped)
        #expect(try short.share(on: day("2026-03-05")) == Ratio(1, over: 2))
        #expect(try short.share(on: day("2026-03-01")) == Ratio(28, over: 1000))
        #expect(try short.share(on: day("2026-03-09")) == Ratio(972, over: 1000))
    }

    @Test func pointsGoEvenlyAndNodesInSteps() throws {
        let all = try shapes()
        #expect(try all[2].share(on: day("2026-08-15")) == Ratio(70, over: 100))
        #expect(try all[3].share(on: day("2026-08-15")) == .percent(60))
        #expect(try all[3].share(on: day("2026-06-29")) == .zero)
    }

    @Test func seasonsCountByTheirDays() throws {
        let curve = try shapes()[4]
        #expect(try curve.share(on: day("2026-02-28")) == .zero)
        // 31 and 30 days at half weight, 214 days from April to October at full weight.
        #expect(try curve.share(on: day("2026-03-31")) == Ratio(155, over: 2445))
        #expect(try curve.share(on: day("2026-11-30")) == .one)
    }

    @Test func monthlyValuesBecomeShares() throws {
        let values: [ExactNumber] = [0, 0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]
        let curve = try PlannedCurve.monthly(values, start: day("2026-03-01"), year: 2026)
        #expect(try curve.share(on: day("2026-03-31")) == .percent(10))
        #expect(try curve.share(on: day("2026-10-31")) == .percent(80))
        #expect(try curve.share(on: day("2026-02-10")) == .zero)
    }

    @Test func refusesWhatIsNoCurve() throws {
        let (start, end) = try (day("2026-01-01"), day("2026-12-31"))
        func fault(_ shape: PlannedCurve.Shape, from start: CalendarDate, to end: CalendarDate) -> PlannedCurve.Fault? {
            do {
                _ = try PlannedCurve(from: start, to: end, shape)
                return nil
            } catch {
                return error
            }
        }
        #expect(fault(.linear, from: end, to: start) == .period)
        #expect(fault(.points([]), from: start, to: end) == .points)
        #expect(fault(.nodes([.init(day: start, share: .percent(50))]), from: start, to: end) == .incomplete)
        let falling = [
            PlannedCurve.Point(day: start, share: .percent(50)), PlannedCurve.Point(day: end, share: .percent(40)),
        ]
        #expect(fault(.points(falling), from: start, to: end) == .points)
        #expect(fault(.seasonal([1, 2]), from: start, to: end) == .weights)
        #expect(fault(.seasonal(Array(repeating: 0, count: 12)), from: start, to: end) == .weights)
    }
}
