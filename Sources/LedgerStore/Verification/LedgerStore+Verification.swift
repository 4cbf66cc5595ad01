public import Ledger

extension LedgerStore {
    /// Verifies every book of the store, in the order of their names, a report each.
    ///
    /// - Throws: ``StoreError`` only where the store cannot be read at all; damage is in the reports.
    public func verifyAll() async throws(StoreError) -> [VerificationReport] {
        let summaries = Dictionary(grouping: try await summaries(), by: \.book.id).compactMapValues(\.first)
        let names = Set(try await books()).union(summaries.keys)
        var reports: [VerificationReport] = []
        for book in names.sorted() { reports.append(try await verify(book, summary: summaries[book])) }
        return reports
    }

    /// Recomputes every hash of a book and of its blobs, and says book, position and what differs.
    ///
    /// Found are altered, missing and doubled entries, payloads that no longer parse, entries that cannot be folded,
    /// a summary or a snapshot that says something else, and missing or altered blobs. The entries are folded from the first
    /// one, never from a snapshot.
    public func verify(_ book: BookID) async throws(StoreError) -> VerificationReport {
        try await verify(book, summary: try await summaries().first { $0.book.id == book })
    }

    private func verify(_ book: BookID, summary: BookSummary?) async throws(StoreError) -> VerificationReport {
        var check = ChainCheck(book: book, snapshot: try await latestSnapshot(of: book))
        while true {
            let page = try await records(of: book, after: check.lastPosition, limit: 1000)
            for record in page { check.read(record) }
            if page.count < 1000 { break }
        }
        check.finish(summary)
        let blobs = try await verifyBlobs(of: book, named: check.namedBlobs, into: &check)
        return VerificationReport(
            book: book, entries: check.count, blobs: blobs, head: check.head, problems: check.problems)
    }

    /// Reads every blob of a book and every blob that its entries name; gives how many there are.
    private func verifyBlobs(
        of book: BookID, named: [NamedBlob], into check: inout ChainCheck
    ) async throws(StoreError) -> Int {
        let kept = try await blobs(of: book)
        for blob in named where !kept.contains(blob.digest) { check.miss(blob) }
        for digest in kept {
            do throws(StoreError) {
                _ = try await self.blob(digest, in: book)
            } catch {
                guard error.code == .corrupted else { throw error }
                check.note(.blobAltered, blob: digest, "its bytes no longer have its digest")
            }
        }
        return kept.count
    }
}
