import HTTPTypes
import Hummingbird
import Logging
import Pages

/// Goes around every request: answers what has no endpoint, adds the headers that all answers carry, and writes one line
/// to the log: never with the query, and without the secrets that paths hold.
struct RequestRecord: RouterMiddleware {
    let reception: Reception
    let headers: SecurityHeaders

    func handle(
        _ request: Request, context: WebContext, next: @concurrent (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        var response: Response
        do {
            response = try await next(request, context)
        } catch let error as HTTPError {
            response = await reception.refuse(RequestRecord.translate(error), request, context)
        } catch {
            response = await reception.refuse(error, request, context)
        }
        headers.add(to: &response.headers)
        note(request, context, response, ContinuousClock.now - start)
        return response
    }

    private static func translate(_ error: HTTPError) -> ServerError {
        switch error.status {
        case .notFound: ServerError(.notFound)
        case .methodNotAllowed: ServerError(.methodNotAllowed)
        case .contentTooLarge: ServerError(.tooLarge)
        default: ServerError(.malformed, "\(error.status.code)")
        }
    }

    private func note(_ request: Request, _ context: WebContext, _ response: Response, _ duration: Duration) {
        let tenths = duration.components.seconds * 10_000 + duration.components.attoseconds / 100_000_000_000_000
        context.logger.info(
            "\(request.method.rawValue) \(RequestRecord.path(request)) \(response.status.code)",
            metadata: ["milliseconds": "\(tenths / 10).\(tenths % 10)"])
    }

    /// The path without what stands behind the words that begin the paths with secrets, whatever else is wrong with it.
    private static func path(_ request: Request) -> String {
        let path = request.uri.path
        let secret = secretPaths.first { path.lowercased().hasPrefix($0) }
        return secret.map { $0 + "…" } ?? String(path.prefix(200))
    }

    private static let secretPaths = [Route.setUp, .invitation, .newPassword].map { route in
        String(route.pattern.prefix { $0 != ":" })
    }
}
