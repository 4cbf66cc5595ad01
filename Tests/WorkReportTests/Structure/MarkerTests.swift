import Testing

@testable import WorkReport

@Suite struct MarkerTests {
    @Test(arguments: [
        ("一、稳增长", Marker.Kind.numeralComma, 1), ("十二、保安全", .numeralComma, 12), ("二十、其他", .numeralComma, 20),
        ("（三）惠民生", .numeralBracket, 3), ("(十一)、办实事", .numeralBracket, 11), ("1.抓项目", .digitDot, 1),
        ("2．促消费", .digitDot, 2), ("3。稳就业", .digitDot, 3), ("4、办教育", .digitComma, 4), ("（5）强产业", .digitBracket, 5),
        ("6）护生态", .digitBracket, 6), ("⑦保平安", .circled, 7), ("一是扎实推进", .numeralIs, 1), ("★地区生产总值", .star, 0),
        ("第二部分 社会事业", .chapter, 2), ("第三章 保障", .chapter, 3), ("1.2026年底前完成", .digitDot, 1),
        ("一、三农工作", .numeralComma, 1),
    ])
    func opensWithAMarker(line: String, kind: Marker.Kind, value: Int) throws {
        let source = SourceText(Array(line.utf8))
        let marker = try #require(reader(source).marker(at: 0, before: source.keys.count))
        #expect(marker.kind == kind)
        #expect(marker.value == value)
        #expect(!marker.isDoubtful)
    }

    @Test(arguments: [
        "2026年完成", "106国道", "15%以上", "一二三产业", "一、二、三产业", "80个重点村", "第一河务局", "（含管网）", "1,200户", "2022", "一批项目", "十分重要",
    ])
    func opensWithNone(line: String) {
        let source = SourceText(Array(line.utf8))
        #expect(reader(source).marker(at: 0, before: source.keys.count) == nil)
    }

    @Test(arguments: ["3.5万亩", "11.121人才项目", "2、3号楼"])
    func doubtsFractions(line: String) {
        let source = SourceText(Array(line.utf8))
        #expect(reader(source).marker(at: 0, before: source.keys.count)?.isDoubtful ?? true)
    }

    private func reader(_ source: SourceText) -> MarkerReader { MarkerReader(keys: source.keys, gaps: source.gaps) }
}
