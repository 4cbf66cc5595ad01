public import Ledger
public import Values

/// A person's account. It is mutable and stands outside the books, which name it by its id only.
public struct Account: Sendable, Hashable, Identifiable {
    /// The id that entries refer to.
    public let id: ActorID
    /// The name typed on signing in; unique, letters large and small taken as equal.
    public var login: String
    /// The name that others see.
    public var displayName: String
    /// The password's Argon2id hash string, or `nil` where none was set yet.
    public var passwordHash: String?
    /// What the person may do.
    public var roles: Set<Role>
    /// When the account was made.
    public let created: Moment
    /// When it was locked, where it is.
    public var locked: Moment?

    /// An account of the given parts.
    public init(
        id: ActorID, login: String, displayName: String, passwordHash: String? = nil, roles: Set<Role> = [],
        created: Moment, locked: Moment? = nil
    ) {
        self.id = id
        self.login = login
        self.displayName = displayName
        self.passwordHash = passwordHash
        self.roles = roles
        self.created = created
        self.locked = locked
    }
}

/// A signed-in browser.
public struct Session: Sendable, Hashable {
    /// The digest of the token; the token itself is never stored.
    public let token: Digest
    /// Whose it is.
    public let account: ActorID
    /// When it began.
    public let created: Moment
    /// When it was last used.
    public var lastSeen: Moment
    /// When it ends.
    public var expires: Moment

    /// A session of the given parts.
    public init(token: Digest, account: ActorID, created: Moment, lastSeen: Moment, expires: Moment) {
        self.token = token
        self.account = account
        self.created = created
        self.lastSeen = lastSeen
        self.expires = expires
    }
}

/// A link that works once: the first set-up, a new password.
public struct OneTimeLink: Sendable, Hashable {
    /// The digest of the token in the link; the token itself is never stored.
    public let token: Digest
    /// What it is for, a short word of the caller's: `setup`, `password`.
    public let purpose: String
    /// The account it is for, where there is one already.
    public let account: ActorID?
    /// When it runs out.
    public let expires: Moment
    /// When it was used.
    public var used: Moment?

    /// A link of the given parts.
    public init(token: Digest, purpose: String, account: ActorID? = nil, expires: Moment, used: Moment? = nil) {
        self.token = token
        self.purpose = purpose
        self.account = account
        self.expires = expires
        self.used = used
    }
}

/// Keeps what must be erasable: accounts, sessions, one-time links, drafts and what people keep for themselves; and, for 400
/// days, what happened to accounts.
public protocol AccountStore: DraftStore, SavedViewStore {
    /// Adds an account. Throws `conflict` where its id or login is taken.
    func addAccount(_ account: Account) async throws(StoreError)
    /// Replaces the account of that id. Throws `notFound`, or `conflict` where its new login is taken.
    func updateAccount(_ account: Account) async throws(StoreError)
    /// The account of that id.
    func account(_ id: ActorID) async throws(StoreError) -> Account?
    /// The account of that login, letters large and small taken as equal.
    func account(login: String) async throws(StoreError) -> Account?
    /// All accounts, by login.
    func accounts() async throws(StoreError) -> [Account]

    /// Adds a session. Throws `notFound` where there is no such account.
    func addSession(_ session: Session) async throws(StoreError)
    /// The session of that token's digest, run out or not.
    func session(_ token: Digest) async throws(StoreError) -> Session?
    /// Moves the times of a session on. A session that is gone stays gone.
    func touchSession(_ token: Digest, lastSeen: Moment, expires: Moment) async throws(StoreError)
    /// Ends a session; one that is gone already is no error.
    func endSession(_ token: Digest) async throws(StoreError)
    /// Ends all sessions of an account.
    func endSessions(of account: ActorID) async throws(StoreError)

    /// Adds a one-time link. Throws `notFound` where it is for an account that does not exist.
    func addLink(_ link: OneTimeLink) async throws(StoreError)
    /// Looks at a one-time link without using it.
    func link(_ token: Digest) async throws(StoreError) -> OneTimeLink?
    /// Uses a one-time link: of two callers at the same time one gets it.
    ///
    /// - Throws: `notFound` where there is none for this purpose, `expired` where it was used or has run out at `moment`.
    func useLink(_ token: Digest, purpose: String, at moment: Moment) async throws(StoreError) -> OneTimeLink

    /// Keeps how somebody can be reached about a thing of a book, named as there (`b3`): what is personal stands outside the book, where
    /// it can be erased. `nil` erases it.
    func setContactNote(_ text: String?, for subject: String, in book: BookID) async throws(StoreError)
    /// The notes about things of a book, by their names there.
    func contactNotes(in book: BookID) async throws(StoreError) -> [String: String]

    /// Keeps an event. Its account need not exist: accounts may go, what happened stays.
    func addAccountEvent(_ event: AccountEvent) async throws(StoreError)
    /// The events asked for, the newest first; of one moment, the last kept first.
    func accountEvents(_ query: AccountEventQuery) async throws(StoreError) -> [AccountEvent]
    /// Removes events of before `moment`, but none that is younger than ``AccountEvent/keptDays`` days, counted from the newest.
    func removeAccountEvents(before moment: Moment) async throws(StoreError)

    /// Removes sessions and links that ran out before `moment`.
    func removeExpired(before moment: Moment) async throws(StoreError)
}

extension OneTimeLink {
    /// The link marked as used at `moment`, where it can be used.
    ///
    /// - Throws: ``StoreError`` with code `notFound` where there is none for `purpose`, `expired` where it was used or
    ///   has run out.
    public static func usable(
        _ link: OneTimeLink?, for purpose: String, at moment: Moment
    ) throws(StoreError) -> OneTimeLink {
        guard var link, link.purpose == purpose else { throw StoreError(.notFound, "There is no such link.") }
        guard link.used == nil, moment < link.expires else {
            throw StoreError(.expired, "The link was used or has run out; ask for a new one.")
        }
        link.used = moment
        return link
    }
}

extension StoreError {
    /// There is no account of that id.
    public static func noAccount(_ id: ActorID) -> StoreError {
        StoreError(.notFound, "There is no account \(id).")
    }

    /// The account's id or login belongs to another one.
    public static func taken(_ account: Account) -> StoreError {
        StoreError(.conflict, "The login \(account.login) is taken; choose another.")
    }
}
