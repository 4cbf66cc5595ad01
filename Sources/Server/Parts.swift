import Ledger
import LedgerStore
import Pages
import Values
import Workflows

/// Puts the server's parts together.
struct Parts {
    let links: OneTimeLinks
    let application: WebApplication

    /// The parts over the given books and accounts; see ``DubanServer``.
    init(
        settings: ServerSettings, books: Books, accounts: any AccountStore, clock: @escaping @Sendable () -> Moment,
        randomBytes: @escaping @Sendable (Int) -> [UInt8], passwordCost: PasswordHasher.Cost
    ) {
        let cookies = CookieNames(isBehindTLS: settings.isBehindTLS)
        let sessions = Sessions(store: accounts, settings: settings, random: randomBytes)
        let links = OneTimeLinks(store: accounts, random: randomBytes)
        let office = Office(books: books, accounts: accounts)
        let accountEndpoints = Parts.accounts(accounts, sessions, links, PasswordHasher(cost: passwordCost), cookies)
        let bookEndpoints = Parts.books(
            office, accounts, links, ImportDocument(books: books, randomBytes: randomBytes),
            PendingUploads(randomBytes: randomBytes))
        let reception = Reception(
            sessions: sessions, bodies: BodyReader(uploadLimitBytes: settings.uploadLimitBytes),
            failures: FailureAnswers(), clock: clock, cookies: cookies)
        self.links = links
        application = WebApplication(
            endpoints: StaticRoutes(cookies: cookies).endpoints + accountEndpoints + bookEndpoints,
            reception: reception,
            headers: SecurityHeaders(isBehindTLS: settings.isBehindTLS))
    }

    private static func accounts(
        _ store: any AccountStore, _ sessions: Sessions, _ links: OneTimeLinks, _ hasher: PasswordHasher,
        _ cookies: CookieNames
    ) -> [Endpoint] {
        SignInRoutes(store: store, sessions: sessions, hasher: hasher, cookies: cookies).endpoints
            + SetUpRoutes(store: store, sessions: sessions, links: links, hasher: hasher, cookies: cookies).endpoints
    }

    private static func books(
        _ office: Office, _ accounts: any AccountStore, _ links: OneTimeLinks, _ importDocument: ImportDocument,
        _ pending: PendingUploads
    ) -> [Endpoint] {
        let notices = Notices()
        let reading = HeavyWork(label: "duban.readings", width: 2, waitingLimit: 16)
        return BookRoutes(office: office, notices: notices).endpoints
            + ImportRoutes(
                office: office, importDocument: importDocument, notices: notices, reading: reading, pending: pending
            ).endpoints
            + ReadingRoutes(office: office, accounts: accounts, notices: notices).endpoints
            + EditRoutes(office: office, notices: notices).endpoints
            + LifeRoutes(office: office, accounts: accounts, notices: notices).endpoints
            + ActRoutes(office: office, notices: notices).endpoints
            + PeopleRoutes(store: accounts, links: links, names: office.names, notices: notices).endpoints
            + ApiRoutes(office: office, reading: reading).endpoints + MatterApiRoutes(office: office).endpoints
    }
}
