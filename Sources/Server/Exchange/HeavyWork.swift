import Dispatch

/// Does work that computes for long or blocks, on a queue of its own: the cooperative pool stays free for requests.
struct HeavyWork: Sendable {
    private let gate: Gate
    private let queue: DispatchQueue

    /// A place for `width` pieces of work at once, before which at most `waitingLimit` wait.
    init(label: String, width: Int, waitingLimit: Int) {
        gate = Gate(width: width, waitingLimit: waitingLimit)
        queue = DispatchQueue(label: label, attributes: .concurrent)
    }

    /// Does `work`.
    ///
    /// - Throws: `busy` where too many wait already, and what `work` throws.
    func callAsFunction<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await gate.pass {
            try await withCheckedThrowingContinuation { continuation in
                queue.async { continuation.resume(with: Result(catching: work)) }
            }
        }
    }

    /// Does `work` that also waits for others; between waits it runs on this queue.
    ///
    /// - Throws: `busy` where too many wait already, and what `work` throws.
    func waiting<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) async throws -> Value {
        try await gate.pass {
            try await withTaskExecutorPreference(QueueExecutor(queue: queue)) { try await work() }
        }
    }
}

/// Runs the pieces of a task on a queue.
private final class QueueExecutor: TaskExecutor {
    private let queue: DispatchQueue

    init(queue: DispatchQueue) {
        self.queue = queue
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
