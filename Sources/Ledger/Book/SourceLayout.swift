/// Where the lines of a document's text stand in the file as it was handed in: on which page, in which row of which sheet.
///
/// It is kept as a blob beside the text, and named by ``SourceDocument/layout``.
public struct SourceLayout: Sendable, Hashable {
    /// What pages are counted by.
    public enum PageOrigin: String, Sendable, Hashable, CaseIterable {
        /// The file consists of pages.
        case file
        /// The program that saved the file noted where pages ended when it last laid them out.
        case lastPrinted = "last-printed"
    }

    /// How the text of a page came about.
    public enum Reading: String, Sendable, Hashable, CaseIterable {
        /// The page holds text.
        case text
        /// The page is a picture, its text was recognised.
        case recognised
        /// The page is a picture and was not read.
        case unread
    }

    /// A page.
    public struct Page: Sendable, Hashable {
        /// Where it begins in the text, as an offset in UTF-8 bytes; a page without text begins where the next one does.
        public let start: Int
        /// How its text came about.
        public let reading: Reading

        /// The page that begins at `start`.
        public init(start: Int, reading: Reading = .text) {
            self.start = start
            self.reading = reading
        }
    }

    /// A sheet of a workbook, or the table of a file of values.
    public struct Sheet: Sendable, Hashable {
        /// Its name; empty where it has none.
        public let name: String
        /// Where its first row begins in the text, as an offset in UTF-8 bytes; each row is a line from there on.
        public let start: Int
        /// The columns that the text shows, counted from 1.
        public let columns: [Int]
        /// The numbers of the rows that the text shows, counted from 1.
        public let rows: [Int]

        /// A sheet of the given parts.
        public init(name: String, start: Int, columns: [Int], rows: [Int]) {
            self.name = name
            self.start = start
            self.columns = columns
            self.rows = rows
        }
    }

    /// What ``pages`` are counted by.
    public let pageOrigin: PageOrigin
    /// All pages from the first one on; none where the file says nothing of pages.
    public let pages: [Page]
    /// The sheets that the text shows, in its order.
    public let sheets: [Sheet]

    /// A layout of the given parts.
    public init(pageOrigin: PageOrigin = .file, pages: [Page] = [], sheets: [Sheet] = []) {
        self.pageOrigin = pageOrigin
        self.pages = pages
        self.sheets = sheets
    }

    /// Whether it says nothing.
    public var isEmpty: Bool { pages.isEmpty && sheets.isEmpty }

    /// The page that the byte at `offset` stands on, counted from 1; `nil` where the file says nothing of pages.
    public func page(at offset: Int) -> Int? {
        guard !pages.isEmpty else { return nil }
        return max(pages.prefix { $0.start <= offset }.count, 1)
    }

    /// The numbers of the pages whose text came about in that way, counted from 1.
    public func pages(_ reading: Reading) -> [Int] {
        pages.indices.filter { pages[$0].reading == reading }.map { $0 + 1 }
    }
}
