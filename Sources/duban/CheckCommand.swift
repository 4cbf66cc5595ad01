internal import ArgumentParser
internal import OfficeFiles
internal import Values
internal import WorkReport
internal import Workflows

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: say(
            "量化体检：逐条列出交办前应当核实的问题，并给出可核验程度。",
            "Lists what should be settled before dispatch, and how much can be verified."),
        discussion: say(
            """
            每行一条：文件:行:列: 级别: 说明 [代码]；代码的含义用 duban explain 代码 查看。空行之后是可核验程度：
            可量化、有时限、有牵头的工作内容各有多少，三项齐备的有多少，分全文、各部分、各单位。
            加 --strict 时，只要有 note 以上的问题，退出状态就是 1。json 每次一个文件，jsonl 每个文件一行，格式见 docs/contract.md。
            """,
            """
            A line each: file:line:column: severity: sentence [code]; duban explain CODE says what a code means. Behind an empty line: how many
            commitments are measurable, have a deadline, have one organisation that answers, and all three; for the document, its sections, its
            organisations. With --strict the exit status is 1 when any finding is above note. json takes one file, jsonl gives a line a file:
            docs/contract.md.
            """)
    )

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, json, jsonl
    }

    @OptionGroup var documents: DocumentArguments
    @Option(name: .shortAndLong, help: ArgumentHelp(say("输出格式。", "Form of the output.")))
    var format: Format = .table
    @Flag(help: ArgumentHelp(say("有 note 以上的问题时以状态 1 退出。", "Exit with status 1 when there are findings above note.")))
    var strict = false

    func validate() throws {
        if format == .json, documents.files.count > 1 {
            throw ValidationError(
                say("--format json 一次只检查一个文件；多个文件请用 jsonl。", "--format json takes one file; use jsonl for several."))
        }
    }

    func run() async throws {
        var serious = 0
        for path in documents.files {
            let document = try DocumentArguments.read(path)
            switch format {
            case .table: try StandardStreams.write(text(of: document.reading, in: path))
            case .json: try StandardStreams.write(document.checkupJSON.bytes(.indented) + [0x0A])
            case .jsonl: try StandardStreams.write(document.checkupJSON.bytes(.compact) + [0x0A])
            }
            serious += document.reading.findings.count { $0.severity > .note }
        }
        if strict, serious > 0 { throw ExitCode(ExitStatus.refused.rawValue) }
    }

    private func text(of reading: Reading, in path: String) -> String {
        let lines = reading.findings.map { line(for: $0, in: path) }.joined()
        return lines + "\n" + VerifiabilityText(name: path, figures: PlanVerifiability(reading), reading: reading).text
    }

    private func line(for finding: Finding, in path: String) -> String {
        let place = "\(path):\(finding.span.line):\(finding.span.column)"
        let suggestion = finding.suggestion.map { " \($0)" } ?? ""
        return "\(place): \(finding.severity.rawValue): \(finding.message)\(suggestion) [\(finding.code)]\n"
    }
}
