import Ledger
import Testing
import Values

@Suite struct SeriesChecksTests {
    private func checks(
        _ values: [ExactNumber], to target: ExactNumber, measure: Measure = .cumulative, isMeasured: Bool = true
    ) throws -> [NumberCheck] {
        let points = try values.enumerated().map { index, value in
            let month = index + 13 - values.count
            return ReportedSeries.Point(
                day: try #require(CalendarDate.lastDay(ofMonth: month, year: 2026)), value: value)
        }
        let series = ReportedSeries(
            progress: Progress(measure, to: target), isMeasured: isMeasured, due: CalendarDate("2026-12-31"),
            points: points)
        return series.doubts.map(\.check)
    }

    @Test func anHonestYearRaisesNoDoubt() throws {
        #expect(try checks([12, 30, 55, 71, 90, 118], to: 110) == [])
        #expect(try checks([1, 3, 8, 14, 20], to: 20, isMeasured: false) == [])
    }

    @Test func aCumulativeValueCannotFall() throws {
        #expect(try checks([12, 30, 28, 60, 90, 118], to: 110) == [.falling])
        #expect(try checks([95, 93, 94], to: 96, measure: .state) == [])
    }

    @Test func tenThousandTimesIsASlip() throws {
        #expect(try checks([12, 300_000, 55, 71], to: 110) == [.scaleSlip])
        #expect(try checks([1_430_000, 160], to: 143) == [.scaleSlip])
        #expect(try checks([1, 5000, 9000], to: 12_000) == [.scaleSlip])
        #expect(try checks([1, 900], to: 12_000) == [])
    }

    @Test func whatFollowsASlipIsComparedWithWhatWasBeforeIt() throws {
        #expect(try checks([12, 300_000, 11, 50], to: 110) == [.scaleSlip, .falling])
        #expect(try checks([12, 24, 300_000, 30, 60], to: 110) == [.scaleSlip])
        // Whoever stays with another unit is asked once, not with every report.
        #expect(try checks([12, 300_000, 310_000, 320_000], to: 110) == [.scaleSlip])
    }

    @Test func aJumpAtTheEndIsSeen() throws {
        #expect(try checks([10, 20, 30, 75], to: 77) == [.lastMinute])
        #expect(try checks([10, 20, 62, 101], to: 77) == [])
        #expect(try checks([10, 75], to: 77) == [])
    }

    @Test func aJumpStaysInDoubtWhenFurtherReportsCome() throws {
        #expect(try checks([10, 20, 30, 80, 80], to: 77) == [.lastMinute])
        #expect(try checks([10, 20, 30, 60, 80], to: 77) == [])
    }

    @Test func aStepOverMissingReportsIsNoJump() throws {
        func series(_ days: [String]) throws -> [NumberCheck] {
            let points = try zip(days, [5, 20, 40, 105]).map { day, value in
                ReportedSeries.Point(day: try #require(CalendarDate(day)), value: ExactNumber(value))
            }
            return ReportedSeries(
                progress: Progress(.cumulative, to: 100), isMeasured: false, due: CalendarDate("2026-12-31"),
                points: points
            ).doubts.map(\.check)
        }
        #expect(try series(["2026-01-31", "2026-03-31", "2026-06-30", "2026-12-31"]) == [])
        #expect(try series(["2026-01-31", "2026-03-31", "2026-09-30", "2026-12-31"]) == [.lastMinute])
    }

    @Test func meetingAMeasuredTargetToTheDigitIsSeen() throws {
        #expect(try checks([40, 80, 112, 143], to: 143) == [.exactHit])
        #expect(try checks([40, 80, 112, 143], to: 143, isMeasured: false) == [])
        #expect(try checks([5, 9, 12], to: 12) == [])
        let (half, whole) = try (#require(ExactNumber("40.1")), #require(ExactNumber("52.6")))
        #expect(try checks([12, half, whole, whole], to: whole) == [.exactHit])
    }

    @Test func partsMakeUpTheWhole() throws {
        #expect(difference(of: 43, toParts: [20, 23]) == nil)
        #expect(try difference(of: #require(ExactNumber("43.5")), toParts: [20, 23]) == Ratio(1, over: 2))
        #expect(difference(of: 40, toParts: [20, 23]) == Ratio(-3))
    }

    @Test func textsWithOtherNumbersAreTheSameText() throws {
        let june = "截至目前完成投资12.5亿元，主体工程施工有序推进，下一步加快设备安装调试。"
        let july = "截至目前完成投资14.1亿元，主体工程施工有序推进，下一步加快设备安装调试。"
        let other = "县城东街改造已完成招标，施工单位进场，涉及拆迁的十二户居民全部签订协议。"
        #expect(try #require(likeness(june, july)) >= sameTextLikeness)
        #expect(try #require(likeness(june, other)) < .percent(30))
        #expect(likeness(june, june) == .one)
        #expect(likeness("已完成", "已完成") == nil)
    }
}
