import Testing
import Values

@testable import Ledger

/// One act of every kind, with everything in it that its payload can hold.
enum SampleActs {
    static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

    static func all() throws -> [Act] {
        try directory() + matter() + planning() + reporting() + supervision() + year() + publication()
    }

    private static let approval = RecordedApproval(leader: "林一", basis: "会议纪要")
    private static let profile = InstitutionProfile(
        name: "县水利局", kind: .umbrella, parent: InstitutionID(2), aliases: ["水利局"], members: [InstitutionID(3)],
        isAssessed: false)

    private static func directory() throws -> [Act] {
        var rules = LocalRules()
        rules.criteria = ["群众满意度"]
        try rules.replaceCalendar("")
        return [
            .directory(.register(profile)), .directory(.change(InstitutionID(1), profile, reason: "更名")),
            .directory(.rejectMatch(name: "县水务局", institution: "县水利局")),
            .directory(.registerOfficer(name: "王一", account: ActorID("wang"))),
            .directory(
                .createPost(
                    PostProfile(title: "局长", role: .unitHead, institution: InstitutionID(1), sections: [SectionID(1)]))),
            .directory(.appoint(OfficerID(1), to: PostID(1), from: try day("2026-01-01"))),
            .directory(.vacate(PostID(1), last: try day("2026-06-30"), reason: "调任")),
            .directory(.setRules(rules, reason: "县办文件", careless: true)),
        ]
    }

    private static func matter() throws -> [Act] {
        let evidence = [Evidence(digest: .zero, name: "验收单.pdf")]
        let (item, organisation) = (ItemID(1), OrganisationID(2))
        let acts: [MatterAct] = [
            .sign(organisation), .refuse(organisation, reason: "不属职责"),
            .answerRefusal(organisation, released: true, reason: "同意"), .classify(item, .complex, .weekly),
            .requestExtension(.indicator(IndicatorID(1)), by: organisation, to: try day("2026-09-30"), reason: "用地"),
            .decideExtension(ExtensionID(1), granted: nil, reason: "理由不足"),
            .changeTarget(.indicator(IndicatorID(1)), to: 9, approval, reason: "政策调整"),
            .suspend(item, approval, reason: "停建"), .resume(item, reason: "复建"),
            .list(item, isListed: true, reason: "滞后"),
            .requestCompletion(item, by: organisation, text: "已建成", evidence: evidence), .endorseCompletion(item),
            .denyCompletion(item, reason: "未验收"), .complete(item, tests: CompletionTest.allCases), .close([item]),
            .archive([item, ItemID(2)]), .recheck(item, holds: false, note: "停产"),
        ]
        return acts.map(Act.matter)
    }

    private static func planning() throws -> [Act] {
        let (start, due) = (try day("2026-01-01"), try day("2026-12-31"))
        let curve = try PlannedCurve(from: start, to: due, .nodes([.init(day: due, share: .one)]))
        let trajectory = Trajectory(
            progress: Progress(.cumulative, from: 1, to: 9), comparator: .atLeast, curve: curve)
        let (element, organisation) = (ElementID.indicator(IndicatorID(1)), OrganisationID(2))
        let measure = MeasureDraft(text: "倒排工期", person: "王一", nodes: [.init("开工", due: start)])
        let acts: [PlanningAct] = [
            .adopt(ItemID(1), by: organisation, [measure]), .reach(MeasureID(1), node: 0, start),
            .setTrajectory(element, trajectory), .changeTrajectory(element, trajectory, approval, reason: "延期"),
            .allot(element, under: AllotmentID(1), [AllotmentPart(InstitutionID(1), 3)], difference: "留有余地"),
        ]
        return acts.map(Act.planning)
    }

    private static func reporting() throws -> [Act] {
        let key = ReportKey(
            item: ItemID(1), organisation: OrganisationID(2), cadence: .monthly, first: try day("2026-03-01"))
        let content = ReportContent(
            values: [ReportedValue(.commitment(CommitmentID(1)), 40)], progress: "已开工", problems: "用地", next: "主体",
            evidence: [Evidence(digest: .zero, name: "照片.jpg")], claim: .ahead, isUnchanged: false)
        let acts: [ReportingAct] = [
            .submit(key, content), .endorse(ReportID(1)), .sendBack(ReportID(1), reason: "数不对"),
            .accept(ReportID(1), reviewed: .behind), .returned(ReportID(1), reason: "无佐证"),
            .correct(ReportID(1), .commitment(CommitmentID(1)), to: 30, reason: "误填"),
            .grantException(key, reason: "系统故障"), .reportAllotment(AllotmentID(1), key.first, 2),
        ]
        return acts.map(Act.reporting)
    }

    private static func supervision() throws -> [Act] {
        let (item, organisation, due) = (ItemID(1), OrganisationID(2), try day("2026-06-30"))
        let doubt = DoubtKey(.falling, ReportID(1), .indicator(IndicatorID(1)))
        let acts: [SupervisionAct] = [
            .urge(item, organisation, .letter(.blue), due: due, text: "请加快"), .answerUrging(UrgingID(1), text: "已加快"),
            .raise(item, by: organisation, text: "缺资金", holder: .institution(InstitutionID(1))),
            .pass(ProblemID(1), to: .leader, reason: "需协调"), .solve(ProblemID(1), how: "已拨付"),
            .requestHelp(item, from: organisation, to: OrganisationID(3), text: "出具意见", due: due),
            .answerHelp(HelpID(1), text: "已出具"), .confirmHelp(HelpID(1)),
            .draw(seed: 7, count: 1, chosen: [DrawnFigure(ReportID(1), .indicator(IndicatorID(1)))]),
            .recordCheck(SiteCheckID(1), isTrue: false, found: 3, note: "少两座"),
            .settleDoubt(doubt, .corrected, reason: "已更正"),
        ]
        return acts.map(Act.supervision)
    }

