internal import ArgumentParser
internal import Bootstrap
internal import Ledger
internal import LedgerStore
internal import Values
internal import Workflows

struct DueCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "due",
        abstract: say("待办：什么事、该谁办、从何时起，最急的在前。", "What is due, for whom, since when; the most urgent first."),
        discussion: say(
            "--account 只列这个账号（按其账号角色和所任岗位）的待办；--institution 只列一个单位的；--role 只列一种角色的。可以同时使用。",
            "--account lists what waits for one account, by its own roles and the posts it holds; --institution and --role narrow it further."
        )
    )

    @OptionGroup var options: BookOptions
    @Option(help: ArgumentHelp(say("账号编号或登录名。", "An account's id or login."), valueName: "ID"))
    var account: String?
    @Option(
        help: ArgumentHelp(say("单位名称、别名或编号（u1）。", "An institution's name, alias or id (u1)."), valueName: "NAME"))
    var institution: String?
    @Option(help: ArgumentHelp(say("角色，如 unitHead、supervisor。", "A role, such as unitHead."), valueName: "ROLE"))
    var role: Ledger.Role?

    func run() async throws {
        let flags = Settings.Flags(dataFolder: options.folder.data)
        // Accounts stand beside the books: who has which role by itself is asked there.
        let roles = try await accountRoles(flags)
        let reading = try await options.read { $0 }
        let tasks = try narrowed(reading.state.tasks(on: reading.day), in: reading, roles)
        try options.write(
            text: DueText(state: reading.state, day: reading.day, tasks: tasks).text,
            json: reading.state.json(of: tasks, on: reading.day))
    }

    private typealias Known = (id: ActorID, roles: Set<Ledger.Role>)

    private func accountRoles(_ flags: Settings.Flags) async throws -> Known? {
        guard let account else { return nil }
        let found = try await withInstallation(flags, for: .reading) { installation in
            try await installation.account(account)
        }
        return found.map { ($0.id, $0.roles) } ?? (ActorID(account), [])
    }

    private func narrowed(
        _ tasks: [DueTask], in reading: BookOptions.Reading, _ known: Known?
    ) throws -> [DueTask] {
        var tasks = tasks
        if let known {
            let state = reading.state
            guard !known.roles.isEmpty || state.directory.officer(of: known.id) != nil else {
                throw failure(
                    .refused, say("没有账号“\(known.id)”。", "There is no account “\(known.id)”."))
            }
            let seats = state.seats(of: known.id, roles: known.roles, on: reading.day)
            tasks = tasks.filter { $0.isFor(seats) }
        }
        if let institution {
            let id = try reading.state.institution(called: institution).id
            tasks = tasks.filter { $0.institution == id }
        }
        if let role { tasks = tasks.filter { $0.roles.contains(role) } }
        return tasks
    }
}

extension BookState {
    /// The institution that somebody means by `text`: a name, an alias, or a name in the book.
    func institution(called text: String) throws -> Institution {
        if let found = InstitutionID(text).flatMap(directory.institution) ?? directory.institution(named: text) {
            return found
        }
        let alike = directory.proposals(for: text).prefix(3).map(\.name).joined(separator: say("、", ", "))
        let hint = alike.isEmpty ? "" : say("是不是：\(alike)？", " Did you mean \(alike)?")
        throw failure(
            .refused, say("名录里没有单位“\(text)”。\(hint)", "The directory has no institution “\(text)”.\(hint)"))
    }
}
