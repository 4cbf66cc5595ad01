internal import ArgumentParser
internal import Bootstrap

@main
struct Duban: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "duban",
        abstract: say(
            "把政府工作报告分解文件变成台账，并让台账全年真实可查。",
            "Turns a government work-report breakdown into a ledger and keeps it honest."),
        discussion: say(
            """
            读文件（不需要数据文件夹）：read、text、check、explain、clarify、diff、mentions
            管台账（数据都在 --data 指定的文件夹里）：import、simulate、serve、verify、act、publish、unlock
            看台账（只读）：status、due、item、why、log、score、changes、corrections

            退出状态：0 成功；1 不予办理或检查未通过；64 用法错误；65 文件内容无法识别；74 读写失败。
            出错时在标准错误输出一句话，说明问题和办法。
            命令补全：duban --generate-completion-script bash|zsh|fish
            """,
            """
            Reading documents (no data folder needed): read, text, check, explain, clarify, diff, mentions
            Keeping the ledger (everything lies in the folder given by --data): import, simulate, serve, verify, act, publish, unlock
            Looking at the ledger (reading only): status, due, item, why, log, score, changes, corrections

            Exit status: 0 done; 1 refused, or a check failed; 64 wrong usage; 65 the document cannot be read; 74 input or output failed.
            A failure is one sentence on standard error that says what is wrong and what to do.
            Shell completion: duban --generate-completion-script bash|zsh|fish
            """),
        version: Installation.version,
        subcommands: [
            ReadCommand.self, TextCommand.self, CheckCommand.self, ExplainCommand.self, ClarifyCommand.self,
            DiffCommand.self, MentionsCommand.self, ImportCommand.self, SimulateCommand.self, ServeCommand.self,
            VerifyCommand.self,
            StatusCommand.self, DueCommand.self, ItemCommand.self, WhyCommand.self, LogCommand.self, ScoreCommand.self,
            ChangesCommand.self, CorrectionsCommand.self, ActCommand.self, PublishCommand.self, UnlockCommand.self,
        ]
    )
}

/// The wording in the language of this process.
func say(_ chinese: String, _ english: String) -> String {
    Wording.current(chinese, english)
}
