import Ledger
import LedgerStore
import LedgerTesting
import Testing
import Values
import Workflows

@Suite struct PerformActTests {
    @Test func addsTheSeatsThatSomebodyHoldsInTheBook() async throws {
        let year = try await SampleYear()
        #expect(try await year.state.item(ItemID(1))?.state == .signed)
        let stranger = Actor(id: ActorID("stranger"), roles: [])
        let act = Act.matter(.classify(ItemID(1), .complex, .weekly))
        for actor in [stranger, SampleYear.head] {
            let error = await #expect(throws: WorkflowError.self) { try await year.act(act, by: actor) }
            #expect(error?.code == .refused && error?.reason == "refusal.notAllowed")
        }
        try await year.act(act, by: SampleYear.office)
        #expect(try await year.state.item(ItemID(1))?.matter.cadence == .weekly)
    }

    @Test func refusesWhoActsOnAnOldPosition() async throws {
        let year = try await SampleYear()
        let position = try await year.state.position
        let verb = PerformAct(books: year.books)
        let act = Act.matter(.list(ItemID(1), isListed: true, reason: "滞后"))
        let error = await #expect(throws: WorkflowError.self) {
            try await verb(act, on: year.book, by: SampleYear.office, expecting: position - 1)
        }
        #expect(error?.code == .stale && error?.chinese.contains("\(position)") == true)
        let state = try await verb(act, on: year.book, by: SampleYear.office, expecting: position)
        #expect(state.position == position + 1)
    }

    @Test func knowsNoUnknownBook() async throws {
        let year = try await SampleYear()
        let none = try #require(BookID("2026-none"))
        let error = await #expect(throws: WorkflowError.self) {
            try await PerformAct(books: year.books)(.matter(.close([ItemID(1)])), on: none, by: SampleYear.office)
        }
        #expect(error?.code == .notFound)
    }
}

@Suite struct FileReportTests {
    private let file = EvidenceFile(name: "验收单.txt", bytes: Array("合格".utf8))

    @Test func keepsTheBytesOfWhatProvesIt() async throws {
        let year = try await SampleYear()
        let report = try await FileReport(books: year.books)(
            ReportContent(progress: "招标完成，施工单位已经进场"), about: try year.key(), files: [file], on: year.book,
            by: SampleYear.reporter)
        let evidence = try #require(report.content.evidence.first)
        #expect(evidence.name == "验收单.txt")
        #expect(try await year.store.blob(evidence.digest, in: year.book) == file.bytes)
        #expect(report.state == .submitted)
    }

    @Test func keepsNothingOfWhatIsRefused() async throws {
        let year = try await SampleYear()
        let blobs = try await year.store.blobs(of: year.book).count
        let verb = FileReport(books: year.books)
        let key = try year.key(month: 3)
        let early = await #expect(throws: WorkflowError.self) {
            try await verb(
                ReportContent(progress: "x"), about: key, files: [file], on: year.book, by: SampleYear.reporter)
        }
        #expect(early?.reason == "refusal.life.periodAhead")
        let now = try year.key()
        let empty = EvidenceFile(name: "空.txt", bytes: [])
        let wrong = await #expect(throws: WorkflowError.self) {
            try await verb(
                ReportContent(progress: "x"), about: now, files: [empty], on: year.book, by: SampleYear.reporter)
        }
        #expect(wrong?.reason == "evidence.tooLarge")
        let unknown = ReportContent(progress: "x", evidence: [Evidence(digest: .zero, name: "没有.txt")])
        let lost = await #expect(throws: WorkflowError.self) {
            try await verb(unknown, about: now, on: year.book, by: SampleYear.reporter)
        }
        #expect(lost?.reason == "evidence.unknown")
        #expect(try await year.store.blobs(of: year.book).count == blobs)
    }
}

@Suite struct DrawSiteChecksTests {
    @Test func recordsTheSeedThatRepeatsTheDraw() async throws {
        let year = try await SampleYear()
        try year.clock.set("2026-01-23")
        try await year.report(ExactNumber(1))
        let before = try await year.state
        let verb = DrawSiteChecks(books: year.books, randomBytes: { Array(repeating: 200, count: $0) })
        let checks = try await verb(count: 5, on: year.book, by: SampleYear.office)
        #expect(checks.count == 1)
        let check = try #require(checks.first)
        #expect((0..<1_000_000_000).contains(check.seed))
        #expect(before.draw(seed: check.seed, count: 5) == [DrawnFigure(check.report, check.element)])
        let again = await #expect(throws: WorkflowError.self) {
            try await verb(count: 1, on: year.book, by: SampleYear.office)
        }
        #expect(again?.reason == "refusal.life.nothingToDraw")
    }

    @Test(arguments: [0, -1, 1001])
    func refusesSenselessCounts(count: Int) async throws {
        let year = try await SampleYear()
        let verb = DrawSiteChecks(books: year.books, randomBytes: { Array(repeating: 1, count: $0) })
        let error = await #expect(throws: WorkflowError.self) {
            try await verb(count: count, seed: 7, on: year.book, by: SampleYear.office)
        }
        #expect(error?.reason == "draw.count")
    }
}

@Suite struct YearEndTests {
    private func carryOver(_ year: SampleYear) -> CarryOver {
        CarryOver(books: year.books, randomBytes: { Array(repeating: 9, count: $0) })
    }

