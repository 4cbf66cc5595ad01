/// What a document says, as plain text in reading order, with what stands beside it kept apart.
///
/// Every offset elsewhere (spans of a reading, of a finding) counts UTF-8 bytes of ``text``.
public struct DocumentText: Sendable, Hashable {
    /// The kind of file that was read.
    public enum Format: String, Sendable, Hashable, CaseIterable {
        /// Plain text.
        case txt
        /// Word (Office Open XML).
        case docx
        /// Portable Document Format; pictures of pages, which are put into such a file.
        case pdf
        /// A web page.
        case html
        /// Excel (Office Open XML).
        case xlsx
        /// Values separated by commas, semicolons or tabs.
        case csv
    }

    /// The text that `duban text FILE` prints. Of a UTF-8 text file without byte order mark it is the file, byte for
    /// byte; line ends are kept as they are.
    ///
    /// Of any other file it is one line for each paragraph, with automatic numbers printed, and one line for each row of
    /// a table, with ` | ` between its cells.
    public var text: String
    /// The kind of file that was read.
    public var format: Format
    /// How the characters of a text file were encoded; `nil` for other formats.
    public var encoding: TextEncoding?
    /// How the lines of ``text`` are meant, in order; empty for plain text, which does not say.
    public var blocks: [TextBlock]
    /// Headers, footers, notes and comments: part of the file, not of the running text.
    public var asides: [Aside]
    /// What a person should know about the reading of the file.
    public var notices: [Notice]
    /// On which pages and in which rows of sheets the lines of ``text`` stand.
    public var layout = FileLayout()

    /// A text with what was found beside it.
    public init(
        text: String, format: Format, encoding: TextEncoding? = nil, blocks: [TextBlock] = [], asides: [Aside] = [],
        notices: [Notice] = []
    ) {
        self.text = text
        self.format = format
        self.encoding = encoding
        self.blocks = blocks
        self.asides = asides
        self.notices = notices
    }
}

/// How the characters of a text file are encoded.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
    /// UTF-8, with or without byte order mark.
    case utf8 = "UTF-8"
    /// UTF-16 with byte order mark.
    case utf16 = "UTF-16"
    /// GB 18030, which covers GBK and GB 2312.
    case gb18030 = "GB18030"
}

/// A paragraph or a table row of ``DocumentText/text``.
public struct TextBlock: Sendable, Hashable {
    /// What a block is.
    public enum Kind: Sendable, Hashable {
        /// A heading; 1 is the highest level, 0 the title of the document.
        case heading(level: Int)
        /// A paragraph of running text.
        case paragraph
        /// A row of a table.
        case row
    }

    /// What it is.
    public var kind: Kind
    /// Its place in the text as half-open UTF-8 byte offsets, without the line end behind it.
    public var utf8Range: Range<Int>

    /// A block of `kind` at `utf8Range`.
    public init(kind: Kind, utf8Range: Range<Int>) {
        self.kind = kind
        self.utf8Range = utf8Range
    }
}

/// Text that stands beside the running text.
public struct Aside: Sendable, Hashable {
    /// Where it stands.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// At the top of pages.
        case header
        /// At the bottom of pages.
        case footer
        /// A note at the foot of a page or at the end.
        case note
        /// A remark of a reviewer.
        case comment
    }

    /// Where it stands.
    public var kind: Kind
    /// What it says.
    public var text: String

    /// The aside `text`.
    public init(kind: Kind, text: String) {
        self.kind = kind
        self.text = text
    }
}

/// Something about the file that may matter to whoever imports it.
public enum Notice: Sendable, Hashable {
    /// So many pictures, whose text was not read.
    case pictures(Int)
    /// The file holds tracked changes: inserted text was kept, deleted text left out.
    case trackedChanges
    /// The file holds hidden text, which was left out.
    case hiddenText
    /// The file holds embedded documents, which were not read.
    case embeddedDocuments(Int)
    /// So many pages are pictures; their text was recognised and may hold wrong characters.
    case recognisedPages(Int)
    /// So many pages are pictures and were not read.
    case unreadPages(Int)
    /// So many lines of a web page are nothing but links, menus for instance, and were left out.
    case links(Int)
    /// The file has errors; part of its text may be missing.
    case repaired
    /// The file was converted from another format (`doc`, `wps`, `rtf`, `odt`, `xls`, `ods`).
    case converted(from: String)
}

extension DocumentText {
    /// Adds the rows of a sheet.
    ///
    /// - Parameter columns: the columns that they show, counted from 1.
    mutating func append(sheet name: String, _ rows: [Line], columns: [Int]) {
        layout.sheets.append(FileLayout.Sheet(name: name, start: text.utf8.count, columns: columns))
        append(rows)
    }

    /// Adds lines, each with a line end behind it.
    mutating func append(_ lines: [Line]) {
        for line in lines {
            let start = text.utf8.count
            text += line.text
            blocks.append(TextBlock(kind: line.kind, utf8Range: start..<text.utf8.count))
            layout.pages += line.pageStarts.map { FileLayout.Page(start: start + $0) }
            if let row = line.row, let sheet = layout.sheets.indices.last { layout.sheets[sheet].rows.append(row) }
            text += "\n"
        }
    }
}
