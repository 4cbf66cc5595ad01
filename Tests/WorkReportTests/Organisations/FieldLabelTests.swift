import Testing

@testable import WorkReport

@Suite struct FieldLabelTests {
    @Test(arguments: [
        ("牵头单位", FieldLabel.organisations(.lead)), ("牵头责任单位", .organisations(.lead)), ("主办单位", .organisations(.lead)),
        ("配合单位", .organisations(.cooperating)), ("协办单位", .organisations(.cooperating)),
        ("主要协作单位", .organisations(.cooperating)), ("责任单位", .organisations(.responsible)),
        ("责任科室", .organisations(.responsible)), ("责任主体", .organisations(.responsible)),
        ("数据提供单位", .organisations(.responsible)), ("督导单位", .organisations(.supervising)),
        ("负责考核部门", .organisations(.supervising)), ("牵头领导", .people), ("牵头市领导", .people), ("分管县领导", .people),
        ("责任人", .people), ("完成时限", .deadline), ("时间节点", .deadline), ("工作任务", .task), ("民生实事", .task), ("序号", .number),
        ("资金筹措", .other), ("備註", .other), ("責任單位", .organisations(.responsible)),
    ])
    func knowsLabels(words: String, label: FieldLabel) {
        let source = SourceText(Array(words.utf8))
        #expect(FieldLabelReader(keys: source.keys, gaps: source.gaps).whole(0..<source.keys.count) == label)
    }

    @Test(arguments: ["责任编辑", "牵头抓总", "配合做好", "各单位", "责任落实", "建设学校", "任务艰巨"])
    func leavesOtherWordsAlone(words: String) {
        let source = SourceText(Array(words.utf8))
        #expect(FieldLabelReader(keys: source.keys, gaps: source.gaps).whole(0..<source.keys.count) == nil)
    }

    @Test func readsLabelsInHeavyBrackets() throws {
        let source = SourceText(Array("【牵头单位】县水利局".utf8))
        let found = FieldLabelReader(keys: source.keys, gaps: source.gaps).labelled(at: 0, before: source.keys.count)
        let label = try #require(found)
        #expect(label.label == .organisations(.lead))
        #expect(source.text(label.end..<source.keys.count) == "县水利局")
    }
}
