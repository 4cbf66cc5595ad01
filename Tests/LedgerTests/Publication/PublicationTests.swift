import Ledger
import Testing
import Values

/// What is published is an explicit choice that somebody else approved, with time for objections.
@Suite struct PublicationTests {
    private let contact = PublicContact(title: "云溪县重点工作公开", office: "县政府督查室", telephone: "0370-123456")

    private func text(_ state: BookState, _ number: Int = 1) throws -> PublicText {
        state.publicDraft(of: try #require(state.item(ItemID(number))))
    }

    /// Item 1 is published, by the leader in person.
    private func published() throws -> Desk {
        var desk = try Desk.signed()
        try desk.act(.publication(.setContact(contact)))
        try desk.act(.publication(.propose(ItemID(1), try text(try desk.book))))
        try desk.act(.publication(.approve(PublicationID(1), nil)), by: People.leader)
        return desk
    }

    @Test func aDraftSaysWhatTheLedgerSays() throws {
        let draft = try text(try Desk.dispatched().book)
        #expect(draft.title == "第1件事" && draft.organisations == ["县水利局", "县财政局"])
        #expect(draft.until == "2022年6月30日前" && draft.places == ["东湖泵站"])
        #expect(draft.promise.contains("建成泵站1座") && draft.targets.count == 4)
    }

    @Test func nothingIsPublicBeforeALeaderApproves() throws {
        var desk = try Desk.signed()
        try desk.act(.publication(.setContact(contact)))
        try desk.act(.publication(.propose(ItemID(1), try text(try desk.book))))
        let day = try desk.book.updated.date()
        #expect(try desk.book.publicProjection(on: day) == nil)
        #expect(throws: Refusal.life(.approvalMissing)) {
            try desk.act(.publication(.approve(PublicationID(1), nil)))
        }
        try desk.act(.publication(.approve(PublicationID(1), RecordedApproval(leader: "林一", basis: "常务会议纪要"))))
        let projection = try #require(try desk.book.publicProjection(on: day))
        #expect(projection.items.map(\.number) == [1] && projection.contact == contact)
        #expect(projection.items.first?.progress == .begun)
    }

