import Ledger
import Testing
import Values

@Suite struct ForecastTests {
    private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    private func forecast(_ readings: [(String, Int)], seasonal: Bool = false) throws -> Forecast? {
        let winterStop = [0, 0, 10, 10, 10, 10, 10, 10, 10, 10, 10, 0]
        let plan = try PlannedCurve(
            from: day("2026-01-01"), to: day("2026-12-31"), seasonal ? .seasonal(winterStop) : .linear)
        let list = try readings.map { Forecast.Reading(day: try day($0.0), share: .percent($0.1)) }
        return Forecast.of(list, plan: plan)
    }

    @Test func nothingReportedGivesNoForecast() throws {
        #expect(try forecast([]) == nil)
    }

    @Test func oneReportIsProjectedWithAWideRange() throws {
        let forecast = try #require(try forecast([("2026-07-01", 25)]))
        // 182 of 365 days are over: a quarter in half the time.
        #expect(forecast.expected.percent() == ExactNumber("50.1"))
        #expect(forecast.range.lowerBound == .percent(25))
        #expect(forecast.range.upperBound > forecast.expected)
    }

    @Test func severalReportsGiveAPace() throws {
        let forecast = try #require(
            try forecast([("2026-01-31", 8), ("2026-02-28", 16), ("2026-03-31", 20), ("2026-04-30", 28)]))
        #expect(forecast.range.contains(forecast.expected))
        #expect(forecast.range.lowerBound < .percent(80))
        guard case .pace(_, _, _, let stretches) = forecast.basis else {
            Issue.record("\(forecast.basis)")
            return
        }
        #expect(stretches == 4)
        #expect(forecast.chinese.contains("近4期"))
    }

    @Test func theWinterStopIsNotTakenForSlowness() throws {
        let readings = [("2026-01-31", 0), ("2026-02-28", 0), ("2026-03-31", 11), ("2026-04-30", 22)]
        let seasonal = try #require(try forecast(readings, seasonal: true))
        let linear = try #require(try forecast(readings))
        #expect(seasonal.expected > .percent(95))
        #expect(linear.expected < seasonal.expected)
    }

    @Test func whatIsReachedIsSettled() throws {
        #expect(try forecast([("2026-05-31", 104)])?.basis == .settled)
        let over = try #require(try forecast([("2026-06-30", 40), ("2026-12-31", 91)]))
        #expect(over.basis == .settled)
        #expect(over.expected == .percent(91))
    }

    @Test func theRangeNeverLiesBelowWhatWasReached() throws {
        let forecast = try #require(try forecast([("2026-03-31", 30), ("2026-04-30", 20), ("2026-05-31", 25)]))
        #expect(forecast.range.lowerBound >= .percent(25))
    }
}
