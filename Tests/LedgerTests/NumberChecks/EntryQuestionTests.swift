import Testing
import Values

@testable import Ledger

/// What is asked while a report is filled in.
@Suite struct EntryQuestionTests {
    private func kinds(
        _ value: ExactNumber, last: ExactNumber?, to target: ExactNumber = 110, measure: Measure = .cumulative,
        isMeasured: Bool = true, isPercent: Bool = false
    ) throws -> [EntryQuestion.Kind] {
        let typed = TypedValue(
            element: .indicator(IndicatorID(1)), progress: Progress(measure, to: target), isMeasured: isMeasured,
            isPercent: isPercent, last: last)
        return typed.questions(about: value, on: try #require(CalendarDate("2026-03-01"))).map(\.kind)
    }

    @Test func anHonestValueIsNotAskedAbout() throws {
        #expect(try kinds(30, last: 12) == [])
        #expect(try kinds(3, last: nil) == [])
        #expect(try kinds(12, last: 12) == [])
    }

    @Test func aThousandTimesIsAskedAboutThoughNotDoubtedLater() throws {
        #expect(try kinds(14_400, last: 12) == [.scaleSlip])
        #expect(try kinds(120_000, last: 12) == [.scaleSlip])
        #expect(try kinds(600, last: 12) == [])
        let day = try #require(CalendarDate("2026-03-01"))
        let series = ReportedSeries(
            progress: Progress(.cumulative, to: 110), isMeasured: true, due: nil,
            points: [.init(day: day, value: 12), .init(day: day, value: 14_400)])
        #expect(series.doubts == [])
    }

    @Test func withNoValueBeforeItTheTargetIsTheMeasure() throws {
        #expect(try kinds(1_100_000, last: nil) == [.scaleSlip])
    }

    @Test func fallingTotalsExactHitsAndPercentages() throws {
        #expect(try kinds(11, last: 12) == [.falling])
        #expect(try kinds(11, last: 12, measure: .state) == [])
        #expect(try kinds(110, last: 90) == [.exactHit])
        #expect(try kinds(110, last: 90, isMeasured: false) == [])
        #expect(try kinds(101, last: 90, isPercent: true) == [.percentRange])
    }

    @Test func theWordsOfLastMonthAndOfAnotherAreAskedAbout() throws {
        var desk = try Desk.signed()
        let words = "完成管网铺设三公里，路面恢复过半，计划月底前通水"
        let key = ReportKey(
            item: ItemID(1), organisation: OrganisationID(1), cadence: .monthly, first: try Day.of(4, 1))
        try desk.act(.submit(key, ReportContent(progress: words)), by: People.water.reporter)
        let today = try Day.of(5, 9)
        desk.wait(until: today)
        let sheet = try #require(
            try desk.book.reportSheet(of: InstitutionID(1), cadence: .monthly, first: today, on: today))
        let line = try #require(sheet.lines.first { $0.key.item == ItemID(1) })
        #expect(line.isOpen && line.before?.content.progress == words)
        #expect(try desk.book.questions(about: ReportContent(progress: words), as: line).map(\.kind) == [.repeatedText])
        #expect(try desk.book.questions(about: ReportContent(progress: "已开工"), as: line) == [])
    }
}
