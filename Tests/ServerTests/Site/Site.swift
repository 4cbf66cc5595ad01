import Ledger
import LedgerStore
import Logging
import Synchronization
import Testing
import Values
import Workflows

@testable import Server

/// A server with stores in memory and a clock that stands still until it is moved.
struct Site {
    /// A clock that tests move.
    final class Clock: Sendable {
        private let time: Mutex<Moment>

        init(_ now: Moment = Moment(millisecondsSince1970: 1_920_000_000_000)) { time = Mutex(now) }

        var now: Moment { time.withLock { $0 } }

        func advance(minutes: Int64) {
            time.withLock { $0 = $0.adding(milliseconds: minutes * 60_000) }
        }
    }

    static let password = "很长很长的一句话作密码"

    let clock: Clock
    let accounts = CountingAccounts()
    let ledger: CountingLedger
    let books: Books
    let server: DubanServer

    init(settings: ServerSettings = ServerSettings(), clock: Clock = Clock()) {
        self.clock = clock
        ledger = CountingLedger(accounts.ledger)
        books = Books(store: ledger, now: { clock.now })
        server = DubanServer(
            settings: settings, books: books, accounts: accounts, clock: { clock.now },
            randomBytes: { (0..<$0).map { _ in UInt8.random(in: 0...255) } },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, onRunning: { _ in }, passwordCost: .least)
    }

    /// A browser that knows nothing yet.
    func browser() -> Browser { Browser(server) }

    /// A browser that is signed in with the given roles.
    func browser(_ roles: Set<Role>) async throws -> Browser {
        let login = "login-\(roles.map(\.rawValue).sorted().joined(separator: "-"))"
        if try await accounts.account(login: login) == nil {
            let hash = try await PasswordHasher(cost: .least).hash(Site.password)
            try await accounts.addAccount(
                Account(
                    id: ActorID(login), login: login, displayName: "测试员", passwordHash: hash, roles: roles,
                    created: clock.now))
        }
        let browser = browser()
        _ = try await browser.get("/sign-in")
        let reply = try await browser.post("/sign-in", [("login", login), ("password", Site.password)])
        try #require(reply.status == 303)
        return browser
    }

    /// A short invented document.
    static let document = """
        云溪县2031年重点工作分解
        一、水利
        1.整治河道。确保年内建成泵站3座，其中大型泵站1座；6月底前完成勘察。
        责任单位：县水利局，县财政局
        2.改造灌区。力争改造灌区2.5万亩以上，完成投资3亿元。
        牵头单位：县农业农村局；配合单位：县水利局
        二、文旅
        3.办好节会。持续办好山花节。
        责任单位：县文旅局

        """

    /// A book made of ``document`` through the web.
    func importDocument(_ browser: Browser) async throws -> BookID {
        let reply = try await browser.post("/documents", file: ("分解.txt", Array(Site.document.utf8)), [("year", "")])
        let location = try #require(reply.location)
        return try #require(BookID(location.split(separator: "/")[1]))
    }
}
