public import Ledger
import Values

/// A document's file as pages speak of it: on which page or in which row a line of its text stands, and how the original is
/// reached.
public struct SourceFile: Sendable {
    /// Where the lines stand.
    let layout: SourceLayout
    /// How many pages the file has; 0 where it says nothing of pages.
    let pageCount: Int
    /// Whether its pages can be seen as they were handed in.
    let showsPages: Bool
    private let book: String
    private let document: String
    /// The line of the text in which the rows of each sheet begin.
    private let firstLines: [Int]

    /// The file of `document`, whose text is `text`.
    ///
    /// - Parameters:
    ///   - pageCount: how many pages it has, where the layout does not say where they begin.
    ///   - showsPages: whether its pages can be seen as they were handed in.
    public init(
        _ document: SourceDocument, of book: Book, layout: SourceLayout?, pageCount: Int = 0, showsPages: Bool,
        text: [UInt8]
    ) {
        let layout = layout ?? SourceLayout()
        self.layout = layout
        self.pageCount = layout.pages.isEmpty ? pageCount : layout.pages.count
        self.showsPages = showsPages && self.pageCount > 0
        self.book = book.id.rawValue
        self.document = document.original.description
        firstLines = SourceFile.lines(of: layout.sheets.map(\.start), in: text)
    }

    /// The lines in which bytes stand that are given in order, counted from 1.
    private static func lines(of offsets: [Int], in text: [UInt8]) -> [Int] {
        var line = 1
        var position = 0
        return offsets.map { offset in
            let end = min(max(offset, position), text.count)
            line += text[position..<end].count { $0 == UInt8(ascii: "\n") }
            position = end
            return line
        }
    }

    /// Whether the file has a page of that number that can be seen.
    public func has(page: Int) -> Bool { showsPages && (1...max(pageCount, 1)).contains(page) }

    /// The page on which an original page is shown.
    func original(_ page: Int, _ context: PageContext) -> Link {
        context.link(.originalPage, book, document, String(page))
    }

    /// The picture of an original page.
    func picture(_ page: Int, _ context: PageContext) -> Link {
        context.link(.originalPicture, book, document, String(page))
    }

    /// The place of a page in the text beside its reading; the original where the text does not say where it begins.
    func inReading(_ page: Int, _ context: PageContext) -> Link {
        guard layout.pages.indices.contains(page - 1) else { return original(page, context) }
        return context.link(.reading, book).with(FormField.at.rawValue, String(layout.pages[page - 1].start)).at(
            SourceFile.anchor(page))
    }

    /// The place of a page.
    static func anchor(_ page: Int) -> String { "page-\(page)" }

    /// How the text of a page came about.
    func reading(of page: Int) -> SourceLayout.Reading {
        layout.pages.indices.contains(page - 1) ? layout.pages[page - 1].reading : .text
    }

    /// The bytes of the text that stand on a page, of a text of `count` bytes.
    func bytes(of page: Int, in count: Int) -> Range<Int> {
        guard layout.pages.indices.contains(page - 1) else { return 0..<0 }
        let start = min(max(layout.pages[page - 1].start, 0), count)
        let end = page < layout.pages.count ? min(layout.pages[page].start, count) : count
        return start..<max(start, end)
    }

    /// The sheet whose rows begin in a line of the text.
    func sheet(beginningIn line: Int) -> SourceLayout.Sheet? {
        firstLines.firstIndex(of: line).map { layout.sheets[$0] }
    }

    /// The sheet and the number of the row that a line of the text shows.
    func row(inLine line: Int) -> (sheet: SourceLayout.Sheet, number: Int)? {
        guard let index = firstLines.lastIndex(where: { $0 <= line }) else { return nil }
        let sheet = layout.sheets[index]
        let place = line - firstLines[index]
        return sheet.rows.indices.contains(place) ? (sheet, sheet.rows[place]) : nil
    }

    /// Where something stands, as whoever has the file before them looks for it.
    func place(of span: Span) -> Phrase {
        layout.page(at: span.start).map { .lineOnPage(span.line, $0) } ?? place(ofLine: span.line)
    }

    /// What a line of the text is called where its page does not matter.
    func place(ofLine line: Int) -> Phrase {
        if let (sheet, row) = row(inLine: line) {
            return sheet.name.isEmpty ? .row(row) : .rowOfSheet(row, sheet.name)
        }
        if let sheet = sheet(beginningIn: line + 1), !sheet.name.isEmpty { return .sheet(sheet.name) }
        return .line(line)
    }
}

extension PlanView {
    /// Where something stands in the document.
    func place(of span: Span) -> Phrase { file?.place(of: span) ?? .line(span.line) }
}

extension SourceLayout.Sheet {
    /// The name of a column in a spreadsheet: A to Z, then AA.
    static func name(ofColumn number: Int) -> String {
        var rest = max(number, 1)
        var letters: [Character] = []
        while rest > 0 {
            letters.append(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))))
            rest = (rest - 1) / 26
        }
        return String(letters.reversed())
    }
}
