import Foundation
import GRDB
import Ledger
import LedgerStore
import LedgerTesting
import Testing

@testable import LedgerSQLite

@Suite struct DurabilityTests {
    @Test func theWriterWaitsForTheDisk() async throws {
        try await DataFolder.use { _, store in
            let found = try await store.write { db in
                (try Int.fetchOne(db, sql: "PRAGMA synchronous"), try String.fetchOne(db, sql: "PRAGMA journal_mode"))
            }
            #expect(found.0 == 2, "FULL is 2 in https://www.sqlite.org/pragma.html#pragma_synchronous")
            #expect(found.1 == "wal")
        }
    }

    /// What SIGKILL or a power cut leaves is what lies in the file and its log: a copy of both, without closing.
    @Test func whatWasAcknowledgedIsInTheFiles() async throws {
        try await DataFolder.use { folder, store in
            var builder = try await BookBuilder.imported(into: store)
            for round in 1...5 {
                for _ in 1...7 {
                    let title = "改\(builder.entries.count)"
                    try await builder.act(.correct([.item(ItemID(1), .title(title))], reason: "改"), appendingTo: store)
                }
                let copy = try folder.copy()
                let survivor = try await copy.open()
                #expect(try await survivor.entries(of: builder.id) == builder.entries, "round \(round)")
                #expect(try await survivor.verify(builder.id).holds)
                try await survivor.close()
                copy.remove()
            }
        }
    }

    @Test func everyWriteOfAGroupHasItsOwnResult() async throws {
        try await DataFolder.use { _, store in
            let outcomes = await withTaskGroup(of: (Int, StoreError.Code?).self) { group in
                for number in 0..<400 {
                    group.addTask {
                        do throws(StoreError) {
                            try await store.write { db in
                                try db.execute(sql: "INSERT INTO blob VALUES ('b', randomblob(32), zeroblob(1))")
                                if number % 4 == 0 { throw StoreError(.notFound, "on purpose") }
                                if number % 4 == 1 { try db.execute(sql: "INSERT INTO blob VALUES ('b', x'00', x'')") }
                            }
                            return (number, nil)
                        } catch {
                            return (number, error.code)
                        }
                    }
                }
                return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
            }
            for (number, code) in outcomes {
                #expect(code == (number % 4 == 0 ? .notFound : number % 4 == 1 ? .conflict : nil))
            }
            let rows = try await store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM blob") }
            #expect(rows == 200)
        }
    }

    @Test func aFullDiskFailsTheGroupAndNothingIsHalfWritten() async throws {
        try await DataFolder.use { _, store in
            var builder = try await BookBuilder.imported(into: store)
            try await store.write { try $0.execute(sql: "PRAGMA max_page_count=40") }
            let book = builder.id
            await #expect(throws: StoreError.self) {
                try await store.putBlob([UInt8](repeating: 7, count: 2_000_000), in: book)
            }
            try await store.write { try $0.execute(sql: "PRAGMA max_page_count=4294967294") }
            try await builder.act(.correct([.item(ItemID(1), .title("改"))], reason: "改"), appendingTo: store)
            #expect(try await store.verify(book).holds)
            #expect(try await store.entries(of: book) == builder.entries)
        }
    }

    @Test func aClosedStoreRefuses() async throws {
        let folder = try DataFolder()
        defer { folder.remove() }
        let store = try await folder.open()
        let book = try #require(BookID("a"))
        try await store.close()
        await #expect(throws: StoreError.self) { try await store.putBlob([1], in: book) }
        await #expect(throws: StoreError.self) { try await store.blobs(of: book) }
    }
}
