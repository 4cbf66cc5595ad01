import Foundation
import Testing

@Suite struct ReadingCommandTests {
    @Test func readsTheSampleAsJSON() throws {
        let outcome = try Program.run(["read", Program.sample(".txt"), "--format", "json"])
        #expect(outcome.status == 0 && outcome.error.isEmpty)
        let object = try #require(
            JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(object["schema"] as? String == "duban.reading/1")
        #expect((object["items"] as? [Any])?.count ?? 0 >= 25)
    }

    @Test func givesTheSameForTextAndWordDocument() throws {
        let text = try Program.run(["read", Program.sample(".txt")])
        let word = try Program.run(["read", Program.sample(".docx")])
        #expect(text.status == 0 && word.status == 0)
        let titles = { (output: String) in output.split(separator: "\n").filter { $0.first?.isNumber == true }.count }
        #expect(titles(text.output) >= 25)
        #expect(titles(word.output) >= titles(text.output))
    }

    @Test func writesALineAFileAndARowAnIndicator() throws {
        let file = try Program.sample(".txt")
        let lines = try Program.run(["read", file, file, "--format", "jsonl"])
        #expect(lines.output.split(separator: "\n").count == 2)
        let rows = try Program.run(["read", file, "--format", "csv"])
        #expect(rows.output.hasPrefix("file,section,number,title,"))
        #expect(rows.output.split(separator: "\r\n").count > 60)
    }

    @Test func printsTextUnchanged() throws {
        let file = try Program.sample(".txt")
        let outcome = try Program.run(["text", file])
        #expect(try Data(contentsOf: URL(filePath: file)) == Data(outcome.output.utf8))
    }

    @Test func namesPlaceSeverityAndCodeOfEachFinding() throws {
        let file = try Program.sample(".txt")
        let outcome = try Program.run(["check", file])
        #expect(outcome.status == 0)
        let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.isEmpty }
        #expect(!lines.isEmpty)
        for line in lines {
            #expect(line.hasPrefix(file + ":"))
            #expect(line.contains(": note: ") || line.contains(": warning: ") || line.contains(": error: "))
            #expect(line.hasSuffix("]"))
        }
        #expect(try Program.run(["check", file, "--strict"]).status == 1)
    }

    @Test func answersMentionsInOrder() throws {
        let input = """
            {"id": "a", "text": "完成投资9亿元以上", "ref": "2026-04-19T00:00:00"}
            {"id": "b", "text": "推进融合发展", "ref": "2026-04-19T00:00:00"}

            """
        let outcome = try Program.run(["mentions", "--jsonl"], input: input)
        #expect(outcome.status == 0)
        let lines = outcome.output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.first?.contains("900000000") == true)
        #expect(lines.last == #"{"id":"b","entities":[]}"#)
    }
}

@Suite struct ExitStatusTests {
    @Test(arguments: [
        ["read"], ["nonsense"], ["explain", "D999"], ["explain", "D104", "--lang", "fr"], ["diff", "a"], ["clarify"],
        ["check", "--format", "csv", "x"], ["read", "--format", "pdf", "x"], ["serve", "--port", "many"], ["mentions"],
    ])
    func wrongUsageIs64(arguments: [String]) throws {
        let outcome = try Program.run(arguments)
        #expect(outcome.status == 64)
        #expect(!outcome.error.isEmpty && outcome.output.isEmpty)
    }

    @Test func missingFilesAre74() throws {
        let outcome = try Program.run(["read", "/nowhere/plan.docx"])
        #expect(outcome.status == 74)
        #expect(sentence(outcome.error))
    }

    @Test func damagedDocumentsAre65() throws {
        let folder = try TemporaryFolder()
        let sample = try Data(contentsOf: URL(filePath: Program.sample(".docx")))
        let file = try folder.write(Array(sample.prefix(sample.count / 2)), to: "half.docx")
        for (path, _) in [
            (file, 0), (try folder.write([], to: "empty.txt"), 0),
            (try folder.write([0, 1, 2, 0xFF], to: "noise.txt"), 0),
        ] {
            let outcome = try Program.run(["read", path])
            #expect(outcome.status == 65, "\(path)")
            #expect(sentence(outcome.error), "\(outcome.error)")
        }
    }

    @Test func malformedMentionLinesAre65() throws {
        let outcome = try Program.run(["mentions", "--jsonl"], input: "{\"id\": 3")
        #expect(outcome.status == 65)
        #expect(sentence(outcome.error))
    }

    @Test(arguments: ["zh_CN.UTF-8", "en_US.UTF-8"])
    func helpsInBothLanguages(language: String) throws {
        let outcome = try Program.run(["--help"], language: language)
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("退出状态") == (language == "zh_CN.UTF-8"))
        for command in [
            "read", "text", "check", "explain", "clarify", "diff", "mentions", "import", "serve", "verify", "status",
            "due",
            "item", "why", "log", "score", "changes", "act",
        ] {
            #expect(outcome.output.contains(command))
            #expect(try Program.run([command, "--help"], language: language).status == 0)
        }
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func completesInEveryShell(shell: String) throws {
        let outcome = try Program.run(["--generate-completion-script", shell])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("duban"))
    }

    /// One line that names the program first.
    private func sentence(_ error: String) -> Bool {
        error.hasPrefix("duban: ") && error.hasSuffix("\n") && error.split(separator: "\n").count == 1
    }
}
