internal import Configuration
internal import SystemPackage

/// What an installation may set, read once: flag, else environment (`DUBAN_PORT`), else `duban.env` in the data folder,
/// else the default.
public struct Settings: Sendable, Hashable {
    /// The folder that holds everything of an installation.
    public var dataFolder: String
    /// The address to listen on.
    public var host: String
    /// The port to listen on; 0 takes a free one.
    public var port: Int
    /// Whether cookies are sent over TLS only: set this when a reverse proxy in front speaks TLS.
    public var securesCookies: Bool
    /// The least serious log line that is written: `trace`, `debug`, `info`, `notice`, `warning`, `error`.
    public var logLevel: String
    /// Minutes without a request after which a session ends.
    public var sessionIdleMinutes: Int
    /// The same for the three administrators; the shorter of both holds.
    public var adminIdleMinutes: Int
    /// Failures to sign in within a day after which an account is locked until somebody unlocks it.
    public var lockAfterFailures: Int
    /// The address by which the public reaches the server, without a slash at its end: printed codes carry it.
    public var publicURL: String?
    /// Local time, in minutes east of UTC.
    public var offsetMinutes: Int

    /// What was given on the command line; `nil` where nothing was.
    public struct Flags: Sendable {
        /// `--data`
        public var dataFolder: String?
        /// `--host`
        public var host: String?
        /// `--port`
        public var port: Int?
        /// `--public-url`
        public var publicURL: String?

        /// The flags given.
        public init(
            dataFolder: String? = nil, host: String? = nil, port: Int? = nil, publicURL: String? = nil
        ) {
            self.publicURL = publicURL
            self.dataFolder = dataFolder
            self.host = host
            self.port = port
        }
    }

    /// The folder used where neither a flag nor `DUBAN_DATA` names one.
    public static let defaultDataFolder = "data"

    /// The settings for these flags in this environment.
    ///
    /// - Throws: ``BootstrapError`` with code `settings` where a value makes no sense, naming it.
    public static func load(_ flags: Flags, environment: [String: String]) async throws(BootstrapError) -> Settings {
        let variables = EnvironmentVariablesProvider(environmentVariables: environment)
        let folder =
            flags.dataFolder ?? ConfigReader(provider: variables).scoped(to: "duban").string(forKey: "data")
            ?? defaultDataFolder
        let file = try await Settings.file(in: folder)
        let reader = ConfigReader(providers: [variables, file]).scoped(to: "duban")
        let settings = Settings(
            dataFolder: folder,
            host: flags.host ?? reader.string(forKey: "host", default: "127.0.0.1"),
            port: try number("port", given: flags.port, in: reader, default: 8080),
            securesCookies: try truth("secure_cookies", in: reader),
            logLevel: reader.string(forKey: "log_level", default: "info"),
            sessionIdleMinutes: try number("session_idle_minutes", in: reader, default: 30),
            adminIdleMinutes: try number("admin_idle_minutes", in: reader, default: 15),
            lockAfterFailures: try number("lock_after_failures", in: reader, default: 10),
            publicURL: try address(flags.publicURL ?? reader.string(forKey: "public_url")),
            offsetMinutes: try number("offset_minutes", in: reader, default: 480)
        )
        try settings.check()
        return settings
    }

    private static func file(in folder: String) async throws(BootstrapError) -> EnvironmentVariablesProvider {
        let path = folder + "/duban.env"
        do {
            return try await EnvironmentVariablesProvider(environmentFilePath: FilePath(path), allowMissing: true)
        } catch {
            throw BootstrapError(.settings, "设置文件 \(path) 无法读取 The settings file \(path) cannot be read: \(error)")
        }
    }

    private static func number(
        _ key: String, given flag: Int? = nil, in reader: ConfigReader, default value: Int
    ) throws(BootstrapError) -> Int {
        if let flag { return flag }
        guard let text = reader.string(forKey: ConfigKey(key)) else { return value }
        guard let number = Int(text) else { throw wrong(key, text) }
        return number
    }

    private static func truth(_ key: String, in reader: ConfigReader) throws(BootstrapError) -> Bool {
        guard let text = reader.string(forKey: ConfigKey(key)) else { return false }
        switch text.lowercased() {
        case "1", "true", "yes": return true
        case "0", "false", "no", "": return false
        default: throw wrong(key, text)
        }
    }

    /// An address that codes can carry: of the web, without a query; `nil` where none is given.
    public static func address(_ text: String?) throws(BootstrapError) -> String? {
        guard var text, !text.isEmpty else { return nil }
        while text.hasSuffix("/") { text.removeLast() }
        let rest = ["https://", "http://"].first { text.hasPrefix($0) }.map { text.dropFirst($0.count) }
        guard let rest, !rest.isEmpty, rest.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
            !rest.contains(where: { "?#\"<>\\".contains($0) })
        else { throw wrong("public_url", text) }
        return text
    }

    private func check() throws(BootstrapError) {
        guard (0...65535).contains(port) else { throw Self.wrong("port", String(port)) }
        guard (1...1440).contains(sessionIdleMinutes) else {
            throw Self.wrong("session_idle_minutes", String(sessionIdleMinutes))
        }
        guard (1...1440).contains(adminIdleMinutes) else {
            throw Self.wrong("admin_idle_minutes", String(adminIdleMinutes))
        }
        guard (3...100).contains(lockAfterFailures) else {
            throw Self.wrong("lock_after_failures", String(lockAfterFailures))
        }
        guard (-840...840).contains(offsetMinutes) else { throw Self.wrong("offset_minutes", String(offsetMinutes)) }
        guard ["trace", "debug", "info", "notice", "warning", "error"].contains(logLevel) else {
            throw Self.wrong("log_level", logLevel)
        }
    }

    private static func wrong(_ key: String, _ text: String) -> BootstrapError {
        BootstrapError(.settings, "设置项 \(key) 不能为“\(text)” The setting \(key) cannot be “\(text)”")
    }
}
