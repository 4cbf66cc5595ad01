import LedgerStore
import Values

/// Puts the server's parts together.
struct Parts {
    let links: OneTimeLinks
    let application: WebApplication

    init(
        settings: ServerSettings, accounts: any AccountStore, clock: @escaping @Sendable () -> Moment,
        randomBytes: @escaping @Sendable (Int) -> [UInt8], passwordCost: PasswordHasher.Cost
    ) {
        let sessions = Sessions(store: accounts, settings: settings, random: randomBytes)
        let hasher = PasswordHasher(cost: passwordCost)
        let cookies = CookieNames(isBehindTLS: settings.isBehindTLS)
        links = OneTimeLinks(store: accounts, random: randomBytes)
        let endpoints =
            StaticRoutes(cookies: cookies).endpoints
            + SignInRoutes(store: accounts, sessions: sessions, hasher: hasher, cookies: cookies).endpoints
            + SetUpRoutes(store: accounts, sessions: sessions, links: links, hasher: hasher, cookies: cookies).endpoints
        let reception = Reception(
            sessions: sessions, bodies: BodyReader(uploadLimitBytes: settings.uploadLimitBytes),
            failures: FailureAnswers(), clock: clock, cookies: cookies)
        application = WebApplication(
            endpoints: endpoints, reception: reception, headers: SecurityHeaders(isBehindTLS: settings.isBehindTLS))
    }
}
