import Synchronization
import Testing

@testable import Server

@Suite struct GateTests {
    /// Counts who is inside.
    private final class Counter: Sendable {
        private let counts = Mutex((now: 0, most: 0))

        var now: Int { counts.withLock { $0.now } }
        var most: Int { counts.withLock { $0.most } }

        func enter() {
            counts.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
        }

        func leave() {
            counts.withLock { $0.now -= 1 }
        }
    }

    @Test func letsNoMoreThroughThanItIsWide() async throws {
        let gate = Gate(width: 2, waitingLimit: 100)
        let counter = Counter()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    try await gate.pass {
                        counter.enter()
                        await Task.yield()
                        counter.leave()
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(counter.now == 0)
        #expect(counter.most <= 2)
    }

    @Test func sendsAwayWhoeverIsTooMany() async throws {
        let gate = Gate(width: 1, waitingLimit: 0)
        try await gate.pass {
            await #expect(throws: ServerError.self) { try await gate.pass {} }
        }
        try await gate.pass {}
    }

    @Test func opensAgainAfterAFailure() async throws {
        let gate = Gate(width: 1, waitingLimit: 0)
        await #expect(throws: ServerError.self) { try await gate.pass { throw ServerError(.failed) } }
        #expect(try await gate.pass { 7 } == 7)
    }
}
