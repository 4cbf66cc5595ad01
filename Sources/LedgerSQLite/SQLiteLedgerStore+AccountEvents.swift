import GRDB
import Ledger
public import LedgerStore
public import Values

extension SQLiteLedgerStore {
    /// Keeps the promise of `AccountStore.addAccountEvent(_:)`.
    public func addAccountEvent(_ event: AccountEvent) async throws(StoreError) {
        try await write { db in
            try db.execute(
                sql: "INSERT INTO account_event (at_ms, kind, account, actor, detail) VALUES (?, ?, ?, ?, ?)",
                arguments: [
                    event.at.millisecondsSince1970, event.kind.rawValue, event.account.rawValue,
                    event.actor?.rawValue, event.detail,
                ])
        }
    }

    /// Keeps the promise of `AccountStore.accountEvents(_:)`.
    public func accountEvents(_ query: AccountEventQuery) async throws(StoreError) -> [AccountEvent] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM account_event
                    WHERE (:kind IS NULL OR kind = :kind) AND (:account IS NULL OR account = :account)
                        AND (:from IS NULL OR at_ms >= :from) AND (:to IS NULL OR at_ms < :to)
                    ORDER BY at_ms DESC, id DESC LIMIT :limit
                    """,
                arguments: [
                    "kind": query.kind?.rawValue, "account": query.account?.rawValue,
                    "from": query.from?.millisecondsSince1970, "to": query.to?.millisecondsSince1970,
                    "limit": max(0, query.limit),
                ]
            ).compactMap { AccountEvent($0) }
        }
    }

    /// Keeps the promise of `AccountStore.removeAccountEvents(before:)`.
    public func removeAccountEvents(before moment: Moment) async throws(StoreError) {
        try await write { db in
            guard let newest = try Int64.fetchOne(db, sql: "SELECT max(at_ms) FROM account_event") else { return }
            let kept = AccountEvent.keptFrom(Moment(millisecondsSince1970: newest))
            try db.execute(
                sql: "DELETE FROM account_event WHERE at_ms < ?",
                arguments: [min(moment, kept).millisecondsSince1970])
        }
    }
}

extension AccountEvent {
    /// The event of a row; `nil` for a kind that this version does not know.
    fileprivate init?(_ row: Row) {
        guard let kind = Kind(rawValue: row["kind"]) else { return nil }
        self.init(
            at: Moment(millisecondsSince1970: row["at_ms"]), kind: kind, account: ActorID(row["account"] as String),
            actor: (row["actor"] as String?).map { ActorID($0) }, detail: row["detail"])
    }
}
