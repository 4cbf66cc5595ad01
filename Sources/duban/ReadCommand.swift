internal import ArgumentParser
internal import OfficeFiles
internal import Values
internal import Workflows

struct ReadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: say(
            "读文件，列出方面、事项、责任单位、工作内容和指标。", "Reads documents: sections, items, organisations, commitments, indicators."),
        discussion: say(
            "table 供人阅读；json 每次一个文件，jsonl 每个文件一行，csv 每个指标一行。json 的格式见 docs/contract.md。",
            "table is for people; json takes one file, jsonl gives a line a file, csv a row an indicator. docs/contract.md describes the JSON."
        )
    )

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, json, jsonl, csv
    }

    @OptionGroup var documents: DocumentArguments
    @Option(name: .shortAndLong, help: ArgumentHelp(say("输出格式。", "Form of the output.")))
    var format: Format = .table

    func validate() throws {
        if format == .json, documents.files.count > 1 {
            throw ValidationError(
                say("--format json 一次只读一个文件；多个文件请用 jsonl。", "--format json takes one file; use jsonl for several."))
        }
    }

    func run() async throws {
        if format == .csv { return try writeRows() }
        for (index, path) in documents.files.enumerated() {
            let document = try DocumentArguments.read(path)
            switch format {
            case .json: try StandardStreams.write(document.json.bytes(.indented) + [0x0A])
            case .jsonl: try StandardStreams.write(document.json.bytes(.compact) + [0x0A])
            default: try StandardStreams.write((index > 0 ? "\n" : "") + ReadingTable(reading: document.reading).text)
            }
        }
    }

    private func writeRows() throws {
        var csv = CSVWriter(for: .program)
        csv.append(ReadingRows.titles)
        for document in try documents.read() {
            ReadingRows(name: document.name, reading: document.reading).append(to: &csv)
        }
        try StandardStreams.write(csv.text)
    }
}
