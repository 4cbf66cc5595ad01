import HTTPTypes
package import Hummingbird
import Pages

/// The router with every endpoint, as one responder.
package struct WebApplication: Sendable {
    /// Answers requests.
    package let responder: RouterResponder<WebContext>

    /// The application of the given endpoints.
    init(endpoints: [Endpoint], reception: Reception, headers: SecurityHeaders) {
        let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: RequestRecord(reception: reception, headers: headers))
        for endpoint in endpoints {
            router.on(RouterPath(endpoint.pattern), method: endpoint.method.http) { request, context in
                await reception.answer(request, context, at: endpoint)
            }
        }
        WebApplication.refuseOtherMethods(endpoints, router, reception)
        responder = router.buildResponder()
    }

    /// A path that exists answers the wrong method with 405 and the right ones (RFC 9110, 15.5.6), not with 404.
    private static func refuseOtherMethods(
        _ endpoints: [Endpoint], _ router: Router<WebContext>, _ reception: Reception
    ) {
        for (pattern, known) in Dictionary(grouping: endpoints, by: \.pattern) {
            let methods = known.map(\.method)
            let allowed = methods.flatMap { $0 == .get ? ["GET", "HEAD"] : [$0.rawValue] }.joined(separator: ", ")
            for other in [HTTPRequest.Method.get, .post, .put, .patch, .delete]
            where !methods.map(\.http).contains(other) {
                router.on(RouterPath(pattern), method: other) { request, context in
                    var response = await reception.refuse(ServerError(.methodNotAllowed), request, context)
                    response.headers[.allow] = allowed
                    return response
                }
            }
        }
    }
}

extension Route.Method {
    fileprivate var http: HTTPRequest.Method {
        switch self {
        case .get: .get
        case .post: .post
        }
    }
}
