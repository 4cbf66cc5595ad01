import Ledger
import LedgerStore
import LedgerTesting
import Synchronization
import Values

/// The store in memory, which counts how often sessions are asked for and knows their digests.
final class CountingAccounts: AccountStore {
    private struct Counts {
        var reads = 0
        var writes = 0
        var digests: Set<Digest> = []
    }

    let ledger = MemoryLedgerStore()
    private let counts = Mutex(Counts())

    var sessionReads: Int { counts.withLock { $0.reads } }
    var sessionWrites: Int { counts.withLock { $0.writes } }
    var sessionDigests: Set<Digest> { counts.withLock { $0.digests } }

    func addAccount(_ account: Account) async throws(StoreError) { try await ledger.addAccount(account) }
    func updateAccount(_ account: Account) async throws(StoreError) { try await ledger.updateAccount(account) }
    func account(_ id: ActorID) async throws(StoreError) -> Account? { try await ledger.account(id) }
    func account(login: String) async throws(StoreError) -> Account? { try await ledger.account(login: login) }
    func accounts() async throws(StoreError) -> [Account] { try await ledger.accounts() }

    func keep(_ view: SavedView) async throws(StoreError) { try await ledger.keep(view) }
    func savedViews(of account: ActorID, in book: BookID) async throws(StoreError) -> [SavedView] {
        try await ledger.savedViews(of: account, in: book)
    }
    func forget(_ name: String, of account: ActorID, in book: BookID) async throws(StoreError) {
        try await ledger.forget(name, of: account, in: book)
    }

    func addSession(_ session: Session) async throws(StoreError) {
        counts.withLock { _ = $0.digests.insert(session.token) }
        try await ledger.addSession(session)
    }

    func session(_ token: Digest) async throws(StoreError) -> Session? {
        counts.withLock { $0.reads += 1 }
        return try await ledger.session(token)
    }

    func touchSession(_ token: Digest, lastSeen: Moment, expires: Moment) async throws(StoreError) {
        counts.withLock { $0.writes += 1 }
        try await ledger.touchSession(token, lastSeen: lastSeen, expires: expires)
    }

    func endSession(_ token: Digest) async throws(StoreError) {
        counts.withLock { _ = $0.digests.remove(token) }
        try await ledger.endSession(token)
    }

    func endSessions(of account: ActorID) async throws(StoreError) { try await ledger.endSessions(of: account) }
    func addLink(_ link: OneTimeLink) async throws(StoreError) { try await ledger.addLink(link) }
    func link(_ token: Digest) async throws(StoreError) -> OneTimeLink? { try await ledger.link(token) }

    func useLink(_ token: Digest, purpose: String, at moment: Moment) async throws(StoreError) -> OneTimeLink {
        try await ledger.useLink(token, purpose: purpose, at: moment)
    }

    func addAccountEvent(_ event: AccountEvent) async throws(StoreError) { try await ledger.addAccountEvent(event) }

    func accountEvents(_ query: AccountEventQuery) async throws(StoreError) -> [AccountEvent] {
        try await ledger.accountEvents(query)
    }

    func setContactNote(_ text: String?, for subject: String, in book: BookID) async throws(StoreError) {
        try await ledger.setContactNote(text, for: subject, in: book)
    }

    func contactNotes(in book: BookID) async throws(StoreError) -> [String: String] {
        try await ledger.contactNotes(in: book)
    }

    func removeAccountEvents(before moment: Moment) async throws(StoreError) {
        try await ledger.removeAccountEvents(before: moment)
    }

    func removeExpired(before moment: Moment) async throws(StoreError) {
        try await ledger.removeExpired(before: moment)
    }

    func putDraft(_ draft: FormDraft) async throws(StoreError) { try await ledger.putDraft(draft) }

    func draft(of account: ActorID, in book: BookID, key: String) async throws(StoreError) -> FormDraft? {
        try await ledger.draft(of: account, in: book, key: key)
    }

    func removeDraft(of account: ActorID, in book: BookID, key: String) async throws(StoreError) {
        try await ledger.removeDraft(of: account, in: book, key: key)
    }

    func removeDrafts(savedBefore moment: Moment) async throws(StoreError) {
        try await ledger.removeDrafts(savedBefore: moment)
    }
}
