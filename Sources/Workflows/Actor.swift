public import Ledger

/// Who asks for something, with what they may do.
public struct Actor: Sendable, Hashable {
    /// The id of the account.
    public let id: ActorID
    /// What the account may do.
    public let roles: Set<Role>

    /// The account `id` with its roles.
    public init(id: ActorID, roles: Set<Role>) {
        self.id = id
        self.roles = roles
    }

    /// The operator at the machine itself, who imports documents by command; they hold the data folder anyway.
    public static let commandLine = Actor(id: ActorID("command-line"), roles: [.supervisor])
}
