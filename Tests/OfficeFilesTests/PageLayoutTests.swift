import Testing

@testable import OfficeFiles

/// Lines of pages, as poppler gives them, made paragraphs and tables.
@Suite struct PageLayoutTests {
    /// A page of lines, each with its left and right edge and its top, in points.
    private func page(_ lines: [(text: String, left: Int, right: Int, top: Int)]) -> [UInt8] {
        let elements = lines.map { line in
            """
            <line xMin="0" yMin="0" xMax="0" yMax="0">
            <word xMin="\(line.left).00" yMin="\(line.top).00" xMax="\(line.right).00" yMax="\(line.top + 13).00">\(line.text)</word>
            </line>
            """
        }
        return Array("<page width=\"595.00\" height=\"842.00\">\n\(elements.joined(separator: "\n"))\n</page>\n".utf8)
    }

    private func paragraphs(_ pages: [[(text: String, left: Int, right: Int, top: Int)]]) -> [String] {
        let contents = PageWords.pages(pages.flatMap { page($0) })
        return Paragraphs(
            contents.map { ReadingOrder.columns($0.lines.map { PagePiece(content: .line($0), box: $0.box) }) }
        )
        .lines.map(\.text)
    }

    /// Lines of 20 characters of 10 points from 100 to 300.
    private func lines(_ texts: [(String, Int, Int)]) -> [(text: String, left: Int, right: Int, top: Int)] {
        texts.enumerated().map { ($0.element.0, $0.element.1, $0.element.2, 100 + 20 * $0.offset) }
    }

    @Test func joinsTheLinesOfAParagraph() {
        let first = lines([("　甲一", 120, 300), ("甲二", 100, 300), ("甲三。", 100, 180), ("乙一", 120, 300), ("乙二", 100, 300)])
        let second = lines([("乙三。", 100, 200), ("丙", 120, 150), ("丁一", 120, 300), ("丁二", 100, 300), ("丁三", 100, 120)])
        #expect(paragraphs([first, second]) == ["　甲一甲二甲三。", "乙一乙二乙三。", "丙", "丁一丁二丁三"])
    }

    @Test func joinsLinesSetInBehindTheirNumber() {
        let list = lines([
            ("1.甲一", 100, 300), ("甲二", 120, 300), ("甲三。", 120, 180), ("2.乙一", 100, 300), ("乙二", 120, 300),
            ("乙三", 120, 150),
        ])
        #expect(paragraphs([list + [("3.丙", 100, 200, 300)]]) == ["1.甲一甲二甲三。", "2.乙一乙二乙三", "3.丙"])
    }

    /// The lines of pages, each cut where a page begins in it.
    @Test func tellsWherePagesBegin() {
        let first = lines([("　甲一", 120, 300), ("甲二", 100, 300), ("甲三", 100, 300)])
        let third = lines([("甲四。", 100, 200), ("乙一", 120, 300), ("乙二", 100, 300), ("乙三", 100, 120)])
        let contents = PageWords.pages([first, [], third].flatMap { page($0) })
        let columns = contents.map { ReadingOrder.columns($0.lines.map { PagePiece(content: .line($0), box: $0.box) }) }
        let paragraphs = Paragraphs(columns).lines
        #expect(paragraphs.map(\.text) == ["　甲一甲二甲三甲四。", "乙一乙二乙三"])
        // The second page is empty: it begins where the third one does.
        let cut = "　甲一甲二甲三".utf8.count
        #expect(paragraphs.map(\.pageStarts) == [[0, cut, cut], []])
    }

    @Test func takesNoShortLinesForFullOnes() {
        let items = (1...4).flatMap { number in
            [
                ("\(number).甲一", 100, 297), ("甲二", 100, 292), ("甲三。", 100, 180), ("牵头单位：乙", 100, 200),
                ("配合单位：丙", 100, 200),
            ]
        }
        let whole = (1...4).flatMap { ["\($0).甲一甲二甲三。", "牵头单位：乙", "配合单位：丙"] }
        #expect(paragraphs([lines(items)]) == whole)
    }

    @Test func beginsAnItemWhereItsNumberGoesOn() {
        let list = lines([("1.甲甲", 100, 200), ("2.责任单位：县财政局", 100, 300), ("3.乙乙", 100, 300), ("5.5亿元", 100, 200)])
        #expect(paragraphs([list]) == ["1.甲甲", "2.责任单位：县财政局", "3.乙乙5.5亿元"])
    }

