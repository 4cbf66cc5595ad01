import Digests
import Ledger
import LedgerStore
import Testing
import Values

extension LedgerStoreConformance {
    static let blobChecks: [LedgerStoreConformance] = [
        LedgerStoreConformance("gives blobs back by digest, a book at a time") { store in
            let (a, b) = (try #require(BookID("a")), try #require(BookID("b")))
            let bytes: [UInt8] = Array(0...255)
            let digest = try await store.putBlob(bytes, in: a)
            #expect(digest == SHA256.digest(of: bytes))
            #expect(try await store.putBlob(bytes, in: a) == digest)
            #expect(try await store.blob(digest, in: a) == bytes)
            #expect(try await store.blobs(of: a) == [digest])
            #expect(try await store.blobs(of: b).isEmpty)
            await expect(.notFound) { _ = try await store.blob(digest, in: b) }
        },
        LedgerStoreConformance("keeps empty and large blobs") { store in
            let book = try #require(BookID("a"))
            let large = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            for bytes in [[], large] {
                let digest = try await store.putBlob(bytes, in: book)
                #expect(try await store.blob(digest, in: book) == bytes)
            }
            let digests = try await store.blobs(of: book)
            #expect(digests.count == 2 && digests[0].hexadecimal < digests[1].hexadecimal)
        },
    ]

    static let verificationChecks: [LedgerStoreConformance] = [
        LedgerStoreConformance("a sound book verifies, with its head") { store in
            let builder = try await BookBuilder.dispatched(into: store)
            let reports = try await store.verifyAll()
            #expect(reports.map(\.book) == [builder.id])
            #expect(reports.first?.problems == [] && reports.first?.holds == true)
            #expect(reports.first?.entries == builder.entries.count && reports.first?.blobs == 1)
            #expect(reports.first?.head?.hash == builder.entries.last?.hash)
        },
        LedgerStoreConformance("a document that is not there is missed") { store in
            var builder = BookBuilder(try #require(BookID("a")))
            try await builder.act(.open(Book(id: builder.id, year: 2022, title: "甲")), appendingTo: store)
            try await builder.act(
                .importReading(SampleReading.draft, source: SampleReading.source), appendingTo: store)
            let report = try await store.verify(builder.id)
            #expect(report.problems.map(\.code) == [.blobMissing])
            #expect(report.problems.first?.position == 2)
        },
    ]
}
