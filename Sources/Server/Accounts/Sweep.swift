import LedgerStore
import Logging
import ServiceLifecycle
import Values

/// Removes sessions and links that have run out, and account events that need not be kept any more, once an hour.
struct Sweep: Service {
    private static let interval = Duration.seconds(3600)

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
    private func sweep() async {
        do {
            let now = clock()
            try await store.removeExpired(before: now)
            try await store.removeAccountEvents(before: AccountEvent.keptFrom(now))
        } catch {
            logger.warning("sessions that ran out were not removed", metadata: ["cause": "\(error)"])
        }
    }
}
