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
        randomBytes: @escaping @Sendable (Int) -> [UInt8], passwordCost: PasswordHasher.Cost,
        facts: InstallationFacts = .unknown
    ) {
        let cookies = CookieNames(isBehindTLS: settings.isBehindTLS)
        let sessions = Sessions(store: accounts, settings: settings, random: randomBytes)
        let links = OneTimeLinks(store: accounts, random: randomBytes)
        let office = Office(books: books, accounts: accounts)
        let notices = Notices()
        let log = AccountLog(store: accounts)
        let desk = AccountDesk(
            store: accounts, sessions: sessions, links: links, hasher: PasswordHasher(cost: passwordCost),
            cookies: cookies, notices: notices, names: office.names, log: log)
        let accountEndpoints = desk.endpoints(
            lockAfterFailures: settings.lockAfterFailures, facts: facts, started: clock(), books: books)
        let bookEndpoints = Parts.books(
            office, accounts, notices, ImportDocument(books: books, randomBytes: randomBytes), randomBytes,
            publicURL: settings.publicURL)
        let reception = Reception(
            sessions: sessions, bodies: BodyReader(uploadLimitBytes: settings.uploadLimitBytes),
            failures: FailureAnswers(), clock: clock, cookies: cookies)
        self.links = links
        application = WebApplication(
            endpoints: StaticRoutes(cookies: cookies).endpoints + accountEndpoints + bookEndpoints,
            reception: reception,
            headers: SecurityHeaders(isBehindTLS: settings.isBehindTLS))
    }

    private static func working(
        _ office: Office, _ accounts: any AccountStore, _ notices: Notices, _ carryOver: CarryOver
    ) -> [Endpoint] {
        ReportSheetRoutes(office: office, drafts: SheetDrafts(store: accounts), notices: notices).endpoints
            + EvidenceRoutes(office: office).endpoints
            + WorkRoutes(office: office, notices: notices, carryOver: carryOver).endpoints
    }

    private static func books(
        _ office: Office, _ accounts: any AccountStore, _ notices: Notices, _ importDocument: ImportDocument,
        _ randomBytes: @escaping @Sendable (Int) -> [UInt8], publicURL: String?
    ) -> [Endpoint] {
        let reading = HeavyWork(label: "duban.readings", width: 2, waitingLimit: 16)
        let verifying = HeavyWork(label: "duban.verifications", width: 1, waitingLimit: 4)
        return BookRoutes(office: office, notices: notices).endpoints
            + DocumentRoutes(office: office, notices: notices).endpoints
            + LedgerRoutes(office: office, views: accounts, notices: notices).endpoints
            + ImportRoutes(
                office: office, importDocument: importDocument, notices: notices, reading: reading,
                pending: PendingUploads(randomBytes: randomBytes)
            ).endpoints
            + ReadingRoutes(office: office, accounts: accounts, notices: notices).endpoints
            + EditRoutes(office: office, notices: notices).endpoints
            + OverviewRoutes(office: office, notices: notices).endpoints
            + LifeRoutes(office: office, accounts: accounts, notices: notices).endpoints
            + ActRoutes(office: office, notices: notices, randomBytes: randomBytes).endpoints
            + working(office, accounts, notices, CarryOver(books: office.books, randomBytes: randomBytes))
            + ViewRoutes(office: office, notices: notices).endpoints
            + ScoreRoutes(office: office, notices: notices).endpoints
            + RulesRoutes(office: office, notices: notices).endpoints
            + HistoryRoutes(office: office, notices: notices, verifying: verifying).endpoints
            + PublicRoutes(office: office).endpoints
            + PublicationRoutes(
                office: office, accounts: accounts, notices: notices, publicURL: publicURL
            ).endpoints
            + ApiRoutes(office: office, reading: reading).endpoints + MatterApiRoutes(office: office).endpoints
    }
}

/// What the routes about accounts share.
private struct AccountDesk {
    let store: any AccountStore
    let sessions: Sessions
    let links: OneTimeLinks
    let hasher: PasswordHasher
    let cookies: CookieNames
    let notices: Notices
    let names: AccountNames
    let log: AccountLog

    func endpoints(
        lockAfterFailures: Int, facts: InstallationFacts, started: Moment, books: Books
    ) -> [Endpoint] {
        let lock = LastingLock(store: store, log: log, sessions: sessions, allowedFailures: lockAfterFailures)
        return SignInRoutes(store: store, sessions: sessions, hasher: hasher, cookies: cookies, lock: lock).endpoints
            + SetUpRoutes(
                store: store, sessions: sessions, links: links, hasher: hasher, cookies: cookies, log: log
            ).endpoints
            + OwnAccountRoutes(
                store: store, sessions: sessions, links: links, hasher: hasher, cookies: cookies, notices: notices,
                log: log
            ).endpoints
            + PeopleRoutes(
                store: store, links: links, names: names, notices: notices, sessions: sessions, log: log
            ).endpoints
            + AdministrationRoutes(
                store: store, names: names, facts: facts, started: started, books: books
            ).endpoints
    }
}
