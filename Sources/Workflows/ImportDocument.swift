public import Ledger
internal import LedgerStore
internal import WorkReport

/// Opens a book for a plan year and imports a document into it (导入).
public struct ImportDocument: Sendable {
    private let books: Books
    private let randomBytes: @Sendable (_ count: Int) -> [UInt8]

    /// The verb over `books`; `randomBytes` makes the book's name one that nobody has.
    public init(books: Books, randomBytes: @escaping @Sendable (_ count: Int) -> [UInt8]) {
        self.books = books
        self.randomBytes = randomBytes
    }

    /// Keeps the document's bytes and text, opens a book and imports the reading.
    ///
    /// - Parameters:
    ///   - document: the document as opened and read.
    ///   - year: the plan year, where the document does not state it or states it wrongly.
    ///   - title: the book's title, where it is not to bear the document's own.
    ///   - actor: who imports it.
    /// - Returns: the new book.
    /// - Throws: ``WorkflowError`` with code `refused` and reason `import.secret` where the document bears a mark of secrecy,
    ///   `import.yearMissing` where no year is known; nothing is kept then.
    public func callAsFunction(
        _ document: DocumentReading, year: Int? = nil, title: String? = nil, by actor: Actor
    ) async throws(WorkflowError) -> BookID {
        if let mark = document.reading.findings.first(where: { $0.code == FindingRule.secrecyCode }) {
            throw .secret(line: mark.span.line)
        }
        guard let year = year ?? document.reading.year else { throw .yearMissing }
        let id = try Self.name(forYear: year, randomBytes)
        let source = try await keep(document, in: id)
        let book = Book(
            id: id, year: year, title: title ?? document.reading.title ?? document.name, place: document.reading.place)
        try await books.perform(
            [.open(book), .importReading(ReadingDraft(document.reading), source: source)], on: id, by: actor)
        return id
    }

    private func keep(_ document: DocumentReading, in book: BookID) async throws(WorkflowError) -> SourceDocument {
        do {
            return SourceDocument(
                name: document.name, format: document.format, bytes: document.original.count,
                original: try await books.store.putBlob(document.original, in: book),
                text: try await books.store.putBlob(document.text, in: book),
                layout: document.layout.isEmpty
                    ? nil : try await books.store.putBlob(document.layout.bytes, in: book))
        } catch {
            throw WorkflowError(error)
        }
    }

    /// A name for a new book that nobody has: the year and six letters or digits.
    static func name(
        forYear year: Int, _ randomBytes: @Sendable (_ count: Int) -> [UInt8]
    ) throws(WorkflowError) -> BookID {
        let letters = Array("abcdefghjkmnpqrstuvwxyz23456789".utf8)
        let tail = randomBytes(6).map { letters[Int($0) % letters.count] }
        guard let id = BookID("\(year)-\(String(decoding: tail, as: UTF8.self))") else { throw .yearMissing }
        return id
    }
}
