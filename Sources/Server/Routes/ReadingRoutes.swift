import HTTPTypes
import Hummingbird
import Ledger
import LedgerStore
import Pages
import Values
import Workflows

/// Checking a reading: the import screen and what belongs to it, and the plan on one page for who approves it.
struct ReadingRoutes: Sendable {
    let office: Office
    let accounts: any AccountStore
    let notices: Notices

    /// The header in which a page's script names the things whose pieces of the page it wants: `i12,i13`.
    static let fragment = HTTPField.Name("Duban-Fragment")

    var endpoints: [Endpoint] {
        [
            Endpoint(.reading, handler: reading), Endpoint(.readingWork, handler: work),
            Endpoint(.readingNews, handler: news), Endpoint(.readingOrganisations, handler: organisations),
            Endpoint(.corrections, handler: corrections), Endpoint(.correctionsFile, handler: correctionsFile),
            Endpoint(.approval, handler: approval),
        ]
    }

    private func page(_ exchange: Exchange, _ page: (PageContext) -> HTML) -> Response {
        .page(page(PageContext(exchange, notices: notices)))
    }

    private func names(_ exchange: Exchange) async throws -> [ActorID: String] {
        try await office.names.all(now: exchange.now)
    }

    private func reading(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        let source = try await office.text(of: state)
        var model = ReadingPage.Model(
            state: state, source: source, names: try await names(exchange),
            openForm: exchange.query[FormField.edit.rawValue], explanations: FindingExplanations.all,
            part: exchange.query[FormField.section.rawValue], place: exchange.query[FormField.at.rawValue])
        let somebody = try exchange.somebody()
        model.account = somebody.account
        model.seats = try exchange.seats(in: state)
        model.colleagues = try await colleagues(of: somebody, in: state)
        model.matches = try await office.matches(in: state, now: exchange.now)
        model.file = try await office.files.file(of: state, text: source)
        guard let named = ReadingRoutes.fragment.flatMap({ exchange.headers[$0] }) else {
            return page(exchange) { ReadingPage.page(model, $0) }
        }
        let things = named.split(separator: ",").prefix(50).map { String($0).trimmingSpaces() }
        return page(exchange) { ReadingPage.fragment(model, of: things, $0) }
    }

    /// Those who may work on a reading; nobody once the plan is no draft any more, or for who may not give sections away.
    private func colleagues(of somebody: SignedIn, in state: BookState) async throws -> [ActorID] {
        guard state.state == .draft, somebody.may(.edit) else { return [] }
        return try await accounts.accounts().filter { Permission.edit.isHeld(by: $0.roles) }.map(\.id)
    }

    private func work(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        let source = try await office.text(of: state)
        var model = ReadingWorkPage.Model(
            state: state, source: source, names: try await names(exchange),
            place: exchange.query[FormField.at.rawValue], explanations: FindingExplanations.all)
        model.seats = try exchange.seats(in: state)
        model.file = try await office.files.file(of: state, text: source)
        return page(exchange) { ReadingWorkPage.page(model, $0) }
    }

    private func news(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        let account = try exchange.somebody().account
        let names = try await names(exchange)
        let since = exchange.query[FormField.since.rawValue].flatMap { Int($0) } ?? state.position
        // A page's news take no notice that waits for the next page.
        return .page(ReadingNews.fragment(state, since: since, for: account, names: names, PageContext(exchange)))
    }

    private func organisations(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        let model = OrganisationsPage.Model(
            state: state, matches: try await office.matches(in: state, now: exchange.now),
            seats: try exchange.seats(in: state),
            names: try await names(exchange))
        return page(exchange) { OrganisationsPage.page(model, $0) }
    }

    private func corrections(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        let source = try await office.text(of: state)
        var model = CorrectionsPage.Model(
            state: state, differences: state.readingDifferences(source: source), names: try await names(exchange))
        model.seats = try exchange.seats(in: state)
        return page(exchange) { CorrectionsPage.page(model, $0) }
    }

    private func correctionsFile(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        let json = state.testCase(source: try await office.text(of: state))
        return .download(
            json.bytes(.indented) + [0x0A], type: "application/json; charset=utf-8",
            name: "\(state.book.id.rawValue).corrections.json")
    }

    private func approval(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        let source = try await office.text(of: state)
        var model = ApprovalPage.Model(
            state: state, source: source,
            matches: try await office.matches(in: state, now: exchange.now),
            names: try await names(exchange))
        model.seats = try exchange.seats(in: state)
        model.file = try await office.files.file(of: state, text: source)
        return page(exchange) { ApprovalPage.page(model, $0) }
    }
}
