import GRDB
import LedgerStore

extension StoreError {
    /// The store's words for an error of SQLite, GRDB or the file system; an error that is a store's stays as it is.
    init(translating error: any Error) {
        switch error {
        case let error as StoreError: self = error
        case let error as DatabaseError: self.init(error)
        default: self.init(.unavailable, "The ledger's file cannot be used.", cause: "\(error)")
        }
    }

    private init(_ error: DatabaseError) {
        let cause = error.description
        switch error.resultCode {
        case .SQLITE_FULL:
            self.init(.full, "The disk is full; nothing was written. Make room and try again.", cause: cause)
        case .SQLITE_CORRUPT: self.init(.corrupted, "The ledger's file is damaged. Run duban verify.", cause: cause)
        case .SQLITE_NOTADB: self.init(.incompatible, "The file in the data folder is no ledger.", cause: cause)
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            self.init(.locked, "Another program holds the ledger's file; end it and try again.", cause: cause)
        case .SQLITE_CONSTRAINT:
            self.init(.conflict, "The database refused the write by a rule of its schema.", cause: cause)
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN:
            self.init(
                .unavailable, "The ledger's file cannot be opened for writing; check its owner and rights.",
                cause: cause)
        default: self.init(.unavailable, "The ledger's file cannot be used.", cause: cause)
        }
    }
}
