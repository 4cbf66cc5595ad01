import Hummingbird
import Ledger
import LedgerStore
import Pages

/// Signing in and out.
struct SignInRoutes: Sendable {
    let store: any AccountStore
    let sessions: Sessions
    let hasher: PasswordHasher
    let cookies: CookieNames
    let lock: LastingLock
    private let throttle = SignInThrottle()

    init(
        store: any AccountStore, sessions: Sessions, hasher: PasswordHasher, cookies: CookieNames, lock: LastingLock
    ) {
        self.lock = lock
        self.store = store
        self.sessions = sessions
        self.hasher = hasher
        self.cookies = cookies
    }

    var endpoints: [Endpoint] {
        [
            Endpoint(.signIn) { exchange in
                let back = exchange.query[FormField.back.rawValue].flatMap(Link.init(local:))
                guard exchange.visitor.signedIn == nil else { return .redirect(to: back ?? Route.home.link()) }
                return page(SignInPage.Model(back: back), exchange, status: 200)
            },
            Endpoint(.signInPost, handler: signIn),
            Endpoint(.signOut, handler: signOut),
        ]
    }

    private func page(_ model: SignInPage.Model, _ exchange: Exchange, status: Int) -> Response {
        .page(SignInPage.page(model, PageContext(exchange)), status: status)
    }

    private func signIn(_ exchange: Exchange) async throws -> Response {
        let login = exchange.text(.login)
        guard throttle.lockedUntil(login, now: exchange.now) == nil else { return refused(exchange, .locked) }
        let account = try await store.account(login: login)
        guard try await hasher.verify(exchange[.password] ?? "", against: account?.passwordHash), let account else {
            throttle.fail(login, now: exchange.now)
            if let account, account.passwordHash != nil { try await lock.failed(account, now: exchange.now) }
            return refused(exchange, throttle.lockedUntil(login, now: exchange.now) == nil ? nil : .locked)
        }
        throttle.succeed(login)
        // Only who knows the password learns that the account is locked.
        guard account.locked == nil else { return refused(exchange, nil, .accountLocked) }
        return try await begin(account, exchange)
    }

    private func refused(
        _ exchange: Exchange, _ code: ServerError.Code?, _ sentence: Phrase = .signInFailed
    ) -> Response {
        let problem = code.map(Phrase.sentence(for:)) ?? sentence
        let model = SignInPage.Model(login: exchange.text(.login), problem: problem, back: exchange.back)
        return page(model, exchange, status: code == .locked ? 429 : 401)
    }

    /// Begins a session under a new token: one that was known before signing in is worth nothing after it.
    private func begin(_ account: Account, _ exchange: Exchange) async throws -> Response {
        if let before = exchange.visitor.signedIn { try await sessions.end(before.token) }
        let token = try await sessions.begin(account, now: exchange.now)
        return Response.redirect(to: exchange.back ?? Route.home.link()).setting(
            cookie: cookies.setting(session: token))
    }

    private func signOut(_ exchange: Exchange) async throws -> Response {
        try await sessions.end(try exchange.somebody().token)
        return Response.redirect(to: Route.signIn.link()).setting(cookie: cookies.forgettingSession)
    }
}
