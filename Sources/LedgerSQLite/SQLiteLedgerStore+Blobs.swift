import Digests
import Foundation
import GRDB
public import Ledger
public import LedgerStore
public import Values

extension SQLiteLedgerStore {
    /// Keeps the promise of `LedgerStore.putBlob(_:in:)`.
    @discardableResult
    public func putBlob(_ bytes: [UInt8], in book: BookID) async throws(StoreError) -> Digest {
        let digest = SHA256.digest(of: bytes)
        try await write { db in
            try db.execute(
                sql: "INSERT INTO blob (book, digest, bytes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                arguments: [book.rawValue, Data(digest.bytes), Data(bytes)])
        }
        return digest
    }

    /// Keeps the promise of `LedgerStore.blob(_:in:)`.
    public func blob(_ digest: Digest, in book: BookID) async throws(StoreError) -> [UInt8] {
        let found = try await read { db in
            try Data.fetchOne(
                db, sql: "SELECT bytes FROM blob WHERE book = ? AND digest = ?",
                arguments: [book.rawValue, Data(digest.bytes)])
        }
        guard let found else { throw StoreError(.notFound, "There is no document \(digest) in book \(book).") }
        let bytes = Array(found)
        guard SHA256.digest(of: bytes) == digest else {
            throw StoreError.damaged("the document \(digest) of book \(book) was altered")
        }
        return bytes
    }

    /// Keeps the promise of `LedgerStore.blobs(of:)`.
    public func blobs(of book: BookID) async throws(StoreError) -> [Digest] {
        try await read { db in
            try Data.fetchAll(
                db, sql: "SELECT digest FROM blob WHERE book = ? ORDER BY digest", arguments: [book.rawValue]
            ).map { bytes in
                guard let digest = Digest(bytes: bytes) else { throw StoreError.damaged("a document has no digest") }
                return digest
            }
        }
    }
}
