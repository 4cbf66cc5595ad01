internal import ArgumentParser
internal import WorkReport
internal import Workflows

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: say("量化体检：逐条列出交办前应当核实的问题。", "Lists what should be settled before dispatch."),
        discussion: say(
            "每行一条：文件:行:列: 级别: 说明 [代码]。加 --strict 时，只要有 note 以上的问题，退出状态就是 1。",
            "A line each: file:line:column: severity: sentence [code]. With --strict the exit status is 1 when any is above note."
        )
    )

    @OptionGroup var documents: DocumentArguments
    @Flag(help: ArgumentHelp(say("有 note 以上的问题时以状态 1 退出。", "Exit with status 1 when there are findings above note.")))
    var strict = false

    func run() async throws {
        var serious = 0
        for path in documents.files {
            let findings = try DocumentArguments.read(path).reading.findings
            for finding in findings {
                try StandardStreams.write(line(for: finding, in: path))
            }
            serious += findings.count { $0.severity > .note }
        }
        if strict, serious > 0 { throw ExitCode(ExitStatus.refused.rawValue) }
    }

    private func line(for finding: Finding, in path: String) -> String {
        let place = "\(path):\(finding.span.line):\(finding.span.column)"
        let suggestion = finding.suggestion.map { " \($0)" } ?? ""
        return "\(place): \(finding.severity.rawValue): \(finding.message)\(suggestion) [\(finding.code)]\n"
    }
}
