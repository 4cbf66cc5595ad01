import Foundation
import Ledger
import Testing
import Values

/// The commands that look at a book, on the sample year as of 15 April 2026.
@Suite struct BookCommandTests {
    private func run(_ arguments: [String], language: String = "zh_CN.UTF-8") async throws -> Program.Outcome {
        let day = arguments.contains("--as-of") || arguments.contains("--to") ? [] : ["--as-of", "2026-04-15"]
        return try Program.run(
            arguments + ["--data", try await SampleYear.folder.value] + day, language: language)
    }

    private func object(_ arguments: [String]) async throws -> [String: Any] {
        let outcome = try await run(arguments + ["--format", "json"])
        #expect(outcome.status == 0, "\(outcome.error)")
        return try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    }

    @Test(arguments: [
        ("status", ["status"]), ("due", ["due"]), ("item-1", ["item", "1"]), ("item-3", ["item", "i3"]),
        ("why-1", ["why", "1"]), ("log", ["log", "--from", "1", "--to", "12"]), ("score", ["score"]),
        ("corrections", ["corrections"]),
        ("changes", ["changes", "--from", "2026-02-01", "--to", "2026-04-15", "--calibrate", "2026-02"]),
    ])
    func saysInBothLanguages(name: String, arguments: [String]) async throws {
        for (language, ending) in [("zh_CN.UTF-8", "zh"), ("en_US.UTF-8", "en")] {
            let outcome = try await run(arguments, language: language)
            #expect(outcome.status == 0, "\(outcome.error)")
            try Snapshot.check(outcome.output, "\(name).\(ending)")
        }
    }

    @Test func countsStatesAndLightsApart() async throws {
        let status = try await object(["status"])
        #expect(status["schema"] as? String == "duban.status/1")
        let states = try #require(status["states"] as? [String: Int])
        #expect(states.values.reduce(0, +) == 3 && states["closed"] == 1 && states["inProgress"] == 2)
        let lights = try #require(status["lights"] as? [String: [String: Int]])
        #expect(lights["items"]?["darkGreen"] == 1)
        #expect(lights["targets"]?.values.reduce(0, +) == 4)
        let sum = try #require(status["rollUp"] as? [String: Any])
        #expect(sum["known"] as? Int == 3 && sum["unknown"] as? Int == 1)
    }

    @Test func narrowsWhatIsDue() async throws {
        let all = try #require(try await object(["due"])["tasks"] as? [[String: Any]])
        let water = try #require(try await object(["due", "--institution", "县水利局"])["tasks"] as? [[String: Any]])
        #expect(!water.isEmpty && water.count < all.count)
        #expect(water.allSatisfy { $0["institution"] as? String == "县水利局" })
        let office = try #require(try await object(["due", "--role", "supervisor"])["tasks"] as? [[String: Any]])
        #expect(office.contains { $0["kind"] as? String == "problem" })
        let head = try #require(try await object(["due", "--account", "head2"])["tasks"] as? [[String: Any]])
        #expect(!head.isEmpty && head.count <= water.count)
        let nobody = try await run(["due", "--account", "nobody"])
        #expect(nobody.status == 1 && nobody.error.contains("nobody"))
        let none = try await run(["due", "--institution", "县水务局"])
        #expect(none.status == 1 && none.error.contains("县水利局"))
    }

    @Test func writesAnItemAsJSON() async throws {
        let item = try await object(["item", "1"])
        #expect(item["schema"] as? String == "duban.item/1" && item["id"] as? String == "i1")
        #expect((item["reports"] as? [Any])?.count == 3)
        let commitments = try #require(item["commitments"] as? [[String: Any]])
        let target = try #require((commitments.first?["targets"] as? [[String: Any]])?.first)
        #expect(target["element"] as? String == "n1" && target["unit"] as? String == "亿元")
        #expect((target["figures"] as? [Any])?.count == 3)
        #expect((item["extensions"] as? [[String: Any]])?.first?["granted"] as? String == "2026-08-31")
    }

