import Testing
import Values

@Suite struct WorkingCalendarTests {
    private let calendar = WorkingCalendar.national

    private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    @Test(arguments: [
        ("2022-01-30", true), ("2022-01-31", false), ("2022-12-31", false), ("2023-01-02", false), ("2023-01-03", true),
        ("2023-06-25", true), ("2024-02-09", true), ("2024-02-10", false), ("2024-02-18", true), ("2024-10-12", true),
        ("2025-01-28", false), ("2025-10-08", false), ("2025-10-11", true), ("2026-01-04", true), ("2026-02-14", true),
        ("2026-02-23", false), ("2026-02-24", true), ("2026-09-20", true), ("2026-10-10", true), ("2026-10-11", false),
        ("2027-02-05", false), ("2021-05-03", true), ("2030-06-08", false),
    ])
    func knowsWorkedDays(_ text: String, _ worked: Bool) throws {
        #expect(try calendar.isWorkingDay(day(text)) == worked)
    }

    // Statutory days off of the law: 11 until 2024, 13 from 2025. Each day off beyond them was exchanged for a weekend.
    @Test(arguments: [(2022, 7), (2023, 7), (2024, 8), (2025, 5), (2026, 6)])
    func everyExchangeFallsOnAWeekend(_ year: Int, _ count: Int) {
        let exchanged = calendar.exceptions.filter { $0.key.year == year && $0.value == .workday }
        #expect(exchanged.count == count)
        #expect(exchanged.allSatisfy { $0.key.weekday >= 6 })
    }

    // Years of 365 days have 250 working days by the older law and 248 by the law in force from 2025, give or take one
    // for the way that weekends and holidays meet.
    @Test(arguments: [2022: 249...251, 2023: 248...250, 2024: 250...252, 2025: 247...249, 2026: 247...249])
    func aYearHasItsWorkingDays(_ year: Int, _ expected: ClosedRange<Int>) throws {
        let count = try calendar.workingDays(after: day("\(year - 1)-12-31"), upTo: day("\(year)-12-31"))
        #expect(expected.contains(count))
    }

    @Test func countsOverAHoliday() throws {
        // Friday 13 February 2026 is followed by a worked Saturday and nine days off.
        #expect(try calendar.day(1, workingDaysAfter: day("2026-02-13")) == day("2026-02-14"))
        #expect(try calendar.day(2, workingDaysAfter: day("2026-02-13")) == day("2026-02-24"))
        #expect(try calendar.day(0, workingDaysAfter: day("2026-02-16")) == day("2026-02-16"))
        #expect(try calendar.workingDays(after: day("2026-02-13"), upTo: day("2026-02-24")) == 2)
        #expect(try calendar.workingDays(after: day("2026-02-24"), upTo: day("2026-02-13")) == -2)
        #expect(try calendar.workingDays(after: day("2026-02-24"), upTo: day("2026-02-24")) == 0)
    }

    @Test func addingAndCountingAgree() throws {
        let start = try day("2025-12-20")
        for count in 1...400 {
            let end = try #require(calendar.day(count, workingDaysAfter: start))
            #expect(calendar.isWorkingDay(end))
            #expect(calendar.workingDays(after: start, upTo: end) == count)
        }
    }

    @Test func aFileReplacesItsYears() throws {
        let file = try WorkingCalendar(text: "# 2027\n2027-02-05 holiday  # 除夕\n\n2027-02-14 workday\n")
        let replaced = calendar.replacingYears(with: file)
        #expect(try replaced.isWorkingDay(day("2027-02-14")))
        #expect(try replaced.isWorkingDay(day("2027-10-01")))
        #expect(try !replaced.isWorkingDay(day("2026-10-01")))
        #expect(replaced.provisionalYears.isEmpty)
        #expect(calendar.provisionalYears == [2027])
        #expect(try WorkingCalendar(text: replaced.text).exceptions == replaced.exceptions)
    }

    @Test(arguments: [
        ("2027-02-05 holiday\n2027-02-30 holiday", 2), ("tomorrow", 1), ("2027-02-05 free", 1),
        ("2027-02-05 holiday\n\n2027-02-05 workday", 3),
    ])
    func saysWhichLineIsWrong(_ text: String, _ line: Int) {
        #expect(throws: WorkingCalendarError.self) { try WorkingCalendar(text: text) }
        do { _ = try WorkingCalendar(text: text) } catch { #expect(error.line == line) }
    }
}
