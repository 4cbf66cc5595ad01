internal import ArgumentParser
internal import Bootstrap

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: say("启动网页服务。", "Serves the ledger to browsers."),
        discussion: say(
            """
            还没有账号时，启动时显示一个只能使用一次的设置链接。没有默认密码。
            用反向代理（nginx 等）提供 HTTPS 时，请设置 DUBAN_SECURE_COOKIES=true。
            其他设置可写在数据文件夹的 duban.env 里：DUBAN_HOST、DUBAN_PORT、DUBAN_LOG_LEVEL、DUBAN_SESSION_IDLE_MINUTES、
            DUBAN_ADMIN_IDLE_MINUTES、DUBAN_LOCK_AFTER_FAILURES、DUBAN_PUBLIC_URL。
            """,
            """
            As long as there is no account, a set-up link that works once is printed at the start. There is no default password.
            Behind a proxy that speaks HTTPS set DUBAN_SECURE_COOKIES=true.
            Settings may also stand in duban.env in the data folder: DUBAN_HOST, DUBAN_PORT, DUBAN_LOG_LEVEL, DUBAN_SESSION_IDLE_MINUTES,
            DUBAN_ADMIN_IDLE_MINUTES, DUBAN_LOCK_AFTER_FAILURES, DUBAN_PUBLIC_URL.
            """)
    )

    @OptionGroup var folder: DataFolderOption
    @Option(
        help: ArgumentHelp(
            say("监听地址（默认 127.0.0.1，只限本机访问）。", "Address to listen on (else 127.0.0.1: this machine only)."),
            valueName: "HOST"))
    var host: String?
    @Option(
        help: ArgumentHelp(say("端口（默认 8080；0 表示任选空闲端口）。", "Port (else 8080; 0 takes a free one)."), valueName: "PORT"))
    var port: Int?

    @Option(
        help: ArgumentHelp(
            say(
                "公众访问本系统的网址，印在二维码里（默认为浏览器所用的网址）。", "Address by which the public reaches the server, for printed codes."),
            valueName: "URL"))
    var publicURL: String?

    func run() async throws {
        let flags = Settings.Flags(dataFolder: folder.data, host: host, port: port, publicURL: publicURL)
        try await withInstallation(flags, for: .writing) { installation in
            try await installation.serve { address, setUpLink in
                // Nobody may be reading standard output; the server serves all the same.
                try? StandardStreams.write(ServeCommand.announcement(address, setUpLink))
            }
        }
    }

    private static func announcement(_ address: String, _ setUpLink: String?) -> String {
        let lines = say("督办已启动：\(address)\n", "Duban is serving: \(address)\n")
        guard let setUpLink else { return lines }
        return lines
            + say(
                "首次设置（链接 24 小时内有效，只能使用一次）：\(setUpLink)\n",
                "First set-up (the link works once, within 24 hours): \(setUpLink)\n")
    }
}
