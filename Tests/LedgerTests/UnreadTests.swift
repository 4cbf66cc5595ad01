import Testing
import Values

@testable import Ledger

/// Working off what became no commitment, sharing the sections out, and remarks on items.
@Suite struct UnreadTests {
    /// A reading with a sentence inside item 1, one inside item 2 and one outside all items, beside what nobody is asked about.
    private func desk() throws -> Desk {
        var reading = Sample.reading()
        reading.unread = [
            Unread(span: Sample.span(0, 100), reason: .preamble),
            Unread(span: Sample.span(150, 160), reason: .noAction),
            Unread(span: Sample.span(170, 175), reason: .noise), Unread(span: Sample.span(250, 260), reason: .context),
            Unread(span: Sample.span(500, 900), reason: .slogan),
        ]
        var desk = Desk()
        try desk.act(.open(try Sample.book()))
        try desk.act(.importReading(reading, source: Sample.source))
        return desk
    }

    @Test func asksAboutSentencesThatCouldHaveBeenCommitments() throws {
        let questions = try desk().book.unreadQuestions
        #expect(questions.map(\.index) == [1, 3, 4])
        #expect(questions.map(\.item) == [ItemID(1), ItemID(2), nil])
        #expect(questions.allSatisfy { $0.decision == nil })
    }

    @Test func aSentenceBecomesACommitmentAndIsTakenBack() throws {
        var desk = try desk()
        let draft = CommitmentDraft(text: "办好夜校", span: Sample.span(150, 160), strength: .plan, kind: .ongoing)
        try desk.act(.decideUnread(1, .commitment(draft, in: ItemID(1)), reason: "原文有此要求"))
        let made = try #require(try desk.book.unread[1].decision?.commitment)
        #expect(try desk.book.commitment(made)?.item.id == ItemID(1))
        #expect(try desk.book.unreadQuestions.first?.decision?.kind == .commitment)
        #expect(try desk.book.history(of: ItemID(1)).last?.code == .unreadDecided)
        try desk.act(.reopenUnread(1, reason: "看错了"))
        #expect(try desk.book.commitment(made)?.commitment.struck != nil)
        #expect(try desk.book.unreadQuestions.first?.decision == nil)
    }

    @Test func aLaterDecisionReplacesAnEarlierOne() throws {
        var desk = try desk()
        let draft = CommitmentDraft(text: "办好夜校", strength: .plan, kind: .ongoing)
        try desk.act(.decideUnread(1, .commitment(draft, in: ItemID(1)), reason: "漏读"))
        let made = try #require(try desk.book.unread[1].decision?.commitment)
        try desk.act(.decideUnread(1, .nothing, reason: nil))
        #expect(try desk.book.commitment(made)?.commitment.struck != nil)
        #expect(try desk.book.unread[1].decision?.kind == .nothing)
        #expect(throws: Refusal.nothingChanges) { try desk.act(.decideUnread(1, .nothing, reason: nil)) }
    }

    @Test func aDecisionFallsWithTheCommitmentThatItNames() throws {
        var desk = try desk()
        try desk.act(.decideUnread(3, .duplicate(of: CommitmentID(4)), reason: nil))
        #expect(try desk.book.unreadQuestions[1].decision?.commitment == CommitmentID(4))
        try desk.act(.strike(.commitment(CommitmentID(4)), reason: "误读"))
        #expect(try desk.book.unreadQuestions[1].decision == nil)
        try desk.act(.restore(.commitment(CommitmentID(4)), reason: "并非误读"))
        #expect(try desk.book.unreadQuestions[1].decision != nil)
    }

    /// What one person decides about a sentence is no change of what another is about to confirm.
    @Test func decidingTouchesNoItem() throws {
        var desk = try desk()
        let before = try desk.book.item(ItemID(2))
        try desk.act(.decideUnread(3, .context, reason: "背景"))
        #expect(try desk.book.item(ItemID(2)) == before)
    }

    @Test func whatStandsInAStruckItemIsNotAskedAbout() throws {
        var desk = try desk()
        try desk.act(.strike(.item(ItemID(2)), reason: "重复"))
        #expect(try desk.book.unreadQuestions.map(\.index) == [1, 4])
        try desk.act(.mergeItems([ItemID(1)], into: ItemID(3), reason: "一件事"))
        #expect(try desk.book.unreadQuestions.map(\.item) == [ItemID(3), nil])
    }

