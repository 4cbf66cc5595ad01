import Foundation
import Testing

@testable import Pages

/// The source beside the reading, for tables and page marks of every format.
@Suite struct TableRowsTests {
    private let context = PageContext(language: .chinese, account: nil, formToken: "t", address: "/")

    private func rows(_ text: String) -> TableRows { TableRows(Array(text.utf8)) }

    private func cells(_ text: String) -> [[String]] {
        let bytes = Array(text.utf8)
        return TableRows(bytes).lines.map { $0.cells.map { String(decoding: bytes[$0], as: UTF8.self) } }
    }

    private func html(_ text: String, _ places: [SourcePlace] = []) -> String {
        SourceText.html(Array(text.utf8), places: places, context: context).string
    }

    @Test(arguments: [
        ("甲 | 乙 | 丙", ["甲", "乙", "丙"]), ("甲\t乙\t丙", ["甲", "乙", "丙"]), ("| 甲 | 乙 | 丙 |", ["甲", "乙", "丙"]),
        ("甲 |  | 丙", ["甲", "", "丙"]), ("没有竖线", ["没有竖线"]), ("句子里有|竖线", ["句子里有|竖线"]),
    ])
    func partsRowsIntoCells(line: String, expected: [String]) {
        #expect(cells(line) == [expected])
    }

    @Test func rowsOfOneTableHaveTheSameColumns() {
        let table = rows("序号 | 任务 | 单位\n全县民生实事\n1 | 新建幼儿园三所并新增学位九百个以上 | 县教育局\n— 2 —\n2 | 改造 | 县住建局")
        let weights = table.lines.map(\.weights)
        #expect(weights[0] == weights[2] && weights[2] == weights[4])
        #expect(weights[0][0] < weights[0][2] && weights[0][2] < weights[0][1])
        #expect(!table.lines[1].isRow && !table.lines[3].isRow)
    }

    /// A value that goes over a cell's end is lit in both cells, and has its anchor once.
    @Test func valuesMayCrossCells() {
        let text = "甲乙 | 丙丁 | 戊"
        let page = html(text, [SourcePlace(start: 3, end: 12, kind: .commitment, key: "c1")])
        #expect(HTMLDocument(page).errors == [])
        #expect(page.components(separatedBy: "id=\"at-c1\"").count == 2)
        #expect(page.components(separatedBy: "data-of=\"c1\"").count == 3)
        #expect(page.components(separatedBy: "class=\"cell ").count == 4)
    }

    @Test(arguments: ["— 2 —", "- 12 -", "第 3 页", "第3页共8页", "—4—"])
    func marksPages(line: String) {
        #expect(html("甲\n\(line)\n乙").contains("page-mark"))
    }

    @Test(arguments: ["2", "—", "1.办好学校。", "第二页纸", "完成3页"])
    func otherLinesAreNoPageMarks(line: String) {
        #expect(!html(line).contains("page-mark"))
    }
}
