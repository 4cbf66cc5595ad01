import Testing

@testable import OfficeFiles

/// Tables as text.
@Suite struct CSVFileTests {
    private func open(_ text: String) throws(FileError) -> DocumentText {
        try DocumentFile.open(bytes: Array(text.utf8), named: "计划.CSV")
    }

    @Test(arguments: [",", ";", "\t"]) func readsEachSeparator(separator: String) throws {
        let text = "序号,任务,单位\n1,\"完成9亿元,\"\"以上\"\"\",县民政局\n2,甲,\n".replacing(",", with: separator)
        let document = try open(text)
        #expect(
            document.text
                == "序号 | 任务 | 单位\n1 | 完成9亿元\(separator == "\t" ? "" : separator)\"以上\" | 县民政局\n2 | 甲 | \n".replacing(
                    "元\"", with: separator == "\t" ? "元\t\"" : "元\""))
        #expect(document.format == .csv && document.encoding == .utf8)
    }

    @Test func readsLineEndsInQuotes() throws {
        #expect(try open("1,\"县教育局\r\n县财政局\"\r\n2,乙\r3,丙").text == "1 | 县教育局\u{3000}县财政局\n2 | 乙\n3 | 丙\n")
    }

    @Test func leavesOutEmptyColumnsAndRows() throws {
        #expect(try open("标题,,,\n,,,\n1,,甲,\n").text == "标题\n1 | 甲\n")
        #expect(try open("sep=|\n1|甲,乙\n").text == "1 | 甲,乙\n")
    }

    @Test func readsGB18030() throws {
        // 序号,甲、乙 in GB 18030.
        let bytes: [UInt8] = [0xD0, 0xF2, 0xBA, 0xC5, 0x2C, 0xBC, 0xD7, 0xA1, 0xA2, 0xD2, 0xD2, 0x0A]
        let document = try DocumentFile.open(bytes: bytes, named: "a.csv")
        #expect(document.text == "序号 | 甲、乙\n" && document.encoding == .gb18030)
    }

    @Test func takesTextOfAnotherNameForText() throws {
        #expect(try DocumentFile.open(bytes: Array("1,甲\n2,乙\n".utf8), named: "a.txt").format == .txt)
    }

    @Test func refusesAWidthThatNoTableHas() {
        let wide = String(repeating: "a,", count: 20_000) + "\n" + String(repeating: "b\n", count: 20_000)
        #expect(throws: FileError.tooLarge) { try open(wide) }
    }

    @Test func answersToAnyText() {
        let signs = Array(",;\t\"\r\n甲1 ")
        var state: UInt64 = 362_436_069
        for length in 0..<300 {
            let text = String(
                (0..<length).map { _ in
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    return signs[Int(state >> 33) % signs.count]
                })
            _ = try? open(text)
        }
    }
}
