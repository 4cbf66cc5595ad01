import Foundation
import Testing

@testable import Pages

/// What the type system leaves open is looked up in the sources: addresses are written through `Link` only, and nothing in
/// the pages could be refused by a policy that allows this program's own files alone.
@Suite struct AddressTests {
    private static func sources() throws -> [(name: String, text: String)] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Pages")
        let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.map {
            ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8))
        }
    }

    @Test(arguments: ["href=", "src=", "action=", "style=\\\"", "style=\"", "onclick", "onload", "javascript:"])
    func writesNoRawAddressHandlerOrStyle(forbidden: String) throws {
        let found = try AddressTests.sources().filter { file in
            file.text.split(separator: "\n").contains {
                $0.contains(forbidden) && !$0.contains("///") && !$0.contains("[href=")
            }
        }
        #expect(found.map(\.name) == [])
    }

    /// A page of a book makes its links by `plan.link(…)` or `context.link(…)`, which keep the day that it shows. Written out, a
    /// route stands where today is meant: in lists of books, and where a form is answered.
    @Test func linksOfABookKeepTheDayByConstruction() throws {
        let today = ["HomePage.swift", "ImportQuestionPage.swift", "ReportSheetPage.swift"]
        let routes = Route.all.filter(\.showsBook)
        let found = try AddressTests.sources().filter { !today.contains($0.name) }.flatMap { file in
            file.text.matches(of: /Route\.(\w+)\.link\(/).map { (file.name, String($0.output.1)) }
        }
        let raw = found.filter { _, name in routes.contains { AddressTests.names[name] == $0 } }
        #expect(raw.map { "\($0.0): \($0.1)" } == [])
        #expect(found.count > 20)
    }

    private static let names: [String: Route] = [
        "book": .book, "reading": .reading, "readingWork": .readingWork, "readingNews": .readingNews,
        "readingOrganisations": .readingOrganisations, "corrections": .corrections,
        "correctionsFile": .correctionsFile, "approval": .approval, "document": .document, "original": .original,
        "originalPage": .originalPage, "originalPicture": .originalPicture, "periodReports": .periodReports,
        "ledger": .ledger, "ledgerFile": .ledgerFile, "item": .item, "desk": .desk, "overview": .overview,
        "review": .review, "directory": .directory, "publication": .publication,
        "publicationPreview": .publicationPreview, "publicationCodes": .publicationCodes,
        "publicationFiles": .publicationFiles, "reports": .reports, "evidence": .evidence,
        "endorsements": .endorsements, "supervision": .supervision, "yearEnd": .yearEnd, "timeline": .timeline,
        "calendar": .calendar, "calendarFile": .calendarFile, "responsibility": .responsibility, "burden": .burden,
        "score": .score, "rules": .rules, "history": .history, "historyFile": .historyFile,
        "historyLines": .historyLines, "entry": .entry,
    ]

    @Test func namesAssetsByTheirContent() {
        #expect(Set(Asset.all.map(\.name)).count == Asset.all.count)
        for asset in Asset.all {
            #expect(Asset.named(asset.name)?.bytes == asset.bytes)
            #expect(!asset.bytes.isEmpty)
        }
    }

    @Test func closesEveryBlockOfTheStyleSheet() {
        var depths = [0]
        for byte in StyleSheet.text.utf8 where byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") {
            depths.append((depths.last ?? 0) + (byte == UInt8(ascii: "{") ? 1 : -1))
        }
        #expect(depths.min() == 0)
        #expect(depths.last == 0)
        #expect(!StyleSheet.text.contains("url("))
        #expect(!StyleSheet.text.contains("@import"))
    }
}