    @Test(arguments: [
        ("— 2 —", true), ("第 3 页 共 12 页", true), ("- 4 -", true), ("5", true), ("－ １２ －", true), ("2026年", false),
        ("第三页", false),
        ("——", false), ("1.甲", false),
    ])
    func tellsPageMarks(text: String, isMark: Bool) {
        #expect(PageMark.isMark(text) == isMark)
    }

    @Test(arguments: [
        ("一、甲", true), ("（二）甲", true), ("(3)甲", true), ("4.甲", true), ("5、甲", true), ("第六章 甲", true), ("★甲", true),
        ("7.5亿元", false),
        ("十四五", false), ("2026年", false), ("（甲）", false), ("", false), ("一", false), ("第", false),
    ])
    func tellsListMarks(text: String, isMark: Bool) {
        #expect((ListMark(text) != nil) == isMark)
    }

    @Test func writesRadicalsAsCharacters() {
        let page = page([("⼯作⽬标&amp;&lt;⻓\u{1}", 0, 10, 0)])
        #expect(PageWords.pages(page)[0].lines[0].text == "工作目标&<长")
    }

    @Test func drawsTheGridOfATable() throws {
        let edges: [(Bool, Int, Int, Int)] = [
            (true, 0, 0, 300), (true, 100, 0, 200), (true, 200, 0, 300), (false, 0, 0, 200), (false, 100, 0, 200),
            (false, 200, 0, 200),
            (false, 300, 0, 200),
        ]
        let rules = edges.map { Rule(isHorizontal: $0.0, position: $0.1 * 100, start: $0.2 * 100, end: $0.3 * 100) }
        let frame = try #require(TableFrame.frames(rules).first)
        #expect(frame.cells(ofRow: 0) == [0, 1, 2] && frame.cells(ofRow: 1) == [3, 4, 2])
        let words = [("甲", 50, 50), ("乙", 150, 50), ("丙", 250, 100), ("丁", 50, 150)].map { text, x, y in
            PageWord(
                box: Box(left: x * 100 - 500, top: y * 100 - 500, right: x * 100 + 500, bottom: y * 100 + 500),
                text: text)
        }
        #expect(PageTable(frame, words).rows == [["甲", "乙", "丙"], ["丁", "", "丙"]])
    }

    @Test func goesOnWithATableOnTheNextPage() throws {
        let frame = try #require(
            TableFrame.frames(
                [0, 100, 200].flatMap { position in
                    [true, false].map { Rule(isHorizontal: $0, position: position * 100, start: 0, end: 20_000) }
                }
            ).first)
        var table = PageTable(frame, [])
        table.rows = [["序号", "任务"], ["1", "改造"]]
        var next = table
        next.rows = [["序号", "任务"], ["", "危房"], ["2", "修路"]]
        table.append(next)
        #expect(table.rows == [["序号", "任务"], ["1", "改造危房"], ["2", "修路"]])
        next.rows = [["", "3", "甲"]]
        table.rows = [["经济", "2", "乙"]]
        table.append(next)
        #expect(table.rows == [["经济", "2", "乙"], ["经济", "3", "甲"]])
    }

    @Test func readsRulesOfEachForm() {
        let drawing = """
            <page>
            <path style="fill:none;stroke:rgb(0%,0%,0%);" d="M 10 100 L 50 100 " transform="matrix(1,0,0,-1,0,200)"/>
            <path style=" stroke:none;fill:rgb(0%,0%,0%);" d="M 10 20 L 10.5 20 L 10.5 80 L 10 80 Z M 10 20 "/>
            <path style=" stroke:none;fill:rgb(0%,0%,0%);" d="M 10 20 L 60 20 L 60 80 L 10 80 Z M 10 20 "/>
            <path style="fill:none;" d="M 10 10 C 20 20 30 30 40 10 "/>
            <defs>
            <path style="stroke:none;" d="M 0 0 L 100 0 "/>
            </defs>
            </page>
            """
        #expect(
            PageRules.pages(Array(drawing.utf8), count: 1) == [
                [
                    Rule(isHorizontal: true, position: 10_000, start: 1000, end: 5000),
                    Rule(isHorizontal: false, position: 1025, start: 2000, end: 8000),
                ]
            ])
    }

    @Test func readsAnyLayoutInTime() {
        var state: UInt64 = 521_288_629
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let scattered = (0..<4000).map { _ in
            let left = next(500)
            return (text: "甲", left: left, right: left + next(100), top: next(800))
        }
        let start = ProgramCall.now()
        #expect(!paragraphs([scattered]).isEmpty)
        #expect(ProgramCall.now() - start < 10_000)
    }
}
