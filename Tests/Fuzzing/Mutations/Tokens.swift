/// Pieces of the field and of its formats, which chance alone would not find.
enum Tokens {
    /// What documents are made of, and what looks like it.
    static let text = [
        "一、", "（一）", "(二)", "十、", "1.", "１．", "2、", "(3)", "①", "★", "一是", "第一章", "附件1", "— 2 —", "\u{C}", "\n\n",
        "\r\n",
        "\r", "\u{2028}", "\u{85}", "\u{B}", "\u{3000}\u{3000}", "\u{A0}", "\u{200B}", "\u{FEFF}", "\u{200D}",
        "\u{301}", "\u{202E}", "\u{0}", "\u{1C}",
        "，", "。", "；", "：", "、", ",", ".", ";", ":", "（", "）", "(", ")", "【", "】", "[", "]", "〔", "〕", "“", "”", "\"",
        "《", "》", "|", " | ", "\t",
        "责任单位：", "牵头单位:", "配合单位：", "责任领导：", "完成时限：", "协办单位：", "（牵头单位：", "牵头，", "配合）", "等负责", "按职责分工负责", "（一）责任领导", "下同",
        "列第一位者为牵头单位",
        "县发改委", "各乡镇（街道）", "县财政局、农业局", "各有关单位", "县工业区（县集聚区、市园区）",
        "2026年", "6月底前", "年底前", "2月30日", "13月", "9999年", "二〇二六年", "第三季度", "上半年", "秋季", "全年", "5年内", "到2030年",
        "2026-06-30", "6.30", "12月上旬", "同期", "每季度",
        "完成", "确保", "力争", "不低于", "以上", "以内", "左右", "达到", "增长", "下降", "分别", "其中：", "其中", "占比", "由", "提高到", "控制在", "稳定在",
        "新增", "建成",
        "143亿元", "3.2万户", "１２", "0", "00", "-1", "7.5%—8%", "‰", "%", "％", "百分之", "百分点", "三分之二", "两个100%", "1到2个",
        "1-2个", "数十个", "上千", "近百家", "万", "亿", "千", "百", "十", "两", "半", "零", "〇",
        "壹佰", "9223372036854775807", "9223372036854775808", "99999999999999999999999999999999", "0.0000000000000000001",
        "1,234,567.8", "1e400", "十亿亿亿", "一万亿亿", "万万万万万", "1.2.3.4.5", "½", "㎡", "5G",
        "106国道", "二期", "“2+5+N”", "“三个一批”", "“六稳”", "平方公里", "立方米", "元/吨", "倍", "名", "位", "第3", "前10", "力争进入前三", "翻一番",
        "零增长", "以上，其中：10亿元以上项目6个以上",
        "\u{1F600}", "𠀀", "é", "ﬁ", "ｶ", "\u{10FFFF}", "\u{FFFD}",
    ]

    /// What web pages are made of.
    static let html =
        text + [
            "<p>", "</p>", "<div>", "</div>", "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<td rowspan=3>",
            "<td colspan=999999>", "<td rowspan=-1>",
            "<td rowspan=99999999999999999999>", "<th>", "<thead>", "<ol>", "<ol start=9223372036854775807>",
            "<ol type=a>", "</ol>", "<ul>", "<li>", "<li value=-9223372036854775808>", "</li>",
            "<a href=x>", "</a>", "<br>", "<br/>", "<hr>", "<pre>", "</pre>", "<h1>", "</h1>", "<script>", "</script>",
            "<style>", "</style>", "<!--", "-->", "<![CDATA[", "]]>", "<?xml", "?>",
            "<!DOCTYPE html>", "<html>", "</html>", "<body>", "</body>", "<head>", "</head>", "<meta charset=gb2312>",
            "<meta charset=utf-16>", "<meta http-equiv=Content-Type content='text/html;charset=big5'>",
            "<span style='display:none'>", "<p hidden>", "<frameset>", "<form>", "<select><option>", "<textarea>",
            "<svg><math>", "<b><i><b>", "</b></i>", "&nbsp;", "&amp;", "&#x4E00;", "&#0;", "&#xD800;",
            "&#99999999999;", "&#x110000;", "&notanentity;", "&", "&#", "&lt", "<", ">", "</", "/>", "<a <b", "=\"",
            "='", "\u{0}",
        ]

