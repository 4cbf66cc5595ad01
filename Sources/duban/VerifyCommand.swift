internal import ArgumentParser
internal import Bootstrap
internal import LedgerStore
internal import Workflows

struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: say(
            "校验账本：重新计算每条记录的哈希链和每份原件的哈希。",
            "Recomputes the hash chain of every book and the hash of every stored document."),
        discussion: say(
            "全部一致时退出状态为 0；有任何一处不一致，逐处说明位置，退出状态为 1。服务运行时也可以校验。",
            "Exit status 0 when everything holds; else every difference is named with its place and the status is 1. May run beside a server."
        )
    )

    @OptionGroup var folder: DataFolderOption

    func run() async throws {
        let flags = Settings.Flags(dataFolder: folder.data)
        let reports = try await withInstallation(flags, for: .reading) { installation in
            try await VerifyBooks.reports(installation.store)
        }
        if reports.isEmpty {
            try StandardStreams.write(say("这个数据文件夹里还没有台账。\n", "There is no ledger in this data folder yet.\n"))
        }
        for report in reports {
            try StandardStreams.write(VerificationText(report: report).text)
        }
        if !reports.allSatisfy(\.holds) { throw ExitCode(ExitStatus.refused.rawValue) }
    }
}
