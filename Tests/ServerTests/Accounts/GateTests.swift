import Synchronization
import Testing

@testable import Server

@Suite struct GateTests {
    @Test func letsNoMoreThroughThanItIsWide() async throws {
        let gate = Gate(width: 2, waitingLimit: 100)
        let counts = Mutex((now: 0, most: 0))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    try await gate.pass {
                        counts.withLock {
                            $0.now += 1
                            $0.most = max($0.most, $0.now)
                        }
                        await Task.yield()
                        counts.withLock { $0.now -= 1 }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(counts.withLock { $0.now } == 0)
        #expect(counts.withLock { $0.most } <= 2)
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