    private static func year() throws -> [Act] {
        let book = try #require(BookID("2026-old"))
        let acts: [YearAct] = [
            .appeal(InstitutionID(1), position: 3, reason: "非本单位原因"),
            .decideAppeal(AppealID(1), isUpheld: true, reason: "属实"),
            .closeYear([ItemOutcome(ItemID(1), .carried)], remark: "全部结转"),
            .carryOver(
                from: book, position: 9,
                [CarriedItem(ItemID(1), Sample.item(1, organisations: [OrganisationDraft(name: "县水利局", role: .lead)]))],
                numbering: Numbering()),
        ]
        return acts.map(Act.year)
    }

    private static func publication() throws -> [Act] {
        let text = PublicText(
            section: "水利", title: "建好泵站", promise: "建成泵站3座", organisations: ["县水利局"], until: "2026年12月底前",
            progress: "已开工", targets: [PublicTarget(.indicator(IndicatorID(1)), "建成泵站")], places: ["东湖村"])
        let acts: [PublicationAct] = [
            .setContact(PublicContact(title: "重点工作公开", office: "县政府督查室", telephone: "0370-123456")),
            .propose(ItemID(1), text), .approve(PublicationID(1), approval),
            .decline(PublicationID(1), reason: "说得不清楚"), .withdraw(PublicationID(1), reason: "有误"),
            .object(PublicationID(1), .facts, text: "位置不对", day: try day("2026-05-06")),
            .answer(ObjectionID(1), isUpheld: false, text: "经核实无误"),
        ]
        return acts.map(Act.publication)
    }
}

@Suite struct ActJSONTests {
    @Test func everyKindComesBackAsItWas() throws {
        let acts = try SampleActs.all()
        #expect(acts.map(\.kind) == EntryKind.acts)
        for act in acts {
            #expect(try Act(json: act.json) == act, "\(act.kind)")
            #expect(try Act(json: JSON(parsing: act.json.text(.canonical))) == act, "\(act.kind)")
        }
    }

    /// Takes members away one by one and puts others in their place: an act or an error, never a crash, and the error names the
    /// member.
    @Test func everyDamagedMemberIsNamed() throws {
        for act in try SampleActs.all() {
            for member in act.payload.members ?? [] {
                for stray in [JSON.null, .bool(true), .number(-3), "nonsense", ["x"], ["unexpected": 1]] {
                    let members = (act.payload.members ?? []).map {
                        $0.name == member.name ? JSON.Member($0.name, stray) : $0
                    }
                    do throws(ActError) {
                        _ = try Act(kind: act.kind, payload: .object(members))
                    } catch {
                        #expect(error.member.hasPrefix("payload.\(member.name)"), "\(act.kind): \(error)")
                        #expect(error.chinese.hasSuffix("。") && error.english.hasSuffix("."))
                    }
                }
            }
        }
    }

    @Test(arguments: [
        (#"{"kind": "matter.signed/1", "payload": {"organisation": 3}}"#, "payload.organisation", "o1"),
        (#"{"kind": "matter.signed/1"}"#, "payload", "an object"), (#"{"payload": {}}"#, "kind", "a string"),
        (#"{"kind": "matter.signed/2", "payload": {}}"#, "matter.signed/2", ""),
        (#"{"kind": "item.added/1", "payload": {}}"#, "item.added/1", ""),
        (#"{"kind": "matter.signed/1", "payload": {"organisation": "o1", "why": "x"}}"#, "payload.why", ""),
        (#"{"kind": "matter.signed/1", "payload": {"organisation": "o1"}, "at": 1}"#, "at", ""),
        (
            #"{"kind": "matter.classified/1", "payload": {"item": "i1", "difficulty": "hard", "cadence": "weekly"}}"#,
            "payload.difficulty", "ordinary, complex, longTerm"
        ),
        (
            #"{"kind": "measures.adopted/1", "payload": {"item": "i1", "organisation": "o1", "measures": [{"text": "x", "nodes": [{"text": "y", "due": "soon"}]}]}}"#,
            "payload.measures[0].nodes[0].due", "a day"
        ),
        (
            #"{"kind": "measures.adopted/1", "payload": {"item": "i1", "organisation": "o1", "measures": [{"text": "x", "nodes": [{"text": "y", "due": "2026-01-01", "when": 1}]}]}}"#,
            "payload.measures[0].nodes[0].when", ""
        ),
        ("[]", "JSON", "kind"),
    ])
    func namesTheMemberThatIsWrong(text: String, member: String, expected: String) throws {
        let json = try JSON(parsing: text)
        let error = try #require(throws: ActError.self) { try Act(json: json) }
        #expect(error.member == member)
        #expect(expected.isEmpty || error.expected.contains(expected), "\(error.expected)")
    }

    @Test func refusesRatiosBeyondAllUse() throws {
        let huge = "170141183460469231731687303715884105727/1"
        let act = try #require(try SampleActs.all().first { $0.kind == .rulesChanged })
        let rules = try #require(act.payload["rules"]?.members)
        let members = rules.map { $0.name == "redAbove" ? JSON.Member("redAbove", .string(huge)) : $0 }
        let error = try #require(throws: ActError.self) {
            try Act(kind: .rulesChanged, payload: ["rules": .object(members), "reason": "x"])
        }
        #expect(error.member == "payload.rules.redAbove")
    }
}
