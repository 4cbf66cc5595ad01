import GRDB
import Ledger
public import LedgerStore
public import Logging

/// The embedded driver: one file, `duban.sqlite`, in the data folder.
///
/// Writes are committed in groups by one writer, each on disk before its caller goes on (`synchronous=FULL`, WAL). Reads
/// run beside it, off the cooperative pool.
public final class SQLiteLedgerStore: LedgerStore, AccountStore {
    /// What the folder is opened for.
    public enum Access: Sendable {
        /// To serve: makes folder and file where they are missing, brings the schema up to date, and keeps every other
        /// server out.
        case serving
        /// To look: works while a server has the folder open, and changes nothing.
        case reading
    }

    /// The file's name in the data folder.
    public static let fileName = "duban.sqlite"

    let reader: any DatabaseReader
    let writer: GroupWriter?
    private let lock: FolderLock?

    init(reader: any DatabaseReader, writer: GroupWriter?, lock: FolderLock?) {
        self.reader = reader
        self.writer = writer
        self.lock = lock
    }

    /// Opens the ledger in a data folder.
    ///
    /// - Throws: `StoreError`: `locked` where another server has the folder open, `notFound` where there is nothing to
    ///   read, `incompatible` where the file is no ledger or was written by a newer version, `unavailable` otherwise.
    public static func open(
        folder: String, access: Access = .serving, logger: Logger
    ) async throws(StoreError) -> SQLiteLedgerStore {
        let result = await BlockingQueue.run {
            switch access {
            case .serving: try Opening(folder: folder).serving(logger: logger)
            case .reading: try Opening(folder: folder).reading()
            }
        }
        return try result.get()
    }

    /// Keeps the promise of `LedgerStore.close()`.
    public func close() async throws(StoreError) {
        await writer?.finish()
        let result = await BlockingQueue.run { [reader, writer, lock] in
            try writer?.checkpoint()
            try reader.close()
            lock?.release()
        }
        try result.get()
    }

    /// Reads from a snapshot of the last commit.
    func read<Value: Sendable>(_ work: @escaping @Sendable (Database) throws -> Value) async throws(StoreError) -> Value
    {
        do {
            return try await reader.read(work)
        } catch {
            throw StoreError(translating: error)
        }
    }

    /// Writes in the next group; when this returns the write is on disk.
    func write<Value: Sendable>(
        _ work: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        guard let writer else {
            throw StoreError(.unavailable, "The data folder was opened for reading only; nothing was written.")
        }
        return try await writer.write(work)
    }
}
