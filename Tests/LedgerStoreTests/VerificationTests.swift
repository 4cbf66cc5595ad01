import Foundation
import GRDB
import Ledger
import LedgerSQLite
import LedgerStore
import LedgerTesting
import Testing

/// Damage done to the file behind the store's back, and where the verification says it is.
@Suite struct VerificationTests {
    struct Damage: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let sql: String
        let problems: [VerificationReport.Problem.Code]
        let position: Int?

        init(_ name: String, _ sql: String, _ problems: [VerificationReport.Problem.Code], at position: Int?) {
            testDescription = name
            self.sql = sql
            self.problems = problems
            self.position = position
        }
    }

    static let damages = [
        Damage(
            "payload",
            "UPDATE entry SET payload = CAST(replace(CAST(payload AS TEXT), '督查室', '督察室') AS BLOB) WHERE position = 1",
            [.hash, .summary], at: 1),
        Damage(
            "payload cut", "UPDATE entry SET payload = substr(payload, 1, length(payload) - 1) WHERE position = 4",
            [.hash, .payload], at: 4),
        Damage(
            "white space", "UPDATE entry SET payload = CAST(CAST(payload AS TEXT) || ' ' AS BLOB) WHERE position = 3",
            [.hash], at: 3),
        Damage("actor", "UPDATE entry SET actor = 'u9' WHERE position = 5", [.hash], at: 5),
        Damage("time", "UPDATE entry SET at_ms = at_ms + 1 WHERE position = 3", [.hash], at: 3),
        Damage("kind", "UPDATE entry SET kind = 'plan.approved/9' WHERE position = 5", [.hash, .fold], at: 5),
        Damage("hash", "UPDATE entry SET hash = zeroblob(32) WHERE position = 2", [.hash, .chain], at: 2),
        Damage("short hash", "UPDATE entry SET hash = x'00' WHERE position = 6", [.hash, .payload], at: 6),
        Damage(
            "previous hash", "UPDATE entry SET previous_hash = zeroblob(32) WHERE position = 3", [.chain, .hash], at: 3),
        Damage("entry taken out", "DELETE FROM entry WHERE position = 4", [.gap, .chain], at: 5),
        Damage("end cut off", "DELETE FROM entry WHERE position = 6", [.summary], at: nil),
        Damage(
            "summary", "UPDATE book_summary SET summary = replace(summary, '\"confirmed\":3', '\"confirmed\":2')",
            [.summary], at: nil),
        Damage("no summary", "DELETE FROM book_summary", [.summary], at: nil),
        Damage(
            "document", "UPDATE blob SET bytes = CAST(replace(CAST(bytes AS TEXT), '3座', '4座') AS BLOB)",
            [.blobAltered], at: nil),
        Damage("no document", "DELETE FROM blob", [.blobMissing], at: 2),
    ]

    @Test(arguments: damages) func saysWhere(damage: Damage) async throws {
        let folder = try DataFolder()
        defer { folder.remove() }
        let store = try await folder.open()
        let builder = try await BookBuilder.dispatched(into: store)
        _ = try await BookBuilder.imported("sound", into: store)
        try await store.close()
        try folder.tamper(damage.sql + (damage.sql.contains(" WHERE ") ? " AND" : " WHERE") + " book = '\(builder.id)'")
        let reader = try await folder.open(.reading)
        let reports = try await reader.verifyAll()
        try await reader.close()
        let report = try #require(reports.first { $0.book == builder.id })
        #expect(report.problems.map(\.code) == damage.problems, "\(report.problems)")
        #expect(report.problems.first?.position == damage.position)
        #expect(report.problems.first?.description.hasPrefix("book \(builder.id)") == true)
        #expect(reports.first { $0.book.rawValue == "sound" }?.holds == true)
    }

    /// The smallest damage there is: one byte of the raw file, found by its neighbours.
    @Test func findsOneByteAlteredInTheFile() async throws {
        let folder = try DataFolder()
        defer { folder.remove() }
        let store = try await folder.open()
        var builder = try await BookBuilder.imported(into: store)
        try await builder.act(
            .correct([.item(ItemID(2), .title("unmistakable title"))], reason: "改"), appendingTo: store)
        try await store.close()
        var bytes = try Data(contentsOf: URL(filePath: folder.database))
        let place = try #require(bytes.firstRange(of: Data("unmistakable title".utf8)))
        bytes[place.lowerBound] = UInt8(ascii: "x")
        try bytes.write(to: URL(filePath: folder.database))
        let reader = try await folder.open(.reading)
        let report = try await reader.verify(builder.id)
        try await reader.close()
        #expect(report.problems.map(\.code) == [.hash])
        #expect(report.problems.first?.position == 3)
    }
}
