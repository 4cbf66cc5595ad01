import Testing
import Values

@testable import WorkReport

@Suite struct ComparisonTests {
    private func reading(_ text: String, year: Int = 2026) throws -> Reading {
        try WorkReader.read(Array("\(year)年工作任务分解\n\(text)\n".utf8))
    }

    private func compare(_ before: String, _ after: String, years: (Int, Int) = (2026, 2026)) throws -> Comparison {
        Comparison(before: try reading(before, year: years.0), after: try reading(after, year: years.1))
    }

    private static let school = "建设学校。9月底前新建小学2所。\n责任单位：县教育局"
    private static let water = "保障供水。建成城东水厂，铺设供水管网18公里。\n责任单位：县水利局"
    private static let road = "畅通道路。改造农村公路60公里，建成客运站1座。\n责任单位：县交通局"

    private static func plan(_ items: [String]) -> String {
        items.enumerated().map { "\($0 + 1).\($1)" }.joined(separator: "\n")
    }

    @Test func findsNoDifferenceInTheSameText() throws {
        let text = Self.plan([Self.school, Self.water, Self.road])
        let comparison = try compare(text, text)
        #expect(comparison.items.allSatisfy { $0.status == .kept && $0.changes.isEmpty })
        #expect(comparison.commitments.allSatisfy { $0.status == .kept && $0.changes.isEmpty })
        #expect(comparison.summary.commitments[.kept] == comparison.before.commitments)
    }

    @Test func isNotConfusedByAnotherOrder() throws {
        let comparison = try compare(
            Self.plan([Self.school, Self.water, Self.road]), Self.plan([Self.road, Self.school, Self.water]))
        #expect(comparison.items.map(\.status) == [.kept, .kept, .kept])
        #expect(comparison.items.map { $0.before.first?.number } == ["3", "1", "2"])
    }

    @Test func namesWhatIsDroppedAndAdded() throws {
        let comparison = try compare(Self.plan([Self.school, Self.water]), Self.plan([Self.school, Self.road]))
        #expect(comparison.items.map(\.status) == [.kept, .added, .dropped])
        #expect(comparison.items.last?.before.first?.title == "保障供水")
        #expect(comparison.items.last?.after == [])
        #expect(comparison.summary.chinese.contains("删除2项、新增2项"))
    }

    @Test(arguments: [
        ("新建小学3所", Comparison.Change.Kind.targetRaised, "+1所，+50.0%"),
        ("新建小学1所", .targetLowered, "-1所，-50.0%"),
    ])
    func saysHowFarATargetMoved(words: String, kind: Comparison.Change.Kind, growth: String) throws {
        let after = Self.school.replacing("新建小学2所", with: words)
        let comparison = try compare(Self.plan([Self.school, Self.water]), Self.plan([after, Self.water]))
        let change = try #require(comparison.commitments.flatMap(\.changes).first)
        #expect(change.kind == kind && change.growth?.text == growth)
        #expect(change.before?.span?.line == 2 && change.after?.span?.line == 2)
        #expect(comparison.commitments.first?.status == .reworded)
    }

    @Test func countsPointsForRatesAndTurnsUpperLimitsRound() throws {
        let before = "稳就业。城镇登记失业率控制在4.5%以内，固定资产投资增长6.5%。\n责任单位：县人社局"
        let after = "稳就业。城镇登记失业率控制在4%以内，固定资产投资增长5%。\n责任单位：县人社局"
        let changes = try compare("1.\(before)", "1.\(after)").commitments.flatMap(\.changes)
        #expect(changes.map(\.kind) == [.targetRaised, .targetLowered])
        #expect(changes.map { $0.growth?.text } == ["-0.5百分点", "-1.5百分点"])
    }

    @Test func seesScaleWordsThrough() throws {
        let comparison = try compare("1.抓投资。完成投资1.2亿元。\n责任单位：县发改委", "1.抓投资。完成投资12000万元。\n责任单位：县发改委")
        #expect(comparison.commitments.flatMap(\.changes) == [])
    }

