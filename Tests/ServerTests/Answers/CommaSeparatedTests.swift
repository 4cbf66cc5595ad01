import Testing

@testable import Server

@Suite struct CommaSeparatedTests {
    private func line(_ row: [String]) -> String {
        var table = CommaSeparated()
        table.append(row: row)
        return String(decoding: table.bytes.dropFirst(3), as: UTF8.self)
    }

    @Test func beginsWithAByteOrderMark() {
        #expect(CommaSeparated().bytes == [0xEF, 0xBB, 0xBF])
    }

    @Test func quotesWhatNeedsIt() {
        #expect(line(["事项", "1", ""]) == "事项,1,\r\n")
        #expect(line(["a,b", "say \"no\"", "two\nlines"]) == "\"a,b\",\"say \"\"no\"\"\",\"two\nlines\"\r\n")
    }

    @Test(arguments: [
        "=1+1", "+cmd", "-cmd", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "=HYPERLINK(\"x\")", "\t", "\n=1", "-1+1",
    ])
    func noCellBecomesAFormula(_ cell: String) {
        let written = line([cell])
        #expect(written.hasPrefix("'") || written.hasPrefix("\"'"))
    }

    @Test(arguments: ["-5", "+3.5", "10", "5%", "-", "a=b", "—"])
    func plainNumbersStay(_ cell: String) {
        #expect(line([cell]) == (cell == "-" ? "'-" : cell) + "\r\n")
    }

    @Test func namesFilesInAnyScriptSafely() {
        #expect(
            ContentDisposition.attachment(named: "../分解 \"表\".docx\r\nX: y")
                == "attachment; filename=\"______.docxX__y\"; "
                + "filename*=UTF-8''%E5%88%86%E8%A7%A3%20%22%E8%A1%A8%22.docxX%3A%20y")
        #expect(
            ContentDisposition.attachment(named: "..") == "attachment; filename=\"document\"; filename*=UTF-8''document"
        )
    }
}
