import Digests
import Foundation
import GRDB
public import Ledger
public import LedgerStore
import Values

extension SQLiteLedgerStore {
    /// Keeps the promise of `LedgerStore.putSnapshot(_:of:at:)`.
    public func putSnapshot(_ bytes: [UInt8], of book: BookID, at head: BookHead) async throws(StoreError) {
        let digest = SHA256.digest(of: bytes)
        try await write { db in
            let stored = try Data.fetchOne(
                db, sql: "SELECT hash FROM entry WHERE book = ? AND position = ?",
                arguments: [book.rawValue, head.position])
            try BookSnapshot.check(head, of: book, stored: stored.map(Array.init))
            try db.execute(
                sql: """
                    INSERT INTO book_snapshot (book, position, head, digest, bytes) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (book, position) DO UPDATE
                    SET head = excluded.head, digest = excluded.digest, bytes = excluded.bytes
                    """,
                arguments: [
                    book.rawValue, head.position, Data(head.hash.bytes), Data(digest.bytes), Data(bytes),
                ])
            try db.execute(
                sql: """
                    DELETE FROM book_snapshot WHERE book = ? AND position NOT IN
                    (SELECT position FROM book_snapshot WHERE book = ? ORDER BY position DESC LIMIT ?)
                    """, arguments: [book.rawValue, book.rawValue, BookSnapshot.keptMax])
        }
    }

    /// Keeps the promise of `LedgerStore.latestSnapshot(of:)`.
    public func latestSnapshot(of book: BookID) async throws(StoreError) -> BookSnapshot? {
        try await read { db in
            // A folder that is opened for reading only may not have been brought up to date yet.
            guard try db.tableExists("book_snapshot") else { return nil }
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT snapshot.position, snapshot.head, snapshot.digest, snapshot.bytes
                    FROM book_snapshot AS snapshot
                    JOIN entry ON entry.book = snapshot.book AND entry.position = snapshot.position
                        AND entry.hash = snapshot.head
                    WHERE snapshot.book = ? ORDER BY snapshot.position DESC
                    """, arguments: [book.rawValue])
            while let row = try rows.next() {
                if let snapshot = BookSnapshot(row) { return snapshot }
            }
            return nil
        }
    }
}

extension BookSnapshot {
    /// `nil` where the bytes are not those that were written.
    fileprivate init?(_ row: Row) {
        let bytes = Array(row["bytes"] as Data)
        guard let hash = Digest(bytes: row["head"] as Data),
            Array(row["digest"] as Data) == SHA256.digest(of: bytes).bytes
        else { return nil }
        self.init(head: BookHead(position: row["position"], hash: hash), bytes: bytes)
    }
}