    @Test(arguments: ["1", "i1", "n1"])
    func saysWhy(subject: String) async throws {
        let why = try await object(["why", subject])
        let target = try #require((why["targets"] as? [[String: Any]])?.first)
        #expect(target["element"] as? String == "n1")
        #expect((target["english"] as? String)?.contains("points") == true)
        let outcome = try await run(["why", subject], language: "en_US.UTF-8")
        #expect(outcome.output.contains("Planned") && outcome.output.contains("actual"))
    }

    @Test func logsWhatIsStored() async throws {
        let all = try await run(["log", "--format", "json"])
        let lines = try all.output.split(separator: "\n").map { line in
            try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        #expect(lines.compactMap { $0["position"] as? Int } == Array(1...lines.count))
        for (before, after) in zip(lines, lines.dropFirst()) {
            #expect(before["hash"] as? String == after["previousHash"] as? String)
        }
        let item = try await run(["log", "--item", "3", "--format", "json"])
        #expect(item.output.contains("matters.closed/1") && !item.output.contains("problem.raised/1"))
        #expect(try await run(["log", "--from", "9", "--to", "3"]).status == 64)
        let part = try await run(["log", "--from", "2", "--to", "4", "--format", "json"])
        #expect(part.output.split(separator: "\n").count == 3)
    }

    @Test func triesAnotherFormula() async throws {
        let own = try await object(["score"])
        let tried = try await object(["score", "--formula", "50,30,20", "--institution", "县水利局"])
        #expect(own["adopted"] as? Bool == true && tried["adopted"] as? Bool == false)
        #expect((own["institutions"] as? [Any])?.count == 3)
        #expect((tried["institutions"] as? [Any])?.count == 1)
        for wrong in ["50,50", "50,30,30", "a,b,c", "200,-50,-50"] {
            #expect(try await run(["score", "--formula", wrong]).status == 64)
        }
    }

    /// The school's item was completed on 16 March, before the report for March was due.
    @Test func whatIsCompletedOwesNoFurtherReport() async throws {
        let school = try await object(["score", "--institution", "县教育局"])
        let score = try #require((school["institutions"] as? [[String: Any]])?.first)
        #expect(score["expectedReports"] as? Int == 2 && score["timelyReports"] as? Int == 1)
    }

    @Test func tellsWhatChanged() async throws {
        let changes = try await object([
            "changes", "--from", "2026-03-01", "--to", "2026-04-15", "--calibrate", "2026-02",
        ])
        let kinds = try #require(changes["changes"] as? [[String: Any]]).compactMap { $0["kind"] as? String }
        #expect(Set(kinds).isSuperset(of: ["state", "figure", "due", "problem"]))
        #expect((changes["calibration"] as? [String: Any])?["month"] as? String == "2026-02")
        #expect(try await run(["changes"]).status == 64)
        let early = try await run(["changes", "--from", "2020-01-01", "--to", "2026-04-15"])
        #expect(early.status == 1 && early.error.contains("2020-01-01"))
    }

    @Test func looksBack() async throws {
        let then = try await run(["status", "--as-of", "2026-01-10", "--format", "json"])
        #expect(then.output.contains("\"registered\": 3"))
        #expect(try await run(["status", "--as-of", "2025-01-10"]).status == 1)
        #expect(try await run(["status", "--as-of", "yesterday"]).status == 64)
    }

    @Test(arguments: [
        ["item", "99"], ["item", "i99"], ["why", "c99"], ["log", "--item", "x"], ["status", "--book", "2026-none"],
    ])
    func refusesInOneSentence(arguments: [String]) async throws {
        for language in ["zh_CN.UTF-8", "en_US.UTF-8"] {
            let outcome = try await run(arguments, language: language)
            #expect(outcome.status == 1 && outcome.output.isEmpty)
            #expect(outcome.error.hasPrefix("duban: ") && outcome.error.split(separator: "\n").count == 1)
        }
    }
}

@Suite struct BookChoiceTests {
    @Test func listsTheBooksWhereThereAreSeveral() throws {
        let folder = try TemporaryFolder()
        let data = folder.path + "/data"
        let sample = try Program.sample(".txt")
        #expect(try Program.run(["import", sample, "--data", data]).status == 0)
        #expect(try Program.run(["status", "--data", data]).status == 0)
        let second = try Program.run(["import", sample, "--data", data, "--title", "第二本", "--again"])
        let name = try #require(second.output.split(separator: "\n").last?.split(separator: " ").last)
        let unsure = try Program.run(["status", "--data", data])
        #expect(unsure.status == 1 && unsure.error.contains("《第二本》") && unsure.error.contains(name))
        #expect(try Program.run(["status", "--data", data, "--book", String(name)]).status == 0)
        #expect(try Program.run(["due", "--data", data, "--book", String(name)]).output.contains("Nothing is due"))
        #expect(try Program.run(["status", "--data", folder.path + "/none"]).status == 74)
    }
}

@Suite struct ActCommandTests {
    private let office = """
        # 名录
        {"kind": "institution.registered/1", "payload": {"institution": {"name": "县水利局", "kind": "bureau", "aliases": [], "members": [], "assessed": true}}}

        {"kind": "officer.registered/1", "payload": {"name": "王一", "account": "wang"}}

        """

