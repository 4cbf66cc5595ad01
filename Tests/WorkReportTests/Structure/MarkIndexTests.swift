import Testing

@testable import WorkReport

@Suite struct MarkIndexTests {
    /// Marks at the borders of the stretches that share a beginning, too.
    @Test func visitsWhatIsNoChineseCharacterAndWhatStandsBehindAGap() {
        let text = SourceText(
            Array((String(repeating: "一", count: 63) + "，二 三（4）" + String(repeating: "五", count: 130) + "。").utf8))
        for lower in stride(from: 0, to: text.keys.count, by: 7) {
            for upper in stride(from: lower, through: text.keys.count, by: 5) {
                var visited: [Int] = []
                text.marks.visit(lower..<upper) { visited.append($0) }
                #expect(visited == (lower..<upper).filter { text.gaps[$0] || !Marks.isHan(text.keys[$0]) })
            }
        }
    }
}
