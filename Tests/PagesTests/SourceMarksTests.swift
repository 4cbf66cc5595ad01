import Ledger
import Testing
import Values

@testable import Pages

/// The marks of pages and sheets in a source text.
@Suite struct SourceMarksTests {
    private let context = PageContext(language: .english, account: nil, formToken: "t", address: "/")
    private let text = Array("abcdef\nghijkl\n".utf8)

    private func file(
        _ pages: [SourceLayout.Page], sheets: [SourceLayout.Sheet] = [], text: [UInt8]? = nil
    ) throws -> SourceFile {
        let book = Book(id: try #require(BookID("2026-a")), year: 2026, title: "甲")
        let document = SourceDocument(name: "a.pdf", format: "pdf", bytes: 9, original: .zero, text: .zero)
        return SourceFile(
            document, of: book, layout: SourceLayout(pages: pages, sheets: sheets), showsPages: true,
            text: text ?? self.text)
    }

    private func html(
        _ file: SourceFile, _ bytes: Range<Int>, _ places: [SourcePlace] = [], text: [UInt8]? = nil
    ) -> String {
        let text = text ?? self.text
        return SourceText.html(
            Array(text[bytes]), places: places,
            marks: SourceMarks(file: file, bytes: bytes, whole: text.count), context: context
        ).string
    }

    @Test func standBetweenLinesAndInsideThem() throws {
        let file = try file([.init(start: 0), .init(start: 3), .init(start: 7)])
        let page = html(file, 0..<14)
        #expect(page.contains("<div class=\"page-start\" id=\"page-1\">"))
        #expect(page.contains("abc<span class=\"page-start\" id=\"page-2\">"))
        #expect(page.contains("<div class=\"page-start\" id=\"page-3\">"))
        #expect(page.contains("data-alternative=\"Original, page 2 of 3\">Original"))
        let order = try ["abc", "page-2", "def", "page-3", "ghijkl"].map {
            try #require(page.firstRange(of: $0)).lowerBound
        }
        #expect(order == order.sorted())
    }

    /// A link inside a link is none: a page that begins inside a value parts its link.
    @Test func standInNoLink() throws {
        let file = try file([.init(start: 0), .init(start: 3)])
        let page = html(file, 0..<14, [SourcePlace(start: 1, end: 5, kind: .indicator, key: "n1")])
        #expect(page.contains("<a href=\"#n1\" tabindex=\"-1\">bc</a><span class=\"page-start\""))
        #expect(page.contains("</span><a href=\"#n1\" tabindex=\"-1\">de</a>"))
    }

    @Test func sayWhichPageGoesOn() throws {
        let file = try file([.init(start: 0), .init(start: 3), .init(start: 14)])
        let page = html(file, 7..<14)
        #expect(page.contains("<div class=\"page-start\"><span class=\"page-name\">Page 2, continued</span>"))
        // The last page holds no text: it begins at the end.
        #expect(page.contains("id=\"page-3\""))
        #expect(!html(file, 0..<7).contains("id=\"page-3\""))
    }

    @Test func sayHowTheTextCameAbout() throws {
        let file = try file([.init(start: 0, reading: .recognised), .init(start: 7, reading: .unread)])
        let page = html(file, 0..<14)
        #expect(page.contains("Recognised text") && page.contains("Not read"))
        let guide = SourceGuide(file: file, context: context, shown: 0..<14).html.string
        #expect(guide.contains("Page 1 is a scan") && guide.contains("compare them with the original"))
        #expect(guide.contains("Page 2 is a scan that was not read"))
        #expect(guide.contains("href=\"#page-2\""))
        let elsewhere = SourceGuide(file: file, context: context, shown: 0..<3).html.string
        #expect(elsewhere.contains("/books/2026-a/reading?at=7#page-2"))
    }

    @Test(arguments: [([1], "1"), ([1, 2, 3, 7, 9, 10], "1–3、7、9–10")])
    func writesRangesOfPages(pages: [Int], expected: String) {
        #expect(PageRanges.text(pages) == expected)
    }

    @Test func numberTheRowsOfSheets() throws {
        let text = Array("任务\n甲 | 乙 | 丙\n1 | 二 | 三\n说明\n".utf8)
        let start = "任务\n".utf8.count
        let sheet = SourceLayout.Sheet(name: "任务", start: start, columns: [1, 2, 28], rows: [3, 12])
        let file = try file([], sheets: [sheet], text: text)
        let page = html(file, 0..<text.count, text: text)
        #expect(page.contains("<span class=\"sheet-word\">Sheet </span>任务"))
        #expect(page.contains("<span class=\"cell w1\">AB</span>"))
        #expect(page.contains("title=\"“任务” row 12\">12</a>"))
        #expect(file.place(of: Span(start: start, end: start + 1, line: 2, column: 1)) == .rowOfSheet(3, "任务"))
        #expect(file.place(of: Span(start: 0, end: 1, line: 1, column: 1)) == .sheet("任务"))
        #expect(file.place(of: Span(start: 0, end: 1, line: 4, column: 1)) == .line(4))
    }

    @Test(arguments: [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (703, "AAA")])
    func namesColumns(number: Int, name: String) {
        #expect(SourceLayout.Sheet.name(ofColumn: number) == name)
    }
}
