internal import ArgumentParser
internal import OfficeFiles
internal import Values
internal import WorkReport
internal import Workflows

struct DiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: say(
            "比对两份文件：哪些保留、改写、删除、新增，目标、时限、牵头单位有何变化。",
            "Compares two documents: what was kept, reworded, dropped, added; how targets, deadlines and leads changed."
        ),
        discussion: say(
            """
            按内容比对，不看编号：重新编号、改写、拆分、合并都认得出。用于征求意见稿与正式稿，也用于去年与今年（时限按各自计划年度比较）。
            目标“提高”指要求更高：上限（不超过）和位次越小要求越高。退出状态为 0，不论有没有差别；json 的格式见 docs/contract.md。
            """,
            """
            Compares by content, not by number: renumbering, rewording, splitting and merging do not confuse it. For a draft and its final text, and
            for two years' plans (deadlines count by their own plan year). A target is raised when it demands more: an upper limit or a rank demands
            more when it is smaller. The exit status is 0 whether they differ or not; docs/contract.md describes the JSON.
            """)
    )

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Option(name: .shortAndLong, help: ArgumentHelp(say("输出格式。", "Form of the output.")))
    var format: Format = .text
    @Argument(
        help: ArgumentHelp(
            say("前一份文件，格式同 read。", "The earlier document, in any format that read takes."), valueName: "A"),
        completion: .file(extensions: DocumentArguments.extensions))
    var before: String
    @Argument(
        help: ArgumentHelp(say("后一份文件。", "The later document."), valueName: "B"),
        completion: .file(extensions: DocumentArguments.extensions))
    var after: String

    func run() async throws {
        let first = try DocumentArguments.read(before)
        let second = try DocumentArguments.read(after)
        let comparison = Comparison(before: first.reading, after: second.reading)
        switch format {
        case .text:
            let text = ComparisonText(comparison: comparison, before: first.name, after: second.name)
            try StandardStreams.write(text.text)
        case .json:
            let json = comparison.json(before: first.description, after: second.description)
            try StandardStreams.write(json.bytes(.indented) + [0x0A])
        }
    }
}
