import Ledger
import Testing
import Values

@Suite struct UrgingLadderTests {
    private let calendar = WorkingCalendar.national
    private let ladder = UrgingLadder.standard

    private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    private func step(on today: String, taken: [(UrgingLadder.Step, String)] = []) throws -> UrgingLadder.Step? {
        let taken = try taken.map { UrgingLadder.Due(step: $0.0, day: try day($0.1)) }
        return try ladder.step(due: day("2026-06-30"), on: day(today), taken: taken, calendar: calendar)?.step
    }

    @Test func remindsBeforeTheDueDate() throws {
        #expect(try step(on: "2026-06-22") == nil)
        #expect(try step(on: "2026-06-23") == .reminder(daysBefore: 7))
        #expect(try step(on: "2026-06-28") == .reminder(daysBefore: 3))
        #expect(try step(on: "2026-06-28", taken: [(.reminder(daysBefore: 3), "2026-06-27")]) == nil)
        #expect(
            try step(on: "2026-06-30", taken: [(.reminder(daysBefore: 3), "2026-06-27")]) == .reminder(daysBefore: 0))
    }

    @Test func climbsOneStepAtATime() throws {
        #expect(try step(on: "2026-07-01") == .call)
        #expect(try step(on: "2026-07-01", taken: [(.call, "2026-07-01")]) == nil)
        #expect(try step(on: "2026-07-07", taken: [(.call, "2026-07-01")]) == nil)
        #expect(try step(on: "2026-07-08", taken: [(.call, "2026-07-01")]) == .letter(.blue))
        let blue: [(UrgingLadder.Step, String)] = [(.call, "2026-07-01"), (.letter(.blue), "2026-07-08")]
        #expect(try step(on: "2026-07-15", taken: blue) == .letter(.yellow))
        #expect(try step(on: "2026-08-30", taken: blue) == .letter(.yellow))
        #expect(try step(on: "2026-08-30", taken: [(.letter(.red), "2026-07-22")]) == .talk)
        #expect(try step(on: "2026-08-30", taken: [(.talk, "2026-07-29")]) == nil)
    }

    @Test func aForgottenStepHurriesNobody() throws {
        #expect(try step(on: "2026-09-30") == .call)
        #expect(try step(on: "2026-09-30", taken: [(.reminder(daysBefore: 7), "2026-06-23")]) == .call)
        #expect(try step(on: "2026-09-30", taken: [(.call, "2026-09-29")]) == nil)
        #expect(try step(on: "2026-10-13", taken: [(.call, "2026-09-29")]) == .letter(.blue))
    }

    @Test func stepsHaveTheirNames() throws {
        let names = try ladder.steps(due: day("2026-06-30"), calendar: calendar).map(\.step.chinese)
        #expect(
            names == ["到期前7天提醒", "到期前3天提醒", "到期前1天提醒", "到期当日提醒", "催办", "蓝色督办单", "黄色督办单", "红色督办单", "约谈"])
    }

    @Test func mattersRunByTheirClock() throws {
        let friday = MatterClock(start: try day("2026-02-13"), difficulty: .ordinary)
        #expect(try friday.deployment(calendar) == day("2026-02-13"))
        #expect(try friday.firstFeedback(calendar) == day("2026-02-25"))
        #expect(try friday.completion(calendar) == day("2026-03-02"))
        #expect(
            try MatterClock(start: day("2026-02-17"), difficulty: .ordinary).deployment(calendar) == day("2026-02-24"))
        #expect(
            try MatterClock(start: day("2026-01-31"), difficulty: .complex).completion(calendar) == day("2026-02-28"))
        #expect(
            try MatterClock(start: day("2026-12-15"), difficulty: .longTerm).completion(calendar) == day("2027-01-15"))
    }
}
