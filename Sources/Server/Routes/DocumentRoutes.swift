import HTTPTypes
import Hummingbird
import Ledger
import LedgerStore
import Pages
import Values
import Workflows

/// A book's document: its text, the file as it was handed in, and the pages of that file.
struct DocumentRoutes: Sendable {
    let office: Office
    let notices: Notices

    var endpoints: [Endpoint] {
        [
            Endpoint(.document, handler: document), Endpoint(.original, handler: original),
            Endpoint(.originalPage, handler: page), Endpoint(.originalPicture, handler: picture),
        ]
    }

    private func page(_ exchange: Exchange, _ page: (PageContext) -> HTML) -> Response {
        .page(page(PageContext(exchange, notices: notices)))
    }

    private func document(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        let document = try named(exchange, in: state)
        let source = try await office.text(of: state)
        let names = try await office.names.all(now: exchange.now)
        let imported = state.history.last { $0.code == .imported }
        var model = DocumentPage.Model(
            state: state, document: document, source: source,
            imported: imported.map { Mark(actor: $0.actor, at: $0.at, position: $0.position) }, names: names)
        model.file = try await office.files.file(of: state, text: source)
        return page(exchange) { DocumentPage.page(model, $0) }
    }

    /// The document as it was handed in. It is never shown in the browser: it may be anything.
    private func original(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        let document = try named(exchange, in: state)
        let bytes = try await office.books.store.blob(document.original, in: state.book.id)
        return .download(bytes, type: "application/octet-stream", name: document.name)
    }

    /// A page of it beside its text.
    private func page(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        let document = try named(exchange, in: state)
        let source = try await office.text(of: state)
        let number = try number(exchange)
        guard let file = try await office.files.file(of: state, text: source), file.has(page: number) else {
            throw ServerError(.notFound, "the document has no such page")
        }
        let model = OriginalPageView.Model(
            state: state, document: document, file: file, page: number, source: source,
            names: try await office.names.all(now: exchange.now))
        return page(exchange) { OriginalPageView.page(model, $0) }
    }

    /// The picture of a page. A browser may keep it and asks each time whether it still may show it: whose account ends sees it
    /// no more. It was drawn here and can hold no script.
    private func picture(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        let document = try named(exchange, in: state)
        let number = try number(exchange)
        guard OriginalPages.exist(in: document.format) else {
            throw ServerError(.notFound, "the document has no pages to show")
        }
        let tag = "\"\(document.original.hexadecimal.prefix(32))-\(number)\""
        let known = exchange.headers[.ifNoneMatch]?.split(separator: ",").map { String($0).trimmingSpaces() } ?? []
        var response: Response
        if known.contains(tag) {
            response = Response(status: .notModified)
        } else {
            guard let bytes = try await office.files.picture(of: number, of: document, in: state.book.id) else {
                throw ServerError(.notFound, "the document has no such page")
            }
            response = .bytes(bytes, type: OriginalPages.mediaType)
            response.headers[.contentDisposition] = "inline"
            response.headers[.contentSecurityPolicy] = "default-src 'none'; sandbox"
        }
        response.headers[.eTag] = tag
        response.headers[.cacheControl] = "private, no-cache"
        return response
    }

    private func number(_ exchange: Exchange) throws(ServerError) -> Int {
        guard let number = Int(try exchange.parameter("page")), number > 0 else {
            throw ServerError(.notFound, "no number of a page")
        }
        return number
    }

    /// The book's document, where the path names it by the digest of its bytes.
    private func named(_ exchange: Exchange, in state: BookState) throws(ServerError) -> SourceDocument {
        guard let source = state.source, source.original.hexadecimal == (try exchange.parameter("document")) else {
            throw ServerError(.notFound, "no such document in the book")
        }
        return source
    }
}