    @Test(arguments: [
        ("力争9月底前新建小学2所", Comparison.Change.Kind.strength), ("10月底前新建小学2所", .deadline), ("新建小学2所", .deadline),
        ("9月底前新建小学2所以上", .comparator), ("9月底前新建小学2栋", .unit),
    ])
    func namesWhatElseChanged(clause: String, kind: Comparison.Change.Kind) throws {
        let after = Self.school.replacing("9月底前新建小学2所", with: clause)
        let changes = try compare(Self.plan([Self.school, Self.water]), Self.plan([after, Self.water]))
            .commitments.flatMap(\.changes)
        #expect(changes.map(\.kind) == [kind])
    }

    @Test func seesASplitAndAMergedClause() throws {
        let whole = "更新管网。更新燃气管网46公里、供热管网18公里。\n责任单位：县住建局"
        let parted = "更新管网。更新燃气管网46公里。更新供热管网18公里。\n责任单位：县住建局"
        let split = try compare("1.\(whole)", "1.\(parted)")
        #expect(split.commitments.map(\.status) == [.split])
        #expect(split.commitments.flatMap(\.changes) == [])
        let merged = try compare("1.\(parted)", "1.\(whole)")
        #expect(merged.commitments.map(\.status) == [.merged])
        #expect(merged.commitments.first?.before.count == 2)
    }

    @Test func seesASplitAndAMergedItem() throws {
        let whole = "1.改善民生。新建小学2所，建成城东水厂，改造农村公路60公里。\n责任单位：县政府办"
        let parted = "1.改善民生。新建小学2所，建成城东水厂。\n责任单位：县政府办\n2.畅通道路。改造农村公路60公里。\n责任单位：县交通局"
        #expect(try compare(whole, parted).items.map(\.status) == [.split])
        #expect(try compare(parted, whole).items.map(\.status) == [.merged])
    }

    @Test func namesAnotherLeadAndOtherOrganisations() throws {
        let comparison = try compare(
            "1.建设学校。新建小学2所。（县教育局牵头，县财政局配合）", "1.建设学校。新建小学2所。（县住建局牵头，县教育局配合）")
        let changes = try #require(comparison.items.first).changes
        #expect(changes.map(\.kind) == [.lead, .organisations])
        #expect(changes[0].before?.text == "县教育局" && changes[0].after?.text == "县住建局")
        #expect(changes[1].before?.text == "县财政局" && changes[1].after == nil)
    }

    @Test func namesAnotherSection() throws {
        let before = "一、民生\n1.\(Self.school)\n2.\(Self.water)\n二、交通\n3.\(Self.road)"
        let after = "一、民生\n1.\(Self.school)\n二、交通\n2.\(Self.road)\n3.\(Self.water)"
        let moved = try compare(before, after).items.filter { !$0.changes.isEmpty }
        #expect(moved.map { $0.after.first?.title } == ["保障供水"])
        #expect(moved.first?.changes.map(\.kind) == [.section])
        #expect(moved.first?.changes.first?.after?.text == "交通")
    }

    @Test func comparesDeadlinesByTheirPlanYears() throws {
        let text = "1.\(Self.school)"
        #expect(try compare(text, text, years: (2025, 2026)).commitments.flatMap(\.changes) == [])
        let dated = text.replacing("9月底前", with: "2026年9月底前")
        #expect(try compare(text, dated, years: (2025, 2026)).commitments.flatMap(\.changes) == [])
    }

    @Test func comparesWithNothing() throws {
        let plan = try reading(Self.plan([Self.school]))
        #expect(Comparison(before: Reading(), after: plan).items.map(\.status) == [.added])
        #expect(Comparison(before: plan, after: Reading()).items.map(\.status) == [.dropped])
        #expect(Comparison(before: Reading(), after: Reading()).items == [])
    }

    @Test func writesBothPlaces() throws {
        let after = Self.school.replacing("2所", with: "3所")
        let source = SourceDescription(name: "a.txt", format: "txt", sha256: "", bytes: 1)
        let json = try compare("1.\(Self.school)", "1.\(after)").json(before: source, after: source)
        #expect(json["schema"]?.string == "duban.comparison/1")
        #expect(json["summary"]?["changes"]?["target-raised"]?.integer == 1)
        let change = json["commitments"]?.array?.first?["changes"]?.array?.first
        #expect(change?["growth"]?["permille"]?.integer == 500)
        #expect(change?["before"]?["span"]?["line"]?.integer == 2)
    }
}
