import Foundation
import Testing

/// The pages of docs/ that are made from tables of the program. `RECORD_SNAPSHOTS=1` writes them anew, and the run fails still.
@Suite struct DocumentTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs")

    @Test(arguments: ["permissions.md", "states.md", "acts.md"])
    func standsAsTheProgramDoes(name: String) throws {
        let text =
            switch name {
            case "permissions.md": PermissionsDocument.text
            case "states.md": StatesDocument.text
            default: try ActsDocument.text()
            }
        let file = DocumentTests.folder.appending(path: name)
        guard ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == nil else {
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded docs/\(name)")
            return
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == text, "RECORD_SNAPSHOTS=1 records docs/\(name) anew")
    }
}
