import Synchronization

/// Lets one form at a time change a book; forms about other books go on.
final class BookTurns: Sendable {
    /// Forms that wait for their turn at one book.
    static let waitingLimit = 256

    private struct Turn {
        let gate = Gate(width: 1, waitingLimit: BookTurns.waitingLimit)
        var users = 0
    }

    private let turns = Mutex<[String: Turn]>([:])

    /// Does `work` when it is this form's turn at the book of that name.
    func pass<Value: Sendable>(_ book: String, _ work: @Sendable () async throws -> Value) async throws -> Value {
        let gate = enter(book)
        defer { leave(book) }
        return try await gate.pass(work)
    }

    private func enter(_ book: String) -> Gate {
        turns.withLock { turns in
            var turn = turns[book] ?? Turn()
            turn.users += 1
            turns[book] = turn
            return turn.gate
        }
    }

    private func leave(_ book: String) {
        turns.withLock { turns in
            turns[book]?.users -= 1
            if turns[book]?.users == 0 { turns[book] = nil }
        }
    }
}
