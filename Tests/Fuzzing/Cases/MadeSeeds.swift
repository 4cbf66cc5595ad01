/// Small files that hold what the formats can say, in the words of no place.
enum MadeSeeds {
    static let text = """
        某县人民政府办公室关于印发2026年政府工作报告任务分解的通知
        某政办〔2026〕3号

        现将2026年三项工作予以分解，请各责任单位明确专人负责，于2月底前报送。

        一、稳增长，促发展（8项）
        1.抓项目。年内完成投资 12 亿元以上，其中：工业投资 3.5 亿元以上；6月底前建成水厂。
        （牵头单位：县发改委，配合单位：县财政局、各乡镇（街道））
        2、扩消费。社会消费品零售总额增长7.5%左右，力争达到8%—9%，新增限上企业20家、规上企业１５家。
        责任单位：县商务局，县
        — 2 —
        统计局  责任领导：某某某  完成时限：2026年12月底前
        （二）办实事
        3. 新增就业8800人，改造危房260户、老旧小区12个、22万平方米，惠及1.3万居民。县住建局牵头，县人社局配合。
        序号 | 任务 | 责任单位 | 完成时限
        1 | 修建公路43公里 | 县交通运输局 | 9月底前
        2 | 空气优良天数比例稳定在85%以上 | 县生态环境局、县气象局 | 全年
        """

    static let hypertexts: [[UInt8]] = [
        """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>通知</title><style>p{color:red}</style></head><body>
        <nav><a href="/">首页</a> | <a href="/a">公开</a></nav><h1>任务分解</h1><p>一、稳增长</p><p>1.完成投资<b>9亿元</b>&nbsp;以上。<br>
        责任单位：县发改委</p><ol start="2"><li>改造危房260户<li value=5>修路43公里<ul><li>甲</ul></ol><p hidden>藏</p>
        <table><tr><th>序号<th>任务<th>单位</tr><tr><td>1<td>水厂<td rowspan="2">县水利局</tr><tr><td>2<td colspan=1>渠道</tr></table>
        <pre>甲  \n  乙</pre><div style="display:none">隐</div><!-- 注 --><script>var a = "<p>";</script>&mdash;&#x4E00;</body></html>
        """,
        "<table><tr><td>左栏<td><h2>标题</h2><table><tr><td>1<td>甲</table><p>正文</table>",
        "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\"><html><p>未<b>闭<p>合</b></p></div></table>",
    ].map { Array($0.utf8) }

    static let tables: [[UInt8]] = [
        "序号,任务,目标,责任单位,时限\n1,完成投资,\"1,234.6亿元\",\"县发改委\n县财政局\",6月底前\n2,工业增长,8.5%,县工信局,年底前\n",
        "sep=;\n序号;任务;单位\n1;\"修\"\"路\"\"43公里\";县交通运输局\n", "序号\t任务\r\n1\t改造危房260户\r\n\r\n2\t\t\r",
    ].map { Array($0.utf8) }

    static let legacy: [[UInt8]] = [
        Array(
            #"{\rtf1\ansi\ansicpg936\uc1 {\b 1.}\u23436?\u25104? 9\par \trowd\cellx1000\cellx2000 a\cell b\cell\row}"#
                .utf8),
        Array(
            """
            <?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3" \
            office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p>1.完成投资9亿元以上</text:p>\
            </office:text></office:body></office:document>
            """.utf8),
    ]

    /// What poppler prints of a page with a table, an element a line, and what tesseract prints of a picture.
    static let printed: [Case.Part] = [
        part(
            "bbox",
            """
            <html><body><doc>
            <page width="595.0" height="842.0">
            <flow>
            <block xMin="80" yMin="90" xMax="300" yMax="130">
            <line xMin="80" yMin="90" xMax="300" yMax="106">
            <word xMin="80" yMin="90" xMax="180" yMax="106">1.完成投资</word>
            <word xMin="185" yMin="90" xMax="300" yMax="106">9亿元以上。</word>
            </line>
            <line xMin="80" yMin="120" xMax="120" yMax="136">
            <word xMin="80" yMin="120" xMax="120" yMax="136">水厂</word>
            </line>
            <line xMin="220" yMin="120" xMax="260" yMax="136">
            <word xMin="220" yMin="120" xMax="260" yMax="136">年底</word>
            </line>
            </block>
            <block xMin="80" yMin="150" xMax="300" yMax="190">
            <line xMin="80" yMin="150" xMax="120" yMax="166">
            <word xMin="80" yMin="150" xMax="120" yMax="166">渠道</word>
            </line>
            <line xMin="220" yMin="150" xMax="260" yMax="166">
            <word xMin="220" yMin="150" xMax="260" yMax="166">9月</word>
            </line>
            </block>
            </flow>
            </page>
            <page width="595.0" height="842.0">
            </page></doc></body></html>
            """),
        part(
            "svg",
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="595pt" height="842pt" viewBox="0 0 595 842"><g id="surface1">
            <path style="fill:none;stroke-width:1;stroke:rgb(0%,0%,0%)" d="M 70 712 L 300 712 " transform="matrix(1,0,0,-1,0,842)"/>
            <path style="fill:none;stroke-width:1;stroke:rgb(0%,0%,0%)" d="M 70 115 L 300 115 M 70 145 L 300 145 M 70 180 L 300 180 M 70 115 L 70 180 M 200 115 L 200 180 M 300 115 L 300 180"/>
            <rect x="70" y="115" width="230" height="1"/></g></svg>
            """),
        part(
            "tsv",
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
                + "5\t1\t1\t1\t1\t1\t10\t10\t20\t20\t96\t一、\n5\t1\t1\t1\t1\t2\t40\t10\t60\t20\t90\t稳增长\n"
                + "5\t1\t2\t1\t1\t1\t10\t40\t20\t20\t30\t1.\n5\t1\t2\t1\t1\t2\t31\t40\t90\t20\t95\t完成9亿元\n"),
        part("pgm", "P5\n40 20\n255\n" + String(repeating: " ", count: 400) + String(repeating: "~", count: 400)),
    ]

    /// A page with two lines and a frame.
    static let portable: [UInt8] = {
        let content =
            "BT /F1 16 Tf 80 740 Td (1. Invest 9 yuan) Tj 0 -24 Td (2. Build) Tj ET 70 700 300 60 re S 200 700 m 200 760 l S"
        let objects = [
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
            "<</Length \(content.utf8.count)>>\nstream\n\(content)\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Courier>>",
        ]
        return portableFile(objects.map { Array($0.utf8) })
    }()

    /// A PDF file of the given objects, of which the first is the catalogue.
    static func portableFile(_ objects: [[UInt8]]) -> [UInt8] {
        var file = Array("%PDF-1.4\n".utf8)
        var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for (index, object) in objects.enumerated() {
            let offset = String(file.count)
            table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
            file += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
        }
        return file
            + Array(
                "\(table)trailer\n<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(file.count)\n%%EOF\n".utf8)
    }

    static func part(_ name: String, _ content: String) -> Case.Part {
        Case.Part(name: name, content: Array(content.utf8))
    }
}
