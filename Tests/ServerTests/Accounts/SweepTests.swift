import Ledger
import LedgerStore
import LedgerTesting
import Logging
import Testing
import Values

@testable import Server

@Suite struct SweepTests {
    @Test func draftsThatNobodySendsAreErasedAfterFourHundredDays() async throws {
        let store = MemoryLedgerStore()
        let now = Moment(millisecondsSince1970: 1_920_000_000_000)
        let account = ActorID("u1")
        let book = try #require(BookID("a-book"))
        try await store.addAccount(Account(id: account, login: "he", displayName: "何", created: now))
        for (key, days) in [("old", Int64(401)), ("kept", 399)] {
            let saved = now.adding(milliseconds: -days * 86_400_000)
            try await store.putDraft(FormDraft(account: account, book: book, key: key, bytes: [1], saved: saved))
        }
        await Sweep(store: store, clock: { now }, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            .sweep()
        #expect(try await store.draft(of: account, in: book, key: "old") == nil)
        #expect(try await store.draft(of: account, in: book, key: "kept") != nil)
    }
}
