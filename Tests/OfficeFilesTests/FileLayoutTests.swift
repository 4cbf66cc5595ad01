import Foundation
import Testing

@testable import OfficeFiles

/// On which pages and in which rows the lines of a text stand.
@Suite struct FileLayoutTests {
    private func squeezed(_ text: some Sequence<Character>) -> String {
        String(text.filter { !$0.isWhitespace && $0 != "|" })
    }

    /// The text of each page, cut where the layout says.
    private func pages(of document: DocumentText) -> [String] {
        let text = Array(document.text.utf8)
        let starts = document.layout.pages.map(\.start) + [text.count]
        return zip(starts, starts.dropFirst()).map { String(decoding: text[$0..<$1], as: UTF8.self) }
    }

    // MARK: PDF

    @Test func knowsWhereEachPageOfAFileBegins() throws {
        let bytes = try OfficeFixtures.portable("suchuan-2026.pdf")
        let document = try DocumentFile.open(bytes: bytes, named: "")
        let pages = pages(of: document)
        #expect(pages.count == 12 && document.layout.pageOrigin == .file)
        #expect(document.layout.pages.allSatisfy { $0.reading == .text })
        #expect(pages.joined() == document.text)
        for (index, page) in pages.enumerated() {
            let printed = try printed(page: index + 1, of: "suchuan-2026.pdf")
            #expect(printed.contains(squeezed(page.prefix(12))), "page \(index + 1) begins with \(page.prefix(12))")
            #expect(printed.contains(squeezed(page.suffix(8))), "page \(index + 1) ends with \(page.suffix(8))")
        }
        // Some of them begin inside a sentence: the line goes on, the page is told all the same.
        let lines = Set(document.blocks.map(\.utf8Range.lowerBound))
        #expect(document.layout.pages.contains { !lines.contains($0.start) })
    }

    /// What pdftotext prints of a page.
    private func printed(page: Int, of name: String) throws -> String {
        let source = OfficePrograms.folder.appending(path: name).path
        let target = "printed-\(page).txt"
        try OfficePrograms.run(
            "pdftotext",
            ["-f", String(page), "-l", String(page), source, OfficePrograms.folder.appending(path: target).path])
        return squeezed(String(decoding: try OfficePrograms.bytes(target), as: UTF8.self))
    }

    @Test func readsAPageInTwoColumnsAsOne() throws {
        let document = try DocumentFile.open(bytes: OfficeFixtures.portable("columns.pdf"), named: "")
        let count = try OriginalPage.count(in: OfficeFixtures.portable("columns.pdf"))
        #expect(document.layout.pages.count == count && document.layout.pages.first?.start == 0)
        #expect(document.layout.pages.map(\.start) == document.layout.pages.map(\.start).sorted())
    }

    // MARK: Word

    private static let broken = "<w:r><w:t>上半句</w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t>下半句</w:t></w:r>"

    private func word(_ body: String, counted: Int?) throws -> DocumentText {
        var fixture = WordFixture(body)
        if let counted {
            let name = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
            fixture.extraParts.append(
                ("docProps/app.xml", "<Properties xmlns=\"\(name)\"><Pages>\(counted)</Pages></Properties>"))
        }
        return try fixture.document()
    }

    @Test func takesThePagesThatWordNoted() throws {
        let second = "<w:p><w:pPr/><w:r><w:lastRenderedPageBreak/><w:t>新页</w:t></w:r></w:p>"
        let document = try word("<w:p>\(Self.broken)</w:p>\(second)", counted: 3)
        #expect(document.text == "上半句下半句\n新页\n")
        #expect(document.layout.pageOrigin == .lastPrinted)
        #expect(pages(of: document) == ["上半句", "下半句\n", "新页\n"])
    }

    @Test(arguments: [nil, 1, 3]) func showsNoPagesWhereWordCountedOthers(counted: Int?) throws {
        #expect(try word("<w:p>\(Self.broken)</w:p>", counted: counted).layout == FileLayout())
    }

    @Test func countsAPageThatEndsInARowOnce() throws {
        let cells = cell("<w:p>\(Self.broken)</w:p>") + cell("<w:p>\(Self.broken)</w:p>")
        let table = "<w:tbl>\(row(cell("甲"), cell("乙")))\(row(cells))</w:tbl>"
        let document = try word(table, counted: 2)
        #expect(pages(of: document) == ["甲 | 乙\n", "上半句下半句 | 上半句下半句\n"])
    }

    // MARK: Sheets

    @Test func knowsTheRowsOfSheets() throws {
        let document = try DocumentFile.open(bytes: OfficeFixtures.sheet("plan.xlsx"), named: "")
        let sheets = document.layout.sheets
        #expect(sheets.map(\.name) == ["任务", "说明"])
        #expect(sheets.map(\.rows) == [[1, 2, 3, 4], [1]])
        #expect(sheets.map(\.columns) == [[1, 2, 3, 4, 5], [1]])
        let text = Array(document.text.utf8)
        #expect(sheets.map { String(decoding: text[$0.start...].prefix(4), as: UTF8.self) }.first == "2026")
        #expect(String(decoding: text[(sheets.last?.start ?? 0)...], as: UTF8.self) == "备注\n")
    }

    @Test func knowsTheRecordsOfAFileOfValues() throws {
        let text = "标题,,,\n,,,\n序号,,任务,\n1,,\"两\n行\",\n"
        let document = try DocumentFile.open(bytes: Array(text.utf8), named: "a.csv")
        #expect(document.layout.sheets.map(\.rows) == [[1, 3, 4]])
        #expect(document.layout.sheets.map(\.columns) == [[1, 3]])
        #expect(document.layout.pages.isEmpty)
    }

    @Test func saysNothingOfPlainText() throws {
        #expect(try DocumentFile.open(bytes: Array("一、水利\n".utf8), named: "a.txt").layout == FileLayout())
    }
}

/// Pictures of pages.
@Suite struct OriginalPageTests {
    @Test func drawsEachPage() throws {
        let bytes = try OfficeFixtures.portable("suchuan-2026.pdf")
        #expect(try OriginalPage.count(in: bytes) == 12)
        let pictures = try [1, 12].map { try #require(try OriginalPage.picture(of: $0, in: bytes)) }
        for picture in pictures {
            #expect(picture.starts(with: [0xFF, 0xD8, 0xFF]) && (10_000..<1_000_000).contains(picture.count))
        }
        #expect(pictures[0] != pictures[1])
    }

    @Test(arguments: [0, -1, 13, 99_999]) func hasNoPageBesides(page: Int) throws {
        #expect(try OriginalPage.picture(of: page, in: OfficeFixtures.portable("suchuan-2026.pdf")) == nil)
    }

    @Test func refusesWhatHasNoPages() throws {
        #expect(throws: FileError.self) { try OriginalPage.picture(of: 1, in: Array("甲".utf8)) }
        let locked = try OfficeFixtures.locked.get()
        #expect(throws: FileError.self) { try OriginalPage.picture(of: 1, in: locked) }
        #expect(throws: FileError.self) { try OriginalPage.count(in: locked) }
    }

    @Test func saysWhatToInstall() throws {
        let bytes = try OfficeFixtures.portable("columns.pdf")
        let error = #expect(throws: FileError.self) {
            try OriginalPage.picture(of: 1, in: bytes, with: Programs(folders: []))
        }
        #expect(error?.code == .programMissing)
    }
}
