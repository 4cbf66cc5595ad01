import Ledger
import Testing
import Values

@Suite struct ReportingRuleTests {
    private let calendar = WorkingCalendar.national
    private let rule = ReportingRule()

    private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    @Test func aMonthIsTimelyByThe25th() throws {
        let march = try #require(try rule.period(of: .monthly, containing: day("2026-03-09"), calendar: calendar))
        #expect(try march.first == day("2026-03-01"))
        #expect(try march.timely == day("2026-03-25"))
        #expect(try march.closing == day("2026-03-30"))
        #expect(try march.standing(of: day("2026-03-25")) == .timely)
        #expect(try march.standing(of: day("2026-03-26")) == .late)
        #expect(try march.standing(of: day("2026-03-31")) == .byException)
        #expect(march.chinese == "2026年3月")
    }

    @Test func nobodyReportsOnAHoliday() throws {
        // 25 September 2026 is the first of three days off.
        let september = try #require(try rule.period(of: .monthly, containing: day("2026-09-09"), calendar: calendar))
        #expect(try september.timely == day("2026-09-24"))
        let holidays = try #require(try rule.period(of: .weekly, containing: day("2026-02-18"), calendar: calendar))
        #expect(try holidays.first == day("2026-02-16"))
        #expect(try holidays.timely == day("2026-02-22"))
        #expect(try holidays.closing == day("2026-02-26"))
    }

    @Test func periodsFollowEachOtherWithoutGaps() throws {
        for (cadence, count) in [(Cadence.monthly, 12), (.quarterly, 4), (.weekly, 53)] {
            let periods = try rule.periods(
                of: cadence, from: day("2026-01-01"), to: day("2026-12-31"), calendar: calendar)
            #expect(periods.count == count)
            for (before, after) in zip(periods, periods.dropFirst()) {
                #expect(before.last.adding(days: 1) == after.first)
            }
        }
        #expect(
            try rule.periods(of: .atNodes, from: day("2026-01-01"), to: day("2026-12-31"), calendar: calendar) == [])
    }

    @Test func quartersHaveTheirLabel() throws {
        let third = try #require(try rule.period(of: .quarterly, containing: day("2026-08-01"), calendar: calendar))
        #expect(third.chinese == "2026年第3季度")
        #expect(try third.timely == day("2026-09-24"))
    }
}
