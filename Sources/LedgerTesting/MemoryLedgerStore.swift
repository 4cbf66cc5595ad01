import Digests
public import Ledger
public import LedgerStore
import Synchronization
public import Values

/// A store that keeps everything in memory, for tests of what stands above a store.
public final class MemoryLedgerStore: LedgerStore, AccountStore {
    struct Contents {
        var records: [BookID: [EntryRecord]] = [:]
        var summaries: [BookID: BookSummary] = [:]
        var blobs: [BookID: [Digest: [UInt8]]] = [:]
        var snapshots: [BookID: [BookSnapshot]] = [:]
        var accounts: [ActorID: Account] = [:]
        var sessions: [Digest: Session] = [:]
        var links: [Digest: OneTimeLink] = [:]
        var views: [SavedView] = []
        var drafts: [DraftKey: FormDraft] = [:]
        var events: [AccountEvent] = []
        var notes: [BookID: [String: String]] = [:]
        var snapshotError: StoreError?
    }

    private let contents = Mutex(Contents())

    /// An empty store.
    public init() {}

    /// Lets every snapshot fail with `error` from now on, as a full disk would; `nil` lets them succeed again.
    public func failSnapshots(_ error: StoreError?) {
        contents.withLock { $0.snapshotError = error }
    }

    /// Does `work` on the contents, one caller at a time.
    func run<Value: Sendable>(
        _ work: (inout Contents) throws(StoreError) -> Value
    ) throws(StoreError) -> Value {
        let result = contents.withLock { contents -> Result<Value, StoreError> in
            do throws(StoreError) {
                return .success(try work(&contents))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    // The entries of books, their summaries and blobs.

    /// Keeps the promise of `LedgerStore.append(_:to:expecting:summary:)`.
    public func append(
        _ entries: [Entry], to book: BookID, expecting position: Int, summary: BookSummary
    ) async throws(StoreError) {
        let records = try AppendRules.records(of: entries, to: book, expecting: position, summary: summary)
        try run { contents throws(StoreError) in
            let last = try contents.records[book]?.last?.entry()
            let head = last.map { BookHead(position: $0.position, hash: $0.hash) }
            try AppendRules.check(head, expecting: position, first: entries.first)
            contents.records[book, default: []] += records
            contents.summaries[book] = summary
        }
    }

    /// Keeps the promise of `LedgerStore.records(of:after:limit:)`.
    public func records(
        of book: BookID, after position: Int, limit: Int
    ) async throws(StoreError) -> [EntryRecord] {
        try run { contents in
            Array((contents.records[book] ?? []).lazy.filter { $0.position > position }.prefix(max(0, limit)))
        }
    }

    /// Keeps the promise of `LedgerStore.head(of:)`.
    public func head(of book: BookID) async throws(StoreError) -> BookHead? {
        try run { contents throws(StoreError) in
            let last = try contents.records[book]?.last?.entry()
            return last.map { BookHead(position: $0.position, hash: $0.hash) }
        }
    }

    /// Keeps the promise of `LedgerStore.books()`.
    public func books() async throws(StoreError) -> [BookID] {
        try run { $0.records.keys.sorted() }
    }

    /// Keeps the promise of `LedgerStore.summaries()`.
    public func summaries() async throws(StoreError) -> [BookSummary] {
        try run { $0.summaries.values.sorted { $0.book.id < $1.book.id } }
    }

    /// Keeps the promise of `LedgerStore.putBlob(_:in:)`.
    public func putBlob(_ bytes: [UInt8], in book: BookID) async throws(StoreError) -> Digest {
        let digest = SHA256.digest(of: bytes)
        try run { $0.blobs[book, default: [:]][digest] = bytes }
        return digest
    }

    /// Keeps the promise of `LedgerStore.blob(_:in:)`.
    public func blob(_ digest: Digest, in book: BookID) async throws(StoreError) -> [UInt8] {
        let bytes = try run { $0.blobs[book]?[digest] }
        guard let bytes else { throw StoreError(.notFound, "There is no document \(digest) in book \(book).") }
        return bytes
    }

    /// Keeps the promise of `LedgerStore.blobs(of:)`.
    public func blobs(of book: BookID) async throws(StoreError) -> [Digest] {
        try run { contents in
            (contents.blobs[book] ?? [:]).keys.sorted { $0.hexadecimal < $1.hexadecimal }
        }
    }

    /// Keeps the promise of `LedgerStore.putSnapshot(_:of:at:)`.
    public func putSnapshot(_ bytes: [UInt8], of book: BookID, at head: BookHead) async throws(StoreError) {
        try run { contents throws(StoreError) in
            if let error = contents.snapshotError { throw error }
            let record = contents.records[book]?.first { $0.position == head.position }
            try BookSnapshot.check(head, of: book, stored: record?.hash)
            let others = (contents.snapshots[book] ?? []).filter { $0.head.position != head.position }
            let all = (others + [BookSnapshot(head: head, bytes: bytes)]).sorted { $0.head.position < $1.head.position }
            contents.snapshots[book] = all.suffix(BookSnapshot.keptMax)
        }
    }

    /// Keeps the promise of `LedgerStore.latestSnapshot(of:)`.
    public func latestSnapshot(of book: BookID) async throws(StoreError) -> BookSnapshot? {
        try run { $0.snapshots[book]?.last }
    }

    /// Keeps the promise of `LedgerStore.close()`.
    public func close() async throws(StoreError) {}

    // Accounts.

    /// Keeps the promise of `AccountStore.addAccount(_:)`.
    public func addAccount(_ account: Account) async throws(StoreError) {
        try run { contents throws(StoreError) in
            guard contents.accounts[account.id] == nil, !contents.isTaken(account) else { throw .taken(account) }
            contents.accounts[account.id] = account
        }
    }

    /// Keeps the promise of `AccountStore.updateAccount(_:)`.
    public func updateAccount(_ account: Account) async throws(StoreError) {
        try run { contents throws(StoreError) in
            try contents.requireAccount(account.id)
            guard !contents.isTaken(account) else { throw .taken(account) }
            contents.accounts[account.id] = account
        }
    }

    /// Keeps the promise of `AccountStore.account(_:)`.
    public func account(_ id: ActorID) async throws(StoreError) -> Account? {
        try run { $0.accounts[id] }
    }

    /// Keeps the promise of `AccountStore.account(login:)`.
    public func account(login: String) async throws(StoreError) -> Account? {
        try run { $0.accounts.values.first { $0.login.lowercased() == login.lowercased() } }
    }

    /// Keeps the promise of `AccountStore.accounts()`.
    public func accounts() async throws(StoreError) -> [Account] {
        try run { $0.accounts.values.sorted { $0.login.lowercased() < $1.login.lowercased() } }
    }

    // Sessions and links.

    /// Keeps the promise of `AccountStore.addSession(_:)`.
    public func addSession(_ session: Session) async throws(StoreError) {
        try run { contents throws(StoreError) in
            try contents.requireAccount(session.account)
            contents.sessions[session.token] = session
        }
    }

    /// Keeps the promise of `AccountStore.session(_:)`.
    public func session(_ token: Digest) async throws(StoreError) -> Session? {
        try run { $0.sessions[token] }
    }

    /// Keeps the promise of `AccountStore.touchSession(_:lastSeen:expires:)`.
    public func touchSession(_ token: Digest, lastSeen: Moment, expires: Moment) async throws(StoreError) {
        try run { contents in
            contents.sessions[token]?.lastSeen = lastSeen
            contents.sessions[token]?.expires = expires
        }
    }

    /// Keeps the promise of `AccountStore.endSession(_:)`.
    public func endSession(_ token: Digest) async throws(StoreError) {
        try run { $0.sessions[token] = nil }
    }

    /// Keeps the promise of `AccountStore.endSessions(of:)`.
    public func endSessions(of account: ActorID) async throws(StoreError) {
        try run { contents in
            contents.sessions = contents.sessions.filter { $0.value.account != account }
        }
    }

    /// Keeps the promise of `AccountStore.addLink(_:)`.
    public func addLink(_ link: OneTimeLink) async throws(StoreError) {
        try run { contents throws(StoreError) in
            if let account = link.account { try contents.requireAccount(account) }
            contents.links[link.token] = link
        }
    }

    /// Keeps the promise of `AccountStore.link(_:)`.
    public func link(_ token: Digest) async throws(StoreError) -> OneTimeLink? {
        try run { $0.links[token] }
    }

    /// Keeps the promise of `AccountStore.useLink(_:purpose:at:)`.
    public func useLink(_ token: Digest, purpose: String, at moment: Moment) async throws(StoreError) -> OneTimeLink {
        try run { contents throws(StoreError) in
            let link = try OneTimeLink.usable(contents.links[token], for: purpose, at: moment)
            contents.links[token] = link
            return link
        }
    }

    /// Keeps the promise of `AccountStore.setContactNote(_:for:in:)`.
    public func setContactNote(_ text: String?, for subject: String, in book: BookID) async throws(StoreError) {
        try run { $0.notes[book, default: [:]][subject] = text.flatMap { $0.isEmpty ? nil : $0 } }
    }

    /// Keeps the promise of `AccountStore.contactNotes(in:)`.
    public func contactNotes(in book: BookID) async throws(StoreError) -> [String: String] {
        try run { $0.notes[book] ?? [:] }
    }

    /// Keeps the promise of `AccountStore.addAccountEvent(_:)`.
    public func addAccountEvent(_ event: AccountEvent) async throws(StoreError) {
        try run { $0.events.append(event) }
    }

    /// Keeps the promise of `AccountStore.accountEvents(_:)`.
    public func accountEvents(_ query: AccountEventQuery) async throws(StoreError) -> [AccountEvent] {
        try run { contents in
            let found = contents.events.enumerated().filter { query.matches($0.element) }
                .sorted { ($0.element.at, $0.offset) > ($1.element.at, $1.offset) }
            return found.prefix(max(0, query.limit)).map(\.element)
        }
    }

    /// Keeps the promise of `AccountStore.removeAccountEvents(before:)`.
    public func removeAccountEvents(before moment: Moment) async throws(StoreError) {
        try run { contents in
            guard let newest = contents.events.map(\.at).max() else { return }
            let kept = min(moment, AccountEvent.keptFrom(newest))
            contents.events.removeAll { $0.at < kept }
        }
    }

    /// Keeps the promise of `AccountStore.removeExpired(before:)`.
    public func removeExpired(before moment: Moment) async throws(StoreError) {
        try run { contents in
            contents.sessions = contents.sessions.filter { $0.value.expires >= moment }
            contents.links = contents.links.filter { $0.value.expires >= moment }
        }
    }
}

extension MemoryLedgerStore.Contents {
    func requireAccount(_ id: ActorID) throws(StoreError) {
        guard accounts[id] != nil else { throw .noAccount(id) }
    }

    /// Whether another account has the login.
    fileprivate func isTaken(_ account: Account) -> Bool {
        accounts.values.contains { $0.id != account.id && $0.login.lowercased() == account.login.lowercased() }
    }
}
