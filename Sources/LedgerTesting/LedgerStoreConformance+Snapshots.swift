import Ledger
import LedgerStore
import Testing
import Values

extension LedgerStoreConformance {
    static let snapshotChecks: [LedgerStoreConformance] = [
        LedgerStoreConformance("gives back the newest snapshot, a book at a time") { store in
            let a = try await BookBuilder.dispatched("a-book", into: store)
            let b = try await BookBuilder.imported("b-book", into: store)
            #expect(try await store.latestSnapshot(of: a.id) == nil)
            for position in [2, 5, 3, 4] {
                try await store.putSnapshot([UInt8(position)], of: a.id, at: try a.head(at: position))
            }
            let newest = try a.head(at: 5)
            #expect(try await store.latestSnapshot(of: a.id) == BookSnapshot(head: newest, bytes: [5]))
            try await store.putSnapshot([7, 7], of: a.id, at: newest)
            #expect(try await store.latestSnapshot(of: a.id)?.bytes == [7, 7])
            #expect(try await store.latestSnapshot(of: b.id) == nil)
        },
        LedgerStoreConformance("keeps large snapshots") { store in
            let builder = try await BookBuilder.imported(into: store)
            let large = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            try await store.putSnapshot(large, of: builder.id, at: try builder.head(at: 2))
            #expect(try await store.latestSnapshot(of: builder.id)?.bytes == large)
        },
        LedgerStoreConformance("refuses a snapshot that belongs to no entry") { store in
            let builder = try await BookBuilder.imported(into: store)
            let other = try #require(BookID("nothing"))
            let strange = [
                BookHead(position: 3, hash: try builder.head(at: 2).hash),
                BookHead(position: 1, hash: try builder.head(at: 2).hash),
                BookHead(position: 2, hash: .zero),
            ]
            for head in strange {
                await expect(.invalid) { try await store.putSnapshot([1], of: builder.id, at: head) }
            }
            await expect(.invalid) { try await store.putSnapshot([1], of: other, at: try builder.head(at: 2)) }
            #expect(try await store.latestSnapshot(of: builder.id) == nil)
        },
        LedgerStoreConformance("a snapshot that says what the entries say verifies") { store in
            let builder = try await BookBuilder.dispatched(into: store)
            let state = try BookState.folding(builder.entries.prefix(4))
            try await store.putSnapshot(state.snapshot, of: builder.id, at: try builder.head(at: 4))
            #expect(try await store.verify(builder.id).problems == [])
            #expect(try await store.latestSnapshot(of: builder.id)?.state(of: builder.id) == state)
        },
        LedgerStoreConformance("a snapshot that says something else is found") { store in
            let builder = try await BookBuilder.dispatched(into: store)
            let other = try BookState.folding(builder.entries.prefix(3))
            for bytes in [other.snapshot, [1, 2, 3]] {
                try await store.putSnapshot(bytes, of: builder.id, at: try builder.head(at: 4))
                let report = try await store.verify(builder.id)
                #expect(report.problems.map(\.code) == [.snapshot] && report.problems.first?.position == 4)
                #expect(try await store.latestSnapshot(of: builder.id)?.state(of: builder.id) == nil)
            }
        },
    ]
}

extension BookBuilder {
    /// The entry at `position` as an end of the book.
    fileprivate func head(at position: Int) throws -> BookHead {
        BookHead(position: position, hash: try #require(entries.first { $0.position == position }).hash)
    }
}
