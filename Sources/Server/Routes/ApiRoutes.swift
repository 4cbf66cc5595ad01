import HTTPTypes
import Hummingbird
import Ledger
import Pages
import Values
import Workflows

/// JSON for programs, under the session of whoever runs them.
struct ApiRoutes: Sendable {
    let office: Office
    /// Reads documents.
    let reading: HeavyWork

    var endpoints: [Endpoint] {
        [
            Endpoint(.post, "/api/v1/readings", kind: .api, body: .bytes, handler: read),
            Endpoint(.get, "/api/v1/books", kind: .api, handler: books),
            Endpoint(.get, "/api/v1/books/:book", kind: .api, handler: book),
        ]
    }

    /// Reads a document and keeps nothing: the file's bytes are the body, its name stands in the query (`name`) or,
    /// percent-encoded, in the header `X-File-Name`.
    private func read(_ exchange: Exchange) async throws -> Response {
        guard case .bytes(let bytes) = exchange.body, !bytes.isEmpty else {
            throw ServerError(.incomplete, "an empty body")
        }
        let header = ApiRoutes.fileName.flatMap { exchange.headers[$0] }
        let sent = exchange.query["name"] ?? header.flatMap { PercentEncoding.decode($0.utf8, plusIsSpace: false) }
        let name = UploadedFile.lastComponent(of: sent ?? "document")
        return .json(try await reading { try ReadDocument.read(bytes, named: name) }.json)
    }

    private static let fileName = HTTPField.Name("X-File-Name")

    private func books(_ exchange: Exchange) async throws -> Response {
        .json(["books": .array(try await office.books.summaries().map(\.json))])
    }

    private func book(_ exchange: Exchange) async throws -> Response {
        .json(try await office.state(exchange).json)
    }
}
