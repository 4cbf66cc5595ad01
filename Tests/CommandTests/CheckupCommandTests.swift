import Foundation
import Testing

@Suite struct CheckupCommandTests {
    @Test func saysHowMuchCanBeVerified() throws {
        let outcome = try Program.run(["check", try Program.sample(".txt")], language: "zh_CN.UTF-8")
        #expect(outcome.status == 0)
        let summary = outcome.output.components(separatedBy: "\n\n").last ?? ""
        #expect(summary.contains("可核验程度：") && summary.contains("各部分") && summary.contains("各单位"))
    }

    @Test func writesTheCheckupAsJSON() throws {
        let file = try Program.sample(".txt")
        let outcome = try Program.run(["check", file, "--format", "json"])
        let object = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(object["schema"] as? String == "duban.checkup/1")
        let figures = try #require(object["verifiability"] as? [String: Any])
        #expect(Set(figures.keys) == ["document", "sections", "organisations"])
        let lines = try Program.run(["check", file, file, "--format", "jsonl"])
        #expect(lines.output.split(separator: "\n").count == 2)
        #expect(try Program.run(["check", file, file, "--format", "json"]).status == 64)
    }

    @Test func explainsEveryCodeThatItPrints() throws {
        let list = try Program.run(["explain"], language: "zh_CN.UTF-8").output.split(separator: "\n")
        #expect(list.count == 25)
        let codes = list.compactMap { $0.split(separator: " ").first.map(String.init) }
        let all = try Program.run(["explain"] + codes, language: "zh_CN.UTF-8")
        #expect(all.status == 0)
        #expect(all.output.components(separatedBy: "为什么要紧：").count == 26)
    }

    @Test(arguments: [
        ("zh", "zh_CN.UTF-8", "没有写明完成时限"), ("en", "zh_CN.UTF-8", "No deadline"), ("zh", "en_US.UTF-8", "没有写明完成时限"),
    ])
    func explainsInTheLanguageAskedFor(lang: String, system: String, title: String) throws {
        let outcome = try Program.run(["explain", "d104", "--lang", lang], language: system)
        #expect(outcome.status == 0 && outcome.output.hasPrefix("D104 \(title)"))
    }

    @Test func asksOneOrganisation() throws {
        let file = try Program.sample(".txt")
        let all = try Program.run(["clarify", file])
        #expect(all.status == 0 && all.output.contains("[D113]"))
        let one = try Program.run(["clarify", file, "--organisation", "县商务局"], language: "zh_CN.UTF-8")
        #expect(one.output.contains("请县商务局澄清") && one.output.utf8.count < all.output.utf8.count)
        let none = try Program.run(["clarify", file, "--organisation", "县海洋局"])
        #expect(none.status == 1 && none.error.hasPrefix("duban: "))
    }

    @Test func writesQuestionsForSpreadsheetsAndPrograms() throws {
        let file = try Program.sample(".docx")
        let rows = try Program.run(["clarify", file, "--format", "csv"], language: "zh_CN.UTF-8")
        #expect(rows.output.contains("单位,序号,事项,原文,需要澄清的问题,建议,答复,代码,行"))
        let outcome = try Program.run(["clarify", file, "--format", "json"])
        let object = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(object["schema"] as? String == "duban.clarification/1")
    }
}

@Suite struct DiffCommandTests {
    @Test func findsNoDifferenceInOneDocument() throws {
        let file = try Program.sample(".txt")
        let outcome = try Program.run(["diff", file, file], language: "zh_CN.UTF-8")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("改写0项、删除0项、新增0项，目标提高0项、降低0项"))
    }

    @Test func namesTargetsWithBothPlaces() throws {
        let folder = try TemporaryFolder()
        let before = "2025年工作任务分解\n1.抓投资。完成投资118亿元以上。\n责任单位：县发改委\n"
        let after = before.replacingOccurrences(of: "2025", with: "2026").replacingOccurrences(of: "118", with: "125")
        let files = [
            try folder.write(Array(before.utf8), to: "2025.txt"), try folder.write(Array(after.utf8), to: "2026.txt"),
        ]
        let text = try Program.run(["diff"] + files, language: "zh_CN.UTF-8")
        #expect(text.status == 0)
        #expect(text.output.contains("不低于118亿元 → 不低于125亿元（+7亿元，+5.9%）  [行 2 → 2]"), "\(text.output)")
        let json = try Program.run(["diff"] + files + ["--format", "json"])
        let object = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        #expect(object["schema"] as? String == "duban.comparison/1")
        #expect(json.status == 0)
    }

    @Test func readsTextAndWordDocumentAlike() throws {
        let outcome = try Program.run([
            "diff", try Program.sample(".txt"), try Program.sample(".docx"), "--format", "json",
        ])
        let object = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let summary = try #require((object["summary"] as? [String: Any])?["commitments"] as? [String: Int])
        let all = summary.values.reduce(0, +)
        #expect((summary["kept"] ?? 0) * 10 >= all * 9)
    }
}
