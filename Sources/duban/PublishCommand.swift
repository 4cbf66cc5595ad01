internal import ArgumentParser
internal import Bootstrap
internal import Values
internal import Workflows

struct PublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: say("把已批准公开的事项导出为网页文件夹。", "Writes the published items as a folder of web pages."),
        discussion: say(
            """
            文件夹里只有批准公开的内容：网页、样式表和二维码，不需要程序和脚本，可放到任何网站上。
            先在旁边写好再整体换入；同一天对同一台账重复导出，文件逐字节相同。
            二维码指向 --url 给出的网址；未给出时用 DUBAN_PUBLIC_URL；都没有则不生成二维码。
            """,
            """
            The folder holds what was approved for the public and nothing else: pages, a style sheet and codes. It needs no program and no script.
            It is written beside its place first and then put there as a whole; the same book on the same day gives the same bytes.
            Codes lead to the address given by --url, else to DUBAN_PUBLIC_URL; without either there are none.
            """)
    )

    @OptionGroup var folder: DataFolderOption
    @Argument(
        help: ArgumentHelp(
            say("台账编号（只有一本时可省略）。", "The book's name (not needed where there is only one)."), valueName: "BOOK"))
    var book: String?
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            say("写入的文件夹；里面如有别的文件则拒绝。", "Folder to write; refused where it holds anything else."), valueName: "FOLDER"))
    var output: String
    @Option(
        help: ArgumentHelp(
            say("文件夹将来所在的网址，写进二维码。", "Address under which the folder will stand, for the codes."), valueName: "URL"))
    var url: String?
    @Option(
        help: ArgumentHelp(
            say("公示期按这一天计算（默认今天）。", "The day for which times for objections are told (else today)."), valueName: "DATE")
    )
    var day: CalendarDate?

    func run() async throws {
        let flags = Settings.Flags(dataFolder: folder.data)
        let count = try await withInstallation(flags, for: .reading) { installation in
            let name = try await BookChoice.find(book, in: installation.books)
            let state = try await installation.books.state(of: name)
            let address = try Settings.address(url)
            do throws(Installation.PublishingFailure) {
                return try installation.publish(state, on: day ?? Installation.today, to: output, url: address)
            } catch {
                throw failure(error.status, error.sentence(output))
            }
        }
        try StandardStreams.write(say("已写入 \(output)：\(count) 个文件。\n", "Wrote \(output): \(count) files.\n"))
    }
}

extension Installation.PublishingFailure {
    fileprivate var status: ExitStatus {
        switch self {
        case .nothingPublished, .foreignFolder: .refused
        case .notWritten: .inputOutput
        }
    }

    fileprivate func sentence(_ folder: String) -> String {
        switch self {
        case .nothingPublished:
            say("这本台账还没有批准公开的事项。", "Nothing of this book is published yet.")
        case .foreignFolder:
            say(
                "文件夹 \(folder) 里有别的文件，没有改动；请换一个空文件夹。",
                "The folder \(folder) holds other files and was left alone; name an empty one.")
        case .notWritten(let why):
            say("文件夹 \(folder) 写不进去：\(why)", "The folder \(folder) cannot be written: \(why)")
        }
    }
}
