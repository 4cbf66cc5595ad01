import HTTPTypes
import Hummingbird
import Logging
import Pages
import Values

/// Brings a request before its endpoint: who sends it, whether that may be, what it holds; and turns every failure into
/// an answer.
struct Reception: Sendable {
    /// Finds who is signed in.
    let sessions: Sessions
    /// Reads what requests hold.
    let bodies: BodyReader
    /// Makes answers of failures.
    let failures: FailureAnswers
    /// The time.
    let clock: @Sendable () -> Moment
    /// Names and attributes of cookies.
    let cookies: CookieNames

    /// The answer of `endpoint`, or of its failure.
    func answer(_ request: Request, _ context: WebContext, at endpoint: Endpoint) async -> Response {
        let visitor: Visitor
        do {
            // Assets and the like are the same for everybody: they need no session.
            visitor = endpoint.needsVisitor ? try await self.visitor(request) : .anonymous(nil)
        } catch {
            return failures.answer(
                error, exchange(request, context, .anonymous(nil)), kind: endpoint.kind, context.logger)
        }
        var exchange = exchange(request, context, visitor)
        var isUnread = true
        do {
            try admit(exchange, at: endpoint, request)
            isUnread = false
            exchange.body = try await bodies.read(request, as: endpoint.body)
            try admitForm(exchange, at: endpoint)
            if case .upload(let form) = exchange.body, form.isOversized {
                throw ServerError(.tooLarge, "files beyond the limit")
            }
            return remember(try await endpoint.handler(exchange), exchange, request, at: endpoint)
        } catch {
            // A body can be read once.
            if isUnread, endpoint.keepsForm {
                // Without its files: they are chosen again, and nobody unknown fills the memory with them.
                exchange.body = (try? await bodies.readWithoutFiles(request)) ?? .none
            }
            return failures.answer(
                error, exchange, kind: endpoint.kind, keepsForm: endpoint.keepsForm, context.logger)
        }
    }

    /// The answer to a request for which there is no endpoint.
    func refuse(_ error: any Error, _ request: Request, _ context: WebContext) async -> Response {
        let visitor = (try? await visitor(request)) ?? .anonymous(nil)
        let path = request.uri.path
        let kind: Endpoint.Kind = path.hasPrefix("/api/") ? .api : path.hasPrefix("/public/") ? .publicPage : .page
        return failures.answer(error, exchange(request, context, visitor), kind: kind, context.logger)
    }

    private func visitor(_ request: Request) async throws -> Visitor {
        let header = request.headers[values: .cookie].joined(separator: ";")
        if let token = CookieJar.value(cookies.session, in: header).flatMap({ SecretToken($0) }),
            let somebody = try await sessions.find(token, now: clock())
        {
            return .signedIn(somebody)
        }
        return .anonymous(
            CookieJar.value(cookies.visitor, in: header).flatMap { SecretToken($0) } ?? freshToken(request))
    }

    /// A browser without a cookie gets one with the first page, so that the page's forms can carry its token.
    private func freshToken(_ request: Request) -> SecretToken? {
        request.method == .get || request.method == .head ? sessions.newToken() : nil
    }

    private func exchange(_ request: Request, _ context: WebContext, _ visitor: Visitor) -> Exchange {
        let query = (try? FormFields(urlEncoded: (request.uri.query ?? "").utf8)) ?? FormFields()
        let language = Languages.choose(
            query: query["lang"], cookie: CookieJar.value(Languages.cookie, in: request.headers[.cookie]),
            accepted: request.headers[.acceptLanguage])
        return Exchange(
            id: context.requestID, now: clock(), headers: request.headers,
            origin: cookies.scheme + (request.head.authority ?? ""),
            address: request.uri.string, parameters: Reception.parameters(context),
            query: query, visitor: visitor, language: language,
            appearance: CookieJar.value(CookieNames.appearance, in: request.headers[.cookie])
                .flatMap(Appearance.init(rawValue:)) ?? Appearance(),
            isReading: request.method == .get || request.method == .head)
    }

    private static func parameters(_ context: WebContext) -> [String: String] {
        var decoded: [String: String] = [:]
        for (name, value) in context.parameters {
            decoded[String(name)] = PercentEncoding.decode(value.utf8, plusIsSpace: false)
        }
        return decoded
    }

    private func admit(_ exchange: Exchange, at endpoint: Endpoint, _ request: Request) throws(ServerError) {
        guard endpoint.access.admits(exchange.visitor.signedIn?.roles) else {
            throw ServerError(exchange.visitor.signedIn == nil ? .signInNeeded : .forbidden)
        }
        guard endpoint.method == .post else { return }
        let isOwn = Provenance.isOwn(
            site: Reception.fetchSite.flatMap { request.headers[$0] }, origin: request.headers[.origin],
            host: request.head.authority)
        guard isOwn else { throw ServerError(.forged, "sent from another site") }
    }

    private func admitForm(_ exchange: Exchange, at endpoint: Endpoint) throws(ServerError) {
        // Bytes come from programs, which hold no page; what takes bytes changes nothing.
        guard endpoint.method == .post, endpoint.body != .bytes else { return }
        // Programs send the token of their session in a header: `GET /api/v1/session` tells it.
        let token =
            endpoint.body == .json ? Reception.formToken.flatMap { exchange.headers[$0] } : exchange[.formToken]
        guard exchange.visitor.sent(formToken: token) else {
            throw ServerError(.outdated, "without the form's token")
        }
    }

    /// Adds the cookies that this exchange leaves behind.
    private func remember(
        _ response: Response, _ exchange: Exchange, _ request: Request, at endpoint: Endpoint
    ) -> Response {
        var response = response
        if endpoint.kind == .page, case .anonymous(let token?) = exchange.visitor, endpoint.method == .get,
            CookieJar.value(cookies.visitor, in: request.headers[.cookie]) != token.text
        {
            response = response.setting(cookie: cookies.setting(visitor: token))
        }
        if endpoint.kind != .publicPage, let language = exchange.query["lang"].flatMap(Language.init(rawValue:)) {
            response = response.setting(cookie: cookies.setting(language: language))
        }
        return response
    }

    private static let formToken = HTTPField.Name("X-Form-Token")
    private static let fetchSite = HTTPField.Name("Sec-Fetch-Site")
}
