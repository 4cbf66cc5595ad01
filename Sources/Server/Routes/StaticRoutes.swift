import HTTPTypes
import Hummingbird
import Pages
import Values

/// Style sheet, script and icon; the choice of language and appearance; whether the server is up.
struct StaticRoutes: Sendable {
    let cookies: CookieNames

    var endpoints: [Endpoint] {
        [
            Endpoint(.asset, kind: .asset, handler: asset),
            Endpoint(.language, handler: language), Endpoint(.appearance, handler: appearance),
            Endpoint(.get, "/health", kind: .api) { _ in .json(["status": "up"]) },
        ]
    }

    /// The name of an asset changes with its content, so a browser may keep it for good.
    private func asset(_ exchange: Exchange) throws -> Response {
        guard let asset = Asset.named(try exchange.parameter("name")) else {
            throw ServerError(.notFound, "no such asset")
        }
        var response = Response.bytes(asset.bytes, type: asset.mediaType)
        response.headers[.cacheControl] = "public, max-age=31536000, immutable"
        return response
    }

    private func language(_ exchange: Exchange) throws -> Response {
        guard let language = Language(rawValue: try exchange.parameter("language")) else {
            throw ServerError(.notFound)
        }
        return back(exchange).setting(cookie: cookies.setting(language: language))
    }

    private func appearance(_ exchange: Exchange) throws -> Response {
        guard let appearance = Appearance(rawValue: try exchange.parameter("appearance")) else {
            throw ServerError(.notFound)
        }
        return back(exchange).setting(cookie: cookies.setting(appearance: appearance))
    }

    /// The way back to the page where something was chosen.
    private func back(_ exchange: Exchange) -> Response {
        let back = exchange.query[FormField.back.rawValue].flatMap(Link.init(local:))
        return Response.redirect(to: back ?? Route.home.link())
    }
}
