import Ledger
import LedgerSQLite
import LedgerStore
import LedgerTesting
import Testing
import Values

/// Damage done to kept snapshots behind the store's back: they are a cache, and what is damaged counts as lost.
@Suite struct SnapshotTests {
    static let damages: [(name: String, sql: String, position: Int?)] = [
        ("newest bytes", "UPDATE book_snapshot SET bytes = CAST('x' || bytes AS BLOB) WHERE position = 6", 4),
        ("newest cut", "UPDATE book_snapshot SET bytes = substr(bytes, 1, 100) WHERE position = 6", 4),
        ("newest digest", "UPDATE book_snapshot SET digest = zeroblob(32) WHERE position = 6", 4),
        ("newest head", "UPDATE book_snapshot SET head = zeroblob(32) WHERE position = 6", 4),
        ("newest moved", "UPDATE book_snapshot SET position = 5 WHERE position = 6", 4),
        ("all bytes", "UPDATE book_snapshot SET bytes = x'00'", nil),
        ("short digests", "UPDATE book_snapshot SET digest = x'00', head = x'00'", nil),
        ("none", "DELETE FROM book_snapshot", nil),
        ("no table", "DROP TABLE book_snapshot", nil),
    ]

    @Test(arguments: damages) func passesOverWhatIsDamaged(name: String, sql: String, position: Int?) async throws {
        let folder = try DataFolder()
        defer { folder.remove() }
        let store = try await folder.open()
        let builder = try await BookBuilder.dispatched(into: store)
        for position in [4, 6] {
            let state = try BookState.folding(builder.entries.prefix(position))
            let head = BookHead(position: position, hash: state.head)
            try await store.putSnapshot(state.snapshot, of: builder.id, at: head)
        }
        try await store.close()
        try folder.tamper(sql)
        let reader = try await folder.open(.reading)
        let snapshot = try await reader.latestSnapshot(of: builder.id)
        #expect(snapshot?.head.position == position)
        #expect(snapshot.map { $0.state(of: builder.id) != nil } ?? true)
        #expect(try await reader.verify(builder.id).problems == [])
        try await reader.close()
    }
}
