import Testing

@testable import OfficeFiles

/// Excel files.
@Suite struct WorkbookTests {
    private func text(_ rows: String, more: String = "") throws(FileError) -> String {
        try WorkbookFixture(rows, more: more).document().text
    }

    @Test(arguments: ["9223372036854775807", "-9223372036854775808", "0", "9223372036854775808", "甲"])
    func takesRowsThatCannotBeForTheNext(number: String) throws {
        let rows = "<row r=\"\(number)\"><c t=\"str\"><v>甲</v></c></row>" + sheetRow("乙")
        #expect(try WorkbookFixture(rows).document().text == "甲\n乙\n")
    }

    @Test func readsAFileOfLibreOffice() throws {
        let document = try DocumentFile.open(bytes: OfficeFixtures.sheet("plan.xlsx"), named: "")
        #expect(document.text == FlatSheet.text)
        #expect(document.format == .xlsx && document.notices == [.hiddenText])
    }

    @Test func printsARowALine() throws {
        let rows =
            sheetRow("序号", "任务", "", "单位") + sheetRow("1", "改造", "", "") + sheetRow("", "", "")
            + sheetRow("2", "", "", "县民政局")
        #expect(try text(rows) == "序号 | 任务 | 单位\n1\n2 |  | 县民政局\n".replacing("\n1\n", with: "\n1 | 改造 | \n"))
    }

    @Test func printsTitlesBetweenRowsAsLines() throws {
        let rows = sheetRow("一、经济") + sheetRow("1", "甲") + sheetRow("", "乙")
        #expect(try text(rows) == "一、经济\n1 | 甲\n | 乙\n")
    }

    @Test func placesCellsByTheirNames() throws {
        let cell = { (place: String, text: String) in "<c r=\"\(place)\" t=\"str\"><v>\(text)</v></c>" }
        let rows = "<row r=\"3\">\(cell("B3", "甲"))\(cell("AA3", "乙"))</row><row r=\"5\">\(cell("C5", "丙"))</row>"
        #expect(try text(rows) == "甲 |  | 乙\n | 丙 | \n")
    }

    @Test func printsMergedCellsInEachOfTheirRows() throws {
        let rows = sheetRow("标题", "") + sheetRow("", "") + sheetRow("1", "甲", "县民政局") + sheetRow("2", "乙")
        let merged =
            "<mergeCells><mergeCell ref=\"A1:C2\"/><mergeCell ref=\"C3:C9\"/><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"
        let fixture = rows.replacing("<row>", with: "<row >")
        #expect(
            try text(fixture, more: merged.replacing("<mergeCell ref=\"A1:XFD1048576\"/>", with: ""))
                == "标题\n1 | 甲 | 县民政局\n2 | 乙 | 县民政局\n")
    }

    @Test func leavesOutWhatIsHidden() throws {
        var file = WorkbookFixture(sheetRow("甲", "乙", "丙") + sheetRow("丁", "戊", "己", hidden: true))
        file.sheets[0].content = "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>" + file.sheets[0].content
        file.sheets.append(("密", "<sheetData>\(sheetRow("庚"))</sheetData>"))
        file.hidden = ["密"]
        #expect(try file.document().text == "甲 | 丙\n")
        #expect(try file.document().notices == [.hiddenText])
    }

    @Test func namesTheSheetsOfSeveral() throws {
        var file = WorkbookFixture(sheetRow("甲", "乙"))
        file.sheets.append(("任务表", "<sheetData>\(sheetRow("丙", "丁"))</sheetData>"))
        file.sheets.append(("空", "<sheetData/>"))
        let document = try file.document()
        #expect(document.text == "甲 | 乙\n任务表\n丙 | 丁\n")
        #expect(document.blocks.map(\.kind) == [.row, .heading(level: 1), .row])
    }

    @Test func readsSharedTexts() throws {
        var file = WorkbookFixture(
            "<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c><c t=\"s\"><v>7</v></c><c t=\"b\"><v>1</v></c></row>")
        file.texts = [
            "<t>甲\n乙</t>", "<r><t>丙</t></r><r><rPr/><t xml:space=\"preserve\"> 丁_x000D_</t></r><rPh><t>音</t></rPh>",
        ]
        #expect(try file.document().text == "丙 丁 | 甲\u{3000}乙 | TRUE\n")
    }

    @Test func refusesTextsRepeatedWithoutEnd() {
        let cells = String(
            repeating: "<row>\(String(repeating: "<c t=\"s\"><v>0</v></c>", count: 40))</row>", count: 40)
        var file = WorkbookFixture(cells)
        file.texts = ["<t>\(String(repeating: "长", count: 20_000))</t>"]
        #expect(throws: FileError.tooLarge) { try file.document() }
        var merged = WorkbookFixture(
            sheetRow(String(repeating: "长", count: 100_000)) + String(repeating: sheetRow("", "甲"), count: 300),
            more: "<mergeCells><mergeCell ref=\"A1:A1048576\"/></mergeCells>")
        #expect(throws: FileError.tooLarge) { try merged.document() }
        merged = WorkbookFixture(
            (0..<2100).map { "<row><c r=\"\(Self.letters($0))1\" t=\"str\"><v>甲</v></c></row>" }.joined())
        #expect(throws: FileError.tooLarge) { try merged.document() }
    }

    private static func letters(_ column: Int) -> String {
        let first = column < 26 ? "" : letters(column / 26 - 1)
        return first + String(decoding: [UInt8(0x41 + column % 26)], as: UTF8.self)
    }

    @Test func answersToAFileAlteredOrCutAnywhere() throws {
        let whole = WorkbookFixture(
            sheetRow("序号", "任务") + sheetRow("1", "甲"), more: "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>"
        ).bytes()
        for length in stride(from: 0, to: whole.count, by: 17) {
            #expect(throws: FileError.self) { try DocumentFile.open(bytes: Array(whole[..<length]), named: "") }
        }
        for offset in stride(from: 0, to: whole.count, by: 13) {
            var bytes = whole
            bytes[offset] ^= 0x2A
            _ = try? DocumentFile.open(bytes: bytes, named: "")
        }
        for place in ["", "A", "1", "ZZZZ1", "A0", "A99999999999999999999", "甲1", "a1"] {
            _ = try text(
                "<row r=\"\(place)\"><c r=\"\(place)\" s=\"-1\"><v>1e999</v></c><c t=\"s\"><v>-1</v></c><c><v>甲</v></c></row>"
            )
        }
    }
}
