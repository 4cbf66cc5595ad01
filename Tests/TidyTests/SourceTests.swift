import Foundation
import Testing

@Suite struct SourceTests {
    /// Words that stand for work not done; spelled in halves so that this file does not contain them.
    private let unfinished = ["TO" + "DO", "FIX" + "ME", "X" + "XX", "fatal" + "Error(", "not impl" + "emented"]

    @Test func nothingIsLeftUnfinished() throws {
        for source in try ProjectFiles.swift(under: "Sources") + ProjectFiles.swift(under: "Tests") {
            // mkdtemp(3) wants six of the letter in its template.
            let text = source.text.replacingOccurrences(of: String(repeating: "X", count: 6), with: "")
            for word in unfinished {
                let isThere = text.contains(word)
                #expect(!isThere, "\(source.path) contains \(word)")
            }
        }
    }

    @Test func noTestIsSwitchedOff() throws {
        let switches = [".dis" + "abled(", "with" + "KnownIssue", ".enabled" + "(if", "XCT" + "Skip"]
        for source in try ProjectFiles.swift(under: "Tests") {
            for word in switches {
                let isThere = source.text.contains(word)
                #expect(!isThere, "\(source.path) contains \(word)")
            }
        }
    }

    @Test func filesStayOneTopicLong() throws {
        for source in try ProjectFiles.swift(under: "Sources") {
            #expect(source.lines.count <= 400, "\(source.path) has \(source.lines.count) lines: look for a second noun")
        }
    }

    @Test func uncheckedPromisesSayWhatKeepsThem() throws {
        for source in try ProjectFiles.swift(under: "Sources") {
            let lines = source.lines
            for (index, line) in lines.enumerated()
            where line.contains("@unchecked Sendable") || line.contains("nonisolated(unsafe)") {
                let before = lines[max(0, index - 6)..<index]
                #expect(before.contains { $0.contains("//") }, "\(source.path):\(index + 1) names no lock or queue")
            }
        }
    }

    @Test func foldersAreNouns() throws {
        for source in try ProjectFiles.swift(under: "Sources") {
            #expect(!source.path.contains("/Utilities/") && !source.path.contains("/Helpers/"))
        }
    }
}

/// Documents of real places may be read by tests; the program must not know them.
@Suite struct SampleNamesTests {
    @Test func sourcesKnowNoSampleByName() throws {
        let folder = ProjectFiles.root.deletingLastPathComponent().appending(path: "shared/samples")
        let answers = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
            .filter { $0.hasSuffix(".gold.json") }.map { folder.appending(path: $0) }
        let own = try FileManager.default.contentsOfDirectory(atPath: ProjectFiles.root.appending(path: "Samples").path)
            .filter { $0.hasSuffix(".gold.json") }.map {
                ProjectFiles.root.appending(path: "Samples").appending(path: $0)
            }
        #expect(!own.isEmpty)
        let sources = try ProjectFiles.swift(under: "Sources")
        for answer in answers + own {
            for title in try titles(in: answer) {
                for source in sources {
                    #expect(
                        !source.text.contains(title),
                        "\(source.path) contains «\(title)» of \(answer.lastPathComponent)")
                }
            }
        }
    }

    /// Item titles long enough to belong to one document only.
    private func titles(in answer: URL) throws -> [String] {
        let object = try JSONSerialization.jsonObject(with: Data(contentsOf: answer)) as? [String: Any]
        let items = try #require(object?["items"] as? [[String: Any]])
        return items.compactMap { $0["title"] as? String }.filter { $0.count >= 7 }
    }
}
