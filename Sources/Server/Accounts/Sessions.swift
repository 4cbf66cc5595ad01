import Ledger
import LedgerStore
import Synchronization
import Values

/// Begins, finds and ends sessions.
///
/// A session is looked up in the store at most once a minute; between, it is answered from memory. So a session ended or a
/// role taken on another server process holds here for a minute at most, and last use is written once a minute at most.
final class Sessions: Sendable {
    /// Sessions held in memory at once; the ones unused for longest leave first.
    static let capacity = 4096
    /// How long a session is believed without asking the store, in milliseconds.
    static let trustMilliseconds: Int64 = 60_000

    private struct Known {
        var session: Session
        var account: Account
        /// When the store was last asked.
        var checked: Moment
    }

    private let store: any AccountStore
    private let settings: ServerSettings
    private let random: @Sendable (Int) -> [UInt8]
    private let known = Mutex<[Digest: Known]>([:])

    /// Sessions kept in `store`, with tokens of `random` bytes.
    init(store: any AccountStore, settings: ServerSettings, random: @escaping @Sendable (Int) -> [UInt8]) {
        self.store = store
        self.settings = settings
        self.random = random
    }

    /// A token that nobody can guess.
    func newToken() -> SecretToken { SecretToken(random: random(SecretToken.randomBytes)) }

    /// Begins a session of `account`.
    ///
    /// - Returns: the token for the cookie; the store keeps its digest only.
    func begin(_ account: Account, now: Moment) async throws(StoreError) -> SecretToken {
        let token = newToken()
        let session = Session(
            token: token.digest, account: account.id, created: now, lastSeen: now,
            expires: end(account, created: now, seen: now))
        try await store.addSession(session)
        remember(Known(session: session, account: account, checked: now))
        return token
    }

    /// Who is signed in with `token`, or `nil` where that session ended, ran out, or never was.
    func find(_ token: SecretToken, now: Moment) async throws(StoreError) -> SignedIn? {
        if let recent = recent(token.digest, now: now) { return SignedIn(token: token, account: recent) }
        guard let session = try await current(token.digest, now: now),
            let account = try await store.account(session.account), account.locked == nil
        else {
            forget(token.digest)
            return nil
        }
        var seen = session
        seen.lastSeen = now
        seen.expires = end(account, created: session.created, seen: now)
        try await store.touchSession(token.digest, lastSeen: now, expires: seen.expires)
        remember(Known(session: seen, account: account, checked: now))
        return SignedIn(token: token, account: account)
    }

    /// Ends the session of `token`.
    func end(_ token: SecretToken) async throws(StoreError) {
        forget(token.digest)
        try await store.endSession(token.digest)
    }

    /// Ends all sessions of an account, here at once.
    func endAll(of account: ActorID) async throws(StoreError) {
        known.withLock { known in known = known.filter { $0.value.account.id != account } }
        try await store.endSessions(of: account)
    }

    /// The account of a session that the store was asked about a moment ago, marked as used now.
    private func recent(_ digest: Digest, now: Moment) -> Account? {
        known.withLock { known in
            guard var entry = known[digest], now < entry.session.expires,
                now < entry.checked.adding(milliseconds: Sessions.trustMilliseconds)
            else { return nil }
            entry.session.lastSeen = now
            entry.session.expires = end(entry.account, created: entry.session.created, seen: now)
            known[digest] = entry
            return entry.account
        }
    }

    /// The session as the store has it, or as used since then, where it has not run out.
    private func current(_ digest: Digest, now: Moment) async throws(StoreError) -> Session? {
        guard var session = try await store.session(digest) else { return nil }
        if let used = known.withLock({ $0[digest]?.session }), used.expires > session.expires { session = used }
        return now < session.expires ? session : nil
    }

    /// Administrators are signed out earlier than others.
    private func end(_ account: Account, created: Moment, seen: Moment) -> Moment {
        min(
            created.adding(milliseconds: settings.sessionMilliseconds),
            seen.adding(milliseconds: settings.idleMilliseconds(of: account.roles)))
    }

    private func forget(_ digest: Digest) {
        known.withLock { $0[digest] = nil }
    }

    private func remember(_ entry: Known) {
        known.withLock { known in
            known[entry.session.token] = entry
            guard known.count > Sessions.capacity else { return }
            let unused = known.sorted { $0.value.session.lastSeen < $1.value.session.lastSeen }
            for (digest, _) in unused.prefix(known.count / 2) { known[digest] = nil }
        }
    }
}

extension SignedIn {
    fileprivate init(token: SecretToken, account: Account) {
        self.init(token: token, account: account.id, name: account.displayName, roles: account.roles)
    }
}
