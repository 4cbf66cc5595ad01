internal import ArgumentParser
internal import Bootstrap
internal import Ledger
internal import Values
internal import Workflows

struct ActCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "act",
        abstract: say("以本机操作员身份办理一批动作，要么全部成功，要么一条不记。", "Does a list of acts as the operator: all of them or none."),
        discussion: say(
            """
            每行一个动作：{"kind": "matter.classified/1", "payload": {"item": "i1", "difficulty": "complex", "cadence": "weekly"}}
            操作员只有督查室的权限，不能替单位签收、填报。空行和以 # 开头的行略过。种类和内容见 docs/acts.md。
            """,
            """
            A line an act: {"kind": "matter.classified/1", "payload": {"item": "i1", "difficulty": "complex", "cadence": "weekly"}}
            The operator may do what the office may, and neither signs nor reports for an organisation. Empty lines and lines that begin with # are skipped.
            docs/acts.md lists the kinds with their payloads.
            """)
    )

    @OptionGroup var folder: DataFolderOption
    @OptionGroup var choice: BookChoice
    @Argument(
        help: ArgumentHelp(say("动作文件；- 表示标准输入。", "The file of acts; - is standard input."), valueName: "FILE"),
        completion: .file(extensions: ["jsonl"]))
    var file: String

    func run() async throws {
        let acts = try parse(try StandardStreams.read(file))
        guard !acts.isEmpty else { throw failure(.badInput, say("\(file) 里没有动作。", "There are no acts in \(file).")) }
        let flags = Settings.Flags(dataFolder: folder.data)
        let state = try await withInstallation(flags, for: .writing) { installation in
            let book = try await choice.book(in: installation.books)
            return try await installation.perform(acts, on: book)
        }
        try StandardStreams.write(
            say(
                "已办理 \(acts.count) 个动作，台账 \(state.book.id) 到第 \(state.position) 条记录。\n",
                "Done: \(acts.count) acts; book \(state.book.id) is at entry \(state.position).\n"))
    }

    private func parse(_ bytes: [UInt8]) throws -> [Act] {
        var acts: [Act] = []
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let blank: Set<UInt8> = [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r")]
            guard let first = line.first(where: { !blank.contains($0) }), first != UInt8(ascii: "#") else { continue }
            acts.append(try act(in: line, number: index + 1))
        }
        return acts
    }

    private func act(in line: some Sequence<UInt8>, number: Int) throws -> Act {
        do {
            return try Act(json: try JSON(parsing: line))
        } catch let error as ActError {
            throw failure(
                .badInput, say("\(file) 第 \(number) 行：\(error.chinese)", "\(file), line \(number): \(error.english)"))
        } catch {
            throw failure(.badInput, say("\(file) 第 \(number) 行不是 JSON。", "Line \(number) of \(file) is no JSON."))
        }
    }
}
