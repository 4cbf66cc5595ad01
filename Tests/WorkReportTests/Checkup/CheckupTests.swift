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
        ("D119", "1.抓项目。实施项目50个，其中：产业项目30个、民生项目25个。\n责任单位：县发改委"),
        ("D120", "1.建设学校2所。\n责任单位：县教育局、王小伟"),
        ("D121", "1.抓招商。引进一批骨干企业。\n责任单位：县商务局"),
        ("D122", "1.抓消费。社会消费品零售总额增长7%。\n责任单位：县商务局\n2.抓市场。社会消费品零售总额增长6.5%。\n责任单位：县商务局"),
        ("D123", "1.建设学校。建成学校2所。\n责任单位：县教育局\n完成时限：2025年6月底前"),
        ("D123", "2026年5月8日\n1.建设学校。3月底前建成学校2所。\n责任单位：县教育局"),
        ("D124", "1.修建铁路。2028年底前建成铁路1条。\n责任单位：县交通局"),
        ("D125", "1.改善饮水。农村自来水普及率达到105%。\n责任单位：县水利局"),
    ])
    func finds(code: String, text: String) throws {
        let year = code == "D118" ? "" : "2026年工作任务分解\n"
        let reading = try WorkReader.read(Array((year + text).utf8))
        let rule = try #require(FindingRule.rule(code))
        let finding = try #require(reading.findings.first { $0.code == code })
        #expect(finding.severity == rule.severity)
        #expect(finding.message.hasSuffix("。"))
    }

    /// Each is as near to its rule as a sound document comes.
    @Test(arguments: [
        ("D101", "1.守住底线。坚决守住不发生规模性返贫的底线。\n责任单位：县农业局"),
        ("D102", "1.建设学校2所。（县教育局）"),
        ("D103", "1.建设学校2所。\n责任单位：县教育局\n配合单位：县住建局、县财政局"),
        ("D103", "1.建设学校2所。（县教育局牵头，县住建局配合）"),
        ("D104", "1.建设学校。年内建成学校2所。\n责任单位：县教育局"),
        ("D105", "1.建设学校2所。\n责任单位：县教育局\n2.建设医院1所。\n责任单位：县卫健委"),
        ("D106", "一、教育\n1.建设学校2所。\n责任单位：县教育局\n二、卫生\n1.建设医院1所。\n责任单位：县卫健委"),
        ("D107", "现将2026年两个方面工作予以分解。\n一、民生\n1.建设学校2所。\n责任单位：县教育局\n二、水利\n1.建设水厂1座。\n责任单位：县水利局"),
        ("D108", "现分解为2项工作任务。\n一、民生\n1.建设学校2所。\n责任单位：县教育局\n2.建设医院1所。\n责任单位：县卫健委"),
        ("D110", "1.建设学校2所。\n责任单位：县教育局、县体育局"),
        ("D111", "1.建设学校2所。\n责任单位：县教育局"),
        ("D112", "1.建设学校2所。\n责任单位：县教育局、东河镇"),
        ("D113", "1.在60%的村设置综合服务站，建设600个村级综合服务站。\n责任单位：县商务局\n2.年底集体经济达标的村达到650个，占比达到65%以上。\n责任单位：县农业局"),
        ("D114", "1.抓保密。加强秘密载体管理，开展保密检查2次。\n责任单位：县保密局"),
        ("D115", "1.建设学校2所。\n责任单位：县发改委、县教育局、县住建局"),
        ("D116", "1.建设学校2所。\n责任单位：县教育局"),
        ("D117", "1.建设学校2所。（县教育局牵头，县住建局配合）"),
        ("D118", "1.建设学校2所。\n责任单位：县教育局"),
        ("D119", "1.抓项目。实施项目50个，其中：产业项目30个、民生项目20个。\n责任单位：县发改委"),
        ("D119", "1.抓项目。完成投资118亿元以上，其中：产业类项目完成投资72亿元以上、基础设施类项目完成投资50亿元以上。\n责任单位：县发改委"),
        ("D120", "1.建设学校2所。\n责任单位：县教育局、国网供电公司、各乡镇、东河街道"),
        ("D121", "1.抓招商。引进一批骨干企业，不少于5家。\n责任单位：县商务局"),
        ("D121", "1.抓改革。落实“一批产业、一批项目”行动，6月底前建成审批大厅。\n责任单位：县审批局"),
        ("D122", "1.抓消费。6月底前社会消费品零售总额增长3%，全年社会消费品零售总额增长6.5%。\n责任单位：县商务局"),
        ("D122", "1.抓教育。新建校舍2栋。\n责任单位：县教育局\n2.抓党校。新建校舍1栋。\n责任单位：县委党校"),
        ("D123", "2026年2月8日\n1.建设学校。3月底前建成学校2所。\n责任单位：县教育局"),
        ("D123", "发布时间：2026年11月8日\n1.建设学校。3月底前建成学校2所。\n责任单位：县教育局"),
        ("D124", "1.修建铁路。年底前建成铁路1条。\n责任单位：县交通局"),
        ("D125", "1.抓教育。高中阶段毛入学率达到104%，自来水普及率达到100%。\n责任单位：县教育局"),
    ])
    func passesOver(code: String, text: String) throws {
        let reading = try WorkReader.read(Array(("2026年工作任务分解\n" + text).utf8))
        let finding = reading.findings.first { $0.code == code }
        #expect(finding == nil, "\(finding?.message ?? "")")
    }

    @Test func saysTheNumbersInFull() throws {
        let text = "2026年工作任务分解\n1.抓项目。实施项目50个，其中：产业项目30个、民生项目25个。\n责任单位：县发改委\n"
        let finding = try #require(try WorkReader.read(Array(text.utf8)).findings.first { $0.code == "D119" })
        #expect(finding.message == "“项目”总数50个，其中2项30个、25个，合计55个，超过总数。")
    }

    @Test(arguments: [
        "秘密★1年", "机密☆", "绝 密 ★ 长期", "机密*6个月", "密级：秘密", "秘密", "机密 10年", "【机密】", "（秘密）",
    ])
    func seesMarksOfSecrecy(mark: String) throws {
        let text = "\(mark)\n2026年工作任务分解\n1.建设学校2所。\n责任单位：县教育局\n"
        #expect(try WorkReader.read(Array(text.utf8)).findings.contains { $0.code == FindingRule.secrecyCode })
    }

    @Test func findsNothingWrongWithAGoodItem() throws {
        let text = "2026年工作任务分解\n一、民生\n1.办教育。9月底前新建学校2所。（县教育局牵头，县住建局配合）\n2.办医疗。12月底前新建医院1所。（县卫健委牵头）\n"
        #expect(try WorkReader.read(Array(text.utf8)).findings == [])
    }

    @Test func hasOneRuleForEachCode() {
        let codes = FindingRule.all.map(\.code)
        #expect(codes == (101...125).map { "D\($0)" })
        #expect(FindingRule.rule("d104")?.code == "D104" && FindingRule.rule("D999") == nil)
    }

    @Test(arguments: FindingRule.all)
    func explainsEachRuleInBothLanguages(rule: FindingRule) {
        for text in [rule.chinese.title, rule.chinese.reason, rule.chinese.looksAt, rule.chinese.advice, rule.example] {
            #expect(text.unicodeScalars.contains { $0.value > 0x3400 })
        }
        for text in [rule.english.reason, rule.english.looksAt, rule.english.advice] {
            #expect(text.hasSuffix(".") && text.utf8.count > 20)
        }
        #expect(!rule.english.title.isEmpty)
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
