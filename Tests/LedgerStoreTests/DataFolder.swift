import Foundation
import GRDB
import LedgerSQLite
import LedgerStore
import Logging

/// A fresh data folder for one test.
struct DataFolder {
    static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "duban-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    var database: String { path + "/" + SQLiteLedgerStore.fileName }

    func open(_ access: SQLiteLedgerStore.Access = .serving) async throws -> SQLiteLedgerStore {
        try await SQLiteLedgerStore.open(folder: path, access: access, logger: DataFolder.logger)
    }

    /// Opens the folder, uses it, and closes and removes it.
    static func use<Value>(_ work: (DataFolder, SQLiteLedgerStore) async throws -> Value) async throws -> Value {
        let folder = try DataFolder()
        defer { folder.remove() }
        let store = try await folder.open()
        let value = try await work(folder, store)
        try await store.close()
        return value
    }

    func remove() {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The folder's database as it lies on the disk now, in a folder of its own.
    func copy() throws -> DataFolder {
        let other = try DataFolder()
        for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: database + suffix) {
            try FileManager.default.copyItem(atPath: database + suffix, toPath: other.database + suffix)
        }
        return other
    }

    /// Does to the closed file what a person with a hex editor could do: the triggers do not stand in the way.
    func tamper(_ sql: String) throws {
        let queue = try DatabaseQueue(path: database)
        try queue.writeWithoutTransaction { db in
            for trigger in try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
                try db.execute(sql: "DROP TRIGGER \(trigger)")
            }
            try db.execute(sql: "PRAGMA ignore_check_constraints=ON")
            try db.execute(sql: sql)
        }
        try queue.close()
    }
}
