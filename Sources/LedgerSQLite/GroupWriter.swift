import Dispatch
import GRDB
import LedgerStore
import Logging
import Synchronization

/// The one writer: takes waiting writes from a queue and commits them together, so that many callers share one wait for
/// the disk.
///
/// Each write runs in a savepoint of its own: one that fails is undone alone, and every caller gets its own result after
/// the common commit.
final class GroupWriter: Sendable {
    /// At most so many writes share a commit.
    static let groupLimit = 256
    /// At most so many writes wait; more are refused as `overloaded`.
    static let waitingLimit = 8192

    /// A write that waits. Running it gives what to tell its caller once the group is committed, or has failed to be.
    private struct Job: Sendable {
        let run: @Sendable (Database) -> Completion
        let fail: Completion
    }

    /// Tells a caller the result of its own write, or the failure of the whole group.
    private typealias Completion = @Sendable (_ failure: StoreError?) -> Void

    private struct Waiting {
        var jobs: [Job] = []
        var isDraining = false
        var isFinished = false
    }

    private let pool: DatabasePool
    private let logger: Logger
    private let queue = DispatchQueue(label: "duban.sqlite.writer")
    private let waiting = Mutex(Waiting())

    init(pool: DatabasePool, logger: Logger) {
        self.pool = pool
        self.logger = logger
    }

    /// Writes in the next group; when this returns the write is on disk.
    func write<Value: Sendable>(
        _ work: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        let result = await withCheckedContinuation {
            (continuation: CheckedContinuation<Result<Value, StoreError>, Never>) in
            let job = Job(
                run: { db in
                    let result = Self.attempt(work, db)
                    return { failure in continuation.resume(returning: failure.map { .failure($0) } ?? result) }
                },
                fail: { failure in
                    continuation.resume(returning: .failure(failure ?? Self.finished))
                })
            enqueue(job)
        }
        return try result.get()
    }

    /// Waits until all writes are done and takes no more.
    func finish() async {
        waiting.withLock { $0.isFinished = true }
        await withCheckedContinuation { continuation in
            queue.async { continuation.resume() }
        }
    }

    /// Moves all that was written from the log into the file, so that a closed ledger is one file.
    func checkpoint() throws {
        _ = try pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    }

    private static let finished = StoreError(.unavailable, "The ledger is closing; nothing was written.")

    /// Runs `work` in a savepoint, so that its failure undoes nothing but itself.
    private static func attempt<Value>(
        _ work: (Database) throws -> Value, _ db: Database
    ) -> Result<Value, StoreError> {
        do {
            var value: Value?
            try db.inSavepoint {
                value = try work(db)
                return .commit
            }
            guard let value else { return .failure(finished) }
            return .success(value)
        } catch {
            return .failure(StoreError(translating: error))
        }
    }

    private func enqueue(_ job: Job) {
        let (refusal, mustDrain) = waiting.withLock { waiting -> (StoreError?, Bool) in
            guard !waiting.isFinished else { return (Self.finished, false) }
            guard waiting.jobs.count < Self.waitingLimit else {
                return (StoreError(.overloaded, "Too many writes are waiting; try again."), false)
            }
            waiting.jobs.append(job)
            defer { waiting.isDraining = true }
            return (nil, !waiting.isDraining)
        }
        if let refusal { job.fail(refusal) }
        if mustDrain { queue.async { self.drain() } }
    }

    private func drain() {
        while true {
            let group = waiting.withLock { waiting -> [Job] in
                let group = Array(waiting.jobs.prefix(Self.groupLimit))
                waiting.jobs.removeFirst(group.count)
                waiting.isDraining = !group.isEmpty
                return group
            }
            if group.isEmpty { return }
            commit(group)
        }
    }

    /// Commits a group and tells every caller its result.
    private func commit(_ group: [Job]) {
        var completions: [Completion] = []
        var failure: StoreError?
        do {
            try pool.writeWithoutTransaction { db in
                try db.inTransaction(.immediate) {
                    for job in group {
                        completions.append(job.run(db))
                        // SQLite ends the whole transaction on some errors (a full disk); going on would write outside it.
                        guard db.isInsideTransaction else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
                    }
                    return .commit
                }
            }
        } catch {
            failure = StoreError(translating: error)
            logger.error(
                "a group of writes was not committed", metadata: ["writes": "\(group.count)", "cause": "\(error)"])
        }
        for completion in completions { completion(failure) }
        for job in group.dropFirst(completions.count) { job.fail(failure) }
    }
}
