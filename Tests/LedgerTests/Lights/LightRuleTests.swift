import Ledger
import Testing
import Values

@Suite struct LightRuleTests {
    private let calendar = WorkingCalendar.national

    private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    private func judged(
        _ planned: Ratio?, _ actual: Ratio?, due: String? = "2026-12-31", on today: String = "2026-06-30",
        isDone: Bool = false, isClosed: Bool = false
    ) throws -> LightJudgement {
        let facts = LightRule.Facts(
            planned: planned, actual: actual, due: try due.map(day), isDone: isDone, isClosed: isClosed)
        return try LightRule().judgement(of: facts, on: day(today), calendar: calendar)
    }

    @Test(arguments: [
        (50, 55, Light.green, ProgressStatus.ahead), (50, 50, .green, .onPlan), (50, 41, .green, .onPlan),
        (50, 40, .yellow, .behind), (50, 20, .yellow, .behind), (50, 19, .red, .behind), (50, 0, .red, .behind),
    ])
    func followsTheLag(_ planned: Int, _ actual: Int, _ light: Light, _ status: ProgressStatus) throws {
        let judgement = try judged(.percent(planned), .percent(actual))
        #expect(judgement.light == light)
        #expect(judgement.status == status)
    }

    // 1/3 of the plan and 7/30 done are 10 points apart to the last digit: the boundary is yellow.
    @Test func theBoundaryIsExact() throws {
        #expect(try judged(Ratio(1, over: 3), Ratio(7, over: 30)).light == .yellow)
        #expect(try judged(Ratio(1, over: 3), Ratio(7_000_001, over: 30_000_000)).light == .green)
        #expect(try judged(Ratio(1, over: 2), Ratio(1, over: 5)).light == .yellow)
        #expect(try judged(Ratio(1, over: 2), Ratio(1_999_999, over: 10_000_000)).light == .red)
    }

    @Test func nothingToJudgeByIsNeverGreen() throws {
        #expect(try judged(nil, .percent(90)).light == .grey)
        #expect(try judged(.percent(1), nil).light == .grey)
        #expect(try judged(nil, nil, due: nil).light == .grey)
    }

    @Test func pastDueIsRedEvenWithoutAPlan() throws {
        let judgement = try judged(nil, nil, due: "2026-06-29")
        #expect(judgement.light == .red)
        #expect(judgement.chinese == "完成时限2026-06-29已过1天，尚未完成。")
        #expect(try judged(.one, .percent(99), due: "2026-06-29", isDone: true).light == .green)
        #expect(try judged(.one, .percent(99), due: "2026-06-29", isClosed: true).light == .darkGreen)
    }

    @Test func dueSoonTurnsYellowByWorkingDays() throws {
        // From Friday 25 September to Monday 28 September 2026 lie a holiday weekend and one working day.
        let soon = try judged(.percent(98), .percent(97), due: "2026-09-30", on: "2026-09-25")
        #expect(soon.light == .yellow)
        #expect(soon.reason == .dueSoon(try day("2026-09-30"), workingDays: 3, actual: .percent(97)))
        #expect(try judged(.percent(98), .percent(97), due: "2026-09-30", on: "2026-09-24").light == .yellow)
        #expect(try judged(.percent(98), .percent(97), due: "2026-09-30", on: "2026-09-23").light == .green)
    }

    @Test func theWhySaysTheArithmetic() throws {
        #expect(
            try judged(Ratio(181, over: 365), .percent(25)).chinese
                == "计划49.6%－实际25%＝落后24.6个百分点，在10至30个百分点之间。")
        #expect(try judged(.percent(40), .percent(52)).chinese == "计划40%－实际52%＝超前12个百分点，不到10个百分点。")
        #expect(
            try judged(.percent(60), .percent(20)).english
                == "Planned 60% − actual 20% = 40 points, above 30.")
    }

    @Test func aLocalRuleReplacesTheDefault() throws {
        let strict = LightRule(yellowFrom: .percent(5), redAbove: .percent(10), dueSoonWorkingDays: 10)
        let facts = LightRule.Facts(planned: .percent(50), actual: .percent(44), due: nil)
        #expect(try strict.judgement(of: facts, on: day("2026-06-30"), calendar: calendar).light == .yellow)
    }

    /// Shape and word tell lights apart without their colours, on pages and in a terminal alike.
    @Test func everyLightHasAShapeAndAWordOfItsOwn() {
        #expect(Set(Light.allCases.map(\.shape)).count == Light.allCases.count)
        #expect(Set(Light.allCases.map(\.chinese)).count == Light.allCases.count)
        #expect(Light.allCases.allSatisfy { $0.shape.unicodeScalars.count == 1 })
    }
}
