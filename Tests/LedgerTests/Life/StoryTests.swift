import Foundation
import Ledger
import Testing
import Values

/// A year told in the field's words, with the clock moved by hand. Its transcript is docs/story.md.
@Suite struct StoryTests {
    @Test func aYearFromImportToTheYearsClose() throws {
        var story = try Story()
        try tellTheBeginning(&story)
        try tellTheWork(&story)
        try tellTheEnd(&story)
        #expect(try story.desk.book.brokenInvariants == [])
        #expect(try BookState.folding(story.desk.entries) == story.desk.book)
        try DocumentSnapshot.check(story.transcript, against: "docs/story.md")
    }

    private func tellTheBeginning(_ story: inout Story) throws {
        story.chapter("一、导入、核定、交办")
        try story.tell(.open(try Sample.book()), "为2022年建立台账。")
        try story.tell(.importReading(Sample.reading(), source: Sample.source), "导入分解文件，读出四个事项。")
        try story.tell(.settleFinding(FindingID(1), reason: "已补充指标"), "量化体检有一处必须处理，处理后说明。")
        try story.tell(
            .addOrganisation(OrganisationDraft(name: "县文旅局", role: .lead), to: ItemID(4), reason: "原文漏写，已电话核实"),
            "第4项没有单位，补上牵头单位。")
        try story.refuse(.submit(note: nil), "没有逐项确认就不能提请核定：")
        try story.tell(.confirm(try story.desk.book.liveItems.map(\.id)), "逐项对照原文确认。")
        try story.tell(.submit(note: nil), "提请核定。")
        try story.tell(.approve(nil), by: People.leader, "核定，内容从此冻结。")
        story.wait(until: try Day.of(2, 8))
        try story.tellDirectory()
        try story.tell(
            .act(.planning(.setTrajectory(.indicator(IndicatorID(1)), try Story.seasonal()))),
            "泵站是土建工程，冬季停工：计划进度按季节设定，交办前定好。")
        try story.tell(
            .dispatch([ItemID(1), ItemID(2), ItemID(3), ItemID(4)], signWithinWorkingDays: 3, note: "请按期签收"),
            "交办，三个工作日内签收。")
    }

