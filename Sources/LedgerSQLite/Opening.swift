import Foundation
import GRDB
import LedgerStore
import Logging

/// Opens the file in a data folder.
struct Opening {
    /// Stands in the file's header, so that another program's database is not taken for a ledger: "DUBN".
    static let applicationID: Int32 = 0x4455_424E

    let folder: String

    private var path: String { folder + "/" + SQLiteLedgerStore.fileName }

    func serving(logger: Logger) throws -> SQLiteLedgerStore {
        try makeFolder()
        let lock = try FolderLock(folder: folder)
        do {
            let pool = try DatabasePool(path: path, configuration: configuration)
            try prepare(pool)
            logger.debug("the ledger is open", metadata: ["path": "\(path)"])
            return SQLiteLedgerStore(reader: pool, writer: GroupWriter(pool: pool, logger: logger), lock: lock)
        } catch {
            lock.release()
            throw error
        }
    }

    func reading() throws -> SQLiteLedgerStore {
        guard FileManager.default.fileExists(atPath: path) else {
            throw StoreError(.notFound, "There is no ledger in \(folder).")
        }
        var configuration = configuration
        configuration.readonly = true
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.read { db in
            try checkKind(db)
            try checkVersion(db)
        }
        return SQLiteLedgerStore(reader: queue, writer: nil, lock: nil)
    }

    private var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "duban"
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = 4
        return configuration
    }

    /// Only the owner may look into a new folder: documents may be not public yet.
    private func makeFolder() throws {
        guard !FileManager.default.fileExists(atPath: folder) else { return }
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    private func prepare(_ pool: DatabasePool) throws {
        try pool.read { db in
            try checkKind(db)
            try checkVersion(db)
        }
        try pool.writeWithoutTransaction { db in
            // GRDB sets synchronous=NORMAL on opening, which may lose the last commits with the power. "Acknowledged
            // means on disk" needs FULL: https://www.sqlite.org/pragma.html#pragma_synchronous
            try db.execute(sql: "PRAGMA synchronous=FULL")
            try db.execute(sql: "PRAGMA application_id=\(Opening.applicationID)")
        }
        try Migrations.migrator.migrate(pool)
    }

    private func checkKind(_ db: Database) throws {
        let found = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
        guard found == Opening.applicationID || (found == 0 && tables == 0) else {
            throw StoreError(.incompatible, "\(path) is the database of another program, not a ledger.")
        }
    }

    private func checkVersion(_ db: Database) throws {
        guard try Migrations.migrator.hasBeenSuperseded(db) else { return }
        throw StoreError(
            .incompatible, "\(path) was written by a newer version of duban; install that version or a later one.")
    }
}
