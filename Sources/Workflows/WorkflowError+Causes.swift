internal import Ledger
internal import LedgerStore
internal import OfficeFiles
internal import WorkReport

extension WorkflowError {
    /// A file that cannot be opened.
    init(_ error: FileError) {
        self.init(
            .badInput, reason: "file.\(error.code.rawValue)", chinese: error.chinese, english: error.english)
    }

    /// A text that cannot be read.
    init(_ error: ReadingError) {
        self.init(
            .badInput, reason: "reading.\(error.code.rawValue)", chinese: error.chinese, english: error.english)
    }

    /// A command that was refused.
    init(_ refusal: Refusal, about state: BookState?) {
        let message = refusal.message(about: state)
        self.init(.refused, reason: "refusal.\(refusal.label)", chinese: message.chinese, english: message.english)
    }

    /// A store that did not do what was asked.
    init(_ error: StoreError) {
        switch error.code {
        case .notFound: self = .notFound
        case .full:
            self.init(
                .storage, reason: "store.full", chinese: "磁盘已满，没有保存。请清理磁盘后重试。",
                english: "The disk is full; nothing was saved. Free some space and try again.", cause: error.description
            )
        case .overloaded, .stalePosition: self = .busy
        case .corrupted:
            self.init(
                .storage, reason: "store.corrupted", chinese: "账本数据与当初写入的不一致。请管理员运行 duban verify 查明位置。",
                english: "The book is not as it was written. Ask the administrator to run duban verify.",
                cause: error.description)
        default:
            self.init(
                .storage, reason: "store.\(error.code.rawValue)", chinese: "数据暂时无法读写，没有保存。请稍后重试；仍不行请联系管理员。",
                english:
                    "The data cannot be read or written now; nothing was saved. Try again, or ask the administrator.",
                cause: error.description)
        }
    }

    /// A book that this version of the program cannot fold.
    init(_ error: EntryError) {
        self.init(
            .storage, reason: "book.\(error.code.rawValue)",
            chinese: "账本第 \(error.position) 条记录无法识别，可能由更新版本的程序写入。请管理员升级程序或运行 duban verify。",
            english:
                "Entry \(error.position) of the book cannot be read; a newer version may have written it. Update the program or run duban verify.",
            cause: error.description)
    }

    static let notFound = WorkflowError(
        .notFound, reason: "book.unknown", chinese: "没有这本台账。请从首页进入。",
        english: "There is no such ledger. Start from the home page.")

    static let busy = WorkflowError(
        .busy, reason: "store.busy", chinese: "多人同时在改这本台账，这一步没有保存。请再试一次。",
        english: "Several people are changing this ledger at once; this step was not saved. Try again.")

    static let nothingToDo = WorkflowError(
        .refused, reason: "command.none", chinese: "没有要办理的内容。", english: "There is nothing to do.")

    static let yearMissing = WorkflowError(
        .refused, reason: "import.yearMissing", chinese: "文件里没有写明年度，请填写计划年度（如 2026）后再导入。",
        english: "The document states no year. Enter the plan year (for example 2026) and import again.")

    /// A document that bears a mark of secrecy in `line` of its text.
    static func secret(line: Int) -> WorkflowError {
        WorkflowError(
            .refused, reason: "import.secret",
            chinese: "文件第 \(line) 行有密级标志，涉密文件不得进入本系统；没有保存任何内容，请按保密规定处理。",
            english:
                "Line \(line) of the document bears a mark of secrecy; classified documents must not enter this system. Nothing was kept: follow the rules on secrecy."
        )
    }
}

extension Refusal {
    /// The name of the case: `notAllowed`, `life.ownReport`.
    fileprivate var label: String {
        if case .life(let refusal) = self { return "life.\(name(of: refusal))" }
        return name(of: self)
    }

    private func name(of value: some Any) -> String {
        String(String(describing: value).prefix { $0 != "(" })
    }
}
