import Testing
import Values

@testable import WorkReport

@Suite struct CommitmentRulesTests {
    @Test(arguments: ItemCorpus.paragraphs)
    func printsEveryTextAsItStandsInItsSpan(of paragraph: ItemCorpus.Paragraph) {
        let source = Array(paragraph.text.utf8)
        for commitment in CommitmentReading.read(paragraph.text, year: paragraph.year).commitments {
            #expect(squeezed(source, commitment.span) == commitment.text)
            for indicator in commitment.indicators {
                #expect(squeezed(source, indicator.span) == indicator.text)
                #expect(commitment.span.start <= indicator.span.start && indicator.span.end <= commitment.span.end)
            }
        }
    }

    @Test(arguments: ItemCorpus.paragraphs)
    func accountsForEveryCharacterButMarks(of paragraph: ItemCorpus.Paragraph) {
        let title = CommitmentReading.title(of: paragraph.text)
        let result = CommitmentReading.read(paragraph.text, year: paragraph.year)
        let source = Array(paragraph.text.utf8)
        var covered = [Bool](repeating: false, count: source.count)
        for offset in 0..<title.utf8.count { covered[offset] = true }
        for span in result.commitments.map(\.span) + result.unread.map(\.span) {
            for offset in span.start..<span.end { covered[offset] = true }
        }
        let rest = source.indices.filter { !covered[$0] }.map { source[$0] }
        let marks: Set<Character> = ["。", "；", "，", "：", "！"]
        #expect(String(decoding: rest, as: UTF8.self).allSatisfy { marks.contains($0) })
    }

    @Test(arguments: [
        ("确保年底前建成通车", Strength.guarantee), ("力争建成图书馆", .strive), ("建成图书馆", .plan), ("加快图书馆建设", .effort),
        ("持续推进图书馆建设", .effort), ("年内必须完成整改", .guarantee), ("积极争创文明城市", .strive),
    ])
    func readsHowBindingAClauseIs(clause: String, strength: Strength) throws {
        let commitment = try #require(CommitmentReading.read("统筹工作。" + clause + "。", year: 2022).commitments.last)
        #expect(commitment.strength == strength)
    }

    @Test(arguments: [
        ("建成文化馆", Commitment.Kind.milestone), ("推进文化馆建设", .qualitative), ("开展文化活动", .qualitative),
        ("持续开展文化活动", .ongoing), ("常态化开展巡河", .ongoing), ("确保不发生重大事故", .redline), ("守牢耕地红线", .redline),
        ("坚决遏制较大事故", .redline), ("确保粮食面积不减少", .redline), ("划定生态保护红线", .milestone), ("健全防止返贫监测机制", .qualitative),
        ("推进北环路开工建设", .milestone), ("力争税收增速高于全市平均水平", .qualitative), ("综合考核进入全市前列", .qualitative),
        ("居民收入增长与经济增长同步", .qualitative), ("争创省级文明城市", .milestone), ("新建文化馆3座", .quantity), ("6月底前推进征迁", .milestone),
    ])
    func tellsKindsOfCommitments(clause: String, kind: Commitment.Kind) throws {
        let commitment = try #require(CommitmentReading.read("统筹工作。" + clause + "。", year: 2022).commitments.last)
        #expect(commitment.kind == kind)
    }

    @Test(arguments: [
        ("围绕高质量发展", Unread.Reason.context), ("为经济发展奠定坚实基础", .context), ("促进产业升级", .context),
        ("去年建成30个", .context), ("目前已完成投资8亿元", .context), ("总投资约8亿元", .context), ("树牢“项目为王”理念", .slogan),
        ("主要目标是：", .heading), ("青山绿水", .noAction),
    ])
    func saysWhyAClauseIsNoCommitment(clause: String, reason: Unread.Reason) throws {
        let result = CommitmentReading.read("统筹工作。" + clause, year: 2022)
        #expect(result.commitments.isEmpty)
        #expect(result.unread.map(\.reason) == [reason])
    }

    @Test func aCueReachesOnlyClausesWithoutAVerb() {
        let result = CommitmentReading.read("电商。力争交易额达到75亿元，增长15%以上，新建物流园2个。", year: 2022)
        #expect(result.commitments.flatMap(\.indicators).map(\.strength) == [.strive, .strive, .plan])
    }

    @Test func aDateAtTheHeadReachesTheSentenceAndOneInsideItsClause() {
        let head = CommitmentReading.read("城建。6月底前改造小区8个，新建公园2个。新建厕所3座。", year: 2022)
        #expect(dates(head) == ["2022-06-30", "2022-06-30", nil])
        let inside = CommitmentReading.read("城建。8个小区6月底前完成改造，新建公园2个。", year: 2022)
        #expect(dates(inside) == ["2022-06-30", nil])
    }

    @Test func withoutAPlanYearOnlyPrintedYearsGiveADay() {
        let result = CommitmentReading.read("城建。6月底前改造小区8个；2023年6月底前新建公园2个。", year: nil)
        #expect(dates(result) == [nil, "2023-06-30"])
    }

    @Test func aSeasonFixesNoDay() throws {
        let result = CommitmentReading.read("教育。加快新校建设，确保秋季开学招生。", year: 2022)
        let deadline = try #require(result.commitments.last?.deadline)
        #expect(deadline.text == "秋季" && deadline.date == nil)
    }

