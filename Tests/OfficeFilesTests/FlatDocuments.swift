/// Documents in LibreOffice's flat form.
enum FlatDocument {
    /// The names of the vocabularies.
    static let names =
        ["office", "style", "text", "table"].map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\" " }
        .joined() + "xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\" "
        + "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""

    static let title = "粟川县2026年重点工作责任分解"
    static let paragraphs = (1...24).map { number in
        "\(number).推进第\(number)批重点工程。全年完成投资\(number + 10)亿元以上，新开工项目\(number + 2)个，9月底前完成前期手续，"
            + "年底前主体完工，让群众早日用上、用好。责任单位：县发展改革局，县财政局，县自然资源局，县住房城乡建设局"
    }

    /// A title over the whole width, and items in two columns.
    static var inTwoColumns: String {
        let items = paragraphs.map { "<text:p text:style-name=\"Item\">\($0)</text:p>" }.joined()
        return document(
            "<text:p text:style-name=\"Title\">\(title)</text:p>"
                + "<text:section text:style-name=\"Columns\" text:name=\"a\">\(items)</text:section>")
    }

    /// The content of an archive with a part that is to be fetched from another file.
    static func content(linkedTo file: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?><office:document-content \(names) office:version="1.3" \
        xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text><text:p>\(title)</text:p>\
        <text:section text:name="a"><text:section-source xlink:href="file://\(file)" xlink:type="simple" \
        xlink:show="embed"/><text:p>旧文</text:p></text:section></office:text></office:body></office:document-content>
        """
    }

    private static func document(_ body: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?><office:document \(names) office:version="1.3" \
        office:mimetype="application/vnd.oasis.opendocument.text"><office:styles>\
        \(style("Item", "fo:text-indent=\"8mm\" fo:text-align=\"justify\"", size: 11))\
        \(style("Title", "fo:text-align=\"center\"", size: 20))</office:styles><office:automatic-styles>\
        <style:style style:name="Columns" style:family="section"><style:section-properties>\
        <style:columns fo:column-count="2" fo:column-gap="8mm"/></style:section-properties></style:style>\
        </office:automatic-styles><office:body><office:text>\(body)</office:text></office:body></office:document>
        """
    }

    private static func style(_ name: String, _ properties: String, size: Int) -> String {
        """
        <style:style style:name="\(name)" style:family="paragraph"><style:paragraph-properties \(properties)/>\
        <style:text-properties fo:font-size="\(size)pt" style:font-size-asian="\(size)pt"/></style:style>
        """
    }
}

/// A spreadsheet in LibreOffice's flat form: merged cells, a percentage, a date, a format of its own, a hidden row.
enum FlatSheet {
    /// What the sheets show.
    static let text = """
        任务
        2026年重点任务清单
        序号 | 任务 | 目标 | 责任单位 | 完成时限
        1 | 完成投资 | 1,234.6亿元 | 县发改委\u{3000}县财政局 | 2026年6月30日
        2 | 工业增长 | 8.5% | 县发改委\u{3000}县财政局 | 年底前
        说明
        备注

        """

    static let document = """
        <?xml version="1.0" encoding="UTF-8"?><office:document \(FlatDocument.names) office:version="1.3" \
        office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>\(styles)\
        </office:automatic-styles><office:body><office:spreadsheet><table:table table:name="任务">\
        <table:table-row>\(cell("2026年重点任务清单", "table:number-columns-spanned=\"5\""))\
        <table:covered-table-cell table:number-columns-repeated="4"/></table:table-row>\
        <table:table-row>\(["序号", "任务", "目标", "责任单位", "完成时限"].map { cell($0) }.joined())</table:table-row>\
        <table:table-row>\(number("1"))\(cell("完成投资"))\(number("1234.56", style: "Amount"))\
        \(cell("县发改委</text:p><text:p>县财政局", "table:number-rows-spanned=\"2\""))\
        <table:table-cell table:style-name="Day" office:value-type="date" office:date-value="2026-06-30"/>\
        </table:table-row><table:table-row>\(number("2"))\(cell("工业增长"))\(number("0.085", style: "Share"))\
        <table:covered-table-cell/>\(cell("年底前"))</table:table-row>\
        <table:table-row table:visibility="collapse">\(number("3"))\(cell("隐藏"))</table:table-row></table:table>\
        <table:table table:name="说明"><table:table-row>\(cell("备注"))</table:table-row></table:table>\
        </office:spreadsheet></office:body></office:document>
        """

    private static func cell(_ text: String, _ attributes: String = "") -> String {
        "<table:table-cell \(attributes) office:value-type=\"string\"><text:p>\(text)</text:p></table:table-cell>"
    }

    private static func number(_ value: String, style: String = "Default") -> String {
        "<table:table-cell table:style-name=\"\(style)\" office:value-type=\"float\" office:value=\"\(value)\"/>"
    }

    private static let styles = """
        <number:percentage-style style:name="N1"><number:number number:decimal-places="1" \
        number:min-decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text>\
        </number:percentage-style><number:date-style style:name="N2"><number:year number:style="long"/>\
        <number:text>年</number:text><number:month/><number:text>月</number:text><number:day/>\
        <number:text>日</number:text></number:date-style><number:number-style style:name="N3">\
        <number:number number:decimal-places="1" number:min-decimal-places="1" number:min-integer-digits="1" \
        number:grouping="true"/><number:text>亿元</number:text></number:number-style>\
        \(cellStyle("Share", "N1"))\(cellStyle("Day", "N2"))\(cellStyle("Amount", "N3"))
        """

    private static func cellStyle(_ name: String, _ format: String) -> String {
        "<style:style style:name=\"\(name)\" style:family=\"table-cell\" style:data-style-name=\"\(format)\"/>"
    }
}
