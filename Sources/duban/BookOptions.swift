internal import ArgumentParser
internal import Bootstrap
internal import Ledger
internal import Values
internal import Workflows

/// Which book, as of which day, in which form: what the commands share that read a book.
struct BookOptions: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @OptionGroup var folder: DataFolderOption
    @OptionGroup var choice: BookChoice
    @Option(
        help: ArgumentHelp(
            say("只看到这一天结束时（UTC+8）的台账。", "The book as it was at the end of this day (UTC+8)."),
            valueName: "DATE"))
    var asOf: CalendarDate?
    @Option(name: .shortAndLong, help: ArgumentHelp(say("输出格式。", "Form of the output.")))
    var format: Format = .text

    /// A book as read, with the day on which it is judged.
    struct Reading: Sendable {
        let state: BookState
        let day: CalendarDate
        let books: Books
    }

    /// Opens the folder to read, does `work` on the book and closes it again.
    func read<Value: Sendable>(_ work: (Reading) async throws -> Value) async throws -> Value {
        let flags = Settings.Flags(dataFolder: folder.data)
        return try await withInstallation(flags, for: .reading) { installation in
            let book = try await choice.book(in: installation.books)
            let state =
                if let asOf {
                    try await installation.books.state(of: book, asOf: asOf)
                } else {
                    try await installation.books.state(of: book)
                }
            return try await work(
                Reading(state: state, day: asOf ?? Installation.today, books: installation.books))
        }
    }

    /// Writes what was asked for in the form asked for.
    func write(text: @autoclosure () -> String, json: @autoclosure () -> JSON) throws {
        switch format {
        case .text: try StandardStreams.write(text())
        case .json: try StandardStreams.write(json().bytes(.indented) + [0x0A])
        }
    }
}

/// Which book of a data folder.
struct BookChoice: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            say("台账编号（只有一本时可省略）。", "The book's name (not needed where there is only one)."), valueName: "BOOK"))
    var book: String?

    /// The book that was named, or the only one.
    func book(in books: Books) async throws -> BookID { try await BookChoice.find(book, in: books) }

    /// The book of that name, or the only one where none is given.
    static func find(_ book: String?, in books: Books) async throws -> BookID {
        let all = try await books.summaries().map(\.book)
        if let book {
            guard let found = all.first(where: { $0.id.rawValue == book }) else {
                throw failure(
                    .refused,
                    say("没有台账“\(book)”。\(list(all))", "There is no book “\(book)”. \(list(all))"))
            }
            return found.id
        }
        guard let first = all.first, all.count == 1 else {
            throw failure(
                .refused,
                all.isEmpty
                    ? say("这个数据文件夹里还没有台账，请先导入文件。", "There is no book in this data folder yet; import a document first.")
                    : say(
                        "有多本台账，请用 --book 指定。\(list(all))", "There are several books; name one with --book. \(list(all))"
                    ))
        }
        return first.id
    }

    private static func list(_ books: [Book]) -> String {
        guard !books.isEmpty else { return say("这个数据文件夹里还没有台账。", "This data folder has no book.") }
        return say("现有：", "There are: ") + books.map { "\($0.id)《\($0.title)》" }.joined(separator: say("、", ", "))
            + say("。", ".")
    }
}

extension BookState {
    /// The one item that somebody means by `text`: by its name in the book or the printed number.
    func item(called text: String) throws -> Item {
        let found = items(called: text)
        guard let item = found.first else {
            throw failure(
                .refused, say("《\(book.title)》里没有事项“\(text)”。", "“\(book.title)” has no item “\(text)”."))
        }
        guard found.count == 1 else {
            let names = found.map { "\($0.id) \($0.title.value)" }.joined(separator: say("、", ", "))
            throw failure(
                .refused,
                say(
                    "有 \(found.count) 个事项的序号是“\(text)”，请用编号指明：\(names)。",
                    "\(found.count) items bear the number “\(text)”; name one of them: \(names)."))
        }
        return item
    }
}