    @Test func partsPointAtTheirTotal() {
        let result = CommitmentReading.read("造林。完成造林5万亩，其中：人工造林3万亩，封山育林2万亩。", year: 2022)
        #expect(result.commitments.flatMap(\.indicators).map(\.within) == [nil, 0, 0])
    }

    @Test func aRestatedTitleKeepsThePartsOfItsText() {
        let text = "建设村道100公里，硬化率达到90%。新建村道100公里，其中东山县60公里、西川县40公里。"
        let indicators = CommitmentReading.read(text, year: 2022).commitments.flatMap(\.indicators)
        #expect(indicators.map(\.amount.value) == [100, 60, 40, 90])
        #expect(indicators.map(\.within) == [nil, 0, 0, nil])
        #expect(indicators[1].subject == "东山县村道")
    }

    @Test func aSplitDeadlineFieldDatesWhatItNames() {
        let result = CommitmentReading.read(
            "卫生。完成方舱医院改造，门诊楼建成投用。", year: 2023, fields: ["方舱医院改造1月底前完成；其他事项12月底前完成"])
        #expect(
            result.commitments.map { $0.deadline?.date?.description } == ["2023-01-31", "2023-12-31", "2023-12-31"])
    }

    @Test func aDeadlineFieldNamesATaskInOtherWords() {
        let result = CommitmentReading.read(
            "教育。改造农村危房300户，新建食堂2所。", year: 2023, fields: ["危房改造8月底前完成；食堂10月底前完成"])
        #expect(dates(result) == ["2023-08-31", nil])
    }

    @Test func aPlainDeadlineFieldAddsNothing() {
        let result = CommitmentReading.read("卫生。门诊楼建成投用。", year: 2023, fields: ["12月底前"])
        #expect(result.commitments.map(\.text) == ["门诊楼建成投用"])
    }

    @Test func namesAProjectWithItsSize() throws {
        let result = CommitmentReading.read("工业。加快投资50亿元的云岭产业园项目建设。", year: 2022)
        let project = try #require(result.commitments.last?.projects.first)
        #expect(project.size == Amount(value: 50, scale: "亿", unit: "元"))
        #expect(project.name == "云岭产业园项目")
        #expect(result.commitments.flatMap(\.indicators).isEmpty)
    }

    @Test(arguments: [
        ("投资3亿元的“云上”数据中心项目、投资2亿元的锂电池厂", ["“云上”数据中心项目", "锂电池厂"]), ("总长12公里的环湖路10月底前建成通车", ["环湖路"]),
        ("总投资15亿元、占地320亩的电子产业园", ["电子产业园"]), ("县医院新院区（占地200亩，投资6亿元）年底前启用", ["县医院新院区"]), ("新建占地200亩的物流园1个", ["物流园"]),
        ("加快产业园建设", []),
    ])
    func namesProjectsUpToWhatIsSaidOfThem(clause: String, names: [String]) {
        let found = CommitmentReading.read("工业。加快" + clause + "。", year: 2022).commitments.flatMap(\.projects)
        #expect(found.map(\.name) == names)
    }

    @Test(arguments: [
        ("实现村级卫生室全覆盖", "100%"), ("危房改造全部完成", "100%"), ("存量问题动态清零", "0"), ("化肥使用量零增长", "0%"), ("医保应保尽保", "100%"),
        ("财政收入五年翻番", "1番"),
        ("开展全覆盖检查", nil), ("完成全部任务", nil), ("开展清零行动", nil), ("上市企业实现零突破", nil), ("覆盖率达到95%", nil), ("建成文化馆", nil),
    ])
    func infersTheValueOfWords(clause: String, value: String?) throws {
        let commitment = try #require(CommitmentReading.read("统筹工作。" + clause + "。", year: 2022).commitments.last)
        #expect(commitment.inferred.map { "\($0.value)\($0.unit ?? "")" } == value)
    }

    @Test(arguments: [
        ("确保财政收入增长8%、力争增长10%", [Strength.guarantee, .strive]), ("综合实力保持全市前5位，力争进入前3名", [.plan, .strive]),
        ("力争产量达到80万吨，增长5%", [.strive, .strive]), ("争取引进企业9家，实际到位内资5亿元", [.strive, .plan]), ("争取到位资金3亿元", [.strive]),
    ])
    func aCueBindsItsOwnNumbers(clause: String, strengths: [Strength]) {
        let found = CommitmentReading.read("统筹工作。" + clause + "。", year: 2022).commitments.flatMap(\.indicators)
        #expect(found.map(\.strength) == strengths)
    }

    @Test func aClauseWithAPredicateIsACommitmentOfItsOwn() {
        let result = CommitmentReading.read("环卫。完成3个填埋场封场，2个中转站投入运行，总产值8亿元，增长9%。", year: 2022)
        #expect(result.commitments.map(\.text) == ["完成3个填埋场封场", "2个中转站投入运行", "总产值8亿元，增长9%"])
    }

    private func dates(_ result: CommitmentRules.Result) -> [String?] {
        result.commitments.flatMap(\.indicators).map { $0.deadline?.date?.description }
    }

    private func squeezed(_ source: [UInt8], _ span: Span) -> String {
        String(String(decoding: source[span.start..<span.end], as: UTF8.self).filter { !$0.isWhitespace })
    }
}
