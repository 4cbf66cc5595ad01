internal import ArgumentParser
internal import WorkReport

struct MentionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mentions",
        abstract: say("找出文字中的数量、金额、比例和日期。", "Finds quantities, money, shares and dates in text."),
        discussion: say(
            """
            从标准输入逐行读 {"id", "text", "ref"}，逐行输出结果；ref 是相对日期的起算时间。格式见 docs/contract.md。
            """,
            """
            Reads lines {"id", "text", "ref"} from standard input and writes a line for each; relative dates count from ref. See docs/contract.md.
            """)
    )

    @Flag(help: ArgumentHelp(say("输入输出均为 JSON，一行一条（唯一的格式）。", "JSON lines in and out (the only form).")))
    var jsonl = false

    func validate() throws {
        guard jsonl else { throw ValidationError(say("请加 --jsonl。", "Add --jsonl.")) }
    }

    func run() async throws {
        let input = try StandardStreams.read("-")
        var output: [UInt8] = []
        for (index, line) in input.split(separator: 0x0A).enumerated()
        where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) {
            output += try answer(to: line, number: index + 1).utf8
            output.append(0x0A)
        }
        try StandardStreams.write(output)
    }

    private func answer(to line: some Sequence<UInt8>, number: Int) throws -> String {
        do {
            return try MentionLine.answer(to: line)
        } catch {
            throw failure(.badInput, say("标准输入第 \(number) 行：\(error)", "standard input, line \(number): \(error)"))
        }
    }
}
