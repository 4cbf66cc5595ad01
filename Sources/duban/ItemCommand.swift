internal import ArgumentParser
internal import Ledger
internal import Values

struct ItemCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "item",
        abstract: say("一个事项的全部情况。", "One item with all that happened to it."),
        discussion: say(
            "N 是印出的序号，或台账内的编号（i12）。序号重复时会列出编号。json 的格式见 docs/cli.md。",
            "N is the printed number, or the item's name in the book (i12). docs/cli.md describes the JSON."
        )
    )

    @OptionGroup var options: BookOptions
    @Argument(help: ArgumentHelp(say("序号或编号。", "The number or name."), valueName: "N"))
    var item: String

    func run() async throws {
        let reading = try await options.read { $0 }
        let item = try reading.state.item(called: item)
        try options.write(
            text: ItemText(state: reading.state, day: reading.day, item: item).text,
            json: reading.state.sheet(of: item, on: reading.day))
    }
}
