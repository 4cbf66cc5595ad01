import Hummingbird
import Ledger
import Pages
import Values
import Workflows

/// The life of a book for programs: how it stands, what is due, an item, the entries, and acts. The forms are those of docs/cli.md.
struct MatterApiRoutes: Sendable {
    let office: Office

    /// The most entries in one answer.
    static let entriesMax = 1000

    var endpoints: [Endpoint] {
        [
            Endpoint(.get, "/api/v1/session", kind: .api, handler: session),
            Endpoint(.get, "/api/v1/books/:book/status", kind: .api, handler: status),
            Endpoint(.get, "/api/v1/books/:book/due", kind: .api, handler: due),
            Endpoint(.get, "/api/v1/books/:book/items/:item", kind: .api, handler: item),
            Endpoint(.get, "/api/v1/books/:book/entries", kind: .api, handler: entries),
            Endpoint(.post, "/api/v1/books/:book/acts", kind: .api, body: .json, handler: act),
        ]
    }

    /// Who is signed in, and the token that a program sends in `X-Form-Token` with whatever changes a book.
    private func session(_ exchange: Exchange) async throws -> Response {
        let somebody = try exchange.somebody()
        return .json([
            "account": .string(somebody.account.rawValue), "name": .string(somebody.name),
            "roles": .array(Role.allCases.filter(somebody.roles.contains).map { .string($0.rawValue) }),
            "formToken": .string(somebody.token.formToken),
        ])
    }

    private func status(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        return .json(PlanStatus(state, on: day(exchange)).json(of: state))
    }

    /// What waits for whoever asks, by the roles of their account and the posts they hold in the book.
    private func due(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        let somebody = try exchange.somebody()
        let day = exchange.today
        let seats = state.seats(of: somebody.account, roles: somebody.roles, on: day)
        return .json(state.json(of: state.tasks(for: seats, on: day), on: day))
    }

    private func item(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        guard let item = ItemID(try exchange.parameter("item")).flatMap(state.item) else {
            throw ServerError(.notFound, "no such item")
        }
        return .json(state.sheet(of: item, on: day(exchange)))
    }

    /// Entries behind `after`, at most `limit` of them.
    private func entries(_ exchange: Exchange) async throws -> Response {
        let state = try await office.state(exchange)
        let after = try number("after", exchange, in: 0...Int.max) ?? 0
        let limit = try number("limit", exchange, in: 1...Self.entriesMax) ?? Self.entriesMax
        let entries = try await office.books.entries(of: state.book.id, after: after, limit: limit)
        return .json([
            "schema": "duban.entries/1", "book": .string(state.book.id.rawValue), "head": .integer(state.position),
            "entries": .array(entries.map(\.json)),
        ])
    }

    /// Does what the body asks for: `kind`, `payload`, and where the asker wants to be sure of what they saw, `position`.
    private func act(_ exchange: Exchange) async throws -> Response {
        guard case .json(let body) = exchange.body else { throw ServerError(.incomplete, "no JSON") }
        let known = try await office.state(exchange)
        let (act, position) = try request(body)
        let somebody = try exchange.somebody()
        let state = try await PerformAct(books: office.books)(
            act, on: known.book.id, by: somebody.actor, expecting: position)
        return .json([
            "book": .string(state.book.id.rawValue), "position": .integer(state.position),
            "head": .string(state.head.hexadecimal),
        ])
    }

    private func request(_ body: JSON) throws -> (Act, Int?) {
        let members = body.members ?? []
        let position = body["position"]
        if let position, !position.isNull, position.integer == nil {
            throw ServerError(.malformed, "position is no whole number")
        }
        do {
            let act = try Act(json: body.members == nil ? body : .object(members.filter { $0.name != "position" }))
            return (act, position?.integer)
        } catch {
            throw WorkflowError(error)
        }
    }

    /// Today, as this server counts days.
    private func day(_ exchange: Exchange) -> CalendarDate { exchange.today }

    private func number(_ name: String, _ exchange: Exchange, in range: ClosedRange<Int>) throws -> Int? {
        guard let text = exchange.query[name] else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw ServerError(.malformed, "\(name) is no number of \(range)")
        }
        return number
    }
}
