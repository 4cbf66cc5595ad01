/// Lets a bounded number of tasks through at once, makes a bounded number wait, and sends the rest away.
actor Gate {
    private let width: Int
    private let waitingLimit: Int
    private var inside = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// A gate for `width` tasks at once, before which at most `waitingLimit` wait.
    init(width: Int, waitingLimit: Int) {
        precondition(width > 0 && waitingLimit >= 0, "a gate of width \(width) before \(waitingLimit) waiting")
        self.width = width
        self.waitingLimit = waitingLimit
    }

    /// Does `work` when there is room.
    ///
    /// - Throws: `busy` where too many wait already, and what `work` throws.
    @discardableResult
    nonisolated func pass<Value: Sendable>(
        _ work: @Sendable () async throws -> Value
    ) async throws -> Value {
        try await enter()
        do {
            let value = try await work()
            await leave()
            return value
        } catch {
            await leave()
            throw error
        }
    }

    private func enter() async throws(ServerError) {
        guard inside == width else {
            inside += 1
            return
        }
        guard waiting.count < waitingLimit else { throw ServerError(.busy, "\(waitingLimit) tasks wait already") }
        // The one who leaves hands its place over, so `inside` stays as it is.
        await withCheckedContinuation { waiting.append($0) }
    }

    private func leave() {
        if waiting.isEmpty {
            inside -= 1
        } else {
            waiting.removeFirst().resume()
        }
    }
}
