internal import ArgumentParser
internal import Ledger
internal import Values
internal import Workflows

struct CorrectionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "corrections",
        abstract: say(
            "人工更正了识别结果的哪些地方，并可导出为测试用例。", "What people set right of what was read, and a test case made of it."),
        discussion: say(
            "text 逐处列出；json 是测试用例：更正后的答案（与样本答案同一格式）、文件原文、逐处差异。--output 把测试用例写入文件。督查室的决定（指定牵头、交办时限）不算识别错误，不进入答案。",
            "text lists every place; json is the test case: the answers as corrected, in the form of the samples' answers, the document's text, the differences. --output writes the test case to a file. What the office decided beyond the document, leads it named and deadlines it assigned, is no part of the answers."
        )
    )

    @OptionGroup var options: BookOptions
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(say("把测试用例写入这个文件。", "Write the test case to this file."), valueName: "FILE"))
    var output: String?

    func run() async throws {
        let (state, source) = try await options.read { reading in
            (reading.state, try await reading.books.sourceText(of: reading.state))
        }
        if let output {
            try StandardStreams.write(state.testCase(source: source).bytes(.indented) + [0x0A], to: output)
            try StandardStreams.write(say("测试用例已写入 \(output)。\n", "The test case is in \(output).\n"))
        } else {
            try options.write(text: text(state, source), json: state.testCase(source: source))
        }
    }

    private func text(_ state: BookState, _ source: [UInt8]) -> String {
        let differences = state.readingDifferences(source: source)
        guard !differences.isEmpty else { return say("没有更正。\n", "Nothing was set right.\n") }
        var columns = TextColumns(indent: 0)
        for difference in differences {
            let item = state.item(difference.item)
            columns.add(
                "\(difference.element)", item?.number.value ?? "—", word(difference), difference.before.words,
                difference.after.words, difference.isInDocument ? "" : say("文件中没有", "not in the document"),
                difference.mark.reason ?? "")
        }
        return columns.text
    }

    private func word(_ difference: ReadingDifference) -> String {
        let field = difference.field.map { say($0.chinese, $0.english) }
        switch difference.kind {
        case .corrected: return say("更正", "corrected ") + (field ?? "")
        case .added: return say("补充", "added")
        case .struck: return say("删除", "struck")
        }
    }
}

extension FieldValue {
    /// The value in a line of text.
    fileprivate var words: String {
        switch self {
        case .absent: "—"
        case .text(let text), .choice(let text): text.cut(to: 40)
        case .number(let number): number.description
        case .section(let id): id.description
        case .deadline(let deadline): deadline.text ?? deadline.date?.description ?? "—"
        case .people(let people): people.map(\.name).joined(separator: "、")
        case .names(let names): names.joined(separator: "、")
        }
    }
}
