import Ledger
import Testing
import Values

/// What a correction answers needs no second word.
@Suite struct FindingSettlingTests {
    private func desk() throws -> Desk {
        var reading = Sample.reading()
        reading.findings = [
            .init(code: "D103", severity: .warning, message: "没有牵头单位", suggestion: nil, span: Sample.span(110, 120)),
            .init(code: "D104", severity: .note, message: "没有时限", suggestion: nil, span: Sample.span(110, 120)),
            .init(code: "D103", severity: .warning, message: "没有牵头单位", suggestion: nil, span: Sample.span(210, 220)),
            .init(code: "D101", severity: .warning, message: "没有可核验的内容", suggestion: nil, span: Sample.span(110, 120)),
        ]
        var desk = Desk()
        try desk.act(.open(try Sample.book()))
        try desk.act(.importReading(reading, source: Sample.source))
        return desk
    }

    private func open(_ desk: Desk) throws -> [Int] {
        try desk.book.findings.filter { $0.settled == nil }.map(\.id.rawValue)
    }

    @Test func namingALeadSettlesThatNoneIsNamed() throws {
        var desk = try desk()
        let first = try #require(try desk.book.liveItems.first?.organisations.first)
        try desk.act(.nameLead(first.id, reason: "分管领导指定"))
        #expect(try open(desk) == [2, 3, 4])
        let settled = try #require(try desk.book.findings.first?.settled)
        #expect(settled.reason == "分管领导指定")
        #expect(settled.actor == Sample.supervisor)
    }

    @Test func addingALeadSettlesItToo() throws {
        var desk = try desk()
        let item = try #require(try desk.book.liveItems.dropFirst().first)
        try desk.act(.addOrganisation(OrganisationDraft(name: "县应急局", role: .lead), to: item.id, reason: "漏读"))
        #expect(try open(desk) == [1, 2, 4])
    }

    @Test func anOrganisationThatOnlyHelpsSettlesNothing() throws {
        var desk = try desk()
        let item = try #require(try desk.book.liveItems.first)
        try desk.act(.addOrganisation(OrganisationDraft(name: "县应急局", role: .cooperating), to: item.id, reason: "漏读"))
        #expect(try open(desk) == [1, 2, 3, 4])
    }

    @Test func aDeadlineSettlesThatNoneIsGiven() throws {
        var desk = try desk()
        let item = try #require(try desk.book.liveItems.first)
        let deadline = Deadline(date: CalendarDate(year: 2022, month: 11, day: 30), origin: .assigned)
        try desk.act(.correct([.item(item.id, .deadline(deadline))], reason: "督查室指定"))
        #expect(try open(desk) == [1, 3, 4])
        #expect(throws: Refusal.self) { try desk.act(.settleFinding(FindingID(2), reason: "已指定")) }
    }
}
