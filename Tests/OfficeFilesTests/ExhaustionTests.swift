import Testing

@testable import OfficeFiles

/// Small files that would take hours or all memory to read, if they were read.
@Suite(.timeLimit(.minutes(3))) struct ExhaustionTests {
    private func code(_ bytes: [UInt8]) -> FileError.Code? {
        do throws(FileError) {
            _ = try DocumentFile.open(bytes: bytes, named: "a")
            return nil
        } catch { return error.code }
    }

    private func page(_ body: String) -> FileError.Code? { code(Array("<!DOCTYPE html><html><body>甲\(body)".utf8)) }

    private func attributes(_ count: Int, _ value: String = "") -> String {
        (0..<count).map { " a\($0)\(value)" }.joined()
    }

    @Test func refusesTagsWithEndlessAttributes() {
        #expect(code(WordFixture("<w:p\(attributes(60_000, "='1'"))/>").bytes()) == .hostile)
        #expect(code(WordFixture("<w:p\(attributes(60_000, "='>'"))/>").bytes()) == .hostile)
        let names = (0..<60_000).map { " xmlns:a\($0)=\"b\"" }.joined()
        #expect(code(WordFixture("<w:p\(names)/>").bytes()) == .hostile)
    }

    @Test(arguments: ["", "=1", "='<'", "=\"<p>\"", "= '>'"])
    func refusesPagesWithEndlessAttributes(value: String) {
        #expect(page("<p\(attributes(60_000, value))>乙") == .hostile)
    }

    @Test func readsPagesWithMuchScript() {
        let script = (0..<20_000).map { "if (a < b) x[\"\($0)\"] = 'y';\n" }.joined()
        #expect(page("<script>\(script)</script><!-- <p \(script) --><pre>\(script)</pre>") == nil)
        #expect(page("<img src=\"data:image/png;base64,\(String(repeating: "iVBORw0K/+", count: 50_000))\">") == nil)
    }

    @Test(arguments: ["</p>", "<br>", "&amp;", "<"])
    func refusesPagesOfNothingButTags(sign: String) {
        #expect(page(String(repeating: sign, count: 500_001)) == .tooLarge)
    }

    @Test func refusesSheetsThatShareAPart() {
        var file = WorkbookFixture(String(repeating: "<row><c/></row>", count: 20_000))
        file.extraList = String(repeating: "<sheet name=\"a\" sheetId=\"9\" r:id=\"s0\"/>", count: 20_000)
        #expect(code(file.bytes()) == .hostile)
    }

    @Test func readsAHeaderOnceHoweverOftenItIsNamed() throws {
        var file = WordFixture(paragraph("甲"))
        let empty = String(repeating: "<w:p/>", count: 20_000)
        file.extraParts = [("word/header1.xml", "<w:hdr NAMESPACES>\(empty)\(paragraph("某县"))</w:hdr>")]
        file.extraRelations = Array(repeating: ("header", "header1.xml"), count: 10_000)
        #expect(try file.document().asides == [Aside(kind: .header, text: "某县")])
    }

    @Test func readsAnyNumberOfComments() throws {
        var file = WordFixture(paragraph("甲"))
        let comments = (0..<20_000).map { "<w:comment>\(paragraph("\($0)"))</w:comment>" }.joined()
        file.extraParts = [("word/comments.xml", "<w:comments NAMESPACES>\(comments)</w:comments>")]
        file.extraRelations = [("comments", "comments.xml")]
        #expect(try file.document().asides.count == 20_000)
    }

    @Test func refusesLongNumbersBeforeEveryParagraph() {
        var file = WordFixture(String(repeating: paragraph("", list: 1, level: 0), count: 2000))
        file.numbering = pattern(0, [shape("decimal", String(repeating: "%1甲", count: 20_000))]) + list(1, of: 0)
        #expect(code(file.bytes()) == .hostile)
    }

    @Test func readsAFormatOnceHoweverManyStylesShareIt() throws {
        var file = WorkbookFixture("<row><c s=\"1\"><v>1.5</v></c><c s=\"200000\"><v>2.5</v></c></row>")
        file.formats = [String(repeating: "#", count: 250) + "0.0"]
        file.extraStyles = String(repeating: "<xf numFmtId=\"200\"/>", count: 200_000)
        #expect(try file.document().text == "1.5 | 2.5\n")
    }

    @Test func readsOneLongParagraph() throws {
        let text = try WordFixture("<w:p>\(String(repeating: run("甲"), count: 100_000))</w:p>").text()
        #expect(text.count == 100_001)
    }

    @Test func refusesArchivesOfOtherKindsUnderEveryName() {
        let inner = WordFixture(paragraph("甲")).bytes()
        #expect(code(ZipFixture.archive([("a.docx", inner), ("b.zip", inner)])) == .unsupported)
    }

    @Test func refusesAnArchiveThatUnpacksToTooMuchInSmallParts() {
        let part = [UInt8](repeating: 0x20, count: 1 << 20)
        let bomb = ZipFixture.archive((0..<40).map { ("word/part\($0).xml", part) })
        #expect(bomb.count < 100_000)
        #expect(code(bomb) == .hostile)
    }

    /// Sizes that an archive states in its records are not believed.
    @Test(arguments: [0, 1, 0x7FFF_FFFF, 0xFFFF_FFFF])
    func believesNoStatedSize(size: UInt32) {
        let whole = WordFixture(paragraph("甲")).bytes()
        for (mark, field) in [
            ([0x50, 0x4B, 1, 2] as [UInt8], 24), ([0x50, 0x4B, 3, 4], 22), ([0x50, 0x4B, 7, 8], 12),
        ] {
            guard let record = whole.firstRange(of: mark) else { continue }
            var bytes = whole
            for index in 0..<4 {
                bytes[record.lowerBound + field + index] = UInt8(truncatingIfNeeded: size >> (8 * UInt32(index)))
            }
            let answer = code(bytes)
            #expect(answer == nil || [.damaged, .hostile, .tooLarge, .unsupported].contains(answer))
        }
    }

    @Test func readsStylesAndListsThatGoRoundInCircles() throws {
        var file = WordFixture(paragraph("甲", style: "a") + paragraph("乙", list: 1, level: 0))
        file.styles = """
            <w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>\
            <w:style w:styleId="c"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            """
        file.numbering =
            pattern(0, [shape("decimal", "%1.")], attributes: "<w:numStyleLink w:val=\"c\"/><w:styleLink w:val=\"c\"/>")
            + list(1, of: 0)
        #expect(try file.text() == "甲\n1.乙\n")
    }
}
