import Testing

@testable import OfficeFiles

/// Automatic numbers, printed as Word shows them.
@Suite struct ListNumberTests {
    private func numbers(_ numbering: String, _ paragraphs: String..., styles: String? = nil) throws -> [String] {
        var file = WordFixture(paragraphs.joined())
        file.numbering = numbering
        file.styles = styles
        return try file.text().split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    @Test func countsSectionsInChineseAndItemsAcrossThem() throws {
        let levels = pattern(0, [shape("chineseCounting", "%1、")]) + pattern(1, [shape("decimal", "%1.")])
        let lines = try numbers(
            levels + list(1, of: 0) + list(2, of: 1), paragraph("甲", list: 1), paragraph("子", list: 2),
            paragraph("乙", list: 1), paragraph("丑", list: 2))
        #expect(lines == ["一、甲", "1.子", "二、乙", "2.丑"])
    }

    @Test func numbersLevelsWithinEachOther() throws {
        let levels = pattern(0, [shape("decimal", "%1."), shape("decimal", "%1.%2"), shape("lowerLetter", "(%3)")])
        let lines = try numbers(
            levels + list(1, of: 0), paragraph("a", list: 1, level: 0), paragraph("b", list: 1, level: 1),
            paragraph("c", list: 1, level: 1), paragraph("d", list: 1, level: 2), paragraph("e", list: 1, level: 0),
            paragraph("f", list: 1, level: 1), paragraph("g", list: 1, level: 2))
        #expect(lines == ["1.a", "1.1b", "1.2c", "(a)d", "2.e", "2.1f", "(a)g"])
    }

    @Test func keepsCountingWhereALevelNeverRestarts() throws {
        let levels = pattern(
            0,
            [
                shape("chineseCounting", "%1、"),
                shape("decimal", "%2.", "<w:suff w:val=\"nothing\"/><w:lvlRestart w:val=\"0\"/>"),
            ])
        let lines = try numbers(
            levels + list(1, of: 0), paragraph("甲", list: 1, level: 0), paragraph("子", list: 1, level: 1),
            paragraph("丑", list: 1, level: 1), paragraph("乙", list: 1, level: 0), paragraph("寅", list: 1, level: 1))
        #expect(lines == ["一、甲", "1.子", "2.丑", "二、乙", "3.寅"])
    }

    @Test func startsAgainWhereAListSaysSo() throws {
        let override = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"
        let lines = try numbers(
            pattern(0, [shape("decimal", "%1.")]) + list(1, of: 0) + list(2, of: 0) + list(3, of: 0, override),
            paragraph("a", list: 1), paragraph("b", list: 2), paragraph("c", list: 3), paragraph("d", list: 3))
        #expect(lines == ["1.a", "2.b", "1.c", "2.d"])
    }

    @Test func takesAnOverridingLevelForItsShape() throws {
        let level =
            "<w:lvlOverride w:ilvl=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"5\"/>\(shape("decimal", "第%1条"))</w:lvl></w:lvlOverride>"
        let lines = try numbers(
            pattern(0, [shape("decimal", "%1.")]) + list(1, of: 0, level), paragraph("a", list: 1),
            paragraph("b", list: 1))
        #expect(lines == ["第5条a", "第6条b"])
    }

    @Test func findsTheListThroughTheStyle() throws {
        let levels = pattern(
            0,
            [
                shape("chineseCounting", "%1、") + "<w:pStyle w:val=\"H1\"/>",
                shape("chineseCounting", "（%2）") + "<w:pStyle w:val=\"H2\"/>",
            ])
        let styles = """
            <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>\
            <w:outlineLvl w:val="0"/></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="H3"><w:basedOn w:val="H2"/></w:style>
            """
        let lines = try numbers(
            levels + list(1, of: 0), paragraph("甲", style: "H1"), paragraph("子", style: "H2"),
            paragraph("丑", style: "H3"),
            paragraph("乙", style: "H1"), paragraph("不编号", list: 0, style: "H1"), styles: styles)
        #expect(lines == ["一、甲", "（一）子", "（二）丑", "二、乙", "不编号"])
    }

    @Test func followsALinkToAListStyle() throws {
        let levels =
            pattern(0, [], attributes: "<w:numStyleLink w:val=\"L\"/>")
            + pattern(1, [shape("decimal", "%1)")], attributes: "<w:styleLink w:val=\"L\"/>")
        #expect(try numbers(levels + list(1, of: 0), paragraph("a", list: 1)) == ["1)a"])
    }

    @Test func putsASpaceWhereWordPutsATab() throws {
        let lines = try numbers(
            pattern(0, [shape("decimal", "%1.", "")]) + list(1, of: 0), paragraph("a", list: 1), paragraph("", list: 1))
        #expect(lines == ["1. a", "2."])
    }

    @Test func showsDigitsInLegalNumbers() throws {
        let levels = pattern(
            0, [shape("chineseCounting", "第%1章"), shape("decimal", "%1.%2", "<w:suff w:val=\"nothing\"/><w:isLgl/>")])
        let lines = try numbers(
            levels + list(1, of: 0), paragraph("甲", list: 1, level: 0), paragraph("子", list: 1, level: 1))
        #expect(lines == ["第一章甲", "1.1子"])
    }

    @Test func showsBullets() throws {
        let lines = try numbers(
            pattern(0, [shape("bullet", "\u{F0B7}")]) + pattern(1, [shape("bullet", "★")]) + list(1, of: 0)
                + list(2, of: 1),
            paragraph("a", list: 1), paragraph("b", list: 2))
        #expect(lines == ["•a", "★b"])
    }

    @Test func passesOverListsThatAreNotThere() throws {
        #expect(try numbers("", paragraph("a", list: 7), paragraph("b", list: 7, level: 99)) == ["a", "b"])
    }

    @Test(arguments: [
        ("decimal", 1, "1"), ("decimal", 120, "120"), ("decimalZero", 7, "07"), ("decimalZero", 12, "12"),
        ("chineseCounting", 1, "一"), ("chineseCounting", 10, "十"), ("chineseCounting", 11, "十一"),
        ("chineseCounting", 20, "二十"), ("chineseCounting", 99, "九十九"), ("chineseCounting", 100, "一〇〇"),
        ("chineseCountingThousand", 101, "一百零一"), ("chineseCountingThousand", 110, "一百一十"),
        ("chineseCountingThousand", 1005, "一千零五"), ("ideographDigital", 10, "一〇"), ("ideographDigital", 21, "二一"),
        ("japaneseCounting", 11, "十一"), ("japaneseCounting", 111, "百十一"), ("japaneseCounting", 25, "二十五"),
        ("chineseLegalSimplified", 11, "壹拾壹"), ("decimalFullWidth", 12, "１２"), ("decimalEnclosedCircle", 1, "①"),
        ("decimalEnclosedCircle", 20, "⑳"), ("decimalEnclosedCircle", 21, "21"), ("decimalEnclosedParen", 3, "⑶"),
        ("decimalEnclosedFullstop", 2, "⒉"), ("upperRoman", 4, "IV"), ("lowerRoman", 1999, "mcmxcix"),
        ("upperLetter", 26, "Z"), ("lowerLetter", 27, "aa"), ("ideographTraditional", 3, "丙"), ("none", 5, ""),
        ("numberInDash", 3, "- 3 -"), ("noSuchFormat", 5, "5"),
    ])
    func writesNumbers(format: String, value: Int, expected: String) {
        #expect(NumberFormat(name: format).string(value) == expected)
    }
}
