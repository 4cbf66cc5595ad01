internal import ArgumentParser
internal import OfficeFiles
internal import Values
internal import WorkReport
internal import Workflows

struct ClarifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clarify",
        abstract: say(
            "澄清单：把体检发现的问题按单位列成问句，供各单位答复。",
            "Lists the open questions of a document by the organisation that should answer them."),
        discussion: say(
            "牵头单位在前；只有督查室自己能核对的问题列在最后。csv 每个问题一行，可用表格软件打开；json 的格式见 docs/contract.md。",
            "Leads come first; what only the office itself can settle comes last. csv has a row a question, for spreadsheets; the JSON is described in docs/contract.md."
        )
    )

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, csv
    }

    @Option(
        help: ArgumentHelp(
            say(
                "只列这个单位的问题（名称按原文，可写一部分）。", "Only this organisation's questions (its name as written, or a part of it)."),
            valueName: "NAME"))
    var organisation: String?
    @Option(name: .shortAndLong, help: ArgumentHelp(say("输出格式。", "Form of the output.")))
    var format: Format = .text
    @Argument(
        help: ArgumentHelp(
            say("文件，格式同 read；- 表示标准输入。", "The document, in any format that read takes; - is standard input."),
            valueName: "FILE"),
        completion: .file(extensions: DocumentArguments.extensions))
    var file: String

    func run() async throws {
        let document = try DocumentArguments.read(file)
        let list = try chosen(document.clarifications, of: document.reading)
        switch format {
        case .text: try StandardStreams.write(text(of: list))
        case .json: try StandardStreams.write(list.json(source: document.description).bytes(.indented) + [0x0A])
        case .csv: try StandardStreams.write(rows(of: list))
        }
    }

    /// The parts of the organisation asked for: of that very name, else of all whose names hold it.
    private func chosen(_ list: ClarificationList, of reading: Reading) throws -> ClarificationList {
        guard let organisation else { return list }
        let names = reading.items.flatMap(\.organisations).map(\.name)
        if names.contains(organisation) { return list.filtered { $0 == organisation } }
        guard names.contains(where: { $0.contains(organisation) }) else {
            throw failure(
                .refused, say("\(file) 里没有单位“\(organisation)”。", "\(file) names no organisation \"\(organisation)\"."))
        }
        return list.filtered { $0?.contains(organisation) ?? false }
    }

    private func text(of list: ClarificationList) -> String {
        guard !list.parts.isEmpty else { return say("没有需要澄清的问题。\n", "There is nothing to ask.\n") }
        let parts = list.parts.map { part in
            "\n\(part.heading)\(say("（\(part.questions.count) 条）", " (\(part.questions.count))"))\n"
                + part.questions.map(text).joined()
        }
        return "\(list.title)\n\(list.introduction)\n" + parts.joined()
    }

    private func text(of question: ClarificationList.Question) -> String {
        let place = say("第 \(question.span.line) 行", "line \(question.span.line)")
        let suggestion = question.suggestion.map { say("     建议：\($0)\n", "     Proposal: \($0)\n") } ?? ""
        return "\("\(question.number).".padded(to: 5))\(question.question) [\(question.code)]\n"
            + say("     原文（\(place)）：\(question.sentence)\n", "     Text (\(place)): \(question.sentence)\n")
            + suggestion
            + say("     答复：\n", "     Answer:\n")
    }

    private func rows(of list: ClarificationList) -> String {
        var csv = CSVWriter(for: .spreadsheet)
        csv.append([say("单位", "organisation")] + ClarificationList.columns + [say("代码", "code"), say("行", "line")])
        for part in list.parts {
            for (row, question) in zip(ClarificationList.rows(of: part), part.questions) {
                csv.append(
                    [part.organisation ?? say("督查室", "office")] + row + [question.code, "\(question.span.line)"])
            }
        }
        return csv.text
    }
}
