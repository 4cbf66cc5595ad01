import Foundation
import GRDB
public import Ledger
public import LedgerStore
import Values

extension SQLiteLedgerStore {
    /// Keeps the promise of `LedgerStore.append(_:to:expecting:summary:)`.
    public func append(
        _ entries: [Entry], to book: BookID, expecting position: Int, summary: BookSummary
    ) async throws(StoreError) {
        let records = try AppendRules.records(of: entries, to: book, expecting: position, summary: summary)
        let summaryText = summary.json.text(.canonical)
        try await write { db in
            try AppendRules.check(try db.head(of: book), expecting: position, first: entries.first)
            for record in records { try db.insert(record) }
            try db.execute(
                sql: """
                    INSERT INTO book_summary (book, position, summary) VALUES (?, ?, ?)
                    ON CONFLICT (book) DO UPDATE SET position = excluded.position, summary = excluded.summary
                    """, arguments: [book.rawValue, summary.position, summaryText])
        }
    }

    /// Keeps the promise of `LedgerStore.records(of:after:limit:)`.
    public func records(
        of book: BookID, after position: Int, limit: Int
    ) async throws(StoreError) -> [EntryRecord] {
        try await read { db in
            let rows = try Row.fetchCursor(
                try db.cachedStatement(
                    sql: """
                        SELECT position, at_ms, actor, kind, payload, previous_hash, hash
                        FROM entry WHERE book = ? AND position > ? ORDER BY position LIMIT ?
                        """), arguments: [book.rawValue, position, max(0, limit)])
            return try Array(rows.map { EntryRecord($0, of: book) })
        }
    }

    /// Keeps the promise of `LedgerStore.head(of:)`.
    public func head(of book: BookID) async throws(StoreError) -> BookHead? {
        try await read { try $0.head(of: book) }
    }

    /// Keeps the promise of `LedgerStore.books()`.
    public func books() async throws(StoreError) -> [BookID] {
        try await read { db in
            try String.fetchAll(db, sql: "SELECT DISTINCT book FROM entry ORDER BY book").map { name in
                guard let book = BookID(name) else { throw StoreError.damaged("a book is called “\(name)”") }
                return book
            }
        }
    }

    /// Keeps the promise of `LedgerStore.summaries()`.
    public func summaries() async throws(StoreError) -> [BookSummary] {
        try await read { db in
            try Row.fetchAll(db, sql: "SELECT book, summary FROM book_summary ORDER BY book").map { row in
                guard let json = try? JSON(parsing: row["summary"] as String), let summary = BookSummary(json: json)
                else {
                    throw StoreError.damaged("the summary of book \(row["book"] as String) cannot be read")
                }
                return summary
            }
        }
    }
}

extension StoreError {
    /// Something in the file is not as it was written.
    static func damaged(_ what: String) -> StoreError {
        StoreError(.corrupted, "The ledger is damaged: \(what). Run duban verify.")
    }
}

extension Database {
    fileprivate func head(of book: BookID) throws -> BookHead? {
        let statement = try cachedStatement(
            sql: "SELECT position, hash FROM entry WHERE book = ? ORDER BY position DESC LIMIT 1")
        guard let row = try Row.fetchOne(statement, arguments: [book.rawValue]) else { return nil }
        guard let hash = Digest(bytes: row["hash"] as Data) else {
            throw StoreError.damaged("the last entry of book \(book) has no hash")
        }
        return BookHead(position: row["position"], hash: hash)
    }

    fileprivate func insert(_ record: EntryRecord) throws {
        let statement = try cachedStatement(
            sql: """
                INSERT INTO entry (book, position, at_ms, actor, kind, payload, previous_hash, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
        try statement.execute(arguments: [
            record.book.rawValue, record.position, record.at.millisecondsSince1970, record.actor.rawValue,
            record.kind.rawValue, Data(record.payload), Data(record.previousHash), Data(record.hash),
        ])
    }
}

extension EntryRecord {
    fileprivate init(_ row: Row, of book: BookID) {
        self.init(
            book: book, position: row["position"], at: Moment(millisecondsSince1970: row["at_ms"]),
            actor: ActorID(row["actor"] as String), kind: EntryKind(rawValue: row["kind"]),
            payload: Array(row["payload"] as Data), previousHash: Array(row["previous_hash"] as Data),
            hash: Array(row["hash"] as Data))
    }
}