    private func tellTheWork(_ story: inout Story) throws {
        story.chapter("二、签收与拒签")
        story.wait(until: try Day.of(2, 9))
        for id in [1, 3, 5] { try story.sign(id, People.water.head) }
        try story.refuse(
            .act(.matter(.sign(OrganisationID(2)))), by: People.water.head, "别的单位不能代签：")
        try story.sign(2, People.finance.head)
        try story.sign(4, People.finance.head)
        try story.tell(
            .act(.matter(.refuse(OrganisationID(6), reason: "机构改革后职责已划出"))), by: People.culture.head, "拒签，说明理由。")
        try story.tell(
            .act(.matter(.answerRefusal(OrganisationID(6), released: false, reason: "划转文件尚未印发，仍由你局牵头"))),
            "答复：维持交办。")
        try story.sign(6, People.culture.head)
        try story.tell(.act(.matter(.classify(ItemID(2), .longTerm, .weekly))), "第2项是重点，改为每周调度；其余按月报送。")

        story.chapter("三、措施、进展、延期")
        story.wait(until: try Day.of(2, 14))
        try story.tell(
            .act(
                .planning(
                    .adopt(
                        ItemID(1), by: OrganisationID(1),
                        [
                            MeasureDraft(
                                text: "分三个标段同步施工", person: "水利局副局长",
                                nodes: [.init("主体完工", due: try Day.of(5, 31)), .init("试运行", due: try Day.of(6, 20))])
                        ]))), by: People.water.reporter, "制定措施和节点，事项进入办理中。")
        try story.tell(
            .act(
                .planning(
                    .allot(
                        .indicator(IndicatorID(1)), under: nil, [AllotmentPart(InstitutionID(4), 2)], difference: nil))),
            by: People.water.head, refused: "分解数与总数不符，不写原因不行：")
        try story.tell(
            .act(
                .planning(
                    .allot(
                        .indicator(IndicatorID(1)), under: nil, [AllotmentPart(InstitutionID(4), 2)],
                        difference: "另一座由局机关直接建设"))), by: People.water.head, "写明差额原因后分解到水利站。")
        story.wait(until: try Day.of(3, 24))
        try story.report(month: 3, [.init(.indicator(IndicatorID(1)), 1)], "一号泵站建成通水，二号泵站完成基坑开挖。")
        try story.refuse(
            .act(.reporting(.endorse(ReportID(1)))), by: People.water.reporter, "填报人不能自己审核：")
        try story.tell(.act(.reporting(.endorse(ReportID(1)))), by: People.water.head, "审核。")
        try story.tell(
            .act(.reporting(.returned(ReportID(1), reason: "一号泵站没有验收材料"))), "退回，计退回一次。")
        story.wait(until: try Day.of(3, 25))
        try story.report(
            month: 3, [.init(.indicator(IndicatorID(1)), 1)], "一号泵站建成通水并通过验收，二号泵站完成基坑开挖。",
            evidence: [Evidence(digest: .zero, name: "验收鉴定书.pdf")])
        try story.tell(.act(.reporting(.endorse(ReportID(2)))), by: People.water.head, "补齐后再报。")
        try story.tell(.act(.reporting(.accept(ReportID(2), reviewed: .onPlan))), "审定。")
        try story.why(.indicator(IndicatorID(1)))
        story.wait(until: try Day.of(5, 18))
        try story.tell(
            .act(
                .supervision(
                    .raise(ItemID(1), by: OrganisationID(1), text: "二号泵站用地未批", holder: .organisation(OrganisationID(1)))
                )),
            by: People.water.reporter, "提出需协调问题。")
        try story.tell(.act(.supervision(.pass(ProblemID(1), to: .leader, reason: "须县领导协调"))), "球转到分管领导手里。")
        story.wait(until: try Day.of(5, 30))
        try story.tell(.act(.supervision(.solve(ProblemID(1), how: "用地已批复"))), "解决；每一方持有的天数都记着。")
        story.note(try story.holders())
        try story.tell(
            .act(
                .matter(
                    .requestExtension(
                        .commitment(CommitmentID(1)), by: OrganisationID(1), to: try Day.of(9, 30), reason: "用地批复推迟三个月")
                )),
            by: People.water.head, "到期之前申请延期。")
        try story.tell(
            .act(.matter(.decideExtension(ExtensionID(1), granted: try Day.of(8, 31), reason: "同意延至8月底"))),
            "答复写明确切的新时限，原时限仍看得见。")
    }

