import GRDB
public import Ledger
public import LedgerStore

extension SQLiteLedgerStore {
    /// Keeps the promise of `AccountStore.setContactNote(_:for:in:)`.
    public func setContactNote(_ text: String?, for subject: String, in book: BookID) async throws(StoreError) {
        try await write { db in
            try db.execute(
                sql: "DELETE FROM contact_note WHERE book = ? AND subject = ?", arguments: [book.rawValue, subject])
            guard let text, !text.isEmpty else { return }
            try db.execute(
                sql: "INSERT INTO contact_note (book, subject, text) VALUES (?, ?, ?)",
                arguments: [book.rawValue, subject, text])
        }
    }

    /// Keeps the promise of `AccountStore.contactNotes(in:)`.
    public func contactNotes(in book: BookID) async throws(StoreError) -> [String: String] {
        try await read { db in
            let rows = try Row.fetchAll(
                db, sql: "SELECT subject, text FROM contact_note WHERE book = ?", arguments: [book.rawValue])
            return Dictionary(uniqueKeysWithValues: rows.map { ($0["subject"] as String, $0["text"] as String) })
        }
    }
}
