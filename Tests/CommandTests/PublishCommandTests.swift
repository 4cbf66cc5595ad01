import Bootstrap
import Foundation
import Ledger
import LedgerStore
import Testing
import Values
import Workflows

/// `duban publish`: the folder of public pages, on the sample year with two of its items published.
@Suite struct PublishCommandTests {
    /// A copy of the sample year's folder, in which items 1 and 3 are published.
    private func data(_ folder: TemporaryFolder) async throws -> String {
        let data = folder.path + "/data"
        try FileManager.default.copyItem(atPath: try await SampleYear.folder.value, toPath: data)
        let settings = try await Settings.load(Settings.Flags(dataFolder: data), environment: [:])
        let installation = try await Installation.open(settings, for: .writing)
        let moment = Moment(startOf: try #require(CalendarDate("2026-04-20"))).adding(milliseconds: 36_000_000)
        let books = Books(store: installation.store, now: { moment })
        let book = try #require(try await books.summaries().first?.book.id)
        let state = try await books.state(of: book)
        let contact = PublicContact(title: "云溪县重点工作公开", office: "县政府督查室", telephone: "0370-1234567")
        var acts: [Act] = [.publication(.setContact(contact))]
        for (number, id) in [ItemID(1), ItemID(3)].enumerated() {
            acts.append(.publication(.propose(id, state.publicDraft(of: try #require(state.item(id))))))
            let approval = RecordedApproval(leader: "林一", basis: "常务会议纪要")
            acts.append(.publication(.approve(PublicationID(number + 1), approval)))
        }
        try await PerformAct(books: books)(acts, on: book, by: .commandLine)
        await books.finishSnapshots()
        await installation.close()
        return data
    }

    private func files(_ folder: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &isFolder)
            if !isFolder.boolValue { files[path] = try Data(contentsOf: URL(filePath: folder + "/" + path)) }
        }
        return files
    }

    private func publish(_ data: String, _ output: String, _ more: [String] = [], language: String = "zh_CN.UTF-8")
        throws -> Program.Outcome
    {
        let arguments = ["publish", "--output", output, "--data", data, "--day", "2026-04-22"] + more
        return try Program.run(arguments, language: language)
    }

    @Test func writesTheSameFolderEachTime() async throws {
        let folder = try TemporaryFolder()
        let (data, output) = (try await data(folder), folder.path + "/site")
        let url = ["--url", "https://www.example.test/gk/"]
        for (language, ending) in [("zh_CN.UTF-8", "zh"), ("en_US.UTF-8", "en")] {
            let outcome = try publish(data, output, url, language: language)
            #expect(outcome.status == 0, "\(outcome.error)")
            let names = try files(output).keys.sorted().joined(separator: "\n")
            let page = try #require(try files(output)[ending == "zh" ? "index.html" : "items/2.en.html"])
            let text = outcome.output.replacingOccurrences(of: output, with: "FOLDER") + names + "\n\n"
            try Snapshot.check(text + String(decoding: page, as: UTF8.self), "publish.\(ending)")
        }
        let first = try files(output)
        #expect(try publish(data, output, url).status == 0)
        #expect(try files(output) == first)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["data", "site"])
        let code = try #require(first["codes/item-1.svg"])
        #expect(String(decoding: code, as: UTF8.self).contains("https://www.example.test/gk/items/1.html"))
    }

    @Test func leavesOtherFoldersAlone() async throws {
        let folder = try TemporaryFolder()
        let (data, output) = (try await data(folder), folder.path + "/other")
        try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
        try Data("x".utf8).write(to: URL(filePath: output + "/letter.txt"))
        let refused = try publish(data, output)
        #expect(refused.status == 1 && refused.error.contains("letter") == false && refused.error.contains("别的文件"))
        #expect(try files(output).keys.sorted() == ["letter.txt"])
        #expect(try publish(data, "/proc/nowhere/site").status == 74)
        #expect(try publish(data, folder.path + "/site", ["--url", "javascript:x"]).status == 64)
        #expect(try publish(data, folder.path + "/site").status == 0)
        #expect(try files(folder.path + "/site").keys.contains { $0.hasPrefix("codes/") } == false)
    }

    @Test func unlocksAnAccountFromTheMachine() async throws {
        let folder = try TemporaryFolder()
        let data = folder.path + "/data"
        let settings = try await Settings.load(Settings.Flags(dataFolder: data), environment: [:])
        var installation = try await Installation.open(settings, for: .writing)
        let moment = Moment(millisecondsSince1970: 0)
        let account = Account(id: ActorID("a-1"), login: "wang", displayName: "王一", created: moment, locked: moment)
        try await installation.accounts.addAccount(account)
        await installation.close()
        let unlocked = try Program.run(["unlock", "WANG", "--data", data])
        #expect(unlocked.status == 0 && unlocked.output == "The account of 王一 is unlocked.\n")
        #expect(try Program.run(["unlock", "nobody", "--data", data]).status == 1)
        installation = try await Installation.open(settings, for: .reading)
        #expect(try await installation.accounts.account(ActorID("a-1"))?.locked == nil)
        let events = try await installation.accounts.accountEvents(AccountEventQuery())
        #expect(events.map(\.kind) == [.unlocked] && events.first?.actor == ActorID("command-line"))
        await installation.close()
    }

    @Test func saysThatNothingIsPublished() async throws {
        let folder = try TemporaryFolder()
        let outcome = try Program.run(
            ["publish", "--output", folder.path + "/site", "--data", try await SampleYear.folder.value],
            language: "zh_CN.UTF-8")
        #expect(outcome.status == 1 && outcome.error.contains("还没有批准公开"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/site"))
    }
}
