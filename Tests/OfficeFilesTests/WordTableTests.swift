import Testing

@testable import OfficeFiles

/// Tables, printed one row a line.
@Suite struct WordTableTests {
    private func text(_ rows: String...) throws -> String {
        try WordFixture("<w:tbl><w:tblPr/><w:tblGrid/>\(rows.joined())</w:tbl>").text()
    }

    @Test func printsARowALine() throws {
        #expect(try text(row(cell("序号"), cell("事项")), row(cell("1"), cell(""))) == "序号 | 事项\n1 | \n")
    }

    @Test func printsACellOfSeveralParagraphsInItsRow() throws {
        let units = cell(paragraph("县教育局") + paragraph("县财政局"))
        let broken = cell("<w:p><w:r><w:t>分管</w:t><w:br/><w:t>领导</w:t></w:r></w:p>")
        #expect(try text(row(cell("1"), units, broken)) == "1 | 县教育局\u{3000}县财政局 | 分管\u{3000}领导\n")
    }

    @Test func printsMergedCellsInEachOfTheirRows() throws {
        let restart = "<w:vMerge w:val=\"restart\"/>"
        let rows = [
            row(cell("一", "<w:gridSpan w:val=\"2\"/>"), cell("县民政局", restart)),
            row(cell("1"), cell("甲"), cell("", "<w:vMerge/>")),
            row(cell("2"), cell("乙"), cell("", "<w:vMerge w:val=\"continue\"/>")),
            row(cell("3"), cell("丙"), cell("县残联")),
            row(cell("4"), cell("丁"), cell("", "<w:vMerge/>")),
        ]
        let expected = "一 | 县民政局\n1 | 甲 | 县民政局\n2 | 乙 | 县民政局\n3 | 丙 | 县残联\n4 | 丁 | \n"
        #expect(try WordFixture("<w:tbl>\(rows.joined())</w:tbl>").text() == expected)
    }

    @Test func countsNumbersInMergedCellsOnce() throws {
        let rows = [
            row(cell(paragraph("", list: 1), "<w:vMerge w:val=\"restart\"/>"), cell("甲")),
            row(cell("", "<w:vMerge/>"), cell("乙")), row(cell(paragraph("", list: 1)), cell("丙")),
        ]
        var file = WordFixture("<w:tbl>\(rows.joined())</w:tbl>")
        file.numbering = pattern(0, [shape("decimal", "%1")]) + list(1, of: 0)
        #expect(try file.text() == "1 | 甲\n1 | 乙\n2 | 丙\n")
    }

    @Test func printsARowOfOneCellAsItsParagraphs() throws {
        #expect(try text(row(cell(paragraph("甲") + paragraph("乙"), "<w:gridSpan w:val=\"4\"/>"))) == "甲\n乙\n")
    }

    @Test func opensTablesInTables() throws {
        let inner = "<w:tbl>\(row(cell("1"), cell("2")))</w:tbl><w:p/>"
        #expect(try text(row(cell("外"), cell(inner))) == "外\n1 | 2\n\n")
    }

    @Test func leavesOutDeletedRowsAndCells() throws {
        let gone = "<w:tr><w:trPr><w:del/></w:trPr>\(cell("旧"))\(cell("行"))</w:tr>"
        #expect(try text(gone, row(cell("新"), cell("删", "<w:cellDel/>"), cell("行"))) == "新 | 行\n")
    }

    @Test func readsRowsAndCellsInContentControls() throws {
        let wrappedCell = "<w:sdt><w:sdtContent>\(cell("乙"))</w:sdtContent></w:sdt>"
        let wrappedRow = "<w:sdt><w:sdtContent>\(row(cell("丙"), cell("丁")))</w:sdtContent></w:sdt>"
        #expect(try text(row(cell("甲"), wrappedCell), wrappedRow) == "甲 | 乙\n丙 | 丁\n")
    }

    @Test func marksRowsAsSuch() throws {
        let document = try WordFixture("<w:tbl>\(row(cell("1"), cell("2")))</w:tbl>" + paragraph("后")).document()
        #expect(document.blocks.map(\.kind) == [.row, .paragraph])
    }

    @Test func refusesCellsRepeatedWithoutEnd() {
        let long = cell(String(repeating: "长", count: 20_000), "<w:vMerge w:val=\"restart\"/>")
        let rows = String(repeating: row(cell("", "<w:vMerge/>"), cell("1")), count: 600)
        #expect(throws: FileError.hostile) {
            try WordFixture("<w:tbl>\(row(long, cell("0")))\(rows)</w:tbl>").document()
        }
    }
}