    @Test func refusesWhatMakesNoSense() throws {
        var desk = try desk()
        let draft = CommitmentDraft(text: "办好夜校", strength: .plan, kind: .ongoing)
        let refused: [(Command, Refusal)] = [
            (.decideUnread(9, .nothing, reason: nil), .unknownUnread(9)),
            (.decideUnread(1, .commitment(draft, in: ItemID(1)), reason: " "), .reasonMissing),
            (.decideUnread(1, .commitment(draft, in: ItemID(99)), reason: "r"), .unknownElement(.item(ItemID(99)))),
            (
                .decideUnread(1, .duplicate(of: CommitmentID(99)), reason: nil),
                .unknownElement(.commitment(CommitmentID(99)))
            ),
            (.reopenUnread(1, reason: "r"), .nothingChanges), (.reopenUnread(1, reason: ""), .reasonMissing),
            (.takeSection(SectionID(9), for: Sample.supervisor), .unknownSection(SectionID(9))),
            (.releaseSection(SectionID(1)), .nothingChanges), (.remark(ItemID(1), text: " "), .reasonMissing),
        ]
        for (command, refusal) in refused {
            #expect(throws: refusal) { try desk.act(command) }
        }
    }

    @Test func aSectionIsTakenOnceAndGivenBack() throws {
        var desk = try desk()
        try desk.act(.takeSection(SectionID(1), for: Sample.supervisor))
        #expect(try desk.book.section(SectionID(1))?.holding?.account == Sample.supervisor)
        let other = ActorID("other")
        #expect(throws: Refusal.sectionHeld(SectionID(1), by: Sample.supervisor)) {
            try desk.act(.takeSection(SectionID(1), for: other), as: other)
        }
        try desk.act(.releaseSection(SectionID(1)), as: other)
        try desk.act(.takeSection(SectionID(1), for: other))
        #expect(try desk.book.section(SectionID(1))?.holding?.account == other)
        #expect(try desk.book.history.map(\.code).suffix(3) == [.sectionTaken, .sectionReleased, .sectionTaken])
    }

    @Test func aRemarkOnADraftAsksForAnotherConfirmation() throws {
        var desk = try Desk.confirmed()
        try desk.act(.submit(note: nil))
        try desk.act(.remark(ItemID(1), text: "牵头是否合适"), as: Sample.leader, roles: [.leader])
        #expect(try desk.book.item(ItemID(1))?.isConfirmed == true)
        try desk.act(.returnPlan(reason: "见批注"), as: Sample.leader, roles: [.leader])
        try desk.act(.remark(ItemID(2), text: "时限再提前"), as: Sample.leader, roles: [.leader])
        #expect(try desk.book.item(ItemID(2))?.isConfirmed == false)
        #expect(try desk.book.item(ItemID(2))?.remarks.map(\.reason) == ["时限再提前"])
        var approved = try Desk.approved()
        #expect(throws: Refusal.frozen) { try approved.act(.remark(ItemID(1), text: "晚了")) }
    }
}

@Suite struct DirectoryMatchTests {
    private func directory(_ names: [String]) throws -> Directory {
        var desk = try Desk.imported()
        for name in names { try desk.act(.act(.directory(.register(InstitutionProfile(name: name))))) }
        return try desk.book.directory
    }

    @Test(arguments: [
        ("云溪县水利局", "县水利局"), ("水利局", "县水利局"), ("县住建局", "县住房和城乡建设局"), ("发改委", "县发展和改革委员会"),
        ("县文旅局", "县文化和旅游局"), ("县人社局", "县人力资源和社会保障局"),
    ])
    func proposesLookAlikes(name: String, institution: String) throws {
        let proposals = try directory(["县公安局", institution]).proposals(for: name)
        #expect(proposals.first?.name == institution)
    }

    @Test(arguments: [("县供电公司", "县教育局"), ("县税务局", "县文化和旅游局")])
    func proposesNothingUnlike(name: String, institution: String) throws {
        #expect(try directory([institution]).proposals(for: name).isEmpty)
    }

    @Test func whatWasTurnedDownIsNotProposedAgain() throws {
        var desk = try Desk.imported()
        try desk.act(.act(.directory(.register(InstitutionProfile(name: "县水务局")))))
        #expect(try desk.book.directory.proposals(for: "县水利局").count == 1)
        try desk.act(.act(.directory(.rejectMatch(name: "县水利局", institution: "县水务局"))))
        #expect(try desk.book.directory.proposals(for: "县水利局").isEmpty)
        #expect(throws: Refusal.nothingChanges) {
            try desk.act(.act(.directory(.rejectMatch(name: "县水利局", institution: "县水务局"))))
        }
    }
}
