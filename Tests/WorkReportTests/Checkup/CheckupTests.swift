import Testing

@testable import WorkReport

@Suite struct CheckupTests {
    @Test(arguments: [
        ("D101", "1.推进文化建设。持续开展群众文化活动。\n责任单位：县文旅局"),
        ("D102", "1.建设学校2所。\n责任单位：县教育局\n2.建设医院1所。\n3.建设水厂1座。\n责任单位：县水利局"),
        ("D103", "1.建设学校2所。\n责任单位：县教育局、县住建局"),
        ("D104", "1.建设学校2所。\n责任单位：县教育局"),
        ("D105", "1.建设学校2所。\n责任单位：县教育局\n3.建设医院1所。\n责任单位：县卫健委"),
        ("D106", "1.建设学校2所。\n责任单位：县教育局\n2.建设医院1所。\n责任单位：县卫健委\n2.建设水厂1座。\n责任单位：县水利局"),
        ("D107", "现将2026年三个方面工作予以分解。\n一、民生\n1.建设学校2所。\n责任单位：县教育局"),
        ("D108", "现分解为12项工作任务。\n一、民生\n1.建设学校2所。\n责任单位：县教育局"),
        ("D109", "1.建设学校2所。全面开展排查。\n\n理行动，进一步提升能力，完善各项功能。\n责任单位：县教育局"),
        ("D110", "1.建设学校2所。\n责任单位：县发改委、县教育局\n2.建设医院1所。\n责任单位：县发展改革委"),
        ("D111", "1.建设学校2所。\n责任单位：县工业区（东园、西园）"),
        ("D112", "1.建设学校2所。\n责任单位：各有关单位"),
        ("D114", "秘密★1年\n1.建设学校2所。\n责任单位：县教育局"),
        ("D115", "1.建设学校2所。\n责任单位：县发改委、县\n— 2 —\n教育局、县住建局"),
        ("D116", "(六)完成时限:2026年内\n三、建设学校2所\n(一)责任单位:县教育局"),
        ("D117", "1.建设学校2所。（县教育局、县住建局牵头）"),
        ("D118", "1.建设学校2所。\n责任单位：县教育局"),
        ("D113", "1.在60%的村设置综合服务站，建设600个村级综合服务站。\n责任单位：县商务局\n2.年底集体经济达标的村达到700个，占比达到65%以上。\n责任单位：县农业局"),
    ])
    func finds(code: String, text: String) throws {
        let year = code == "D118" ? "" : "2026年工作任务分解\n"
        let reading = try WorkReader.read(Array((year + text).utf8))
        let rule = try #require(FindingRule.rule(code))
        let finding = try #require(reading.findings.first { $0.code == code })
        #expect(finding.severity == rule.severity)
        #expect(finding.message.hasSuffix("。"))
    }

    @Test func findsNothingWrongWithAGoodItem() throws {
        let text = "2026年工作任务分解\n一、民生\n1.办教育。9月底前新建学校2所。（县教育局牵头，县住建局配合）\n2.办医疗。12月底前新建医院1所。（县卫健委牵头）\n"
        #expect(try WorkReader.read(Array(text.utf8)).findings == [])
    }

    @Test func hasOneRuleForEachCode() {
        let codes = FindingRule.all.map(\.code)
        #expect(Set(codes).count == codes.count)
        #expect(codes == codes.sorted())
    }

    @Test(arguments: [
        ("县发改委", "县发展改革委", true), ("农业局", "市农业局", true), ("县住建局", "县住房和城乡建设局", true),
        ("县文化广电旅游体育局", "县文化广电旅游体育居", true), ("县财政局", "县民政局", false), ("县公安局", "县公安局交警大队", false),
        ("第一河务管理局", "第二河务管理局", false), ("县商务局", "县招商服务局", false), ("县委", "县委办", false),
    ])
    func suspectsAliases(one: String, other: String, isSuspicious: Bool) {
        #expect(NameLikeness(Array(one.unicodeScalars), Array(other.unicodeScalars)).isSuspicious == isSuspicious)
    }
}
