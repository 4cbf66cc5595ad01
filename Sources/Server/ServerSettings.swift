internal import Ledger

/// How the server listens and how long it lets people stay signed in.
public struct ServerSettings: Sendable, Hashable {
    /// The name or address to listen on.
    public var host: String
    /// The port to listen on; 0 for any that is free.
    public var port: Int
    /// Whether browsers reach the server over TLS (through a proxy that ends it): cookies then never travel without.
    public var isBehindTLS: Bool
    /// The most bytes of an uploaded file.
    public var uploadLimitBytes: Int
    /// After how many minutes without a request a session ends.
    public var sessionIdleMinutes: Int
    /// The same for the three administrators; the shorter of both holds.
    public var adminIdleMinutes: Int
    /// After how many failures to sign in within a day an account is locked until somebody unlocks it.
    public var lockAfterFailures: Int
    /// After how many hours a session ends in any case.
    public var sessionHours: Int
    /// The address by which the public reaches the server, which printed codes carry; `nil` for that of each request.
    public var publicURL: String?
    /// How many minutes local time is ahead of UTC; China Standard Time is 480.
    public var offsetMinutes: Int

    /// Settings for one office on one machine, where not said otherwise: 127.0.0.1:8080 without TLS, files of 32 MiB,
    /// sessions of 30 idle minutes and 12 hours at most.
    public init(
        host: String = "127.0.0.1", port: Int = 8080, isBehindTLS: Bool = false,
        uploadLimitBytes: Int = 32 * 1024 * 1024, sessionIdleMinutes: Int = 30, sessionHours: Int = 12,
        offsetMinutes: Int = 480, publicURL: String? = nil, adminIdleMinutes: Int = 15, lockAfterFailures: Int = 10
    ) {
        self.adminIdleMinutes = adminIdleMinutes
        self.lockAfterFailures = lockAfterFailures
        self.publicURL = publicURL
        self.host = host
        self.port = port
        self.isBehindTLS = isBehindTLS
        self.uploadLimitBytes = uploadLimitBytes
        self.sessionIdleMinutes = sessionIdleMinutes
        self.sessionHours = sessionHours
        self.offsetMinutes = offsetMinutes
    }

    /// After how many milliseconds without a request a session of an account with `roles` ends.
    func idleMilliseconds(of roles: Set<Role>) -> Int64 {
        let isAdministrator = roles.contains(where: \.isAdministrator)
        return Int64(isAdministrator ? min(adminIdleMinutes, sessionIdleMinutes) : sessionIdleMinutes) * 60_000
    }

    var sessionMilliseconds: Int64 { Int64(sessionHours) * 3_600_000 }
}
