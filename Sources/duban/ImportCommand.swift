internal import ArgumentParser
internal import Bootstrap
internal import Ledger
internal import Workflows

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: say("把文件导入数据文件夹，建立一本台账。", "Imports a document into the data folder as a new ledger book."),
        discussion: say(
            "原件、文字和识别结果一并存入。导入后是草稿：在网页上核对、更正、确认，再提请核定、交办。",
            "Keeps the original, its text and the reading. What is imported is a draft: compare, correct and confirm it in the browser, then submit it."
        )
    )

    @OptionGroup var folder: DataFolderOption
    @Option(help: ArgumentHelp(say("计划年度；文件里没写明时必填。", "Plan year, where the document states none."), valueName: "YEAR"))
    var year: Int?
    @Option(
        help: ArgumentHelp(say("台账名称（默认用文件标题）。", "Title of the book (else the document's own)."), valueName: "TITLE"))
    var title: String?
    @Flag(help: ArgumentHelp(say("同一份文件已经导入过，仍要另建一本。", "Make a second book of a document that was imported before.")))
    var again = false
    @Argument(
        help: ArgumentHelp(say("要导入的文件，格式同 read。", "The document, in any format that read takes."), valueName: "FILE"),
        completion: .file(extensions: DocumentArguments.extensions))
    var file: String

    func run() async throws {
        let document = try DocumentArguments.read(file)
        let flags = Settings.Flags(dataFolder: folder.data)
        let summary = try await withInstallation(flags, for: .writing) { installation in
            if !again, let known = try await installation.book(importedFrom: document) {
                throw refusal(document.name, known)
            }
            return try await installation.importDocument(document, year: year, title: title)
        }
        try StandardStreams.write(announcement(of: summary))
    }

    private func refusal(_ name: String, _ known: Book) -> ExitCode {
        failure(
            .refused,
            say(
                "“\(name)”已经导入过，在台账 \(known.id)（\(known.title)）里，没有再导入；确要另建一本请加 --again。",
                "\(name) was imported before: it is the document of book \(known.id) (\(known.title)). Nothing was imported; to make a second book of it, add --again."
            ))
    }

    private func announcement(of summary: BookSummary) -> String {
        say(
            "已导入：\(summary.book.title)（\(summary.items) 个事项，\(summary.indicators) 个指标）\n台账编号：\(summary.book.id)\n",
            "Imported: \(summary.book.title) (\(summary.items) items, \(summary.indicators) indicators)\n"
                + "book: \(summary.book.id)\n")
    }
}
