internal import ArgumentParser
internal import Bootstrap
internal import WorkReport

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: say(
            "解释体检代码：为什么要紧、检查什么、举例、怎么办。",
            "Explains a code of the check-up: why it matters, what it looks at, an example, what to do."),
        discussion: say("不写代码时列出全部代码。", "Without a code all codes are listed.")
    )

    enum Language: String, ExpressibleByArgument, CaseIterable {
        case zh, en
    }

    @Option(help: ArgumentHelp(say("语言：zh 或 en（默认随系统）。", "Language: zh or en (else that of the system).")))
    var lang: Language?
    @Argument(
        help: ArgumentHelp(say("代码，如 D104。", "A code, such as D104."), valueName: "CODE"),
        completion: .list(FindingRule.all.map(\.code)))
    var codes: [String] = []

    func run() async throws {
        guard !codes.isEmpty else { return try StandardStreams.write(list) }
        let rules = try codes.map { code in
            guard let rule = FindingRule.rule(code) else { throw unknown(code) }
            return rule
        }
        try StandardStreams.write(rules.map(text).joined(separator: "\n"))
    }

    /// The language asked for, else that of the process.
    private var wording: Wording {
        lang.map { $0 == .zh ? .chinese : .english } ?? .current
    }

    private func unknown(_ code: String) -> any Error {
        failure(
            .usage,
            wording(
                "没有代码“\(code)”；运行 duban explain 查看全部代码。",
                "there is no code \"\(code)\"; run duban explain to see them all."))
    }

    private func explanation(_ rule: FindingRule) -> FindingRule.Explanation {
        wording == .chinese ? rule.chinese : rule.english
    }

    private var list: String {
        FindingRule.all.map { "\($0.code)  \($0.severity.rawValue.padded(to: 9))\(explanation($0).title)\n" }.joined()
    }

    private func text(_ rule: FindingRule) -> String {
        let words = explanation(rule)
        return """
            \(rule.code) \(words.title) (\(rule.severity.rawValue))
            \(wording("为什么要紧：", "Why it matters: "))\(words.reason)
            \(wording("检查什么：", "What it looks at: "))\(words.looksAt)
            \(wording("举例：", "Example: "))\(rule.example)
            \(wording("怎么办：", "What to do: "))\(words.advice)

            """
    }
}
