import Testing

@testable import OfficeFiles

/// Web pages.
@Suite struct HypertextFileTests {
    private func document(_ body: String) throws(FileError) -> DocumentText {
        try DocumentFile.open(bytes: Array("<!DOCTYPE html><html><body>\(body)</body></html>".utf8), named: "")
    }

    private func text(_ body: String) throws(FileError) -> String { try document(body).text }

    @Test(arguments: [
        ("<p>一、稳增长</p><p>　　1.完成投资<b>9亿元</b>&nbsp;以上</p>", "一、稳增长\n1.完成投资9亿元 以上\n"),
        ("<p>完成投\n资，项目\n5 个\nISO\n9001", "完成投资，项目 5 个 ISO 9001\n"), ("甲<br>乙<br/>丙", "甲\n乙\n丙\n"),
        ("<pre>甲  \n  乙</pre>丙", "甲\n乙\n丙\n"), ("&mdash;&#x4E00;&lt;定&gt;&amp;", "—一<定>&\n"),
        ("<div>甲<div>乙</div>丙</div>", "甲\n乙\n丙\n"), ("<p>未<b>闭<p>合", "未闭\n合\n"),
    ])
    func printsABlockALine(body: String, expected: String) throws {
        #expect(try text(body) == expected)
    }

    @Test func leavesOutWhatIsNotShown() throws {
        let document = try document(
            """
            <script>var a = "<p>脚本</p>";</script><style>p{}</style><nav>导航</nav><p hidden>隐</p>
            <p style="color:red; DISPLAY : none">藏<b>起</b></p><select><option>选</select><p>正文</p><footer>版权</footer>
            """)
        #expect(document.text == "正文\n" && document.notices == [.hiddenText])
    }

    @Test func leavesOutMenus() throws {
        let items = ["甲类", "乙类", "丙类", "丁类", "戊类"].map { "<li><a href=\"#\">\($0)</a></li>" }.joined()
        let menu = "<div><a href=\"/\">首页</a> | <a>政务公开</a> | <a>办事</a></div>"
        let document = try document("\(menu)<p>见<a>附件</a>所列任务</p><ul>\(items)</ul><p>后</p>")
        #expect(document.text == "见附件所列任务\n后\n" && document.notices == [.links(6)])
    }

    @Test func printsTheNumbersOfLists() throws {
        let list = "<ol><li>甲<li>乙<ul><li>子</ul><li value=5>丙<li>6.丁</ol><ol type=a start=2><li>戊</ol>"
        #expect(try text(list) == "1.甲\n2.乙\n子\n5.丙\n6.丁\nb.戊\n")
        #expect(try text("<ol style=\"list-style: none\"><li>甲</ol>") == "甲\n")
    }

    @Test func printsTablesLikeThoseOfWord() throws {
        let table = """
            <table><tr><th>序号<th>任务<th>单位<th>时限</tr><tr><td>1<td><p>改造<p>危房<td rowspan=2>县住建局<td>10月
            <tr><td>2<td>电梯<td>12月</tr><tr><td colspan=4>二、第二类</tr><tr><td>3<td colspan=2>修路<td>年底</table>
            """
        #expect(
            try text(table)
                == "序号 | 任务 | 单位 | 时限\n1 | 改造\u{3000}危房 | 县住建局 | 10月\n2 | 电梯 | 县住建局 | 12月\n二、第二类\n3 | 修路 |  | 年底\n")
    }

    @Test func opensTablesThatFrameThePage() throws {
        let frame = "<table><tr><td>左栏<td><h2>标题</h2><table><tr><td>1<td>甲</table><p>正文</table>"
        let document = try document(frame)
        #expect(document.text == "左栏\n标题\n1 | 甲\n正文\n")
        #expect(document.blocks.map(\.kind) == [.paragraph, .heading(level: 2), .row, .paragraph])
    }

    @Test func readsGBPagesByTheirWordOrTheirLook() throws {
        // 甲、一 in GB 18030.
        let said = Array("<html><meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\"><p>".utf8)
        let document = try DocumentFile.open(bytes: said + [0xBC, 0xD7, 0xD2, 0xBB], named: "")
        #expect(document.text == "甲一\n" && document.encoding == .gb18030 && document.format == .html)
        let unsaid = Array("<p>".utf8) + [0xBC, 0xD7, 0xA1, 0xA2, 0xD2, 0xBB]
        #expect(try DocumentFile.open(bytes: unsaid, named: "").text == "甲、一\n")
    }

    @Test func believesTheBytesMoreThanThePage() throws {
        let bytes = Array("<html><head><meta charset=gbk></head><p>改造危房".utf8)
        let document = try DocumentFile.open(bytes: bytes, named: "")
        #expect(document.text == "改造危房\n" && document.encoding == .utf8)
        let units = Array("\u{FEFF}<html><p>甲".utf16)
        let marked = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try DocumentFile.open(bytes: marked, named: "").format == .html)
    }

    @Test(arguments: [
        "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\">甲", "<!-- 注 -->\n<HTML>甲", "\n<div class=a>甲</div>",
        "<table><tr><td>甲",
    ])
    func tellsWebPages(text: String) throws {
        #expect(try DocumentFile.open(bytes: Array(text.utf8), named: "").format == .html)
    }

    @Test func takesOtherAnglesForText() throws {
        #expect(try DocumentFile.open(bytes: Array("<通知>\n1.甲".utf8), named: "").format == .txt)
    }

    @Test(arguments: [
        String(repeating: "<div>", count: 5000), String(repeating: "<table><tr><td>", count: 300),
        "<p " + String(repeating: "a ", count: 20_000) + ">",
        "<table><tr><td rowspan=9999>" + String(repeating: "长", count: 50_000) + "<td>"
            + String(repeating: "<tr><td>短", count: 200),
        String(repeating: "<table><tr><td colspan=9999>甲<td>乙</table>", count: 3000),
    ])
    func refusesPagesBuiltToExhaust(body: String) {
        #expect(throws: FileError.hostile) { try document(body) }
    }

    @Test func answersToAnyPieceOfAPage() throws {
        let whole = Array(
            "<html><meta charset=utf-8><ol><li>甲</li></ol><table><tr><td rowspan=2>一</td><td>&#20108;&amp;</td></tr></table>"
                .utf8)
        for length in 0..<whole.count { _ = try? DocumentFile.open(bytes: Array(whole[..<length]), named: "") }
        for offset in whole.indices {
            var bytes = whole
            bytes[offset] = UInt8(truncatingIfNeeded: offset &* 37)
            _ = try? DocumentFile.open(bytes: bytes, named: "")
        }
    }
}
