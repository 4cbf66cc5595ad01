import Ledger
import Testing
import Values

@Suite struct CorrectionTests {
    @Test func numbersTheReadingInReadingOrder() throws {
        let state = try Desk.imported().book
        #expect(state.items.map(\.id.description) == ["i1", "i2", "i3", "i4"])
        #expect(state.items[1].commitments.map(\.id.description) == ["c4", "c5", "c6"])
        #expect(state.items[1].commitments[0].indicators.map(\.id.description) == ["n3", "n4"])
        #expect(state.items[1].commitments[0].indicators[1].within == IndicatorID(3))
        #expect(state.findings.map(\.id.description) == ["f1", "f2"])
        #expect(state.section(SectionID(2))?.title == "其他")
    }

    @Test func remembersWhatWasReadAndWhoCorrectedIt() throws {
        var desk = try Desk.imported()
        try desk.act(.correct([.indicator(IndicatorID(1), .value(5))], reason: "原文为5座"))
        try desk.act(.correct([.indicator(IndicatorID(1), .value(6))], reason: "再次核对"))
        let value = try #require(try desk.book.indicator(IndicatorID(1))).indicator.value
        #expect(value.value == 6)
        #expect(value.original == 3)
        #expect(value.changes.map(\.mark.reason) == ["原文为5座", "再次核对"])
        #expect(value.changes.map(\.before) == [3, 5])
        #expect(value.lastChange?.mark.actor == Sample.supervisor)
        #expect(value.lastChange?.mark.position == 4)
    }

    static let corrections: [(Correction, FieldValue)] = [
        (.item(ItemID(1), .title("新标题")), .text("新标题")),
        (.item(ItemID(1), .number("1之一")), .text("1之一")),
        (.item(ItemID(1), .section(SectionID(2))), .section(SectionID(2))),
        (.item(ItemID(1), .section(nil)), .absent),
        (.item(ItemID(1), .people([])), .people([])),
        (
            .item(ItemID(1), .deadline(Deadline(text: "春季", date: nil, origin: .assigned))),
            .deadline(Deadline(text: "春季", date: nil, origin: .assigned))
        ),
        (.item(ItemID(1), .notes("电话核实")), .text("电话核实")),
        (.organisation(OrganisationID(1), .name("县水务局")), .text("县水务局")),
        (.organisation(OrganisationID(1), .role(.cooperating)), .choice("cooperating")),
        (.organisation(OrganisationID(1), .members(["河道所"])), .names(["河道所"])),
        (.commitment(CommitmentID(1), .text("建成泵站")), .text("建成泵站")),
        (.commitment(CommitmentID(1), .action(" ")), .absent),
        (.commitment(CommitmentID(1), .strength(.strive)), .choice("strive")),
        (.commitment(CommitmentID(1), .kind(.ongoing)), .choice("ongoing")),
        (.commitment(CommitmentID(1), .deadline(nil)), .absent),
        (.indicator(IndicatorID(1), .subject("水泵")), .text("水泵")),
        (
            .indicator(IndicatorID(1), .value(ExactNumber(coefficient: 125, scale: 1))),
            .number(ExactNumber(coefficient: 125, scale: 1))
        ),
        (.indicator(IndicatorID(1), .scale("万")), .text("万")),
        (.indicator(IndicatorID(1), .unit("")), .absent),
        (.indicator(IndicatorID(1), .comparator(.about)), .choice("~")),
        (.indicator(IndicatorID(1), .kind(.level)), .choice("level")),
        (.indicator(IndicatorID(1), .strength(.effort)), .choice("effort")),
        (
            .indicator(
                IndicatorID(1),
                .deadline(Deadline(date: CalendarDate(year: 2022, month: 12, day: 31), origin: .implied))),
            .deadline(Deadline(date: CalendarDate(year: 2022, month: 12, day: 31), origin: .implied))
        ),
    ]

