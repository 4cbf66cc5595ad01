import Ledger
import Testing
import Values

@Suite struct SourceLayoutTests {
    private let layout = SourceLayout(
        pageOrigin: .lastPrinted,
        pages: [
            .init(start: 0), .init(start: 40, reading: .recognised), .init(start: 40),
            .init(start: 90, reading: .unread),
        ],
        sheets: [.init(name: "任务", start: 7, columns: [1, 2, 5], rows: [1, 3, 4])])

    @Test func isReadBackFromItsBytes() throws {
        #expect(SourceLayout(bytes: layout.bytes) == layout)
        #expect(SourceLayout(bytes: SourceLayout().bytes) == SourceLayout())
        #expect(layout.bytes == (try JSON(parsing: layout.bytes)).canonical.bytes(.compact))
    }

    @Test(arguments: [
        "", "{}", "[]", #"{"schema":"duban.layout/2","pageOrigin":"file"}"#, #"{"schema":"duban.layout/1"}"#,
    ])
    func takesNothingElse(text: String) {
        #expect(SourceLayout(bytes: Array(text.utf8)) == nil)
    }

    @Test func findsThePageOfAPlace() {
        #expect([0, 39, 40, 89, 90, 500].map { layout.page(at: $0) } == [1, 1, 3, 3, 4, 4])
        #expect(SourceLayout().page(at: 0) == nil)
        #expect(layout.pages(.recognised) == [2] && layout.pages(.unread) == [4])
    }

    /// A document without pages is recorded as it always was; one with pages names their blob.
    @Test func isNamedByTheEntryOfTheImport() throws {
        let entry = try #require(try Desk.imported().entries.dropFirst().first)
        guard case .readingImported(let reading, let source, let numbering) = try Event(entry) else {
            Issue.record("no import")
            return
        }
        #expect(source.layout == nil && entry.payload["source"]?["layout"] == nil)
        let placed = SourceDocument(
            name: source.name, format: "pdf", bytes: source.bytes, original: source.original, text: source.text,
            layout: Digest(hexadecimal: String(repeating: "5", count: 64)))
        let event = Event.readingImported(reading, source: placed, numbering: numbering)
        let written = Entry(
            book: entry.book, position: entry.position, at: entry.at, actor: entry.actor, kind: entry.kind,
            payload: event.payload, previousHash: entry.previousHash, hash: entry.hash)
        #expect(try Event(written) == event)
    }
}
