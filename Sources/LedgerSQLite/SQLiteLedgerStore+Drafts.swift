import Foundation
import GRDB
public import Ledger
public import LedgerStore
public import Values

extension SQLiteLedgerStore {
    /// Keeps the promise of `DraftStore.putDraft(_:)`.
    public func putDraft(_ draft: FormDraft) async throws(StoreError) {
        try draft.check()
        try await write { db in
            try db.requireAccount(draft.account)
            try db.execute(
                sql: """
                    INSERT INTO form_draft (book, account, key, bytes, saved_ms) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (book, account, key) DO UPDATE SET bytes = excluded.bytes, saved_ms = excluded.saved_ms
                    """,
                arguments: [
                    draft.book.rawValue, draft.account.rawValue, draft.key, Data(draft.bytes),
                    draft.saved.millisecondsSince1970,
                ])
            try db.execute(
                sql: """
                    DELETE FROM form_draft WHERE account = ? AND rowid NOT IN
                    (SELECT rowid FROM form_draft WHERE account = ? ORDER BY saved_ms DESC, rowid DESC LIMIT ?)
                    """, arguments: [draft.account.rawValue, draft.account.rawValue, FormDraft.keptMax])
        }
    }

    /// Keeps the promise of `DraftStore.draft(of:in:key:)`.
    public func draft(of account: ActorID, in book: BookID, key: String) async throws(StoreError) -> FormDraft? {
        try await read { db in
            try Row.fetchOne(
                db, sql: "SELECT bytes, saved_ms FROM form_draft WHERE book = ? AND account = ? AND key = ?",
                arguments: [book.rawValue, account.rawValue, key]
            ).map { row in
                FormDraft(
                    account: account, book: book, key: key, bytes: Array(row["bytes"] as Data),
                    saved: Moment(millisecondsSince1970: row["saved_ms"]))
            }
        }
    }

    /// Keeps the promise of `DraftStore.removeDraft(of:in:key:)`.
    public func removeDraft(of account: ActorID, in book: BookID, key: String) async throws(StoreError) {
        try await write { db in
            try db.execute(
                sql: "DELETE FROM form_draft WHERE book = ? AND account = ? AND key = ?",
                arguments: [book.rawValue, account.rawValue, key])
        }
    }

    /// Keeps the promise of `DraftStore.removeDrafts(savedBefore:)`.
    public func removeDrafts(savedBefore moment: Moment) async throws(StoreError) {
        try await write { db in
            try db.execute(
                sql: "DELETE FROM form_draft WHERE saved_ms < ?", arguments: [moment.millisecondsSince1970])
        }
    }
}