    /// What CSV files are made of.
    static let csv =
        text + [",", ",,", "\"", "\"\"", "\";\"", ";", "\t", "sep=;\n", "sep=\"\n", "\r", "\n", "=1+1", "\"\n"]

    /// What the XML of office files is made of.
    static let markup = [
        "<!DOCTYPE a>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "&amp;", "&#x4E00;", "&#0;", "<![CDATA[", "]]>",
        "<!--", "-->", "<?a b?>",
        "<?xml version=\"1.0\" encoding=\"GB18030\"?>", "<?xml version=\"1.1\"?>", " xmlns=\"\"", " xmlns:w=\"a\"",
        "<a>", "</a>", "<a/>", "\u{0}", "<", ">", "\"", "&",
    ]

    /// What Word files are made of.
    static let word =
        markup + [
            "<w:p/>", "<w:tbl>", "</w:tbl>", "<w:tr/>", "<w:tc/>", "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
            "<w:gridSpan w:val=\"99999999\"/>",
            "<w:vMerge/>", "<w:vMerge w:val=\"restart\"/>", "<w:gridBefore w:val=\"-5\"/>",
            "<w:gridBefore w:val=\"9223372036854775807\"/>", "<w:hMerge/>",
            "<w:numPr><w:ilvl w:val=\"8\"/><w:numId w:val=\"1\"/></w:numPr>",
            "<w:numPr><w:ilvl w:val=\"9\"/><w:numId w:val=\"1\"/></w:numPr>",
            "<w:numPr><w:ilvl w:val=\"-1\"/></w:numPr>",
            "<w:start w:val=\"9223372036854775807\"/>", "<w:start w:val=\"-9223372036854775808\"/>",
            "<w:startOverride w:val=\"9223372036854775807\"/>",
            "<w:lvlRestart w:val=\"-3\"/>", "<w:numFmt w:val=\"chineseCountingThousand\"/>",
            "<w:numFmt w:val=\"upperRoman\"/>", "<w:lvlText w:val=\"%1%2%3%9%0%\"/>", "<w:isLgl/>",
            "<w:numStyleLink w:val=\"a\"/>", "<w:styleLink w:val=\"a\"/>", "<w:basedOn w:val=\"a\"/>", "<w:vanish/>",
            "<w:del><w:r/></w:del>", "<w:ins>", "</w:ins>",
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
            "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
            "<w:sym w:char=\"F0FC\"/>", "<w:sym w:char=\"FFFFFFFF\"/>", "<w:sym w:char=\"D800\"/>", "<w:br/>",
            "<w:tab/>", "<w:t>1.</w:t>", "<w:t xml:space=\"preserve\"> \n </w:t>",
            "<mc:AlternateContent><mc:Choice>", "</mc:Choice></mc:AlternateContent>", "<w:sdt><w:sdtContent>",
            "<w:outlineLvl w:val=\"-1\"/>", "<w:outlineLvl w:val=\"99\"/>", "<w:altChunk/>",
            "<m:oMath><m:t>x</m:t></m:oMath>",
        ]

    /// What Excel files are made of.
    static let sheet =
        markup + [
            "<row r=\"0\">", "<row r=\"-1\">", "<row r=\"9223372036854775807\">", "<row r=\"9223372036854775808\"/>",
            "<row hidden=\"1\">", "</row>", "<c r=\"A1\"/>", "<c r=\"XFD1048576\"><v>1</v></c>",
            "<c r=\"ZZZ99999999999999999999\"/>", "<c r=\"ZZZ9223372036854775807\"><v>1</v></c>",
            "<c t=\"s\"><v>0</v></c>", "<c t=\"s\"><v>-1</v></c>", "<c t=\"s\"><v>99999999</v></c>",
            "<c t=\"b\"><v>1</v></c>",
            "<c t=\"inlineStr\"><is><t>x</t></is></c>", "<c s=\"99999\"><v>1e308</v></c>",
            "<c s=\"1\"><v>-1E-400</v></c>", "<c s=\"2\"><v>2958466</v></c>", "<c s=\"3\"><v>0.9999999999</v></c>",
            "<c><v>1E9223372036854775808</v></c>",
            "<c s=\"1\"><v>-0</v></c>", "<c s=\"2\"><v>60</v></c>", "<v>.</v>", "<v>-</v>", "<v>1e</v>",
            "<v>99999999999999999999999999999</v>", "<v>1E-9223372036854775808</v>",
            "<mergeCell ref=\"A1:XFD1048576\"/>", "<mergeCell ref=\"A1:A9223372036854775807\"/>",
            "<mergeCell ref=\"B2:A1\"/>", "<mergeCell ref=\"A1\"/>",
            "<col min=\"1\" max=\"9223372036854775807\" hidden=\"1\"/>",
            "<col min=\"-9223372036854775808\" max=\"0\" hidden=\"1\"/>", "<dimension ref=\"A1:XFD1048576\"/>",
            "<numFmt numFmtId=\"200\" formatCode=\"#,##0.00;[Red]-0%;;@\"/>", "<xf numFmtId=\"14\"/>",
            "<xf numFmtId=\"-1\"/>",
            "<si><r><t>x</t></r></si>", "_x000D_", "yyyy&quot;年&quot;m", "[h]:mm:ss.000", "[$¥-804]#,##0", "0,,,,,,,",
            "General", "\\", "_", "*", "AM/PM", "aaaa", "mmmmmm", "%%%%%%%%%%%%%%%%%%%%",
            "<sheet name=\"a\" sheetId=\"1\" r:id=\"s0\"/>", "<workbookPr date1904=\"1\"/>",
        ]

