import Hummingbird
import Ledger
import LedgerStore
import Pages
import Values
import Workflows

/// Managing what is published: the page with its forms, previews, codes, and the packed folder.
struct PublicationRoutes: Sendable {
    let office: Office
    let accounts: any AccountStore
    let notices: Notices
    /// Where the public reaches this program; the address of the request where that is not set.
    let publicURL: String?

    var endpoints: [Endpoint] {
        [
            Endpoint(.publication, handler: page), Endpoint(.publicationPreview, handler: preview),
            Endpoint(.publicationContact, handler: keepContact),
            Endpoint(.publicationCodes, handler: codes), Endpoint(.publicationFiles, handler: files),
        ]
    }

    private func model(_ exchange: Exchange) async throws -> PublicationPage.Model {
        let state = try await office.state(exchange)
        return PublicationPage.Model(
            state: state, seats: try exchange.seats(in: state), today: exchange.today,
            names: try await office.names.all(now: exchange.now), openForm: exchange.query[FormField.edit.rawValue],
            contacts: try await accounts.contactNotes(in: state.book.id))
    }

    private func page(_ exchange: Exchange) async throws -> Response {
        .page(PublicationPage.page(try await model(exchange), PageContext(exchange, notices: notices)))
    }

    private func preview(_ exchange: Exchange) async throws -> Response {
        guard let id = PublicationID(try exchange.parameter("publication")),
            let page = PublicationPage.preview(id, try await model(exchange), PageContext(exchange))
        else { throw ServerError(.notFound, "no such text") }
        return .page(page)
    }

    /// Keeps how somebody who objected can be reached, where the book does not hold it and it can be erased.
    private func keepContact(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        guard let id = ObjectionID(exchange.text(.objection)), state.publishing.objection(id) != nil else {
            throw ServerError(.notFound, "no such objection")
        }
        let text = String(exchange.text(.telephone).prefix(200))
        try await accounts.setContactNote(text.isEmpty ? nil : text, for: id.description, in: state.book.id)
        let sentence: Phrase = text.isEmpty ? .contactErased : .contactKept
        notices.put(PageContext.Notice(.done, sentence), for: try exchange.somebody().token)
        return .redirect(to: exchange.back ?? Route.publication.link(state.book.id.rawValue))
    }

    private func base(_ exchange: Exchange) -> PublicExport.Base { .server(publicURL ?? exchange.origin) }

    private func codes(_ exchange: Exchange) async throws -> Response {
        let model = try await model(exchange)
        let projection = model.state.publicProjection(on: exchange.today)
        let codes = projection.map { PublicExport.codes(of: $0, base: base(exchange)) } ?? []
        return .page(PublicationPage.codes(codes, model, PageContext(exchange, notices: notices)))
    }

    private func files(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        guard let files = PublicExport.files(of: state, on: exchange.today, base: base(exchange)) else {
            throw ServerError(.notFound, "nothing is published")
        }
        let bytes = try PackFiles()(files.map { ($0.path, $0.bytes) })
        return .download(bytes, type: "application/zip", name: "\(state.book.id.rawValue)-public.zip")
    }
}

extension Phrase {
    static let contactKept = Phrase("联系方式已登记（不入台账）。", "The contact is kept, outside the book.")
    static let contactErased = Phrase("联系方式已删除。", "The contact was erased.")
}
