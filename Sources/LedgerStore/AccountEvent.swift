public import Ledger
public import Values

/// Something that happened to an account (账户事件): kept apart from accounts, and changed by nobody.
///
/// Signing in is none of them: nobody's use of the system is counted.
public struct AccountEvent: Sendable, Hashable {
    /// What happened.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Somebody was invited: the account was made, with its role.
        case invited
        /// Its holder took it over, or made the first account of an installation.
        case signedUp
        /// Somebody locked it.
        case locked
        /// It was locked after too many failures.
        case lockedByFailures
        /// Somebody unlocked it.
        case unlocked
        /// A role was given.
        case roleGranted
        /// A role was taken.
        case roleRemoved
        /// Its holder changed the password.
        case passwordChanged
        /// Somebody made a one-time link for a new password.
        case passwordLinkMade
        /// Somebody ended its sessions.
        case sessionsEnded
        /// Somebody tried to sign in with a wrong password.
        case signInFailed
    }

    /// When.
    public let at: Moment
    /// What.
    public let kind: Kind
    /// To which account.
    public let account: ActorID
    /// Who did it; `nil` where nobody was signed in.
    public let actor: ActorID?
    /// The role concerned, the number of failures; empty where there is nothing to add.
    public let detail: String

    /// Days for which events are kept (DOMAIN: logs at least six months by law).
    public static let keptDays = 400

    /// An event of the given parts.
    public init(at: Moment, kind: Kind, account: ActorID, actor: ActorID?, detail: String = "") {
        self.at = at
        self.kind = kind
        self.account = account
        self.actor = actor
        self.detail = detail
    }
}

/// Which events are asked for.
public struct AccountEventQuery: Sendable, Hashable {
    /// Of this kind only.
    public var kind: AccountEvent.Kind?
    /// Of this account only.
    public var account: ActorID?
    /// Not before.
    public var from: Moment?
    /// Before.
    public var to: Moment?
    /// How many at most.
    public var limit: Int

    /// The newest events, of all kinds and accounts where not said otherwise.
    public init(
        kind: AccountEvent.Kind? = nil, account: ActorID? = nil, from: Moment? = nil, to: Moment? = nil,
        limit: Int = 500
    ) {
        self.kind = kind
        self.account = account
        self.from = from
        self.to = to
        self.limit = limit
    }

    /// Whether `event` is asked for, whatever the limit.
    public func matches(_ event: AccountEvent) -> Bool {
        (kind.map { $0 == event.kind } ?? true) && (account.map { $0 == event.account } ?? true)
            && (from.map { $0 <= event.at } ?? true) && (to.map { event.at < $0 } ?? true)
    }
}

extension AccountEvent {
    /// The moment before which events need not be kept, where the newest is of `newest`.
    public static func keptFrom(_ newest: Moment) -> Moment {
        newest.adding(milliseconds: -Int64(keptDays) * 86_400_000)
    }
}
