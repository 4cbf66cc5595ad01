import Testing

@testable import WorkReport

@Suite struct SourceMapTests {
    @Test func countsLinesAndColumns() {
        let bytes = Array("一二\r\n三四五\n\n六".utf8)
        let map = SourceMap(bytes)
        #expect(map.span(3..<6) == Span(start: 3, end: 6, line: 1, column: 2))
        #expect(map.span(11..<14) == Span(start: 11, end: 14, line: 2, column: 2))
        #expect(map.span(19..<22) == Span(start: 19, end: 22, line: 4, column: 1))
    }

    @Test func countsFarIntoALongLine() {
        let bytes = Array(String(repeating: "县", count: 1000).utf8)
        let map = SourceMap(bytes)
        for index in [0, 1, 85, 86, 341, 999] { #expect(map.span(index * 3..<index * 3 + 3).column == index + 1) }
    }

    @Test func quotesWithoutWhiteSpace() {
        let map = SourceMap(Array("县\u{3000}发 改\n委".utf8))
        #expect(map.text(0..<17) == "县发改委")
    }
}
