import Digests
import HTTPTypes
import Hummingbird
import Ledger
import Pages
import Values
import Workflows

/// What everybody may read: no account, no cookie, the same answer for all.
struct PublicRoutes: Sendable {
    let office: Office

    /// How long others may keep a public page: short, so that a withdrawal holds at once.
    private static let keep = "public, max-age=60"

    var endpoints: [Endpoint] {
        [
            Endpoint(.publicBook, kind: .publicPage) { try await answer(.list, $0) },
            Endpoint(.publicItem, kind: .publicPage) { exchange in
                guard let number = Int(try exchange.parameter("item")) else {
                    throw ServerError(.notFound, "no number")
                }
                return try await answer(.item(number), exchange)
            },
            Endpoint(.publicPlace, kind: .publicPage) { try await answer(.place(try $0.parameter("name")), $0) },
        ]
    }

    /// The page of today: what was published on an earlier day and withdrawn since is nobody's to read.
    private func answer(_ page: PublicPage, _ exchange: Exchange) async throws -> Response {
        guard let book = BookID(try exchange.parameter("book")) else { throw ServerError(.notFound, "no book's name") }
        let state = try await self.state(of: book)
        guard let projection = await office.judgements.projection(of: state, on: exchange.now.date()),
            let html = PublicPages(projection, site: .served, language: exchange.publicLanguage).page(page)
        else { throw ServerError(.notFound, "not published") }
        return PublicRoutes.cached(html.bytes, exchange)
    }

    /// A book that does not exist is refused in the same words as one of which nothing is published.
    private func state(of book: BookID) async throws -> BookState {
        do {
            return try await office.books.state(of: book)
        } catch  where error.code == .notFound {
            throw ServerError(.notFound, "no such book")
        }
    }

    /// The page, or word that the one the browser has is still right (RFC 9110, 13.1.2).
    private static func cached(_ bytes: [UInt8], _ exchange: Exchange) -> Response {
        let tag = "\"\(SHA256.digest(of: bytes).hexadecimal.prefix(32))\""
        let known = exchange.headers[.ifNoneMatch]?.split(separator: ",").map { $0.filter { $0 != " " } } ?? []
        let isKnown = known.contains { $0 == tag || $0 == "W/" + tag || $0 == "*" }
        var response =
            isKnown
            ? Response(status: .notModified)
            : Response.bytes(bytes, type: "text/html; charset=utf-8")
        response.headers[.eTag] = tag
        response.headers[.cacheControl] = keep
        return response
    }
}

extension Exchange {
    /// The language of a public page: what its address says, and nothing else, so that all get the same answer.
    var publicLanguage: Language { query["lang"].flatMap(Language.init(rawValue:)) ?? .chinese }
}