    @Test func nobodyApprovesTheirOwnTextWithoutABasis() throws {
        var desk = try Desk.signed()
        let both = ActorID("both")
        try desk.act(.publication(.setContact(contact)))
        let propose = Command.act(.publication(.propose(ItemID(1), try text(try desk.book))))
        try desk.act(propose, as: both, roles: [.supervisor, .leader])
        #expect(throws: Refusal.life(.ownPublication)) {
            try desk.act(
                .act(.publication(.approve(PublicationID(1), nil))), as: both, roles: [.supervisor, .leader])
        }
        try desk.act(.publication(.approve(PublicationID(1), nil)), by: People.leader)
        #expect(try desk.book.publishing.published(ItemID(1))?.approved?.actor == People.leader)
    }

    @Test func refusesWhatMayNotGoOut() throws {
        var desk = try Desk.signed()
        #expect(throws: Refusal.life(.unknown("w1"))) { try desk.act(.publication(.approve(PublicationID(1), nil))) }
        for (words, found) in [("联系人林一", "林一"), ("电话13800000000", "13800000000"), ("机密★一年", "机密★")] {
            var text = try text(try desk.book)
            text.progress = words
            #expect(throws: Refusal.life(.personalText(found))) {
                try desk.act(.publication(.propose(ItemID(1), text)))
            }
        }
        var empty = try text(try desk.book)
        empty.until = " "
        #expect(throws: Refusal.life(.publicTextIncomplete)) { try desk.act(.publication(.propose(ItemID(1), empty))) }
        try desk.act(.publication(.propose(ItemID(1), try text(try desk.book))))
        #expect(throws: Refusal.life(.publicationWaiting)) {
            try desk.act(.publication(.propose(ItemID(1), try text(try desk.book))))
        }
        #expect(throws: Refusal.life(.publicContactMissing)) {
            try desk.act(.publication(.approve(PublicationID(1), nil)), by: People.leader)
        }
        var foreign = try text(try desk.book, 2)
        foreign.targets = [PublicTarget(.indicator(IndicatorID(1)), "泵站")]
        #expect(throws: Refusal.life(.noTarget(.indicator(IndicatorID(1))))) {
            try desk.act(.publication(.propose(ItemID(2), foreign)))
        }
    }

    @Test func progressComesFromAcceptedReportsOnly() throws {
        var desk = try published()
        let month = try Day.of(4, 1)
        let first = try #require(
            try desk.book.rules.reporting.period(of: .monthly, containing: month, calendar: .national)?.first)
        let key = ReportKey(item: ItemID(1), organisation: OrganisationID(1), cadence: .monthly, first: first)
        let content = ReportContent(
            values: [ReportedValue(.indicator(IndicatorID(1)), 2)], progress: "内部情况说明不得公开", claim: .ahead)
        try desk.act(.reporting(.submit(key, content)), by: People.water.reporter)
        try desk.act(.reporting(.endorse(ReportID(1))), by: People.water.head)
        let day = try desk.book.updated.date()
        #expect(try desk.book.publicProjection(on: day)?.items.first?.progress == .begun)
        try desk.act(.reporting(.accept(ReportID(1), reviewed: .onPlan)))
        let item = try #require(try desk.book.publicProjection(on: day)?.items.first)
        #expect(item.progress == .underWay)
        #expect(item.targets.first?.reached == "2个" && item.targets.first?.percent == 66)
        #expect(!String(describing: try desk.book.publicProjection(on: day)).contains("内部情况"))
    }

    @Test func aChangedTargetReachesThePublicByANewTextOnly() throws {
        var desk = try published()
        let approval = RecordedApproval(leader: "林一", basis: "常务会议纪要")
        func shown() throws -> String? {
            try desk.book.publicProjection(on: try desk.book.updated.date())?.items.first?.targets.first?.target
        }
        func movedOn() throws -> Bool {
            try desk.book.hasMovedOn(since: try #require(try desk.book.publishing.published(ItemID(1))))
        }
        #expect(try shown() == "3个以上" && !movedOn())
        try desk.act(.matter(.changeTarget(.indicator(IndicatorID(1)), to: 5, approval, reason: "政策调整")))
        #expect(try shown() == "3个以上" && movedOn())
        var text = try text(try desk.book)
        text.progress = "目标经批准调整"
        try desk.act(.publication(.propose(ItemID(1), text)))
        try desk.act(.publication(.approve(PublicationID(2), approval)))
        #expect(try shown() == "5个以上" && !movedOn())
    }

    @Test func objectionsAreAnsweredBeforeTheTimeCountsAsPassed() throws {
        var desk = try published()
        let publication = try #require(try desk.book.publishing.published(ItemID(1)))
        let approved = try #require(publication.approved?.at.date())
        let last = try #require(publication.lastDayForObjections)
        #expect(last == approved.adding(days: 7))
        let after = try #require(last.adding(days: 1))
        func standing(_ day: CalendarDate) throws -> ObjectionStanding? {
            try desk.book.publishing.standing(of: publication, on: day)
        }
        #expect(try standing(last) == .open && standing(after) == .unopposed)
        #expect(throws: Refusal.life(.futureDay(after))) {
            try desk.act(.publication(.object(publication.id, .facts, text: "位置不对", day: after)))
        }
        try desk.act(.publication(.object(publication.id, .facts, text: "位置不对", day: approved)))
        #expect(try standing(after) == .unanswered)
        try desk.act(.publication(.answer(ObjectionID(1), isUpheld: false, text: "经核实位置无误")))
        #expect(try standing(after) == .answered)
        #expect(throws: Refusal.life(.alreadyAnswered)) {
            try desk.act(.publication(.answer(ObjectionID(1), isUpheld: true, text: "又想了想")))
        }
    }

    @Test func aNewTextTakesTheOldOnesPlaceAndWithdrawalKeepsBoth() throws {
        var desk = try published()
        var text = try text(try desk.book)
        text.title = "建好泵站"
        try desk.act(.publication(.propose(ItemID(1), text)))
        try desk.act(.publication(.approve(PublicationID(2), nil)), by: People.leader)
        let day = try desk.book.updated.date()
        #expect(try desk.book.publicProjection(on: day)?.items.map(\.text.title) == ["建好泵站"])
        #expect(try desk.book.publishing.publication(PublicationID(1))?.replaced == PublicationID(2))
        try desk.act(.publication(.withdraw(PublicationID(2), reason: "核实有误")))
        #expect(try desk.book.publicProjection(on: day) == nil)
        #expect(try desk.book.publishing.publications.count == 2)
        #expect(throws: Refusal.life(.publicationOver)) {
            try desk.act(.publication(.withdraw(PublicationID(1), reason: "再撤")))
        }
    }

    /// The endings of names propose; what stands in the approved text is what counts.
    @Test func placesAreProposedAndConfirmed() throws {
        var desk = try Desk.signed()
        let water = try #require(try desk.book.directory.institution(named: "县水利局")?.id)
        for name in ["东湖村", "柳庄"] {
            try desk.act(.directory(.register(InstitutionProfile(name: name, kind: .other, parent: water))))
        }
        let parts = try ["东湖村", "柳庄"].map { name in
            AllotmentPart(try #require(try desk.book.directory.institution(named: name)?.id), 1)
        }
        try desk.act(
            .planning(.allot(.indicator(IndicatorID(1)), under: nil, parts, difference: "局机关建设一座")),
            by: People.water.head)
        let item = try #require(try desk.book.item(ItemID(1)))
        let offered = try desk.book.placeProposals(for: item)
        #expect(offered.map(\.name) == ["东湖泵站", "东湖村", "柳庄"])
        #expect(offered.map(\.isProposed) == [true, true, false])
        #expect(offered.map(\.origin) == [.project, .allotted, .allotted])
        #expect(try text(try desk.book).places == ["东湖泵站", "东湖村"])
        var confirmed = try text(try desk.book)
        confirmed.places = ["柳庄"]
        try desk.act(.publication(.setContact(contact)))
        try desk.act(.publication(.propose(ItemID(1), confirmed)))
        try desk.act(.publication(.approve(PublicationID(1), nil)), by: People.leader)
        let projection = try #require(try desk.book.publicProjection(on: try desk.book.updated.date()))
        #expect(projection.places.map(\.name) == ["柳庄"])
        // What was published is offered to other items, so that one village keeps one spelling and one code.
        let other = try #require(try desk.book.item(ItemID(3)))
        #expect(try desk.book.placeProposals(for: other).contains { $0.name == "柳庄" && $0.origin == .published })
    }

    /// The public's numbers count published items only, so that they tell nothing of the others.
    @Test func numbersFollowTheOrderOfApproval() throws {
        var desk = try published()
        try desk.act(.publication(.propose(ItemID(3), try text(try desk.book, 3))))
        try desk.act(.publication(.propose(ItemID(2), try text(try desk.book, 2))))
        try desk.act(.publication(.approve(PublicationID(2), nil)), by: People.leader)
        try desk.act(.publication(.withdraw(PublicationID(1), reason: "重拟")))
        let projection = try #require(try desk.book.publicProjection(on: try desk.book.updated.date()))
        #expect(projection.items.map(\.number) == [2] && projection.items.map(\.text.title) == ["第3件事"])
        #expect(projection.places.map(\.items) == [[2]])
    }

    @Test func aPreviewIsWhatThePublicWouldSee() throws {
        var desk = try Desk.signed()
        try desk.act(.publication(.setContact(contact)))
        try desk.act(.publication(.propose(ItemID(1), try text(try desk.book))))
        let day = try desk.book.updated.date()
        let preview = try desk.book.publicPreview(of: PublicationID(1), on: day)
        try desk.act(.publication(.approve(PublicationID(1), nil)), by: People.leader)
        #expect(try desk.book.publicProjection(on: day) == preview)
    }
}