    private func tellTheEnd(_ story: inout Story) throws {
        story.chapter("四、红灯与督办阶梯")
        let extended = try Day.of(8, 31)
        for (month, day) in [(9, 1), (9, 8), (9, 16), (9, 23), (10, 8)] {
            story.wait(until: try Day.of(month, day))
            for due in try story.desk.book.urgingsDue(on: Day.of(month, day))
            where due.item == ItemID(1) && due.organisation == OrganisationID(1) && due.due == extended {
                try story.tell(
                    .act(.supervision(.urge(due.item, due.organisation, due.step.step, due: due.due, text: "请立即整改"))),
                    "督办升级：\(due.step.step.chinese)。")
            }
        }
        try story.why(.indicator(IndicatorID(1)))
        try story.tell(
            .act(.supervision(.answerUrging(UrgingID(2), text: "已增派两个班组"))), by: People.water.reporter, "被督办单位回复。")

        story.chapter("五、人员变动")
        try story.tell(.act(.directory(.registerOfficer(name: "周宁", account: ActorID("zhou")))), "县水利局换了联络员。")
        try story.tell(
            .act(.directory(.appoint(OfficerID(9), to: PostID(1), from: try Day.of(10, 10)))), "岗位承担职责，接任者无须重新交办。")
        story.wait(until: try Day.of(10, 24))
        let key = ReportKey(
            item: ItemID(1), organisation: OrganisationID(1), cadence: .monthly, first: try Day.of(10, 1))
        let content = ReportContent(
            values: [.init(.indicator(IndicatorID(1)), 3), .init(.indicator(IndicatorID(2)), 1)]
                + [2, 3].map { ReportedValue(.commitment(CommitmentID($0)), 100) },
            progress: "三座泵站全部建成，其中大型泵站一座，勘察、招标同步完成。",
            evidence: [Evidence(digest: .zero, name: "竣工验收报告.pdf")], claim: .completed)
        try story.refuse(
            .act(.reporting(.submit(key, content))), by: People.water.reporter, "离任者不能再填报：")
        try story.tell(.act(.reporting(.submit(key, content))), by: ActorID("zhou"), "接任者填报。")
        try story.tell(.act(.reporting(.endorse(ReportID(3)))), by: People.water.head, "审核。")
        try story.tell(.act(.reporting(.accept(ReportID(3), reviewed: .completed))), "审定。")

        story.chapter("六、办结、销号、回头看")
        try story.tell(
            .act(.matter(.requestCompletion(ItemID(1), by: OrganisationID(1), text: "泵站全部建成投用", evidence: []))),
            by: ActorID("zhou"), "申请办结。")
        try story.tell(.act(.matter(.denyCompletion(ItemID(1), reason: "责任单位县财政局的拨付情况未说明"))), "第一次被退回。")
        story.wait(until: try Day.of(11, 2))
        try story.tell(
            .act(
                .matter(
                    .requestCompletion(ItemID(1), by: OrganisationID(1), text: "泵站全部建成投用，资金拨付到位", evidence: []))),
            by: ActorID("zhou"), "再次申请。")
        try story.tell(.act(.matter(.endorseCompletion(ItemID(1)))), by: People.water.head, "牵头单位审核。")
        try story.refuse(
            .act(.matter(.complete(ItemID(1), tests: [.factsClear]))), "复核要逐条对照办结标准：")
        try story.settleDoubts(in: ItemID(1))
        try story.tell(
            .act(.matter(.complete(ItemID(1), tests: CompletionTest.allCases))), "复核认定办结。")
        try story.tell(.act(.matter(.close([ItemID(1)]))), "销号。")
        story.wait(until: try Day.of(11, 28))
        try story.tell(
            .act(.matter(.recheck(ItemID(1), holds: false, note: "三号泵站已停用"))), by: People.inspector,
            "回头看发现成果没有保持：重新办理，原销号作废但留档。")

        story.chapter("七、年度得分、申诉、收官")
        story.wait(until: try Day.of(12, 31))
        story.note(try story.score(of: InstitutionID(1)))
        let position = try #require(try story.desk.book.reporting.report(ReportID(1))?.answer?.position)
        try story.tell(
            .act(.year(.appeal(InstitutionID(1), position: position, reason: "验收材料当日已送达，系传送问题"))),
            by: People.water.head,
            "对一次退回提出申诉。")
        try story.tell(
            .act(.year(.decideAppeal(AppealID(1), isUpheld: true, reason: "经查属实"))), by: People.leader, "申诉成立，这次退回不再扣分。"
        )
        story.note(try story.score(of: InstitutionID(1)))
        try story.tell(
            .act(.year(.closeYear(try story.desk.book.liveItems.map { ItemOutcome($0.id, .carried) }))), "收官：没有完成的结转下年。"
        )
        try story.refuse(
            .act(.matter(.list(ItemID(2), isListed: true, reason: "重点"))), "收官之后不再办理：")
    }
}

/// Acts as told, with what the book says of them.
struct Story {
    var desk = Desk()
    private var lines: [String] = []

    init() throws {
        desk.wait(until: try Day.of(1, 28))
        lines = [
            "# 一年的故事", "",
            "This transcript is written by `StoryTests` from the entries of a book (`RECORD_SNAPSHOTS=1` rewrites it). 每一行：时间、谁、做了什么；缩进的是系统的回答。",
        ]
    }

    var transcript: String { lines.joined(separator: "\n") + "\n" }

    mutating func chapter(_ title: String) { lines += ["", "## \(title)", ""] }
    mutating func note(_ text: String) { lines.append("  - \(text)") }
    mutating func wait(until day: CalendarDate) { desk.wait(until: day) }

    private func who(_ actor: ActorID) -> String {
        switch actor {
        case People.supervisor: "督查室"
        case People.leader: "县长"
        case People.inspector: "核查组"
        default: desk.state?.directory.name(of: actor) ?? actor.rawValue
        }
    }

    mutating func tell(_ command: Command, by actor: ActorID = People.supervisor, _ words: String) throws {
        let events = try desk.act(command, as: actor, roles: People.roles(of: actor))
        let said = events.compactMap { event -> String? in
            guard case .acted(let act) = event, let state = desk.state else { return nil }
            return act.words(in: state).chinese + (act.reason.map { "（\($0)）" } ?? "")
        }
        lines.append("- \(desk.now.localDescription()) **\(who(actor))** \(words)")
        for sentence in said { note(sentence) }
    }

