import Hummingbird
import Ledger
import LedgerStore
import Pages
import Values
import Workflows

/// Reading: the books, a plan's reading and ledger, items.
struct BookRoutes: Sendable {
    let office: Office
    let notices: Notices

    var endpoints: [Endpoint] {
        [
            Endpoint(.home, handler: home), Endpoint(.book, handler: book),
            Endpoint(.item, handler: item),
        ]
    }

    private func page(_ exchange: Exchange, _ page: (PageContext) -> HTML) -> Response {
        .page(page(PageContext(exchange, notices: notices)))
    }

    /// The books; auditors see their titles and the way to what was done in them, other administrators only the frame.
    private func home(_ exchange: Exchange) async throws -> Response {
        let somebody = try exchange.somebody()
        let books = somebody.may(.read) || somebody.may(.audit) ? try await office.books.summaries() : []
        return page(exchange) { HomePage.page(HomePage.Model(books: books), $0) }
    }

    private func book(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        let route: Route = state.approval == nil ? .reading : .overview
        return .redirect(to: PageContext(exchange).link(route, state.book.id.rawValue))
    }

    private func item(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        guard let item = ItemID(try exchange.parameter("item")).flatMap(state.item) else {
            throw ServerError(.notFound, "no such item")
        }
        let positions = state.history(of: item.id).map(\.position)
        let done = try await office.done(to: item, in: state)
        let source = try await office.text(of: state)
        var model = ItemPage.Model(
            state: state, item: item, source: source,
            names: try await office.names.all(now: exchange.now),
            hashes: try await office.hashes.hashes(of: state.book.id, at: positions),
            openForm: exchange.query[FormField.edit.rawValue], seats: try exchange.seats(in: state),
            today: exchange.today, done: done, shows: exchange.query[FormField.show.rawValue])
        model.file = try await office.files.file(of: state, text: source)
        return page(exchange) { ItemPage.page(model, $0) }
    }
}
