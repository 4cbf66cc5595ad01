import Foundation
import GRDB
import Ledger
import LedgerStore
import LedgerTesting
import Testing
import Values

@testable import LedgerSQLite

@Suite struct SchemaTests {
    static let forbidden = [
        "UPDATE entry SET actor = 'x' WHERE position = 1",
        "DELETE FROM entry WHERE position = 2",
        "UPDATE blob SET bytes = x'00'",
        "DELETE FROM blob",
        "INSERT INTO entry SELECT book, position + 1, at_ms, actor, kind, payload, previous_hash, hash FROM entry WHERE position = 2",
        "INSERT INTO entry SELECT book, position + 9, at_ms, actor, kind, payload, hash, hash FROM entry WHERE position = 2",
        "INSERT INTO entry VALUES ('c', 1, 0, 'a', 'k', x'00', x'00', x'00')",
        "INSERT INTO entry VALUES ('c', 1, 'noon', 'a', 'k', x'00', zeroblob(32), zeroblob(32))",
        "INSERT INTO entry VALUES ('c', 1, 0, '', 'k', x'00', zeroblob(32), zeroblob(32))",
        "INSERT INTO entry VALUES ('c', 2, 0, 'a', 'k', x'00', zeroblob(32), zeroblob(32))",
        "INSERT INTO book_summary VALUES ('c', 1, 'no json')",
        "UPDATE account_event SET kind = 'x'",
        "DELETE FROM account_event",
    ]

    @Test(arguments: forbidden) func theSchemaItselfRefuses(sql: String) async throws {
        try await DataFolder.use { _, store in
            let builder = try await BookBuilder.imported(into: store)
            try await store.addAccountEvent(
                AccountEvent(at: Moment(millisecondsSince1970: 0), kind: .locked, account: ActorID("a"), actor: nil))
            await #expect(throws: StoreError.self) { try await store.write { try $0.execute(sql: sql) } }
            #expect(try await store.verify(builder.id).holds)
        }
    }

    @Test func takesTheStepsInOrder() {
        #expect(
            Migrations.migrator.migrations == [
                "001-entries", "002-blobs", "003-accounts", "004-snapshots", "005-drafts", "006-account-events",
                "007-contact-notes", "008-saved-views",
            ])
    }

    private func code(_ folder: DataFolder, _ access: SQLiteLedgerStore.Access) async throws -> StoreError.Code {
        try await #require(throws: StoreError.self) { try await folder.open(access) }.code
    }

    @Test func refusesAFileOfANewerVersion() async throws {
        let folder = try DataFolder()
        defer { folder.remove() }
        try await folder.open().close()
        try folder.tamper("INSERT INTO grdb_migrations VALUES ('900-later')")
        #expect(try await code(folder, .serving) == .incompatible)
        #expect(try await code(folder, .reading) == .incompatible)
    }

    @Test func refusesWhatIsNoLedger() async throws {
        let folder = try DataFolder()
        defer { folder.remove() }
        #expect(try await code(folder, .reading) == .notFound)
        try folder.tamper("CREATE TABLE theirs (a)")
        #expect(try await code(folder, .serving) == .incompatible)
        try Data("no database at all, but long enough to be looked at as one ........".utf8).write(
            to: URL(filePath: folder.database))
        #expect(try await code(folder, .serving) == .incompatible)
    }

    @Test func keepsASecondServerOutAndLetsReadersIn() async throws {
        let folder = try DataFolder()
        defer { folder.remove() }
        let store = try await folder.open()
        let builder = try await BookBuilder.dispatched(into: store)
        let error = try await #require(throws: StoreError.self) { try await folder.open() }
        #expect(error.code == .locked && error.message.contains("\(ProcessInfo.processInfo.processIdentifier)"))
        let reader = try await folder.open(.reading)
        #expect(try await reader.verify(builder.id).holds)
        await #expect(throws: StoreError.self) { try await reader.putBlob([1], in: builder.id) }
        try await reader.close()
        try await store.close()
        let alone = try await folder.open(.reading)
        #expect(try await alone.entries(of: builder.id) == builder.entries)
        try await alone.close()
        try await folder.open().close()
    }

    @Test func makesAMissingFolderForItsOwnerOnly() async throws {
        let parent = try DataFolder()
        defer { parent.remove() }
        let path = parent.path + "/a/b"
        try await SQLiteLedgerStore.open(folder: path, logger: DataFolder.logger).close()
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o700)
    }
}
