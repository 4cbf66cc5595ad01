import Ledger
import LedgerStore
import Synchronization
import Values

/// What accounts are called, asked of the store once a minute at most.
final class AccountNames: Sendable {
    /// How long names are believed, in milliseconds.
    static let trustMilliseconds: Int64 = 60_000

    private let store: any AccountStore
    private let known = Mutex<(names: [ActorID: String], read: Moment)?>(nil)

    /// The names of the accounts in `store`.
    init(store: any AccountStore) {
        self.store = store
    }

    /// The names of all accounts.
    func all(now: Moment) async throws(StoreError) -> [ActorID: String] {
        if let known = known.withLock({ $0 }), now < known.read.adding(milliseconds: AccountNames.trustMilliseconds) {
            return known.names
        }
        var names: [ActorID: String] = [:]
        for account in try await store.accounts() { names[account.id] = account.displayName }
        known.withLock { [names] in $0 = (names, now) }
        return names
    }

    /// Forgets what is known, for names that have just changed.
    func forget() {
        known.withLock { $0 = nil }
    }
}