    @Test(arguments: corrections)
    func setsEveryFieldAndPutsItIntoTheHistory(correction: Correction, expected: FieldValue) throws {
        var desk = try Desk.imported()
        let before = try #require(try desk.book.value(of: correction.field, in: correction.element))
        try desk.act(.correct([correction], reason: "核对原文"))
        #expect(try desk.book.value(of: correction.field, in: correction.element) == expected)
        let line = try #require(try desk.book.history(of: ItemID(1)).last)
        #expect(line.code == .corrected && line.field == correction.field && line.reason == "核对原文")
        #expect(line.before == before && line.after == expected && line.element == correction.element)
    }

    @Test func takesAFormOfSeveralFieldsAndPassesOverWhatStands() throws {
        var desk = try Desk.imported()
        let events = try desk.act(
            .correct([.indicator(IndicatorID(1), .value(3)), .indicator(IndicatorID(1), .unit("座"))], reason: "单位"))
        #expect(events == [.valueCorrected(.indicator(IndicatorID(1), .unit("座")), reason: "单位")])
    }

    @Test func namingTheLeadMovesItFromOneToTheOther() throws {
        var desk = try Desk.imported()
        try desk.act(.nameLead(OrganisationID(1), reason: "县长指定"))
        try desk.act(.nameLead(OrganisationID(2), reason: "职责调整"))
        let item = try #require(try desk.book.item(ItemID(1)))
        #expect(item.lead?.name.value == "县财政局")
        #expect(item.organisations.map(\.role.value) == [.responsible, .lead])
        let line = try #require(try desk.book.history(of: ItemID(1)).last)
        #expect(line.code == .leadNamed && line.before == .text("县水利局") && line.after == .text("县财政局"))
    }

    @Test func strikesStayVisibleAndCanBeTakenBack() throws {
        var desk = try Desk.imported()
        try desk.act(.strike(.commitment(CommitmentID(2)), reason: "重复"))
        var item = try #require(try desk.book.item(ItemID(1)))
        #expect(item.commitments.count == 3 && item.liveCommitments.count == 2)
        #expect(item.commitments[1].struck?.reason == "重复")
        try desk.act(.restore(.commitment(CommitmentID(2)), reason: "并非重复"))
        item = try #require(try desk.book.item(ItemID(1)))
        #expect(item.liveCommitments.count == 3)
        #expect(try desk.book.history(of: ItemID(1)).map(\.code) == [.imported, .struck, .restored])
    }

    @Test func editingTakesTheConfirmationAway() throws {
        var desk = try Desk.confirmed()
        #expect(try desk.book.item(ItemID(2))?.isConfirmed == true)
        try desk.act(.correct([.item(ItemID(2), .title("改"))], reason: "笔误"))
        #expect(try desk.book.item(ItemID(2))?.isConfirmed == false)
        #expect(try desk.book.item(ItemID(1))?.isConfirmed == true)
    }

    @Test func addsWhatTheReaderMissed() throws {
        var desk = try Desk.imported()
        try desk.act(.addItem(Sample.item(2, organisations: []), after: ItemID(2), reason: "漏读一项"))
        try desk.act(
            .addCommitment(
                Sample.commitment("整治河道", indicators: [Sample.indicator("河道", 8)]), to: ItemID(5), reason: "漏读"))
        try desk.act(
            .addIndicator(Sample.indicator("支流", 2), to: CommitmentID(16), within: IndicatorID(11), reason: "漏读"))
        let state = try desk.book
        #expect(state.items.map(\.id.rawValue) == [1, 2, 5, 3, 4])
        let added = try #require(state.commitment(CommitmentID(16)))
        #expect(added.item.id == ItemID(5) && added.commitment.added?.reason == "漏读")
        #expect(added.commitment.indicators.map(\.within) == [nil, IndicatorID(11)])
        #expect(state.brokenInvariants.isEmpty)
    }
}
