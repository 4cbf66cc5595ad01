import Ledger
import Testing
import Values

/// The year's close and what became of last year's targets.
@Suite struct YearEndTests {
    /// Last year's book with every item closed as carried, and this year's with what a county would write of it.
    private func years(_ change: (inout Desk) throws -> Void) throws -> (old: BookState, new: BookState) {
        var old = try Desk.dispatched()
        try old.act(
            .year(
                .closeYear(try old.book.liveItems.map { ItemOutcome($0.id, $0.id == ItemID(2) ? .dropped : .carried) }))
        )
        var new = try Desk.next(after: old)
        let carry = YearAct.carryOver(
            from: try old.book.book.id, position: try old.book.position, try old.book.carriedItems,
            numbering: Numbering())
        try new.act(.year(carry))
        try change(&new)
        return (try old.book, try new.book)
    }

    @Test func tellsWhatWasKeptShrunkAndDropped() throws {
        let (old, new) = try years { new in
            try new.act(.correct([.indicator(IndicatorID(1), .value(2))], reason: "按财力调减"))
        }
        let found = Dictionary(
            new.continuations(of: old).map { ($0.element, $0.continuation) }, uniquingKeysWith: { first, _ in first })
        #expect(found[.indicator(IndicatorID(1))] == .shrunk(from: 3, to: 2))
        #expect(found[.indicator(IndicatorID(2))] == .kept)
        #expect(found[.commitment(CommitmentID(2))] == .kept)
        #expect(new.lineage[ItemID(1)]?.item == ItemID(1) && new.lineage.count == 3)
        #expect(new.lineage[ItemID(1)]?.position == old.position)
    }

