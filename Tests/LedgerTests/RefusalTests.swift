import Ledger
import Testing
import Values

@Suite struct RefusalTests {
    static let whole = Array(1...3).map { CommitmentID($0) }

    static let drafts: [(Command, Refusal)] = [
        (.importReading(Sample.reading(), source: Sample.source), .alreadyImported),
        (.correct([.item(ItemID(1), .title("甲"))], reason: " "), .reasonMissing),
        (.correct([.item(ItemID(1), .title("\u{3000}"))], reason: "改"), .textMissing(.title)),
        (.correct([.item(ItemID(9), .title("甲"))], reason: "改"), .unknownElement(.item(ItemID(9)))),
        (.correct([.item(ItemID(1), .section(SectionID(7)))], reason: "改"), .unknownSection(SectionID(7))),
        (.correct([.item(ItemID(1), .number("1"))], reason: "改"), .nothingChanges),
        (
            .correct([.item(ItemID(1), .deadline(Deadline(date: nil, origin: .assigned)))], reason: "改"),
            .textMissing(.deadline)
        ),
        (.correct([], reason: "改"), .nothingChanges),
        (.nameLead(OrganisationID(99), reason: "改"), .unknownElement(.organisation(OrganisationID(99)))),
        (.addOrganisation(OrganisationDraft(name: "", role: .lead), to: ItemID(1), reason: "补"), .textMissing(.name)),
        (
            .addCommitment(
                CommitmentDraft(text: "甲", span: Sample.span(5, 5), strength: .plan, kind: .milestone), to: ItemID(1),
                reason: "补"), .invalidSpan(Sample.span(5, 5))
        ),
        (
            .addCommitment(
                CommitmentDraft(text: "甲", span: Sample.span(890, 901), strength: .plan, kind: .milestone),
                to: ItemID(1), reason: "补"), .invalidSpan(Sample.span(890, 901))
        ),
        (
            .addIndicator(Sample.indicator("甲", 1), to: CommitmentID(1), within: IndicatorID(3), reason: "补"),
            .invalidPart
        ),
        (.restore(.item(ItemID(1)), reason: "恢复"), .notStruck(.item(ItemID(1)))),
        (.mergeItems([ItemID(1)], into: ItemID(1), reason: "并"), .nothingToMerge),
        (.splitItem(ItemID(1), into: [SplitPart(title: "甲", commitments: whole)], reason: "拆"), .tooFewParts),
        (
            .splitItem(
                ItemID(1),
                into: [SplitPart(title: "甲", commitments: [CommitmentID(1)]), SplitPart(title: "乙", commitments: [])],
                reason: "拆"), .commitmentsLeftOver([CommitmentID(2), CommitmentID(3)])
        ),
        (
            .splitItem(
                ItemID(1),
                into: [
                    SplitPart(title: "甲", commitments: whole), SplitPart(title: "乙", commitments: [CommitmentID(1)]),
                ], reason: "拆"), .commitmentTwice(CommitmentID(1))
        ),
        (
            .splitItem(
                ItemID(1),
                into: [
                    SplitPart(title: "甲", commitments: whole), SplitPart(title: "乙", commitments: [CommitmentID(4)]),
                ], reason: "拆"), .foreignElement(.commitment(CommitmentID(4)), ItemID(1))
        ),
        (
            .splitItem(
                ItemID(1),
                into: [
                    SplitPart(title: "甲", commitments: whole, organisations: [OrganisationID(3)]),
                    SplitPart(title: "乙", commitments: []),
                ], reason: "拆"), .foreignElement(.organisation(OrganisationID(3)), ItemID(1))
        ),
        (.settleFinding(FindingID(9), reason: "处理"), .unknownFinding(FindingID(9))),
        (.confirm([]), .noItems),
        (
            .confirm([ItemID(1), ItemID(4)]),
            .notReady([ItemID(1): [.finding(FindingID(1))], ItemID(4): [.organisation]])
        ),
        (.submit(note: nil), .unconfirmed((1...4).map { ItemID($0) })),
        (.approve(nil), .wrongState(.draft, needed: .awaitingApproval)),
        (.returnPlan(reason: "退"), .wrongState(.draft, needed: .awaitingApproval)),
        (.dispatch([ItemID(1)], signWithinWorkingDays: 3, note: nil), .wrongState(.draft, needed: .registered)),
    ]

    @Test(arguments: drafts)
    func refusesInADraft(command: Command, expected: Refusal) throws {
        var desk = try Desk.imported()
        let before = try desk.book
        #expect(throws: expected) { try desk.act(command) }
        #expect(try desk.book == before)
        let message = expected.message(about: before)
        #expect(message.chinese.last == "。" && message.english.last == ".")
        #expect(message.chinese != "操作未执行。")
    }

    @Test func refusesWhoMayNot() throws {
        var desk = try Desk.imported()
        #expect(throws: Refusal.notAllowed(needed: [.supervisor])) {
            try desk.act(.confirm([ItemID(1)]), roles: [.leader, .systemAdmin, .auditor])
        }
        #expect(throws: Refusal.notAllowed(needed: [.leader, .supervisor])) {
            try desk.act(.approve(nil), roles: [.reporter])
        }
    }

    @Test func refusesABookTwiceAndWorkBeforeIt() throws {
        var desk = Desk()
        #expect(throws: Refusal.notOpened) { try desk.act(.submit(note: nil)) }
        let early = Book(id: try Sample.bookID(), year: 22, title: "甲")
        #expect(throws: Refusal.invalidYear(22)) { try desk.act(.open(early)) }
        try desk.act(.open(try Sample.book()))
        #expect(throws: Refusal.alreadyOpened) { try desk.act(.open(try Sample.book())) }
        #expect(throws: Refusal.emptyReading) { try desk.act(.importReading(ReadingDraft(), source: Sample.source)) }
    }

    @Test func refusesToTouchWhatWasStruckOrMerged() throws {
        var desk = try Desk.imported()
        try desk.act(.strike(.commitment(CommitmentID(1)), reason: "重复"))
        try desk.act(.mergeItems([ItemID(3)], into: ItemID(2), reason: "并"))
        #expect(throws: Refusal.notLive(.indicator(IndicatorID(1)))) {
            try desk.act(.correct([.indicator(IndicatorID(1), .value(9))], reason: "改"))
        }
        #expect(throws: Refusal.notStruck(.indicator(IndicatorID(1)))) {
            try desk.act(.restore(.indicator(IndicatorID(1)), reason: "恢复"))
        }
        #expect(throws: Refusal.notLive(.item(ItemID(3)))) { try desk.act(.confirm([ItemID(3)])) }
    }

    @Test func saysWhatIsMissingInBothLanguages() throws {
        let state = try Desk.imported().book
        let refusal = Refusal.notReady([ItemID(1): [.finding(FindingID(1))], ItemID(4): [.organisation]])
        let message = refusal.message(about: state)
        #expect(message.chinese == "还不能确认：第1项有未处理的问题f1；第4项缺责任单位。请补全。")
        #expect(
            message.english == "Not ready to be confirmed: item 1 has the unsettled finding f1; "
                + "item 4 names no organisation. Fill in what is missing.")
        #expect(
            Refusal.commitmentsLeftOver([CommitmentID(2)]).message(about: state).chinese
                == "还有1项工作内容没有分到任何部分：“完成勘察1”。")
    }
}