    mutating func tell(_ command: Command, by actor: ActorID, refused words: String) throws {
        try refuse(command, by: actor, words)
    }

    mutating func refuse(_ command: Command, by actor: ActorID = People.supervisor, _ words: String) throws {
        let before = desk.state
        let refusal = try #require(throws: Refusal.self) {
            try desk.act(command, as: actor, roles: People.roles(of: actor))
        }
        #expect(desk.state == before)
        lines.append("- \(desk.now.localDescription()) **\(who(actor))** \(words)")
        note("不予办理：\(refusal.message(about: before).chinese)")
    }

    mutating func sign(_ id: Int, _ actor: ActorID) throws {
        try tell(.act(.matter(.sign(OrganisationID(id)))), by: actor, "签收。")
    }

    mutating func report(
        month: Int, _ values: [ReportedValue], _ progress: String, evidence: [Evidence] = []
    ) throws {
        let key = ReportKey(
            item: ItemID(1), organisation: OrganisationID(1), cadence: .monthly, first: try Day.of(month, 1))
        try tell(
            .act(.reporting(.submit(key, ReportContent(values: values, progress: progress, evidence: evidence)))),
            by: People.water.reporter, "填报。")
    }

    mutating func tellDirectory() throws {
        let day = try Day.of(1, 1)
        try desk.settle("县水利局", People.water, from: day)
        try desk.settle("县财政局", People.finance, from: day)
        try desk.settle("县文旅局", People.culture, from: day)
        try desk.settle("水利站", under: InstitutionID(1), People.station, from: day)
        lines.append("- \(desk.now.localDescription()) **督查室** 建立单位名录：四个单位，各有联络员和负责人两个岗位。")
    }

    /// Nothing is due in the winter months.
    static func seasonal() throws -> Trajectory {
        Trajectory(
            progress: Progress(.cumulative, to: 3), comparator: .atLeast,
            curve: try PlannedCurve(
                from: Day.of(1, 1), to: Day.of(6, 30), .seasonal([0, 0, 2, 3, 3, 2, 2, 2, 2, 2, 0, 0])))
    }

    mutating func why(_ element: ElementID) throws {
        let judgement = try #require(try desk.book.judgement(of: element, on: desk.now.date()))
        note("亮灯：\(judgement.light.chinese)（\(judgement.status.chinese)）。为什么？\(judgement.chinese)")
    }

    func holders() throws -> String {
        let problem = try #require(try desk.book.supervision.problems.first)
        return problem.days(until: desk.now.date()).map { holding in
            switch holding.holder {
            case .leader: "分管领导\(holding.days)天"
            case .office: "督查室\(holding.days)天"
            case .organisation, .institution: "县水利局\(holding.days)天"
            }
        }.joined(separator: "，")
    }

    mutating func settleDoubts(in item: ItemID) throws {
        for doubt in try desk.book.doubts(in: item) {
            try tell(
                .act(.supervision(.settleDoubt(doubt.key, .explained, reason: "已现场核对"))), "数据疑点逐条核实：\(doubt.chinese)")
        }
    }

    func score(of institution: InstitutionID) throws -> String {
        let score = try #require(try desk.book.scores(on: desk.now.date()).first { $0.institution == institution })
        let parts = score.score.lines.map { line -> String in
            let name =
                switch line.part {
                case .target(let element): desk.state?.label(of: element) ?? element.description
                case .noTargets: "无目标"
                case .timeliness: "及时性"
                case .truthfulness: "真实性"
                case .returns: "退回"
                case .falseFigures: "不实"
                }
            return "\(name) \(line.points.decimal(places: 1))"
        }
        return "县水利局得分\(score.score.total.decimal(places: 1))：" + parts.joined(separator: "，") + "。"
    }
}

/// A document of the project that tests write.
enum DocumentSnapshot {
    static func check(_ text: String, against path: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: path)
        let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
        if isRecording { try Data(text.utf8).write(to: file) }
        let known = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        #expect(known == text && !isRecording, "\(path) differs; RECORD_SNAPSHOTS=1 rewrites it")
    }
}
