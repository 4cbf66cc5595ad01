/// Where the lines of a text stand in the file that it was read from: on which page, in which row of which sheet.
///
/// A text has lines and no pages; whoever compares it with the file looks for a page or a row.
public struct FileLayout: Sendable, Hashable {
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
        /// Where it begins, as an offset in UTF-8 bytes; a page without text begins where the next one does.
        public var start: Int
        /// How its text came about.
        public var reading: Reading

        /// The page that begins at `start`.
        public init(start: Int, reading: Reading = .text) {
            self.start = start
            self.reading = reading
        }
    }

    /// A sheet of a workbook, or the table of a file of values.
    public struct Sheet: Sendable, Hashable {
        /// Its name; empty where it has none.
        public var name: String
        /// Where its first row begins, as an offset in UTF-8 bytes; each row is a line from there on.
        public var start: Int
        /// The columns that the text shows, counted from 1.
        public var columns: [Int]
        /// The numbers of the rows that the text shows, counted from 1.
        public var rows: [Int] = []

        /// The sheet `name` whose rows begin at `start`.
        public init(name: String, start: Int, columns: [Int]) {
            self.name = name
            self.start = start
            self.columns = columns
        }
    }

    /// What ``pages`` are counted by.
    public var pageOrigin = PageOrigin.file
    /// All pages from the first one on; none where the file says nothing of pages.
    public var pages: [Page] = []
    /// The sheets that the text shows, in its order.
    public var sheets: [Sheet] = []

    /// A layout of nothing.
    public init() {}
}
