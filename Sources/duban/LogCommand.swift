internal import ArgumentParser
internal import Ledger
internal import Values
internal import Workflows

struct LogCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: say("逐条列出账本记录，与存储的一致。", "Lists all entries of a book as they are stored."),
        discussion: say(
            "--from、--to 限定记录的位置（含两端）；--item 只列涉及一个事项的记录。text 截断很长的内容，json 完整，每行一条。",
            "--from and --to bound the positions, both included; --item lists what touched one item. text cuts long payloads, json is whole, one line an entry."
        )
    )

    @OptionGroup var options: BookOptions
    @Option(help: ArgumentHelp(say("只列涉及这个事项的记录。", "Only entries that touched this item."), valueName: "N"))
    var item: String?
    @Option(help: ArgumentHelp(say("从这一条起。", "From this position on."), valueName: "POSITION"))
    var from: Int?
    @Option(help: ArgumentHelp(say("到这一条止。", "Up to this position."), valueName: "POSITION"))
    var to: Int?

    func validate() throws {
        guard (from ?? 1) >= 1, (to ?? 1) >= 1, (from ?? 1) <= (to ?? .max) else {
            throw ValidationError(
                say("--from 和 --to 是从 1 起的位置，前者不大于后者。", "--from and --to are positions from 1 on, in this order."))
        }
    }

    func run() async throws {
        let (reading, entries) = try await options.read { reading in
            let state = reading.state
            let first = from ?? 1
            let last = min(to ?? state.position, state.position)
            guard first <= last else { return (reading, [Entry]()) }
            return (
                reading,
                try await reading.books.entries(of: state.book.id, after: first - 1, limit: last - first + 1)
            )
        }
        let chosen = try chosen(entries, in: reading.state)
        switch options.format {
        case .text: try StandardStreams.write(text(of: chosen, in: reading.state))
        case .json:
            try StandardStreams.write(chosen.map { $0.json.text(.compact) + "\n" }.joined())
        }
    }

    private func chosen(_ entries: [Entry], in state: BookState) throws -> [Entry] {
        guard let item else { return entries }
        let id = try state.item(called: item).id
        let touched = Set(
            (state.entriesOfItem[id] ?? []) + state.history(of: id).map(\.position))
        return entries.filter { touched.contains($0.position) }
    }

    private func text(of entries: [Entry], in state: BookState) -> String {
        var columns = TextColumns(indent: 0)
        for entry in entries {
            columns.add(
                "\(entry.position)", entry.at.localDescription(), state.directory.name(of: entry.actor),
                entry.kind.rawValue, entry.hash.hexadecimal.prefix(12) + "…",
                entry.payload.text(.canonical).cut(to: 100))
        }
        return columns.rows.isEmpty ? say("没有记录。\n", "There are no entries.\n") : columns.text
    }
}
