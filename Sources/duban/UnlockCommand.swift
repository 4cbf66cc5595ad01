internal import ArgumentParser
internal import Bootstrap
internal import LedgerStore

struct UnlockCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unlock",
        abstract: say(
            "解锁账户：没有人能登录解锁时，由持有数据文件夹的人使用。", "Unlocks an account, for when nobody is left who could do it on the web."),
        discussion: say(
            "账户被锁定后一般由安全管理员（未设的由督查室）在网页上解锁。本命令记入账户事件，操作人记为本机。运行前请先停止服务。",
            "Accounts are unlocked on the web, by the security administrator or the office. This writes an account event too; stop the server first."
        )
    )

    @OptionGroup var folder: DataFolderOption
    @Argument(help: ArgumentHelp(say("登录名。", "The login."), valueName: "LOGIN"))
    var login: String

    func run() async throws {
        let name = try await withInstallation(Settings.Flags(dataFolder: folder.data), for: .writing) { installation in
            guard let account = try await installation.unlock(login) else {
                throw failure(.refused, say("没有登录名为“\(login)”的账户。", "There is no account “\(login)”."))
            }
            return account.displayName
        }
        try StandardStreams.write(say("\(name)的账户已解锁。\n", "The account of \(name) is unlocked.\n"))
    }
}
