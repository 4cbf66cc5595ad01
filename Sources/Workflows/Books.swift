internal import Digests
public import Ledger
public import LedgerStore
public import Values

/// The books of an installation, folded and kept in memory.
///
/// Every page and every verb reads a book here. A book is folded from its entries when it is first asked for and then advanced
/// entry by entry. What is appended here is on disk before a call returns.
public actor Books {
    /// The store behind the books.
    public nonisolated let store: any LedgerStore
    private let now: @Sendable () -> Moment
    private var states: [BookID: BookState] = [:]
    private var snapshots = SnapshotKeeping()
    private let writesSnapshots: Bool
    private let report: @Sendable (SnapshotFailure) -> Void

    /// How often a decision is taken anew because others appended between reading and writing. Whenever one is stale another
    /// was written, so this is also how many may change one book at once without any of them being sent away.
    private static let attemptsMax = 256

    /// The books of `store`; `now` gives the moment that entries are stamped with.
    ///
    /// - Parameters:
    ///   - store: where they are kept.
    ///   - now: gives the moment that entries are stamped with.
    ///   - writesSnapshots: whether snapshots are kept: not in a folder that is opened for reading only.
    ///   - report: told of every snapshot that could not be written, for the log.
    public init(
        store: any LedgerStore, now: @escaping @Sendable () -> Moment, writesSnapshots: Bool = true,
        report: @escaping @Sendable (SnapshotFailure) -> Void = { _ in }
    ) {
        self.store = store
        self.now = now
        self.writesSnapshots = writesSnapshots
        self.report = report
    }

    /// The snapshots that could not be written when it was last tried, in the order of books' names.
    public var snapshotFailures: [SnapshotFailure] {
        snapshots.failures.values.sorted { $0.book.rawValue < $1.book.rawValue }
    }

    /// The state of a book as of its last entry.
    ///
    /// - Throws: ``WorkflowError`` with code `notFound` where there is no such book, `storage` where it cannot be read.
    public func state(of book: BookID) async throws(WorkflowError) -> BookState {
        if let state = states[book] { return state }
        return try await catchUp(book)
    }

    /// The figures of all books, the latest plan year first.
    public func summaries() async throws(WorkflowError) -> [BookSummary] {
        do {
            return try await store.summaries().sorted { left, right in
                (right.book.year, right.updated) < (left.book.year, left.updated)
            }
        } catch {
            throw WorkflowError(error)
        }
    }

    /// Decides `command` on the book's present state and appends what follows from it.
    ///
    /// Where somebody else appended meanwhile, the decision is taken again on the new state, so that a refusal always speaks of the
    /// present.
    ///
    /// - Throws: ``WorkflowError`` with code `refused` and the reason in words; the book is then as it was.
    @discardableResult
    public func perform(_ command: Command, on book: BookID, by actor: Actor) async throws(WorkflowError) -> BookState {
        try await perform([command], on: book, by: actor)
    }

    /// Decides several commands one on the other and appends all that follows in one step: all of it or nothing.
    ///
    /// - Parameters:
    ///   - commands: What is asked, in order.
    ///   - book: The book.
    ///   - actor: Who asks.
    ///   - position: The position that the asker saw, where it must still be the last one; else code `stale` is thrown.
    /// - Returns: The state afterwards.
    @discardableResult
    public func perform(
        _ commands: [Command], on book: BookID, by actor: Actor, expecting position: Int? = nil
    ) async throws(WorkflowError) -> BookState {
        let earlier = try await earlier(for: commands)
        for _ in 0..<Self.attemptsMax {
            if let state = try await attempt(commands, on: book, by: actor, position, earlier) { return state }
            try await catchUp(book)
        }
        throw .busy
    }

    /// Refuses a command that would be refused on `state` now; nothing is appended.
    public nonisolated func check(_ command: Command, on state: BookState, by actor: Actor) throws(WorkflowError) {
        do {
            _ = try decide(command, on: state, actor: actor.id, roles: actor.roles, at: now())
        } catch {
            throw WorkflowError(error, about: state)
        }
    }

    /// The state after the commands, or `nil` where another program appended to the book meanwhile.
    private func attempt(
        _ commands: [Command], on book: BookID, by actor: Actor, _ expected: Int?, _ earlier: BookState?
    ) async throws(WorkflowError) -> BookState? {
        let state = try await knownState(of: book)
        if let expected, expected != state?.position ?? 0 { throw .stale(expected, now: state?.position ?? 0) }
        let plan = try Plan(commands, on: state, book: book, by: actor, at: now(), earlier: earlier)
        guard let advanced = plan.state else { throw .nothingToDo }
        if let earlier { try await requireNoHeir(of: earlier, but: book) }
        do {
            try await store.append(plan.entries, to: book, expecting: state?.position ?? 0, summary: advanced.summary)
            keep(advanced)
            return advanced
        } catch {
            guard error.code == .stalePosition else { throw WorkflowError(error) }
            return nil
        }
    }

    func knownState(of book: BookID) async throws(WorkflowError) -> BookState? {
        if let state = states[book] { return state }
        do {
            return try await catchUp(book)
        } catch {
            guard error.code == .notFound else { throw error }
            return nil
        }
    }

    /// Folds in what the store has and this actor has not seen yet; a book seen for the first time from its newest snapshot on.
    @discardableResult
    private func catchUp(_ book: BookID) async throws(WorkflowError) -> BookState {
        if let known = states[book] { return try await catchUp(book, from: known) }
        if let kept = await keptState(of: book) {
            // What does not follow the snapshot may still follow from the first entry; if not, that says where it breaks.
            if let state = try? await catchUp(book, from: kept) { return state }
        }
        return try await catchUp(book, from: nil)
    }

    private func catchUp(_ book: BookID, from known: BookState?) async throws(WorkflowError) -> BookState {
        let entries: [Entry]
        do {
            entries = try await store.entries(of: book, after: known?.position ?? 0)
        } catch {
            throw WorkflowError(error)
        }
        guard let state = try Self.fold(entries, onto: known) else {
            throw .notFound
        }
        keep(state)
        return states[book] ?? state
    }

    /// The state of the newest snapshot, where there is one that this version of the program can use. It is a cache: where the
    /// store cannot give it, the entries say the same.
    private func keptState(of book: BookID) async -> BookState? {
        guard let snapshot = try? await store.latestSnapshot(of: book), let state = snapshot.state(of: book) else {
            return nil
        }
        snapshots.note(state.position, of: book)
        return state
    }

    private static func fold(_ entries: [Entry], onto known: BookState?) throws(WorkflowError) -> BookState? {
        do {
            guard var state = known else {
                return entries.isEmpty ? nil : try BookState.folding(entries)
            }
            for entry in entries { try state.apply(entry) }
            return state
        } catch {
            throw WorkflowError(error)
        }
    }

    /// Another task may have folded further while this one waited for the store: the later state stays.
    private func keep(_ state: BookState) {
        if let known = states[state.book.id], known.position > state.position { return }
        states[state.book.id] = state
        if writesSnapshots, snapshots.isDue(state) { takeSnapshot(of: state) }
    }

    /// Writes a snapshot beside all else that goes on; nobody waits for it. One that fails is reported, stays on record until one
    /// succeeds, and is taken up again later.
    private func takeSnapshot(of state: BookState) {
        let book = state.book.id
        let task = Task.detached(priority: .utility) { [store, now] in
            let head = BookHead(position: state.position, hash: state.head)
            do throws(StoreError) {
                try await store.putSnapshot(state.snapshot, of: book, at: head)
                await self.finishSnapshot(of: book, nil)
            } catch {
                let failure = SnapshotFailure(
                    book: book, position: state.position, at: now(), code: error.code, detail: error.description)
                await self.finishSnapshot(of: book, failure)
            }
        }
        snapshots.begin(task, state.position, of: book)
    }

    private func finishSnapshot(of book: BookID, _ failure: SnapshotFailure?) {
        snapshots.finish(book, failure)
        if let failure { report(failure) }
    }

    /// Waits for the snapshots that are being written: before the store is closed.
    public func finishSnapshots() async {
        for task in snapshots.tasks { await task.value }
    }
}

