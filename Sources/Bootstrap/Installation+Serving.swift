internal import Digests
internal import Foundation
internal import LedgerStore
internal import Logging
internal import Server
internal import ServiceLifecycle
internal import Synchronization
internal import UnixSignals

extension Installation {
    /// Told, once the server listens, its address and, while there is no account, a set-up link that works once.
    public typealias Announcement = @Sendable (_ address: String, _ setUpLink: String?) -> Void

    /// Serves browsers until the process is asked to stop; requests being answered are answered to the end.
    ///
    /// - Throws: ``BootstrapError`` with code `address` where the address cannot be listened on.
    public func serve(announce: @escaping Announcement) async throws(BootstrapError) {
        let setUpPath = SetUpPath()
        let server = makeServer { [settings] port in
            let address = settings.address(port: port)
            announce(address, setUpPath.value.map { address + $0 })
        }
        do {
            setUpPath.set(try await server.setUpPath())
        } catch {
            throw BootstrapError(opening: settings.dataFolder, error)
        }
        try await run(server)
    }

    private func makeServer(onRunning: @escaping @Sendable (_ port: Int) async -> Void) -> DubanServer {
        DubanServer(
            settings: ServerSettings(
                host: settings.host, port: settings.port, isBehindTLS: settings.securesCookies,
                sessionIdleMinutes: settings.sessionIdleMinutes, offsetMinutes: settings.offsetMinutes,
                publicURL: settings.publicURL, adminIdleMinutes: settings.adminIdleMinutes,
                lockAfterFailures: settings.lockAfterFailures),
            books: books, accounts: accounts, clock: Installation.now, randomBytes: RandomBytes.generate,
            logger: logger,
            facts: InstallationFacts(version: Installation.version, folder: settings.dataFolder, measure: measure),
            onRunning: onRunning)
    }

    /// The bytes of the data, and those that are free on its disk.
    private var measure: @Sendable () -> (dataBytes: Int64?, freeBytes: Int64?) {
        let folder = settings.dataFolder
        return {
            let manager = FileManager.default
            let names = (try? manager.contentsOfDirectory(atPath: folder)) ?? []
            let sizes = names.compactMap { name in
                (try? manager.attributesOfItem(atPath: folder + "/" + name)[.size] as? NSNumber)?.int64Value
            }
            let disk = try? manager.attributesOfFileSystem(forPath: folder)[.systemFreeSize] as? NSNumber
            return (names.isEmpty ? nil : sizes.reduce(0, +), disk?.int64Value)
        }
    }

    private func run(_ server: DubanServer) async throws(BootstrapError) {
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [.init(service: server, successTerminationBehavior: .gracefullyShutdownGroup)],
                gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        do {
            try await group.run()
        } catch {
            logger.debug("the server stopped", metadata: ["cause": "\(error)"])
            throw BootstrapError(
                .address,
                "无法在 \(settings.host):\(settings.port) 上启动服务，请换一个端口或地址。"
                    + " Cannot serve on \(settings.host):\(settings.port); choose another port or address.")
        }
    }
}

extension Settings {
    /// The address to type into a browser on this machine.
    fileprivate func address(port: Int) -> String {
        let everywhere = host == "0.0.0.0" || host == "::"
        let name = everywhere ? "127.0.0.1" : host.contains(":") ? "[\(host)]" : host
        return "http://\(name):\(port)"
    }
}

/// The path of the set-up link, which is made after the server that announces it.
private final class SetUpPath: Sendable {
    private let path = Mutex<String?>(nil)

    var value: String? { path.withLock { $0 } }

    func set(_ value: String?) {
        path.withLock { $0 = value }
    }
}
