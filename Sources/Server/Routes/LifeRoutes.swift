import Hummingbird
import Ledger
import LedgerStore
import Pages
import Values
import Workflows

/// The pages of a running plan: review, directory.
struct LifeRoutes: Sendable {
    let office: Office
    let accounts: any AccountStore
    let notices: Notices

    var endpoints: [Endpoint] {
        [
            Endpoint(.review, handler: review), Endpoint(.directory, handler: directory),
        ]
    }

    private func page(_ exchange: Exchange, _ page: (PageContext) -> HTML) -> Response {
        .page(page(PageContext(exchange, notices: notices)))
    }

    private func names(_ exchange: Exchange) async throws -> [ActorID: String] {
        try await office.names.all(now: exchange.now)
    }

    private func review(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        let model = ReviewPage.Model(
            state: state, seats: try exchange.seats(in: state), today: exchange.today,
            doubts: await office.judgements.doubts(of: state), names: try await names(exchange),
            focus: exchange.query[FormField.report.rawValue].flatMap { ReportID($0) })
        return page(exchange) { ReviewPage.page(model, $0) }
    }

    private func directory(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        let free = try await accounts.accounts().filter { state.directory.officer(of: $0.id) == nil }
        let model = DirectoryPage.Model(
            state: state, seats: try exchange.seats(in: state), today: exchange.today,
            accounts: free.map { DirectoryPage.Account(id: $0.id, name: $0.displayName) },
            names: try await names(exchange), openForm: exchange.query[FormField.edit.rawValue])
        return page(exchange) { DirectoryPage.page(model, $0) }
    }
}

extension Exchange {
    /// The seats of who is signed in, in a book; none on a page that shows a past day, where nothing can be done.
    func seats(in state: BookState) throws(ServerError) -> [Seat] {
        let somebody = try somebody()
        guard asOf == nil else { return [] }
        return state.seats(of: somebody.account, roles: somebody.roles, on: now.date())
    }
}
