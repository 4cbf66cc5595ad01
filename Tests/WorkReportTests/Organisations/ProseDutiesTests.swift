import Testing

@testable import WorkReport

@Suite struct ProseDutiesTests {
    @Test(arguments: [
        ("道路建设由县住建局负责，改线工程由县交通局负责", "r:县住建局 r:县交通局"),
        ("其余项目由县发改局牵头，县财政局、市环保局东山分局配合，逐月销号", "l:县发改局 c:县财政局 c:市环保局东山分局"),
        ("由县水利局会同县财政局组织实施", "r:县水利局 r:县财政局"),
        ("县城管局要加强巡查", "r:县城管局"),
        ("整改不力的，责任在县林业局", "r:县林业局"),
        ("各单位要对标对表，由此带动投资", ""),
        ("单价由45元降至30元，群众负责监督", ""),
    ])
    func findsOrganisationsInSentences(text: String, names: String) {
        let source = SourceText(Array(text.utf8))
        let found = ProseDuties(keys: source.keys, gaps: source.gaps).duties(in: 0..<source.keys.count)
        let told = found.map { "\($0.role.rawValue.first ?? "?"):\(source.text($0.name))" }
        #expect(told.joined(separator: " ") == names)
    }

    @Test func givesTheLeadOfAGroupToItsItems() throws {
        let text = "2024年工作要点\n一、专项任务\n县教育局牵头的任务：\n1.新建学校3所。\n2.招聘教师20名。\n县卫健局牵头的任务：\n1.新增托位280个。"
        let reading = try WorkReader.read(Array(text.utf8))
        #expect(reading.items.map { $0.organisations.map(\.name) } == [["县教育局"], ["县教育局"], ["县卫健局"]])
    }

    @Test func appliesARuleThatALineEndDivides() throws {
        let text = "2024年工作分工\n括号内列第一位的为牵头单位，其\n余为配合单位。\n1.新建学校3所。（县教育局、县财政局）"
        let reading = try WorkReader.read(Array(text.utf8))
        #expect(reading.items.first?.organisations.map(\.role) == [.lead, .cooperating])
    }
}
