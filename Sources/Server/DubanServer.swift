import Digests
import Hummingbird
import HummingbirdCore
public import LedgerStore
public import Logging
import NIOCore
import Pages
public import ServiceLifecycle
public import Values
public import Workflows

/// The web: listens, answers, and stops gracefully with the service group it runs in.
public struct DubanServer: Service {
    /// Connections open at once; more wait in the kernel.
    private static let connectionLimit = 2_000
    /// After how long a connection is closed on which nothing arrives: a head that comes too slowly, or no next request.
    private static let idleTimeout = TimeAmount.seconds(60)

    /// Answers requests; tests send theirs here.
    package let application: WebApplication
    private let settings: ServerSettings
    private let links: OneTimeLinks
    private let clock: @Sendable () -> Moment
    private let logger: Logger
    private let onRunning: @Sendable (_ port: Int) async -> Void

    /// A server of the given parts, which does not listen before ``run()``.
    ///
    /// - Parameters:
    ///   - settings: where to listen, and how long people stay signed in.
    ///   - books: the books, in memory over their store.
    ///   - accounts: keeps accounts, sessions and one-time links.
    ///   - clock: gives the time.
    ///   - randomBytes: gives so many bytes that nobody can guess.
    ///   - facts: what the system administrator is told.
    ///   - logger: gets one line for each request: method, path, status, duration; never a query, a text or a secret.
    ///   - onRunning: is told the port when the server listens.
    public init(
        settings: ServerSettings, books: Books, accounts: any AccountStore, clock: @escaping @Sendable () -> Moment,
        randomBytes: @escaping @Sendable (_ count: Int) -> [UInt8], logger: Logger,
        facts: InstallationFacts = .unknown,
        onRunning: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
    ) {
        self.init(
            settings: settings, books: books, accounts: accounts, clock: clock, randomBytes: randomBytes,
            logger: logger,
            onRunning: onRunning, passwordCost: .interactive, facts: facts)
    }

    init(
        settings: ServerSettings, books: Books, accounts: any AccountStore, clock: @escaping @Sendable () -> Moment,
        randomBytes: @escaping @Sendable (_ count: Int) -> [UInt8], logger: Logger,
        onRunning: @escaping @Sendable (_ port: Int) async -> Void, passwordCost: PasswordHasher.Cost,
        facts: InstallationFacts = .unknown
    ) {
        self.settings = settings
        self.clock = clock
        self.logger = logger
        self.onRunning = onRunning
        let parts = Parts(
            settings: settings, books: books, accounts: accounts, clock: clock, randomBytes: randomBytes,
            passwordCost: passwordCost, facts: facts)
        links = parts.links
        application = parts.application
    }

    /// The path of a new one-time link for making the first account, or `nil` where there is an account already.
    ///
    /// The link works once, for a day. Whoever starts the program shows it to whoever stands at the machine.
    ///
    /// - Throws: `StoreError`.
    public func setUpPath() async throws(StoreError) -> String? {
        try await links.firstSetUp(now: clock()).map { Route.setUp.link($0.text).string }
    }

    /// Listens and answers until the service group shuts down; requests being answered are answered to the end.
    public func run() async throws {
        let web = Application(
            responder: application.responder,
            server: .http1(configuration: DubanServer.channel),
            configuration: ApplicationConfiguration(
                address: .hostname(settings.host, port: settings.port),
                availableConnectionsDelegate: .maximum(DubanServer.connectionLimit, logger: logger)),
            services: [Sweep(store: links.store, clock: clock, logger: logger)],
            onServerRunning: { [onRunning] channel in await onRunning(channel.localAddress?.port ?? 0) },
            logger: logger)
        try await web.run()
    }

    private static var channel: HTTP1Channel.Configuration {
        HTTP1Channel.Configuration(
            idleTimeout: idleTimeout,
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: 16 * 1024, maxHeaderListSize: 64 * 1024, maxHeaderFieldCount: 100))
    }
}
