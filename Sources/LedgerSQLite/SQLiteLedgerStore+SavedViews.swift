import GRDB
public import Ledger
public import LedgerStore

extension SQLiteLedgerStore {
    /// Keeps the promise of `SavedViewStore.keep(_:)`.
    public func keep(_ view: SavedView) async throws(StoreError) {
        try await write { db in
            try db.requireAccount(view.account)
            let key: StatementArguments = [view.account.rawValue, view.book.rawValue, view.name]
            let others =
                try Int.fetchOne(
                    db, sql: "SELECT count(*) FROM saved_view WHERE account = ? AND book = ? AND name <> ?",
                    arguments: key) ?? 0
            guard others < SavedView.countMax else { throw StoreError.tooManyViews }
            try db.execute(
                sql: "INSERT OR REPLACE INTO saved_view (account, book, name, query) VALUES (?, ?, ?, ?)",
                arguments: key + [view.query])
        }
    }

    /// Keeps the promise of `SavedViewStore.savedViews(of:in:)`.
    public func savedViews(of account: ActorID, in book: BookID) async throws(StoreError) -> [SavedView] {
        try await read { db in
            let rows = try Row.fetchAll(
                db, sql: "SELECT name, query FROM saved_view WHERE account = ? AND book = ? ORDER BY name",
                arguments: [account.rawValue, book.rawValue])
            return rows.map { SavedView(account: account, book: book, name: $0["name"], query: $0["query"]) }
        }
    }

    /// Keeps the promise of `SavedViewStore.forget(_:of:in:)`.
    public func forget(_ name: String, of account: ActorID, in book: BookID) async throws(StoreError) {
        try await write { db in
            try db.execute(
                sql: "DELETE FROM saved_view WHERE account = ? AND book = ? AND name = ?",
                arguments: [account.rawValue, book.rawValue, name])
        }
    }
}
