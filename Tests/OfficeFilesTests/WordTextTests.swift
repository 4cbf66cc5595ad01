import Testing

@testable import OfficeFiles

/// What counts as the text of a Word file.
@Suite struct WordTextTests {
    private func runs(_ content: String) -> String { "<w:p>\(content)</w:p>" }

    @Test(arguments: [
        ("<w:r><w:t>甲</w:t></w:r><w:r><w:t xml:space=\"preserve\"> 乙</w:t></w:r>", "甲 乙"),
        ("<w:r><w:t> 甲 </w:t></w:r>", "甲"),
        ("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r>", "甲\t乙\n丙"),
        ("<w:r><w:t>一句</w:t><w:br w:type=\"page\"/><w:t>没有断</w:t><w:lastRenderedPageBreak/></w:r>", "一句没有断"),
        ("<w:r><w:t>2026</w:t><w:noBreakHyphen/><w:t>1</w:t><w:softHyphen/></w:r>", "2026-1"),
        ("<w:hyperlink>\(run("甲"))</w:hyperlink><w:smartTag>\(run("乙"))</w:smartTag>", "甲乙"),
        ("<w:sdt><w:sdtPr/><w:sdtContent>\(run("甲"))</w:sdtContent></w:sdt>\(run("乙"))", "甲乙"),
        (
            "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(run("单击此处"))</w:sdtContent></w:sdt>\(run("乙"))",
            "乙"
        ),
        ("<w:r><w:ruby><w:rt>\(run("sù"))</w:rt><w:rubyBase>\(run("粟"))</w:rubyBase></w:ruby></w:r>", "粟"),
        ("<m:oMath><m:r><m:t>38</m:t></m:r></m:oMath>\(run("微克"))", "38微克"),
        ("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>\(run("是"))", "☑是"),
    ])
    func readsRuns(content: String, expected: String) throws {
        #expect(try WordFixture(runs(content)).text() == expected + "\n")
    }

    @Test func keepsInsertedAndLeavesOutDeletedText() throws {
        let body = runs(
            "\(run("完成投资"))<w:del><w:r><w:delText>100</w:delText></w:r></w:del><w:ins>\(run("118"))</w:ins>"
                + "<w:moveFrom>\(run("旧"))</w:moveFrom><w:moveTo>\(run("亿元"))</w:moveTo>")
        let document = try WordFixture(body).document()
        #expect(document.text == "完成投资118亿元\n")
        #expect(document.notices == [.trackedChanges])
    }

    @Test func joinsParagraphsWhoseMarkIsDeleted() throws {
        let first = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>\(run("前半"))</w:p>"
        #expect(try WordFixture(first + paragraph("后半")).text() == "前半后半\n")
        #expect(try WordFixture(paragraph("甲") + first).text() == "甲\n前半\n")
    }

    @Test func leavesOutHiddenText() throws {
        let styles = """
            <w:style w:type="character" w:styleId="C"><w:rPr><w:vanish/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="P"><w:rPr><w:vanish/></w:rPr></w:style>
            """
        var file = WordFixture(
            runs("\(run("甲"))<w:r><w:rPr><w:vanish/></w:rPr><w:t>秘</w:t></w:r>")
                + runs("<w:r><w:rPr><w:rStyle w:val=\"C\"/></w:rPr><w:t>密</w:t></w:r>\(run("乙"))")
                + "<w:p><w:pPr><w:pStyle w:val=\"P\"/></w:pPr>\(run("藏"))<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>丙</w:t></w:r></w:p>"
        )
        file.styles = styles
        let document = try file.document()
        #expect(document.text == "甲\n乙\n丙\n")
        #expect(document.notices == [.hiddenText])
    }

    @Test func keepsResultsOfFieldsAndLeavesOutTheirCode() throws {
        let begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
        let separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        let end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        let code = "<w:r><w:instrText> REF a </w:instrText></w:r>"
        let nested = begin + run("IF ") + begin + code + separate + run("内") + end + separate + run("结果") + end
        #expect(try WordFixture(runs(nested + run("后"))).text() == "结果后\n")
        let across = runs(begin + code + separate + run("第一行")) + runs(run("第二行") + end + run("正文"))
        #expect(try WordFixture(across).text() == "第一行\n第二行正文\n")
        #expect(try WordFixture(runs("<w:fldSimple w:instr=\"DATE\">\(run("2026"))</w:fldSimple>")).text() == "2026\n")
    }

    @Test func readsATextBoxOnceBehindItsParagraph() throws {
        let box = "<w:txbxContent>\(paragraph("框内"))</w:txbxContent>"
        let body = runs(
            "\(run("正文"))<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>\(box)</wps:txbx></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>\(run("继续"))"
        )
        #expect(try WordFixture(body + paragraph("末")).text() == "正文继续\n框内\n末\n")
        let old = runs("<w:r><w:pict><v:shape><v:textbox>\(box)</v:textbox></v:shape></w:pict></w:r>\(run("旧"))")
        #expect(try WordFixture(old).text() == "旧\n框内\n")
    }

    @Test func countsPicturesAndEmbeddedFiles() throws {
        let body = runs("<w:r><w:drawing><pic:pic/></w:drawing></w:r><w:r><w:object><o:OLEObject/></w:object></w:r>")
        let document = try WordFixture(body + paragraph("图") + "<w:altChunk/>").document()
        #expect(document.notices == [.pictures(1), .embeddedDocuments(2)])
    }

    @Test func keepsNotesAndCommentsApart() throws {
        var file = WordFixture(runs("\(run("正文"))<w:r><w:footnoteReference w:id=\"1\"/></w:r>"))
        file.extraRelations = [("footnotes", "footnotes.xml"), ("comments", "comments.xml")]
        file.extraParts = [
            (
                "word/footnotes.xml",
                "<w:footnotes NAMESPACES><w:footnote w:type=\"separator\" w:id=\"0\">\(paragraph("——"))</w:footnote><w:footnote w:id=\"1\">\(paragraph("脚注"))</w:footnote></w:footnotes>"
            ),
            (
                "word/comments.xml",
                "<w:comments NAMESPACES><w:comment w:id=\"0\">\(paragraph("批注"))</w:comment></w:comments>"
            ),
        ]
        let document = try file.document()
        #expect(document.text == "正文\n")
        #expect(document.asides == [Aside(kind: .note, text: "脚注"), Aside(kind: .comment, text: "批注")])
    }

    @Test func readsTheStrictKindOfFile() throws {
        var file = WordFixture(paragraph("甲", list: 1))
        file.isStrict = true
        file.numbering = pattern(0, [shape("decimal", "%1.")]) + list(1, of: 0)
        #expect(try file.text() == "1.甲\n")
    }

    @Test func keepsEmptyParagraphsAsEmptyLines() throws {
        #expect(try WordFixture(paragraph("甲") + "<w:p/>" + paragraph("乙") + "<w:sectPr/>").text() == "甲\n\n乙\n")
    }

    @Test func tellsTitleAndHeadings() throws {
        var file = WordFixture(
            paragraph("题", style: "T") + paragraph("一", style: "H") + paragraph("文", style: "B") + paragraph("无"))
        file.styles = """
            <w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>\
            <w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="H"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
            """
        #expect(
            try file.document().blocks.map(\.kind) == [.heading(level: 0), .heading(level: 2), .paragraph, .paragraph])
    }
}