    @Test func doesAllActsOrNone() throws {
        let folder = try TemporaryFolder()
        let data = folder.path + "/data"
        #expect(try Program.run(["import", try Program.sample(".txt"), "--data", data]).status == 0)
        let file = try folder.write(Array(office.utf8), to: "acts.jsonl")
        let done = try Program.run(["act", file, "--data", data])
        #expect(done.status == 0 && done.output.contains("2 acts") && done.output.contains("entry 4"), "\(done.error)")
        // The second act of this list is refused: the account has an officer already.
        let again = office.replacingOccurrences(of: "县水利局", with: "县林业局")
        let refused = try Program.run(["act", "-", "--data", data], input: again)
        #expect(refused.status == 1 && refused.error.split(separator: "\n").count == 1)
        let log = try Program.run(["log", "--data", data, "--format", "json"])
        #expect(log.output.split(separator: "\n").count == 4)
        #expect(try Program.run(["verify", "--data", data]).status == 0)
    }

    @Test(arguments: [
        (#"{"kind": "matter.signed/1", "payload": {"organisation": 3}}"#, "payload.organisation"),
        (#"{"kind": "matter.signed/1", "payload": {"organisation": "o1", "note": ""}}"#, "payload.note"),
        (#"{"kind": "matter.sung/1", "payload": {}}"#, "matter.sung/1"), ("[]", "kind"), ("{", "JSON"), ("", "no acts"),
    ])
    func namesWhatIsWrongWithAnAct(line: String, words: String) throws {
        let folder = try TemporaryFolder()
        let outcome = try Program.run(["act", "-", "--data", folder.path], input: line)
        #expect(outcome.status == 65 && outcome.error.contains(words), "\(outcome.error)")
    }

    /// The command line is held to what the page and the API are held to.
    @Test func aCarelessRuleTakesItsConfirmation() throws {
        let folder = try TemporaryFolder()
        let data = folder.path + "/data"
        #expect(try Program.run(["import", try Program.sample(".txt"), "--data", data]).status == 0)
        var rules = LocalRules()
        rules.ranks = true
        func change(careless: Bool) throws -> Program.Outcome {
            let act = Act.directory(.setRules(rules, reason: "试点", careless: careless))
            return try Program.run(
                ["act", "-", "--data", data], input: act.json.text(.compact), language: "zh_CN.UTF-8")
        }
        let refused = try change(careless: false)
        #expect(refused.status == 1 && refused.error.contains("规定默认不排名"), "\(refused.error)")
        #expect(refused.error.contains("careless") && refused.error.split(separator: "\n").count == 1)
        #expect(try change(careless: true).status == 0)
    }

    @Test func doesNotActForOrganisations() throws {
        let folder = try TemporaryFolder()
        let data = folder.path + "/data"
        #expect(try Program.run(["import", try Program.sample(".txt"), "--data", data]).status == 0)
        let sign = #"{"kind": "matter.signed/1", "payload": {"organisation": "o1"}}"#
        let outcome = try Program.run(["act", "-", "--data", data], input: sign)
        #expect(outcome.status == 1 && outcome.error.contains("unit head"), "\(outcome.error)")
    }
}
