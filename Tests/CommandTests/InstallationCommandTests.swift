import Foundation
import Testing

/// The program that makes up inputs.
@Suite struct FuzzCommandTests {
    /// Asked for help it prints the usage and leaves, whatever else stands there.
    @Test(arguments: [["--help"], ["run", "--help"], ["run", "-h"], ["help"], ["run", "--seconds", "--help"]])
    func printsItsUsage(arguments: [String]) throws {
        let fuzz = Program.executable.deletingLastPathComponent().appending(path: "fuzz")
        let outcome = try Program.run(arguments, of: fuzz)
        #expect(outcome.status == 0 && outcome.output.hasPrefix("fuzz run ["), "\(outcome.output)\(outcome.error)")
    }
}

@Suite struct InstallationCommandTests {
    @Test func importsAndVerifies() throws {
        let folder = try TemporaryFolder()
        let data = folder.path + "/data"
        let imported = try Program.run(["import", try Program.sample(".docx"), "--data", data])
        #expect(imported.status == 0, "\(imported.error)")
        #expect(imported.output.contains("book: 2026-"))
        let verified = try Program.run(["verify", "--data", data])
        #expect(verified.status == 0, "\(verified.output)\(verified.error)")
    }

    @Test func asksBeforeASecondBookOfOneDocument() throws {
        let folder = try TemporaryFolder()
        let data = folder.path + "/data"
        let sample = try Program.sample(".txt")
        let first = try Program.run(["import", sample, "--data", data])
        let book = try #require(first.output.split(separator: "\n").last?.split(separator: " ").last)
        let refused = try Program.run(["import", sample, "--data", data, "--title", "别名"])
        #expect(refused.status == 1 && refused.output.isEmpty)
        #expect(refused.error.contains(book) && refused.error.contains("--again"))
        #expect(refused.error.split(separator: "\n").count == 1)
        #expect(try Program.run(["status", "--data", data]).status == 0)
        let again = try Program.run(["import", sample, "--data", data, "--again"])
        #expect(again.status == 0 && !again.output.contains(book))
    }

    @Test func saysWhereAByteWasAltered() throws {
        let folder = try TemporaryFolder()
        let data = folder.path + "/data"
        #expect(try Program.run(["import", try Program.sample(".txt"), "--data", data]).status == 0)
        let file = URL(filePath: data + "/duban.sqlite")
        var bytes = try Data(contentsOf: file)
        let word = Data("\"strength\":\"guarantee\"".utf8)
        let place = try #require(bytes.range(of: word))
        bytes.replaceSubrange(place, with: Data("\"strength\":\"guarantef\"".utf8))
        try bytes.write(to: file)
        let outcome = try Program.run(["verify", "--data", data])
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("entry 2"), "\(outcome.output)")
    }

    @Test func asksForTheYearThatADocumentDoesNotState() throws {
        let folder = try TemporaryFolder()
        let text = "一、抓项目\n1.建设水厂。新建水厂2座。\n责任单位：县水利局\n"
        let file = try folder.write(Array(text.utf8), to: "plan.txt")
        let refused = try Program.run(["import", file, "--data", folder.path + "/data"])
        #expect(refused.status == 1)
        #expect(refused.error.contains("plan year"))
        let imported = try Program.run(["import", file, "--data", folder.path + "/data", "--year", "2026"])
        #expect(imported.status == 0, "\(imported.error)")
    }

    @Test func verifyNeedsAFolderThatIsThere() throws {
        let folder = try TemporaryFolder()
        let outcome = try Program.run(["verify", "--data", folder.path + "/nothing"])
        #expect(outcome.status == 74)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/nothing"))
    }
}
