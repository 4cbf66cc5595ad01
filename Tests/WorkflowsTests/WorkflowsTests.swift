import Ledger
import LedgerStore
import LedgerTesting
import Testing
import Values
import WorkReport
import Workflows

private let text = """
    平湖县2026年重点工作任务分解

    一、扩大有效投资

    1.抓好项目建设。全年完成固定资产投资12亿元以上，6月底前建成水厂2座。

    责任单位：县发展改革局，县水利局

    """

private let clerk = Actor(id: ActorID("clerk"), roles: [.supervisor])
private let reader = Actor(id: ActorID("reader"), roles: [.observer])
private let morning = Moment(millisecondsSince1970: 1_770_000_000_000)

private func document(_ text: String = text, named name: String = "plan.txt") throws -> DocumentReading {
    try ReadDocument.read(Array(text.utf8), named: name)
}

private func books(_ store: MemoryLedgerStore) -> Books {
    Books(store: store, now: { morning })
}

private func imported(_ books: Books) async throws -> BookID {
    let verb = ImportDocument(books: books, randomBytes: { Array(repeating: 7, count: $0) })
    return try await verb(try document(), by: clerk)
}

@Suite struct ReadDocumentTests {
    @Test func describesTheFileAndItsReading() throws {
        let json = try document().json
        #expect(json["schema"]?.string == "duban.reading/1")
        #expect(json["source"]?["bytes"]?.integer == text.utf8.count)
        #expect(json["year"]?.integer == 2026)
        #expect(json["items"]?.array?.count == 1)
    }

    @Test func givesTheCheckupAndTheQuestions() throws {
        let document = try document()
        #expect(document.checkupJSON["schema"]?.string == "duban.checkup/1")
        #expect(document.checkupJSON["verifiability"]?["document"]?["units"]?.integer == 2)
        #expect(document.clarifications.parts.map(\.organisation) == [nil])
    }

    @Test func takesTheYearFromTheNameWhereTheTextStatesNone() throws {
        let undated = "1.新建水厂。6月底前建成水厂2座。\n责任单位：县水利局\n"
        #expect(try document(undated, named: "plan.txt").reading.year == nil)
        #expect(try document(undated, named: "plan-2025.txt").reading.year == 2025)
    }

    @Test func refusesWhatItCannotOpenInBothLanguages() throws {
        let error = try #require(throws: WorkflowError.self) {
            try ReadDocument.read([0x50, 0x4B, 0x03, 0x04, 0, 1], named: "plan.docx")
        }
        #expect(error.code == .badInput)
        #expect(error.chinese.hasSuffix("。") && error.english.hasSuffix("."))
    }
}

@Suite struct ImportDocumentTests {
    @Test func keepsBytesTextAndReading() async throws {
        let store = MemoryLedgerStore()
        let books = books(store)
        let book = try await imported(books)
        let state = try await books.state(of: book)
        let source = try #require(state.source)
        #expect(try await store.blob(source.original, in: book) == Array(text.utf8))
        #expect(try await store.blob(source.text, in: book) == Array(text.utf8))
        #expect(state.liveItems.map(\.title.value) == ["抓好项目建设"])
        #expect(state.book.year == 2026 && state.position == 2)
        #expect(try await VerifyBooks.reports(store).allSatisfy(\.holds))
    }

    @Test func asksForTheYear() async throws {
        let undated = try document("1.新建水厂。建成水厂2座。\n责任单位：县水利局\n")
        let books = books(MemoryLedgerStore())
        let verb = ImportDocument(books: books, randomBytes: { Array(repeating: 7, count: $0) })
        let error = await #expect(throws: WorkflowError.self) { try await verb(undated, by: clerk) }
        #expect(error?.reason == "import.yearMissing")
        #expect(try await verb(undated, year: 2027, by: clerk).rawValue.hasPrefix("2027-"))
    }

    @Test func keepsNothingOfADocumentWithAMarkOfSecrecy() async throws {
        let store = MemoryLedgerStore()
        let verb = ImportDocument(books: books(store), randomBytes: { Array(repeating: 7, count: $0) })
        let secret = try document("机密★1年\n" + text)
        let error = await #expect(throws: WorkflowError.self) { try await verb(secret, by: clerk) }
        #expect(error?.code == .refused && error?.reason == "import.secret")
        #expect(error?.chinese.contains("第 1 行") == true)
        #expect(try await store.books().isEmpty)
    }

    @Test func refusesWhoMayNotImport() async throws {
        let store = MemoryLedgerStore()
        let verb = ImportDocument(books: books(store), randomBytes: { Array(repeating: 7, count: $0) })
        let plan = try document()
        let error = await #expect(throws: WorkflowError.self) { try await verb(plan, by: reader) }
        #expect(error?.code == .refused)
        #expect(try await store.books().isEmpty)
    }
}

@Suite struct BooksTests {
    @Test func decidesAgainWhenAnotherProgramAppended() async throws {
        let store = MemoryLedgerStore()
        let first = books(store)
        let second = books(store)
        let book = try await imported(first)
        let item = try #require(try await second.state(of: book).liveItems.first)
        let organisation = try #require(item.organisations.first)
        try await first.perform(.nameLead(organisation.id, reason: "会议纪要"), on: book, by: clerk)
        // The second still holds the state before; its confirmation must land behind the other's entry.
        let state = try await second.perform(.confirm([item.id]), on: book, by: clerk)
        #expect(state.position == 4)
        #expect(state.liveItems.first?.organisations.first?.role.value == .lead)
        #expect(try await VerifyBooks.reports(store).allSatisfy(\.holds))
    }

    @Test func appendsAllOfSeveralCommandsOrNothing() async throws {
        let store = MemoryLedgerStore()
        let books = books(store)
        let book = try await imported(books)
        let item = try #require(try await books.state(of: book).liveItems.first)
        await #expect(throws: WorkflowError.self) {
            try await books.perform([.confirm([item.id]), .approve(nil)], on: book, by: clerk)
        }
        #expect(try await books.state(of: book).position == 2)
        #expect(try await store.head(of: book)?.position == 2)
    }

    @Test func knowsNoUnknownBook() async throws {
        let books = books(MemoryLedgerStore())
        let book = try #require(BookID("2026-none"))
        let error = await #expect(throws: WorkflowError.self) { try await books.state(of: book) }
        #expect(error?.code == .notFound)
    }

    @Test func carriesManyClerksAtOnceWithoutLosingAny() async throws {
        let store = MemoryLedgerStore()
        let books = books(store)
        let book = try await imported(books)
        let item = try #require(try await books.state(of: book).liveItems.first)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<40 {
                let draft = OrganisationDraft(name: "第\(number)镇", role: .cooperating)
                group.addTask {
                    try await books.perform(.addOrganisation(draft, to: item.id, reason: "补录"), on: book, by: clerk)
                }
            }
            try await group.waitForAll()
        }
        #expect(try await books.state(of: book).position == 42)
        #expect(try await VerifyBooks.reports(store).allSatisfy(\.holds))
    }
}
