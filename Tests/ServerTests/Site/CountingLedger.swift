import Ledger
import LedgerStore
import LedgerTesting
import Synchronization
import Values

/// The store in memory, which counts how often it is read.
final class CountingLedger: LedgerStore {
    private let store: MemoryLedgerStore
    private let count = Mutex(0)

    init(_ store: MemoryLedgerStore) {
        self.store = store
    }

    var reads: Int { count.withLock { $0 } }

    private func countRead() {
        count.withLock { $0 += 1 }
    }

    func append(
        _ entries: [Entry], to book: BookID, expecting position: Int, summary: BookSummary
    ) async throws(StoreError) {
        try await store.append(entries, to: book, expecting: position, summary: summary)
    }

    func records(of book: BookID, after position: Int, limit: Int) async throws(StoreError) -> [EntryRecord] {
        countRead()
        return try await store.records(of: book, after: position, limit: limit)
    }

    func head(of book: BookID) async throws(StoreError) -> BookHead? {
        countRead()
        return try await store.head(of: book)
    }

    func books() async throws(StoreError) -> [BookID] {
        countRead()
        return try await store.books()
    }

    func summaries() async throws(StoreError) -> [BookSummary] {
        countRead()
        return try await store.summaries()
    }

    func putBlob(_ bytes: [UInt8], in book: BookID) async throws(StoreError) -> Digest {
        try await store.putBlob(bytes, in: book)
    }

    func blob(_ digest: Digest, in book: BookID) async throws(StoreError) -> [UInt8] {
        countRead()
        return try await store.blob(digest, in: book)
    }

    func blobs(of book: BookID) async throws(StoreError) -> [Digest] {
        countRead()
        return try await store.blobs(of: book)
    }

    func putSnapshot(_ bytes: [UInt8], of book: BookID, at head: BookHead) async throws(StoreError) {
        try await store.putSnapshot(bytes, of: book, at: head)
    }

    func latestSnapshot(of book: BookID) async throws(StoreError) -> BookSnapshot? {
        countRead()
        return try await store.latestSnapshot(of: book)
    }

    func close() async throws(StoreError) { try await store.close() }
}
