import LedgerStore
import Logging
import ServiceLifecycle
import Values

/// Removes what has run out, once an hour: sessions, links, drafts that nobody sent, old account events.
struct Sweep: Service {
    private static let interval = Duration.seconds(3600)
    /// How long a draft that nobody sends is kept: 400 days.
    private static let draftMilliseconds: Int64 = 400 * 86_400_000

    let store: any AccountStore
    let clock: @Sendable () -> Moment
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await sweep()
                try? await Task.sleep(for: Sweep.interval)
            }
        }
    }

    /// A failure waits for the next round: what has run out is refused anyway.
    func sweep() async {
        do {
            let now = clock()
            try await store.removeExpired(before: now)
            try await store.removeDrafts(savedBefore: now.adding(milliseconds: -Self.draftMilliseconds))
            try await store.removeAccountEvents(before: AccountEvent.keptFrom(now))
        } catch {
            logger.warning("what has run out was not removed", metadata: ["cause": "\(error)"])
        }
    }
}