/// Which snapshots were taken, and which are being written: one of a book at a time.
private struct SnapshotKeeping {
    /// So many entries behind the last snapshot another one is taken. Folding them takes some ten milliseconds.
    static let entriesMax = 500

    private var positions: [BookID: Int] = [:]
    private var writing: [BookID: Task<Void, Never>] = [:]
    private(set) var failures: [BookID: SnapshotFailure] = [:]

    var tasks: [Task<Void, Never>] { Array(writing.values) }

    func isDue(_ state: BookState) -> Bool {
        writing[state.book.id] == nil && state.position - (positions[state.book.id] ?? 0) > Self.entriesMax
    }

    mutating func note(_ position: Int, of book: BookID) {
        positions[book] = max(position, positions[book] ?? 0)
    }

    /// A snapshot that fails counts as taken, so that a full disk is not written to with every entry.
    mutating func begin(_ task: Task<Void, Never>, _ position: Int, of book: BookID) {
        writing[book] = task
        note(position, of: book)
    }

    mutating func finish(_ book: BookID, _ failure: SnapshotFailure?) {
        writing[book] = nil
        failures[book] = failure
    }
}

/// What several commands come to, decided one on the other.
private struct Plan {
    var state: BookState?
    var entries: [Entry] = []
    private let earlier: BookState?

    init(
        _ commands: [Command], on state: BookState?, book: BookID, by actor: Actor, at moment: Moment,
        earlier: BookState?
    ) throws(WorkflowError) {
        self.state = state
        self.earlier = earlier
        for command in commands {
            try add(command, book: book, by: actor, at: moment)
        }
    }

    private mutating func add(
        _ command: Command, book: BookID, by actor: Actor, at moment: Moment
    ) throws(WorkflowError) {
        let events: [Event]
        do {
            events = try decide(
                command, on: state, actor: actor.id, roles: actor.roles, at: moment, earlier: earlier)
        } catch {
            throw WorkflowError(error, about: state)
        }
        let sealed = Entry.sealing(
            events, book: book, after: state?.position ?? 0, head: state?.head ?? .zero, actor: actor.id, at: moment,
            hash: SHA256.digest)
        for entry in sealed { try advance(by: entry) }
        entries += sealed
    }

    private mutating func advance(by entry: Entry) throws(WorkflowError) {
        do throws(EntryError) {
            if state == nil {
                state = try BookState.folding([entry])
            } else {
                try state?.apply(entry)
            }
        } catch {
            throw WorkflowError(error)
        }
    }
}
