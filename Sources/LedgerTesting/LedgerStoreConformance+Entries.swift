import Ledger
import LedgerStore
import Testing
import Values

extension LedgerStoreConformance {
    static let entryChecks: [LedgerStoreConformance] = [
        LedgerStoreConformance("an empty store has nothing") { store in
            let book = try #require(BookID("nothing"))
            #expect(try await store.head(of: book) == nil)
            #expect(try await store.books().isEmpty)
            #expect(try await store.summaries().isEmpty)
            #expect(try await store.records(of: book, after: 0, limit: 10).isEmpty)
        },
        LedgerStoreConformance("gives back what was appended") { store in
            let builder = try await BookBuilder.dispatched(into: store)
            let last = try #require(builder.entries.last)
            #expect(try await store.entries(of: builder.id) == builder.entries)
            #expect(try await store.head(of: builder.id) == BookHead(position: last.position, hash: last.hash))
            #expect(try await store.summaries() == [try #require(builder.state).summary])
            #expect(try await BookState.folding(store.entries(of: builder.id)) == builder.state)
        },
        LedgerStoreConformance("reads page by page") { store in
            let builder = try await BookBuilder.dispatched(into: store)
            let page = try await store.records(of: builder.id, after: 2, limit: 3)
            #expect(page.map(\.position) == [3, 4, 5])
            #expect(try await store.records(of: builder.id, after: 2, limit: 0).isEmpty)
            #expect(try await store.records(of: builder.id, after: builder.entries.count, limit: 3).isEmpty)
        },
        LedgerStoreConformance("keeps books apart and in order") { store in
            let b = try await BookBuilder.imported("b-book", into: store)
            let a = try await BookBuilder.dispatched("a-book", into: store)
            #expect(try await store.books() == [a.id, b.id])
            #expect(try await store.summaries().map(\.book.id) == [a.id, b.id])
            #expect(try await store.entries(of: b.id) == b.entries)
        },
        LedgerStoreConformance("refuses a stale position and leaves the book as it was") { store in
            var first = try await BookBuilder.imported(into: store)
            var second = first
            try await first.act(.strike(.item(ItemID(1)), reason: "重复"), appendingTo: store)
            await expect(.stalePosition) {
                try await second.act(.strike(.item(ItemID(2)), reason: "重复"), appendingTo: store)
            }
            #expect(try await store.entries(of: first.id) == first.entries)
            #expect(try await store.summaries() == [try #require(first.state).summary])
        },
        LedgerStoreConformance("refuses what no book could take") { store in
            let builder = try await BookBuilder.imported(into: store)
            let summary = try #require(builder.state).summary
            for entries in try badAppends(builder) {
                await expect(.invalid) {
                    try await store.append(entries, to: builder.id, expecting: builder.entries.count, summary: summary)
                }
            }
            #expect(try await store.entries(of: builder.id) == builder.entries)
        },
        LedgerStoreConformance("of many appends to one position one wins") { store in
            let start = try await BookBuilder.imported(into: store)
            let wins = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<16 {
                    group.addTask {
                        var builder = start
                        let strike = Command.correct([.item(ItemID(1), .title("改\(number)"))], reason: "改")
                        do {
                            try await builder.act(strike, appendingTo: store)
                            return true
                        } catch {
                            return false
                        }
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(wins == 1)
            #expect(try await store.head(of: start.id)?.position == start.entries.count + 1)
        },
        LedgerStoreConformance("a failing append does not fail others") { store in
            let outcomes = await withTaskGroup(of: (Int, Bool).self) { group in
                for number in 0..<40 {
                    group.addTask {
                        (number, await opens("book-\(number)", stale: number.isMultiple(of: 3), in: store))
                    }
                }
                return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
            }
            for (number, succeeded) in outcomes { #expect(succeeded == !number.isMultiple(of: 3)) }
            let opened = outcomes.values.filter(\.self)
            let books = try await store.books()
            #expect(books.count == opened.count)
        },
    ]

    /// Appends that are none, leave a gap, stand twice, do not chain, or bear another entry's hash.
    private static func badAppends(_ builder: BookBuilder) throws -> [[Entry]] {
        var next = builder
        let new = try next.act(
            .correct([.item(ItemID(1), .title("甲")), .item(ItemID(2), .title("乙"))], reason: "改"))
        return [
            [], [new[1]], [new[0], new[0]], [altered(new[0], previous: .zero)], [altered(new[0], hash: new[1].hash)],
        ]
    }

    private static func altered(_ entry: Entry, previous: Digest? = nil, hash: Digest? = nil) -> Entry {
        Entry(
            book: entry.book, position: entry.position, at: entry.at, actor: entry.actor, kind: entry.kind,
            payload: entry.payload, previousHash: previous ?? entry.previousHash, hash: hash ?? entry.hash)
    }

    /// Opens a book, or fails to because the caller believes in entries that are not there.
    private static func opens(_ name: String, stale: Bool, in store: any Store) async -> Bool {
        do {
            var builder = BookBuilder(try #require(BookID(name)))
            try builder.act(.open(Book(id: builder.id, year: 2022, title: "甲")))
            if stale {
                let entries = try builder.act(.importReading(SampleReading.draft, source: SampleReading.source))
                let summary = try #require(builder.state).summary
                try await store.append(entries, to: builder.id, expecting: 1, summary: summary)
            } else {
                let summary = try #require(builder.state).summary
                try await store.append(builder.entries, to: builder.id, expecting: 0, summary: summary)
            }
            return true
        } catch {
            return false
        }
    }
}
