import LedgerStore
import LedgerTesting
import Synchronization
import Testing
import Values
import Workflows

@testable import Ledger

@Suite struct SnapshotKeepingTests {
    private let store = MemoryLedgerStore()
    private let clerk = Actor(id: ActorID("clerk"), roles: [.supervisor])

    private func books() -> Books {
        Books(store: store, now: { Moment(millisecondsSince1970: 1_770_000_000_000) })
    }

    private func edits(_ numbers: Range<Int>) -> [Command] {
        numbers.map { .correct([.item(ItemID(1), .title("第\($0)次"))], reason: "改") }
    }

    /// A book of so many entries more than a snapshot waits for.
    private func longBook() async throws -> BookBuilder {
        var builder = try await BookBuilder.imported(into: store)
        for command in edits(0..<10) { try await builder.act(command, appendingTo: store) }
        return builder
    }

    @Test func takesASnapshotBehindManyEntriesAndStartsFromIt() async throws {
        let book = try await longBook().id
        let first = books()
        try await first.perform(edits(10..<400), on: book, by: clerk)
        await first.finishSnapshots()
        #expect(try await store.latestSnapshot(of: book) == nil)
        try await first.perform(edits(400..<500), on: book, by: clerk)
        await first.finishSnapshots()
        let kept = try #require(try await store.latestSnapshot(of: book))
        #expect(kept.head.position == 502)
        try await first.perform(edits(500..<520), on: book, by: clerk)
        await first.finishSnapshots()
        #expect(try await store.latestSnapshot(of: book) == kept)
        #expect(try await books().state(of: book) == first.state(of: book))
        #expect(try await VerifyBooks.reports(store).flatMap(\.problems) == [])
    }

    /// A snapshot that fails hinders nobody, is told of, and stays on record until one succeeds.
    @Test func tellsOfASnapshotThatFailed() async throws {
        let book = try await longBook().id
        let told = Mutex<[SnapshotFailure]>([])
        let now = Moment(millisecondsSince1970: 1_770_000_000_000)
        let books = Books(store: store, now: { now }) { failure in told.withLock { $0.append(failure) } }
        store.failSnapshots(StoreError(.full, "The disk is full.", cause: "SQLITE_FULL"))
        let state = try await books.perform(edits(10..<510), on: book, by: clerk)
        await books.finishSnapshots()
        let failure = SnapshotFailure(
            book: book, position: state.position, at: now, code: .full, detail: "full: The disk is full. [SQLITE_FULL]")
        #expect(await books.snapshotFailures == [failure] && told.withLock { $0 } == [failure])
        #expect(try await store.head(of: book)?.position == state.position)
        // It is not tried with every entry, but after as many as a snapshot waits for.
        try await books.perform(edits(510..<520), on: book, by: clerk)
        await books.finishSnapshots()
        #expect(told.withLock { $0 }.count == 1)
        store.failSnapshots(nil)
        try await books.perform(edits(520..<1020), on: book, by: clerk)
        await books.finishSnapshots()
        #expect(await books.snapshotFailures == [] && told.withLock { $0 }.count == 1)
        #expect(try await store.latestSnapshot(of: book) != nil)
    }

    @Test func whoOnlyReadsWritesNoSnapshot() async throws {
        let book = try await longBook().id
        try await books().perform(edits(10..<510), on: book, by: clerk)
        let fresh = MemoryLedgerStore()
        let entries = try await store.entries(of: book)
        let summary = try await books().state(of: book).summary
        try await fresh.append(entries, to: book, expecting: 0, summary: summary)
        let reader = Books(
            store: fresh, now: { Moment(millisecondsSince1970: 1_770_000_000_000) }, writesSnapshots: false)
        _ = try await reader.state(of: book)
        await reader.finishSnapshots()
        #expect(try await fresh.latestSnapshot(of: book) == nil)
    }

    /// A book that was written without snapshots gets one when it is read.
    @Test func takesASnapshotAfterFolding() async throws {
        var builder = try await longBook()
        for command in edits(10..<510) { try await builder.act(command, appendingTo: store) }
        let books = books()
        let state = try await books.state(of: builder.id)
        await books.finishSnapshots()
        #expect(try await store.latestSnapshot(of: builder.id)?.bytes == state.snapshot)
    }

    /// That nothing is folded that the snapshot covers is seen by what no entry says; the verification finds it.
    @Test func foldsOnlyWhatComesBehindTheSnapshot() async throws {
        var builder = try await longBook()
        var forged = try #require(builder.state)
        forged.documentTitle = "只在快照里"
        try await store.putSnapshot(
            forged.snapshot, of: builder.id, at: BookHead(position: forged.position, hash: forged.head))
        try await builder.act(edits(20..<21)[0], appendingTo: store)
        let state = try await books().state(of: builder.id)
        #expect(state.documentTitle == "只在快照里" && state.position == forged.position + 1)
        let problems = try await VerifyBooks.reports(store).flatMap(\.problems)
        #expect(problems.map(\.code) == [.snapshot] && problems.first?.position == forged.position)
    }

    @Test func passesOverASnapshotThatItCannotUse() async throws {
        let builder = try await longBook()
        let state = try #require(builder.state)
        let earlier = try BookState.folding(builder.entries.dropLast())
        var otherLayout = state.snapshot
        otherLayout[8] &+= 1
        for bytes in [[1, 2, 3], [], otherLayout, earlier.snapshot] {
            try await store.putSnapshot(bytes, of: builder.id, at: BookHead(position: state.position, hash: state.head))
            #expect(try await books().state(of: builder.id) == state)
        }
    }
}
