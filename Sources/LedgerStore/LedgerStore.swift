public import Ledger
public import Values

/// Keeps the entries of books, the blobs they name, and one summary row per book. It knows nothing of the domain.
///
/// What an implementation promises is checked by `LedgerStoreConformance`:
/// - When ``append(_:to:expecting:summary:)`` returns, entries and summary are on disk together; when it throws, neither is.
/// - Entries and blobs are never changed or deleted.
/// - Appends to one book are serial: of two that expect the same position one throws `stalePosition`.
/// - One failing append does not make another one fail.
/// - Calls may come from any task at any time; none blocks the cooperative pool.
public protocol LedgerStore: Sendable {
    /// Appends sealed entries behind `position` of a book (0 for a new one) and replaces the book's summary.
    ///
    /// - Throws: `stalePosition` where the book's last position is another one; `invalid` where the entries are none, do
    ///   not follow each other, or are not sealed with their hash; `corrupted` where the first does not follow the
    ///   stored head.
    func append(_ entries: [Entry], to book: BookID, expecting position: Int, summary: BookSummary)
        async throws(StoreError)

    /// The records of a book behind `position`, at most `limit` of them, in order. An unknown book has none.
    func records(of book: BookID, after position: Int, limit: Int) async throws(StoreError) -> [EntryRecord]

    /// Where a book ends, or `nil` where there is no such book.
    func head(of book: BookID) async throws(StoreError) -> BookHead?

    /// The names of all books that have entries, in order.
    func books() async throws(StoreError) -> [BookID]

    /// The summary rows of all books, in the order of their names.
    func summaries() async throws(StoreError) -> [BookSummary]

    /// Keeps bytes with a book under their digest; keeping the same bytes again changes nothing. The book need not have
    /// entries yet.
    @discardableResult func putBlob(_ bytes: [UInt8], in book: BookID) async throws(StoreError) -> Digest

    /// The bytes kept with a book under `digest`.
    ///
    /// - Throws: `notFound` where there are none, `corrupted` where they no longer have that digest.
    func blob(_ digest: Digest, in book: BookID) async throws(StoreError) -> [UInt8]

    /// The digests of all blobs of a book, in order of their bytes.
    func blobs(of book: BookID) async throws(StoreError) -> [Digest]

    /// Keeps a snapshot of a book's state after the entry `head`, beside at most one older one.
    ///
    /// - Throws: `invalid` where the book has no such entry.
    func putSnapshot(_ bytes: [UInt8], of book: BookID, at head: BookHead) async throws(StoreError)

    /// The newest snapshot of a book that is as it was written and whose head is still the entry at its position; `nil` where
    /// there is none. One that is damaged is passed over, as if it were lost.
    func latestSnapshot(of book: BookID) async throws(StoreError) -> BookSnapshot?

    /// Writes out what is pending and lets go of files and locks. No other call may follow.
    func close() async throws(StoreError)
}

extension LedgerStore {
    /// The entries of a book behind `position`, at most `limit` of them, in order.
    ///
    /// - Throws: `corrupted` with the position where one no longer parses.
    public func entries(of book: BookID, after position: Int = 0, limit: Int = .max) async throws(StoreError) -> [Entry]
    {
        var entries: [Entry] = []
        for record in try await records(of: book, after: position, limit: limit) {
            entries.append(try record.entry())
        }
        return entries
    }
}
