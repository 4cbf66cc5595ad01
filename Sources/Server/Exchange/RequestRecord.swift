import HTTPTypes
import Hummingbird
import Logging

/// Goes around every request: answers what has no endpoint, adds the headers that all answers carry, and writes one line
/// to the log, with the pattern of the path where that holds a secret and never with the query.
struct RequestRecord: RouterMiddleware {
    private static let secretParameter = "{token}"

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
        let milliseconds = duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
        context.logger.info(
            "\(request.method.rawValue) \(path(request, context)) \(response.status.code)",
            metadata: ["milliseconds": "\(milliseconds)"])
    }

    private func path(_ request: Request, _ context: WebContext) -> String {
        if let pattern = context.endpointPath, pattern.contains(RequestRecord.secretParameter) { return pattern }
        return String(request.uri.path.prefix(200))
    }
}
