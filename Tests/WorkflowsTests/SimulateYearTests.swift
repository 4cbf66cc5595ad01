import Digests
import Foundation
import Ledger
import LedgerSQLite
import LedgerStore
import LedgerTesting
import Logging
import Simulation
import Testing
import Values
import WorkReport
import Workflows

@Suite struct SimulateYearTests {
    private let size: SimulationSize
    private static let later = Moment(millisecondsSince1970: 1_800_000_000_000)

    init() throws {
        size = try #require(SimulationSize(seed: 2, items: 6, organisations: 16))
    }

    private func write(into store: any LedgerStore) async throws -> SimulateYear.Outcome {
        try await SimulateYear(books: Books(store: store, now: { Self.later }))(size)
    }

    /// The bytes of a closed data folder's file, and its records, after a year was written there.
    private func file() async throws -> (bytes: Data, records: [EntryRecord]) {
        let folder = NSTemporaryDirectory() + "duban-test-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let store = try await SQLiteLedgerStore.open(folder: folder, logger: logger)
        _ = try await write(into: store)
        let records = try await store.records(of: size.book, after: 0, limit: .max)
        for report in try await VerifyBooks.reports(store) { #expect(report.holds) }
        try await store.close()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + SQLiteLedgerStore.fileName))
        return (bytes, records)
    }

    @Test func twoFoldersGetTheSameBytes() async throws {
        let (first, second) = (try await file(), try await file())
        #expect(first.records == second.records)
        #expect(first.bytes == second.bytes)
    }

    @Test func aBookThatIsThereIsRefusedAndLeftAlone() async throws {
        let store = MemoryLedgerStore()
        let outcome = try await write(into: store)
        let head = try await store.head(of: size.book)
        #expect(head?.position == outcome.entries)
        let error = await #expect(throws: WorkflowError.self) { try await write(into: store) }
        #expect(error?.reason == "simulate.exists")
        #expect(error?.chinese.contains("2026-sim-2") == true)
        #expect(try await store.head(of: size.book) == head)
    }

    @Test func theBookIsReadLikeAnyOther() async throws {
        let store = MemoryLedgerStore()
        let outcome = try await write(into: store)
        let books = Books(store: store, now: { Self.later })
        let state = try await books.state(of: size.book)
        #expect(state.summary == outcome.summary)
        let source = try #require(state.source)
        let text = try await store.blob(source.text, in: size.book)
        let reading = try ReadDocument.read(text, named: "plan.txt").reading
        #expect(reading.items.count == state.items.count)
        #expect(reading.year == 2026)
    }
}