    @Test func whatWasThereBeforeIsNotMadeUp() throws {
        var old = try Desk.dispatched()
        let outcomes = try old.book.liveItems.map { ItemOutcome($0.id, $0.id == ItemID(2) ? .dropped : .carried) }
        let early = try old.book
        try old.act(.year(.closeYear(outcomes)))
        let items = try old.book.carriedItems
        let (book, position) = (try old.book.book.id, try old.book.position)
        func refusal(_ items: [CarriedItem], position: Int, from earlier: BookState?) throws -> Refusal? {
            var new = try Desk.next(after: old)
            new.earlier = earlier
            return #expect(throws: Refusal.self) {
                try new.act(.year(.carryOver(from: book, position: position, items, numbering: Numbering())))
            }
        }
        #expect(try refusal(items, position: position, from: nil) == .life(.oldBookUnknown(book)))
        #expect(try refusal(items, position: position, from: early) == .life(.oldBookUnready(book)))
        #expect(try refusal(items, position: 3, from: try old.book) == .life(.oldBookUnready(book)))
        #expect(try refusal(items, position: position + 1, from: try old.book) == .life(.oldBookUnready(book)))
        var changed = items
        changed[0].draft.commitments[0].indicators[0].amount.value = 2
        #expect(try refusal(changed, position: position, from: try old.book) == .life(.carriedFalsely([ItemID(1)])))
        let dropped = [CarriedItem(ItemID(2), items[0].draft), CarriedItem(ItemID(99), items[0].draft)]
        #expect(
            try refusal(dropped, position: position, from: try old.book)
                == .life(.carriedFalsely([ItemID(2), ItemID(99)])))
        #expect(
            try refusal([items[0], items[0]], position: position, from: try old.book)
                == .life(.carriedFalsely([ItemID(1)])))
        for refusal in [LifeRefusal.oldBookUnknown(book), .oldBookUnready(book), .carriedFalsely([ItemID(1)])] {
            let message = refusal.message(about: nil)
            #expect(message.chinese.hasSuffix("。") && message.english.hasSuffix("."))
        }
    }

    @Test func theCloseMayCarryARemark() throws {
        var desk = try Desk.dispatched()
        let outcomes = try desk.book.liveItems.map { ItemOutcome($0.id, .carried) }
        try desk.act(.year(.closeYear(outcomes, remark: "机构改革，全部结转")))
        #expect(try desk.book.yearClosing?.mark.reason == "机构改革，全部结转")
        #expect(desk.entries.last?.payload["note"]?.string == "机构改革，全部结转")
        var silent = try Desk.dispatched()
        try silent.act(.year(.closeYear(outcomes, remark: " \n")))
        #expect(try silent.book.yearClosing?.mark.reason == nil && silent.entries.last?.payload["note"] == nil)
    }

    /// An entry as it was recorded before there were remarks and confirmations.
    @Test func whatWasRecordedBeforeIsReadAsItWas() throws {
        let closed = #"{"outcomes":[{"item":"i1","outcome":"carried"},{"item":"i2","outcome":"dropped"}]}"#
        let payload = try JSON(parsing: closed)
        let act = try Act(kind: .yearClosed, payload: payload)
        #expect(act == .year(.closeYear([ItemOutcome(ItemID(1), .carried), ItemOutcome(ItemID(2), .dropped)])))
        #expect(act.payload.canonical == payload.canonical && act.reason == nil)
        let entry = Entry(
            book: try Sample.bookID(), position: 1, at: Sample.morning, actor: Sample.supervisor, kind: .yearClosed,
            payload: payload, previousHash: .zero, hash: .zero)
        #expect(try Event(entry) == .acted(act))
        let rules = try #require(LocalRules.recordedBefore)
        #expect(try Act(kind: .rulesChanged, payload: rules) == .directory(.setRules(LocalRules(), reason: "县办文件")))
    }

    @Test func aClosedYearTakesNoMoreBusinessAndIsClosedOnce() throws {
        var desk = try Desk.dispatched()
        let outcomes = try desk.book.liveItems.map { ItemOutcome($0.id, .carried) }
        #expect(throws: Refusal.self) {
            try desk.act(.year(.closeYear(try desk.book.liveItems.map { ItemOutcome($0.id, .finished) })))
        }
        #expect(throws: Refusal.self) { try desk.act(.year(.closeYear(Array(outcomes.dropLast())))) }
        try desk.act(.year(.closeYear(outcomes)))
        #expect(throws: Refusal.life(.yearClosed)) { try desk.act(.year(.closeYear(outcomes))) }
        #expect(throws: Refusal.life(.yearClosed)) { try desk.act(.sign(OrganisationID(1)), by: People.water.head) }
    }

    @Test func monthsKeepTheirColours() throws {
        var desk = try Desk.signed()
        desk.wait(until: try Day.of(6, 1))
        try desk.act(.classify(ItemID(1), .complex, .monthly))
        let may = try #require(YearMonth("2022-05"))
        let light = try #require(try desk.book.monthLights[may]?[.indicator(IndicatorID(1))])
        #expect(light == .grey)
        let key = ReportKey(
            item: ItemID(1), organisation: OrganisationID(1), cadence: .monthly, first: try Day.of(5, 1))
        // The period closed on the 30th: a report then needs an exception by a second person.
        #expect(throws: Refusal.self) {
            try desk.act(
                .submit(key, ReportContent(values: [.init(.indicator(IndicatorID(1)), 3)])), by: People.water.reporter)
        }
        try desk.act(.grantException(key, reason: "系统停电"))
        try desk.act(
            .submit(key, ReportContent(values: [.init(.indicator(IndicatorID(1)), 3)])), by: People.water.reporter)
        try desk.act(.endorse(ReportID(1)), by: People.water.head)
        try desk.act(.accept(ReportID(1), reviewed: nil))
        #expect(try desk.book.judgement(of: .indicator(IndicatorID(1)), on: Day.of(6, 1))?.light == .green)
        #expect(try desk.book.monthLights[may]?[.indicator(IndicatorID(1))] == .grey)
        #expect(try desk.book.reporting.report(ReportID(1))?.standing == .byException)
        #expect(try desk.book.calibration(of: may, on: Day.of(6, 30))[.grey]?.met == 1)
    }

    @Test func theSameThirdTimeInARowAsksWhy() throws {
        var desk = try Desk.signed()
        for month in 4...6 {
            desk.wait(until: try Day.of(month, month == 4 ? 25 : 20))
            let key = ReportKey(
                item: ItemID(1), organisation: OrganisationID(1), cadence: .monthly, first: try Day.of(month, 1))
            let submit = ReportingAct.submit(key, ReportContent(isUnchanged: true))
            if month == 6 {
                #expect(throws: Refusal.life(.unchangedReasonMissing(3))) {
                    try desk.act(submit, by: People.water.reporter)
                }
                try desk.act(
                    .submit(key, ReportContent(isUnchanged: true, unchangedReason: "等待批复")), by: People.water.reporter)
            } else {
                try desk.act(submit, by: People.water.reporter)
            }
        }
    }

    @Test func forbiddenCriteriaAreRefusedWhateverTheyAreCalled() throws {
        var desk = try Desk.staffed()
        for name in ["领导批示加分", "媒体报道篇数", "召开会议次数", "系统登录次数", "工作留痕照片"] {
            var rules = LocalRules()
            rules.criteria = [name]
            let refusal = #expect(throws: Refusal.self) { try desk.act(.directory(.setRules(rules, reason: "年度考核"))) }
            guard case .life(.forbiddenCriterion(name, _)) = refusal else {
                Issue.record("\(name): \(String(describing: refusal))")
                continue
            }
        }
        var rules = LocalRules()
        rules.criteria = ["季度观摩评分"]
        try desk.act(.directory(.setRules(rules, reason: "年度考核")))
    }
}

extension Desk {
    /// The empty book of the year after `old`, which takes items over from it.
    static func next(after old: Desk) throws -> Desk {
        var new = Desk()
        new.now = old.now
        new.earlier = try old.book
        guard let id = BookID("2023-test") else { throw SampleError() }
        try new.act(.open(Book(id: id, year: 2023, title: "2023年重点工作分解")))
        return new
    }
}

extension LocalRules {
    /// The payload of a change of rules as it was recorded before what is careless was confirmed in the ledger.
    fileprivate static var recordedBefore: JSON? {
        try? JSON(
            parsing: """
                {"rules":{"yellowFrom":"1/10","redAbove":"3/10","dueSoonWorkingDays":3,"monthlyDay":25,"weeklyDay":5,\
                "graceWorkingDays":3,"reminderDays":[7,3,1,0],"escalation":[{"step":"call","workingDays":1},\
                {"step":"letter-blue","workingDays":5},{"step":"letter-yellow","workingDays":5},\
                {"step":"letter-red","workingDays":5},{"step":"talk","workingDays":5}],"score":{"result":70,\
                "timeliness":15,"truthfulness":15,"leadWeight":2,"cooperatingWeight":1,"lostByReturn":"1/1",\
                "lostByFalseFigure":"5/1"},"criteria":[],"ranks":false,"calendar":""},"reason":"县办文件"}
                """)
    }
}
