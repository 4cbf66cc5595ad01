import Ledger
import LedgerStore
import Values

/// Locks an account for good after too many failures to sign in within a day. The one who manages accounts unlocks it.
///
/// Failures stand in the account events, so that they are counted across restarts; those before an unlocking or a new password
/// count no more. Beside it ``SignInThrottle`` makes whoever guesses wait.
struct LastingLock: Sendable {
    /// The time within which failures are counted, in milliseconds: a day.
    static let countedMilliseconds: Int64 = 86_400_000

    let store: any AccountStore
    let log: AccountLog
    let sessions: Sessions
    /// Failures after which an account is locked.
    let allowedFailures: Int

    /// Counts a failure of `account`, and locks it where there are too many.
    func failed(_ account: Account, now: Moment) async throws(StoreError) {
        let number = try await failures(of: account.id, now: now) + 1
        try await log.note(.signInFailed, of: account.id, String(number), at: now)
        guard number >= allowedFailures, account.locked == nil else { return }
        var locked = account
        locked.locked = now
        try await store.updateAccount(locked)
        try await sessions.endAll(of: account.id)
        try await log.note(.lockedByFailures, of: account.id, String(number), at: now)
    }

    private func failures(of account: ActorID, now: Moment) async throws(StoreError) -> Int {
        let from = now.adding(milliseconds: -LastingLock.countedMilliseconds)
        let events = try await store.accountEvents(AccountEventQuery(account: account, from: from, limit: 1000))
        let since = events.prefix { ![.unlocked, .passwordChanged, .signedUp].contains($0.kind) }
        return since.count { $0.kind == .signInFailed }
    }
}