    /// What PDF files are made of.
    static let portable = [
        "1 0 obj", "endobj", "<<", ">>", "stream\n", "endstream", "/Length 999999999", "/Length -1", "/Kids [1 0 R]",
        "/Parent 1 0 R", "/Count 99999999", "/Type /Pages", "/Prev 0", "xref\n0 99999999\n", "trailer",
        "startxref\n0\n", "%%EOF", "/Rotate 90",
        "/MediaBox [0 0 1e30 1e30]", "/MediaBox [0 0 -1 -1]", "/UserUnit 1e9", "BT", "ET", "Tj", "Tf", "q", "Q", "cm",
        "Do", "/Filter /FlateDecode", "/Filter [/ASCIIHexDecode /FlateDecode]", "/Encrypt 1 0 R", "99999 0 R", "null",
        "(", ")", "<", ">", "[", "]", "/", "%PDF-1.7",
    ]

    /// What programs print about pages, and places beyond any sheet.
    static let pages =
        markup + [
            "xMin=\"1e308\"", "xMax=\"-1\"", "nan", "inf", "-0.000001", "99999999999999999999", "1e-9",
            "9223372036854775807", "-9223372036854775808", "<page width=\"0\" height=\"0\">",
            "<page width=\"1e30\" height=\"-1\">", "</page>", "<block>",
            "<line xMin=\"0\" yMin=\"0\" xMax=\"0\" yMax=\"0\">",
            "<word xMin=\"9\" yMin=\"9\" xMax=\"1\" yMax=\"1\">1.</word>", "M 0 0 L 100 0", "M 0 0 L 0 1e30 Z",
            "matrix(1,0,0,1,0,0)", "matrix(0 0 0 0 0 0)", "stroke-width:1e30",
            "5\t1\t1\t1\t1\t1\t10\t10\t20\t20\t96\t一\n",
            "5\t1\t1\t1\t1\t1\t9223372036854775807\t-9223372036854775808\t20\t20\t96\t一\n", "\t", "\n",
            "P5\n1 1\n255\n", "P5\n99999999999 99999999999\n255\n", "P5\n4294967296 4294967296\n255\n",
        ]

    /// Whether a piece of markup may stand between tags and leave the whole well formed.
    static func isWhole(_ token: String) -> Bool {
        guard token.hasPrefix("<"), !token.hasPrefix("<!"), !token.hasPrefix("<?") else { return false }
        let name = token.dropFirst().prefix { $0 != " " && $0 != ">" && $0 != "/" }
        return !name.isEmpty
            && (token.hasSuffix("</\(name)>") || token.hasSuffix("/>") && token.count { $0 == "<" } == 1)
    }

    /// Values of attributes and texts that stand at the ends of what numbers can be.
    static let extremes = [
        "0", "-1", "1", "9", "255", "65536", "2147483647", "2147483648", "4294967296", "9223372036854775807",
        "-9223372036854775808", "9223372036854775808", "99999999999999999999", "1e308", "1e-308", "nan", "-0", "0.5",
        "", " ",
        "true", "A1:XFD1048576", "一", "%1.%2", "1E400", "F0FF", "10FFFF", "continue", "restart",
    ]
}
