import Ledger
import LedgerStore
import Values

/// Accounts, sessions and links in memory, and how often sessions were asked for.
actor MemoryAccounts: AccountStore {
    private var accountsByID: [ActorID: Account] = [:]
    private var sessions: [Digest: Session] = [:]
    private var links: [Digest: OneTimeLink] = [:]
    private(set) var sessionReads = 0
    private(set) var sessionWrites = 0

    var sessionDigests: [Digest] { Array(sessions.keys) }
    var linkDigests: [Digest] { Array(links.keys) }

    func addAccount(_ account: Account) async throws(StoreError) {
        guard accountsByID[account.id] == nil, try await self.account(login: account.login) == nil else {
            throw StoreError(.conflict, "taken")
        }
        accountsByID[account.id] = account
    }

    func updateAccount(_ account: Account) async throws(StoreError) {
        guard accountsByID[account.id] != nil else { throw StoreError(.notFound, "no such account") }
        accountsByID[account.id] = account
    }

    func account(_ id: ActorID) async throws(StoreError) -> Account? { accountsByID[id] }

    func account(login: String) async throws(StoreError) -> Account? {
        accountsByID.values.first { $0.login.lowercased() == login.lowercased() }
    }

    func accounts() async throws(StoreError) -> [Account] { accountsByID.values.sorted { $0.login < $1.login } }

    func addSession(_ session: Session) async throws(StoreError) { sessions[session.token] = session }

    func session(_ token: Digest) async throws(StoreError) -> Session? {
        sessionReads += 1
        return sessions[token]
    }

    func touchSession(_ token: Digest, lastSeen: Moment, expires: Moment) async throws(StoreError) {
        sessionWrites += 1
        sessions[token]?.lastSeen = lastSeen
        sessions[token]?.expires = expires
    }

    func endSession(_ token: Digest) async throws(StoreError) { sessions[token] = nil }

    func endSessions(of account: ActorID) async throws(StoreError) {
        sessions = sessions.filter { $0.value.account != account }
    }

    func addLink(_ link: OneTimeLink) async throws(StoreError) { links[link.token] = link }

    func link(_ token: Digest) async throws(StoreError) -> OneTimeLink? { links[token] }

    func useLink(_ token: Digest, purpose: String, at moment: Moment) async throws(StoreError) -> OneTimeLink {
        guard let link = links[token], link.purpose == purpose else { throw StoreError(.notFound, "no such link") }
        guard link.used == nil, moment < link.expires else { throw StoreError(.expired, "used or run out") }
        links[token]?.used = moment
        return link
    }

    func removeExpired(before moment: Moment) async throws(StoreError) {
        sessions = sessions.filter { $0.value.expires >= moment }
        links = links.filter { $0.value.expires >= moment }
    }
}
