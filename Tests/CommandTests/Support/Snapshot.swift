import Foundation
import Testing

/// What a command said, beside what it said before: files under Snapshots. `RECORD_SNAPSHOTS=1` writes them anew, and the run
/// fails still, so that nobody records in passing.
enum Snapshot {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Snapshots")

    /// Holds `text` to the file `name`.
    static func check(_ text: String, _ name: String) throws {
        let file = folder.appending(path: name + ".txt")
        guard ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == nil else {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name)")
            return
        }
        let recorded = try String(contentsOf: file, encoding: .utf8)
        #expect(recorded == text, "RECORD_SNAPSHOTS=1 records \(name) anew")
    }
}