    @Test func proposesByWhereItemsStand() async throws {
        let year = try await SampleYear()
        #expect(CloseYear.proposal(for: try await year.state).map(\.outcome) == [.carried, .carried])
        let state = try await CloseYear(books: year.books)(
            year.book, overrides: [ItemID(2): .dropped], by: SampleYear.office)
        #expect(state.yearClosing?.outcomes == [ItemID(1): .carried, ItemID(2): .dropped])
    }

    @Test func nothingUnfinishedIsCalledFinished() async throws {
        let year = try await SampleYear()
        let verb = CloseYear(books: year.books)
        for overrides in [[ItemID(1): YearOutcome.finished], [ItemID(99): .carried]] {
            let error = await #expect(throws: WorkflowError.self) {
                try await verb(year.book, overrides: overrides, by: SampleYear.office)
            }
            #expect(error?.code == .refused)
        }
        #expect(try await year.state.yearClosing == nil)
    }

    @Test func carriesWhatIsUnfinishedWithWhereItCameFrom() async throws {
        let year = try await SampleYear()
        let verb = carryOver(year)
        let early = await #expect(throws: WorkflowError.self) { try await verb(from: year.book, by: SampleYear.office) }
        #expect(early?.reason == "carryOver.notClosed")
        try await CloseYear(books: year.books)(year.book, overrides: [ItemID(2): .dropped], by: SampleYear.office)
        let next = try await verb(from: year.book, by: SampleYear.office)
        let (old, state) = (try await year.state, try await year.books.state(of: next))
        #expect(next.rawValue.hasPrefix("2027-") && state.book.year == 2027)
        #expect(state.book.title.contains("2027") && !state.book.title.contains("2026"))
        #expect(state.liveItems.map(\.title.value) == ["抓好项目建设"])
        #expect(state.lineage[ItemID(1)]?.book == year.book && state.lineage[ItemID(1)]?.item == ItemID(1))
        #expect(state.lineage[ItemID(1)]?.position == old.position)
        #expect(state.continuations(of: old).contains { $0.continuation == .kept })
        let again = await #expect(throws: WorkflowError.self) { try await verb(from: year.book, by: SampleYear.office) }
        #expect(again?.reason == "carryOver.done")
        #expect(try await VerifyBooks.reports(year.store).allSatisfy(\.holds))
    }

    /// A raw act, as the API and the command line send it, is held to what the old book says.
    @Test func aRawActStatesNothingThatTheOldBookDoesNotSay() async throws {
        let year = try await SampleYear()
        let id = try #require(BookID("2027-other"))
        try await CloseYear(books: year.books)(year.book, remark: "全部结转", by: SampleYear.office)
        let old = try await year.state
        #expect(old.yearClosing?.mark.reason == "全部结转")
        try await year.books.perform(.open(Book(id: id, year: 2027, title: "2027年")), on: id, by: SampleYear.office)
        func carry(_ from: BookID, _ items: [CarriedItem]) -> Act {
            .year(.carryOver(from: from, position: old.position, items, numbering: Numbering()))
        }
        var made = old.carriedItems
        made[0].draft.title = "另一件事"
        let none = try #require(BookID("2026-none"))
        for (act, code) in [
            (carry(none, old.carriedItems), "refusal.life.oldBookUnknown"),
            (carry(year.book, made), "refusal.life.carriedFalsely"),
        ] {
            let error = await #expect(throws: WorkflowError.self) {
                try await PerformAct(books: year.books)(act, on: id, by: SampleYear.office)
            }
            #expect(error?.reason == code)
        }
        try await PerformAct(books: year.books)(carry(year.book, old.carriedItems), on: id, by: SampleYear.office)
        let second = await #expect(throws: WorkflowError.self) {
            try await carryOver(year)(from: year.book, by: SampleYear.office)
        }
        #expect(second?.reason == "carryOver.done")
        let third = try #require(BookID("2027-third"))
        try await year.books.perform(
            .open(Book(id: third, year: 2027, title: "2027年")), on: third, by: SampleYear.office)
        let again = await #expect(throws: WorkflowError.self) {
            try await PerformAct(books: year.books)(
                carry(year.book, old.carriedItems), on: third, by: SampleYear.office)
        }
        #expect(again?.reason == "carryOver.done")
    }

    @Test func onlyTheOfficeCarriesOver() async throws {
        let year = try await SampleYear()
        try await CloseYear(books: year.books)(year.book, by: SampleYear.office)
        let verb = carryOver(year)
        let error = await #expect(throws: WorkflowError.self) { try await verb(from: year.book, by: SampleYear.head) }
        #expect(error?.code == .refused)
        #expect(try await year.store.books() == [year.book])
    }
}

@Suite struct BooksHistoryTests {
    @Test func looksBackToTheEndOfADay() async throws {
        let year = try await SampleYear()
        let eighth = try #require(CalendarDate("2026-01-08"))
        let then = try await year.books.state(of: year.book, asOf: eighth)
        #expect(then.state == .registered && then.liveItems.allSatisfy { $0.dispatch == nil })
        let twelfth = try #require(CalendarDate("2026-01-12"))
        #expect(try await year.books.state(of: year.book, asOf: twelfth) == (try await year.state))
        let before = try #require(CalendarDate("2026-01-07"))
        let error = await #expect(throws: WorkflowError.self) {
            try await year.books.state(of: year.book, asOf: before)
        }
        #expect(error?.reason == "book.notYet")
    }
}
