extension MadeSeeds {
    /// A Word file with lists, tables, fields, changes, notes and boxes.
    static let word: [Case.Part] = [
        part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        part("_rels/.rels", relations([("r1", "officeDocument", "word/document.xml")])),
        part("word/document.xml", "<w:document \(wordNames)><w:body>\(wordBody)</w:body></w:document>"),
        part(
            "word/_rels/document.xml.rels",
            relations([
                ("r1", "numbering", "numbering.xml"), ("r2", "styles", "styles.xml"), ("r3", "header", "header1.xml"),
                ("r4", "footnotes", "footnotes.xml"),
            ])),
        part("word/numbering.xml", "<w:numbering \(wordNames)>\(numbering)</w:numbering>"),
        part("word/styles.xml", "<w:styles \(wordNames)>\(styles)</w:styles>"),
        part("word/header1.xml", "<w:hdr \(wordNames)><w:p><w:r><w:t>某县人民政府</w:t></w:r></w:p></w:hdr>"),
        part(
            "word/footnotes.xml",
            "<w:footnotes \(wordNames)><w:footnote w:id=\"1\"><w:p><w:r><w:t>注</w:t></w:r></w:p></w:footnote></w:footnotes>"
        ),
    ]

    private static let wordNames = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="urn:wps" xmlns:pic="urn:pic"
        """

    private static let wordBody = """
        <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>2026年任务分解</w:t></w:r></w:p>\
        <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>稳增长</w:t></w:r></w:p>\
        <w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">完成投资 9 亿元</w:t></w:r><w:ins><w:r><w:t>以上</w:t></w:r></w:ins><w:del><w:r><w:delText>左右</w:delText></w:r></w:del></w:p>\
        <w:p><w:pPr><w:pStyle w:val="Item"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>甲</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:br/><w:tab/><w:rPr><w:vanish/></w:rPr></w:r></w:p>\
        <w:tbl><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>县水利局</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>9月底前</w:t></w:r></w:p></w:tc></w:tr>\
        <w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>内</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>\
        <w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p></w:sdtContent></w:sdt>\
        <w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p><w:sectPr/>
        """

    private static let numbering = """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl>\
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlRestart w:val="0"/><w:lvlText w:val="%1.%2"/><w:isLgl/></w:lvl></w:abstractNum>\
        <w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Item"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>\
        <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="7"/><w:lvl w:ilvl="1"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="(%2)"/></w:lvl></w:lvlOverride></w:num>
        """

    private static let styles = """
        <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="a"/></w:style>\
        <w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Item"/><w:basedOn w:val="Title"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>
        """

    /// An Excel file with shared and inline texts, formats, merged, hidden and empty cells.
    static let workbook: [Case.Part] = [
        part("[Content_Types].xml", "<Types/>"),
        part("_rels/.rels", relations([("r1", "officeDocument", "xl/workbook.xml")])),
        part(
            "xl/workbook.xml",
            "<workbook \(sheetNames)><workbookPr date1904=\"0\"/><sheets><sheet name=\"任务\" sheetId=\"1\" r:id=\"s0\"/><sheet name=\"说明\" sheetId=\"2\" r:id=\"s1\"/><sheet name=\"藏\" sheetId=\"3\" state=\"hidden\" r:id=\"s1\"/></sheets></workbook>"
        ),
        part(
            "xl/_rels/workbook.xml.rels",
            relations([
                ("t", "sharedStrings", "sharedStrings.xml"), ("f", "styles", "styles.xml"),
                ("s0", "worksheet", "worksheets/1.xml"), ("s1", "worksheet", "worksheets/2.xml"),
            ])),
        part(
            "xl/sharedStrings.xml",
            "<sst \(sheetNames)><si><t>责任单位</t></si><si><r><t>完成</t></r><r><t xml:space=\"preserve\"> 投资_x000D_\n以上</t></r></si></sst>"
        ),
        part(
            "xl/styles.xml",
            "<styleSheet \(sheetNames)><numFmts><numFmt numFmtId=\"200\" formatCode=\"#,##0.0&quot;亿元&quot;;[Red]-0.00%;&quot;—&quot;\"/><numFmt numFmtId=\"201\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot; h:mm AM/PM aaaa\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"200\"/><xf numFmtId=\"201\"/><xf numFmtId=\"10\"/><xf numFmtId=\"46\"/></cellXfs></styleSheet>"
        ),
        part(
            "xl/worksheets/1.xml",
            """
            <worksheet \(sheetNames)><dimension ref="A1:E5"/><cols><col min="4" max="4" hidden="1"/></cols><sheetData>\
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1"><v>7</v></c></row>\
            <row r="2"><c r="A2" t="inlineStr"><is><t>1.修路</t></is></c><c r="B2" s="1"><v>1234.56</v></c><c r="C2" s="2"><v>46203.5</v></c></row>\
            <row r="3"><c s="3"><v>0.085</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="str"><v>年底前</v></c><c s="4"><v>1.5</v></c></row>\
            <row r="4" hidden="1"><c><v>9</v></c></row><row><c s="1"><v>-5E-3</v></c></row></sheetData><mergeCells><mergeCell ref="A2:A5"/></mergeCells></worksheet>
            """),
        part(
            "xl/worksheets/2.xml",
            "<worksheet \(sheetNames)><sheetData><row><c t=\"inlineStr\"><is><t>备注</t></is></c></row></sheetData></worksheet>"
        ),
    ]

    private static let sheetNames = """
        xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        """

    private static func relations(_ entries: [(id: String, kind: String, target: String)]) -> String {
        let list = entries.map {
            "<Relationship Id=\"\($0.id)\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/\($0.kind)\" Target=\"\($0.target)\"/>"
        }
        return
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(list.joined())</Relationships>"
    }
}
