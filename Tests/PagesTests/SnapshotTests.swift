import Foundation
import Pages
import Testing

/// The main pages as files under Snapshots. `RECORD_SNAPSHOTS=1` writes them anew, and the run fails still, so that nobody
/// records in passing.
@Suite struct SnapshotTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")

    @Test(arguments: [
        "sign-in-refused", "set-up", "home", "people", "document", "problem", "reading-edited", "reading-form-n3",
        "reading-for-leader", "item-i5", "item-dispatched", "ledger", "ledger-narrow",
    ])
    func looksAsRecorded(name: String) throws {
        let page = try #require(try SamplePages.chinese.get().first { $0.name == name })
        let file = SnapshotTests.folder.appending(path: name + ".html")
        let html = stable(page.html.string)
        guard ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == nil else {
            try FileManager.default.createDirectory(at: SnapshotTests.folder, withIntermediateDirectories: true)
            try html.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name)")
            return
        }
        let recorded = try String(contentsOf: file, encoding: .utf8)
        #expect(firstDifference(recorded, html) == nil, "RECORD_SNAPSHOTS=1 records it anew")
    }

    /// Assets carry a digest in their names, which changes with every rule of the style sheet.
    private func stable(_ html: String) -> String {
        Asset.all.reduce(html) { text, asset in
            let ending = asset.name.split(separator: ".").last ?? ""
            return text.replacingOccurrences(of: asset.name, with: "duban.\(ending)")
        }
    }

    private func firstDifference(_ recorded: String, _ html: String) -> String? {
        let (before, after) = (recorded.split(separator: "\n"), html.split(separator: "\n"))
        if let index = zip(before, after).enumerated().first(where: { $0.element.0 != $0.element.1 })?.offset {
            return "line \(index + 1): \(before[index]) → \(after[index])"
        }
        return before.count == after.count ? nil : "\(before.count) lines → \(after.count)"
    }
}
