import Digests
import Hummingbird
import Ledger
import Pages
import Workflows

/// Importing a document into a new book.
struct ImportRoutes: Sendable {
    let office: Office
    let importDocument: ImportDocument
    let notices: Notices
    /// Reads documents.
    let reading: HeavyWork
    /// Uploads that wait for an answer.
    let pending: PendingUploads

    var endpoints: [Endpoint] {
        [Endpoint(.importPost, body: .upload, handler: receive), Endpoint(.importAgain, handler: again)]
    }

    private func receive(_ exchange: Exchange) async throws -> Response {
        do {
            let file = try file(exchange)
            let year = try year(exchange)
            // Asked first: a scan takes minutes to read.
            if let known = try await office.books.book(importedFrom: SHA256.digest(of: file.content)) {
                return try await question(exchange, file, year, known)
            }
            let document = try await reading { try ReadDocument.read(file.content, named: file.name) }
            return try await make(document, year, exchange)
        } catch let problem as FormProblem {
            return try await refused(exchange, problem.sentence)
        } catch let error as WorkflowError where error.code == .badInput || error.code == .refused {
            return try await refused(exchange, Phrase(error.chinese, error.english))
        }
    }

    private func make(_ document: DocumentReading, _ year: Int?, _ exchange: Exchange) async throws -> Response {
        let somebody = try exchange.somebody()
        let book = try await importDocument(document, year: year, by: somebody.actor)
        let matches = try await office.matches(in: try await office.books.state(of: book), now: exchange.now)
        notices.put(
            PageContext.Notice(
                .done, .importDone(document.notices, unknownOrganisations: matches.unknown.count)), for: somebody.token)
        return .redirect(to: Route.reading.link(book.rawValue))
    }

    /// The same document is that of a book already: nothing is made before that is answered.
    private func question(
        _ exchange: Exchange, _ file: UploadedFile, _ year: Int?, _ known: BookState
    ) async throws -> Response {
        let token = pending.keep(
            PendingUploads.Upload(
                name: file.name, content: file.content, year: year, account: try exchange.somebody().account,
                sent: exchange.now))
        let model = ImportQuestionPage.Model(
            state: known, fileName: file.name, token: token, names: try await office.names.all(now: exchange.now))
        return .page(ImportQuestionPage.page(model, PageContext(exchange)), status: 409)
    }

    private func again(_ exchange: Exchange) async throws -> Response {
        let somebody = try exchange.somebody()
        guard let upload = pending.take(exchange.text(.again), for: somebody.account, now: exchange.now) else {
            return try await refused(exchange, .uploadForgotten)
        }
        do {
            let document = try await reading { try ReadDocument.read(upload.content, named: upload.name) }
            return try await make(document, upload.year, exchange)
        } catch let error as WorkflowError where error.code == .badInput || error.code == .refused {
            return try await refused(exchange, Phrase(error.chinese, error.english))
        }
    }

    private func file(_ exchange: Exchange) throws(FormProblem) -> UploadedFile {
        guard case .upload(let form) = exchange.body, let file = form.file(FormField.file.rawValue) else {
            throw FormProblem(.file, .fileMissing)
        }
        return file
    }

    /// The plan year; `nil` where the field is empty and the document must state it.
    private func year(_ exchange: Exchange) throws(FormProblem) -> Int? {
        let text = exchange.text(.year)
        guard !text.isEmpty else { return nil }
        guard let year = Int(text), (1949...2200).contains(year) else { throw FormProblem(.year, .yearInvalid) }
        return year
    }

    /// The first page again, with the sentence and what was typed. A browser does not let a page fill in a file.
    private func refused(_ exchange: Exchange, _ sentence: Phrase) async throws -> Response {
        let model = HomePage.Model(
            books: try await office.books.summaries(), year: exchange.text(.year), problem: sentence)
        return .page(HomePage.page(model, PageContext(exchange)), status: 422)
    }
}
