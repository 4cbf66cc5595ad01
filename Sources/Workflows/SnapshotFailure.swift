public import Ledger
public import LedgerStore
public import Values

/// A snapshot that could not be written. Nothing is lost by it; the book takes longer to read after the next start.
public struct SnapshotFailure: Sendable, Hashable {
    /// The book.
    public let book: BookID
    /// The last entry that the snapshot would have held for.
    public let position: Int
    /// When it was tried.
    public let at: Moment
    /// What kind of failure it is.
    public let code: StoreError.Code
    /// The store's own words, for the log.
    public let detail: String

    /// A failure of the given parts.
    public init(book: BookID, position: Int, at: Moment, code: StoreError.Code, detail: String) {
        self.book = book
        self.position = position
        self.at = at
        self.code = code
        self.detail = detail
    }
}
