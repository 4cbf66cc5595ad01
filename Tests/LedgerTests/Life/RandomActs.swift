import Ledger
import Values

/// Acts as a careless county would do them: many are refused, and many are done by the wrong people.
struct RandomActs {
    var random: RandomCommands

    init(seed: UInt64) { random = RandomCommands(seed: seed) }

    private mutating func number(_ range: ClosedRange<Int>) -> Int { random.number(range) }
    private mutating func pick<Value>(_ values: [Value]) -> Value? {
        values.isEmpty ? nil : values[number(0...(values.count - 1))]
    }

    /// An act with somebody who may be the right one.
    mutating func next(for state: BookState, on day: CalendarDate) -> (act: Command, actor: ActorID) {
        let item = pick(state.liveItems)
        let organisation = item.flatMap { item in
            pick(number(0...3) == 0 ? item.liveOrganisations : item.answerable)
        }
        let command: Command =
            switch number(0...9) {
            case 0...2: reporting(state, item, organisation, day)
            case 3...5: matter(state, item, organisation, day)
            case 6: planning(state, item, organisation, day)
            case 7, 8: supervision(state, item, organisation, day)
            default: number(0...3) == 0 ? publication(state, item, day) : rest(state, item, organisation, day)
            }
        if number(0...11) == 0 { return (command, pick(People.all) ?? People.supervisor) }
        return (command, rightPerson(for: command, state))
    }

    /// Somebody whom the table lets do it: of the organisation concerned, where it concerns one.
    private mutating func rightPerson(for command: Command, _ state: BookState) -> ActorID {
        let roles = Permissions.warrants(for: command.verb)
        let isOffice = roles.contains { $0.relations.contains(.office) }
        let needsHead = !roles.contains { $0.role == .reporter }
        if isOffice, roles.count == 1 || number(0...2) > 0 {
            return pick([People.supervisor, People.secondSupervisor, People.supervisor, People.leader]) ?? People.leader
        }
        let people =
            switch owner(of: command, state) {
            case "县水利局": People.water
            case "县财政局": People.finance
            case "水利站": People.station
            default: People.culture
            }
        return needsHead || number(0...3) == 0 ? people.head : people.reporter
    }

    /// The name of the organisation that a command concerns.
    private func owner(of command: Command, _ state: BookState) -> String? {
        func name(_ id: OrganisationID) -> String? { state.organisation(id)?.organisation.name.value }
        func name(_ id: ReportID) -> String? { state.reporting.report(id).flatMap { name($0.key.organisation) } }
        func name(_ id: ItemID) -> String? { state.item(id)?.answerable.first.flatMap { name($0.id) } }
        guard case .act(let act) = command else { return nil }
        switch act {
        case .matter(.sign(let id)), .matter(.refuse(let id, _)), .matter(.requestExtension(_, let id, _, _)),
            .matter(.requestCompletion(_, let id, _, _)), .planning(.adopt(_, let id, _)),
            .supervision(.raise(_, let id, _, _)), .supervision(.requestHelp(_, let id, _, _, _)):
            return name(id)
        case .reporting(.submit(let key, _)): return name(key.organisation)
        case .reporting(.endorse(let id)), .reporting(.sendBack(let id, _)): return name(id)
        case .matter(.endorseCompletion(let id)), .matter(.denyCompletion(let id, _)): return name(id)
        case .planning(.reach(let id, _, _)):
            return state.planning.measures.first { $0.id == id }.flatMap { name($0.organisation) }
        case .planning(.allot(let element, let parent, _, _)):
            if let parent, let part = state.planning.allotments.first(where: { $0.id == parent }) {
                return state.directory.institution(part.institution)?.name
            }
            return state.item(of: element).flatMap { name($0.id) }
        case .reporting(.reportAllotment(let id, _, _)):
            return state.planning.allotments.first { $0.id == id }.flatMap {
                state.directory.institution($0.institution)?.name
            }
        case .supervision(.answerUrging(let id, _)):
            return state.supervision.urgings.first { $0.id == id }.flatMap { name($0.organisation) }
        case .supervision(.answerHelp(let id, _)):
            return state.supervision.helpRequests.first { $0.id == id }.flatMap { name($0.to) }
        case .supervision(.confirmHelp(let id)):
            return state.supervision.helpRequests.first { $0.id == id }.flatMap { name($0.from) }
        case .year(.appeal(let id, _, _)): return state.directory.institution(id)?.name
        default: return nil
        }
    }

    private mutating func text() -> String { number(0...15) == 0 ? " " : "已完成主体工程\(number(0...99))米，正在收尾" }

    private mutating func element(_ state: BookState, _ item: Item?) -> ElementID {
        item.flatMap { item in pick(state.planning.targetsOfItem[item.id] ?? []) } ?? .item(ItemID(number(1...5)))
    }

    private mutating func reporting(
        _ state: BookState, _ item: Item?, _ organisation: Organisation?, _ day: CalendarDate
    ) -> Command {
        let report = ReportID(number(1...(state.reporting.reports.count + 1)))
        let open =
            pick(state.reporting.reports.filter { $0.state == .submitted || $0.state == .endorsed })?.id ?? report
        return switch number(0...12) {
        case 0...4: submission(state, item, organisation, day)
        case 5, 6: .act(.reporting(.endorse(open)))
        case 7: .act(.reporting(.sendBack(open, reason: text())))
        case 8, 9: .act(.reporting(.accept(open, reviewed: pick(ProgressStatus.allCases))))
        case 10: .act(.reporting(.returned(open, reason: text())))
        case 11:
            .act(.reporting(.correct(report, element(state, item), to: ExactNumber(number(0...9)), reason: text())))
        default:
            if let part = pick(state.planning.allotments) {
                .act(.reporting(.reportAllotment(part.id, day, ExactNumber(number(0...4)))))
            } else {
                submission(state, item, organisation, day)
            }
        }
    }

    private mutating func submission(
        _ state: BookState, _ item: Item?, _ organisation: Organisation?, _ day: CalendarDate
    ) -> Command {
        let cadence = item?.matter.cadence ?? .monthly
        let back = number(0...8)
        let first = state.rules.reporting.period(
            of: cadence, containing: day.adding(days: -back) ?? day, calendar: state.rules.calendar)?.first
        let key = ReportKey(
            item: item?.id ?? ItemID(1), organisation: organisation?.id ?? OrganisationID(1), cadence: cadence,
            first: first ?? day)
        if number(0...9) == 0 { return .act(.reporting(.grantException(key, reason: text()))) }
        let isUnchanged = number(0...4) == 0
        let values =
            isUnchanged
            ? []
            : (0..<number(0...2)).map { _ in
                ReportedValue(element(state, item), ExactNumber(number(0...5)))
            }
        let content = ReportContent(
            values: values, progress: text(),
            evidence: number(0...1) == 0 ? [Evidence(digest: .zero, name: "图.jpg")] : [],
            claim: pick(ProgressStatus.allCases), isUnchanged: isUnchanged,
            unchangedReason: number(0...1) == 0 ? "" : "等待批复")
        return .act(.reporting(.submit(key, content)))
    }

    private mutating func matter(
        _ state: BookState, _ item: Item?, _ organisation: Organisation?, _ day: CalendarDate
    ) -> Command {
        let id = item?.id ?? ItemID(1)
        let organisation = organisation?.id ?? OrganisationID(1)
        let approval = number(0...2) == 0 ? nil : RecordedApproval(leader: "林一", basis: "会议纪要")
        let act: MatterAct =
            switch number(0...19) {
            case 14...16 where item?.state == .completionRequested: .endorseCompletion(id)
            case 0...3: .sign(organisation)
            case 4: .refuse(organisation, reason: text())
            case 5: .answerRefusal(organisation, released: number(0...1) == 0, reason: text())
            case 6: .classify(id, pick(MatterClock.Difficulty.allCases) ?? .complex, pick(Cadence.allCases) ?? .weekly)
            case 7:
                .requestExtension(
                    element(state, item), by: organisation, to: day.adding(days: number(-5...200)) ?? day,
                    reason: text())
            case 8:
                .decideExtension(
                    ExtensionID(number(1...(state.supervision.extensions.count + 1))),
                    granted: number(0...2) == 0 ? nil : day.adding(days: number(0...200)), reason: text())
            case 9: .changeTarget(element(state, item), to: ExactNumber(number(1...9)), approval, reason: text())
            case 10: .suspend(id, approval, reason: text())
            case 11, 12: .resume(id, reason: text())
            case 13: .list(id, isListed: number(0...1) == 0, reason: text())
            case 14:
                .requestCompletion(id, by: organisation, text: text(), evidence: [Evidence(digest: .zero, name: "a")])
            case 15: .endorseCompletion(id)
            case 16: .denyCompletion(id, reason: text())
            case 17: .complete(id, tests: number(0...3) == 0 ? [] : CompletionTest.allCases)
            case 18: number(0...3) == 0 ? .archive([id]) : .close([id])
            default: .recheck(id, holds: number(0...1) == 0, note: text())
            }
        return .act(.matter(act))
    }

    private mutating func planning(
        _ state: BookState, _ item: Item?, _ organisation: Organisation?, _ day: CalendarDate
    ) -> Command {
        let id = item?.id ?? ItemID(1)
        let element = element(state, item)
        let act: PlanningAct =
            switch number(0...5) {
            case 0, 1:
                .adopt(
                    id, by: organisation?.id ?? OrganisationID(1),
                    [MeasureDraft(text: text(), nodes: [.init("开工", due: day), .init("完工", due: day)])])
            case 2:
                .reach(
                    MeasureID(number(1...(state.planning.measures.count + 1))), node: number(0...2),
                    day.adding(days: number(-3...1)) ?? day)
            case 3: .allot(element, under: nil, parts(), difference: number(0...2) == 0 ? "留有余地" : nil)
            case 4:
                .allot(
                    element, under: pick(state.planning.allotments)?.id, parts(),
                    difference: number(0...2) == 0 ? "差额" : nil)
            default: trajectory(state, element)
            }
        return .act(.planning(act))
    }

    private mutating func parts() -> [AllotmentPart] {
        number(0...1) == 0
            ? [AllotmentPart(InstitutionID(4), 3)]
            : (0..<number(1...3)).map { _ in AllotmentPart(InstitutionID(number(1...4)), ExactNumber(number(1...3))) }
    }

    private mutating func trajectory(_ state: BookState, _ element: ElementID) -> PlanningAct {
        let known = state.planning.targets[element]?.trajectory
        let curve = known?.curve
        var changed = known ?? Trajectory(progress: Progress(.cumulative, to: 1), comparator: .atLeast, curve: nil)
        changed.curve = curve.flatMap {
            try? PlannedCurve(from: $0.start, to: $0.due, number(0...1) == 0 ? .sShaped : .linear)
        }
        return number(0...3) == 0
            ? .setTrajectory(element, changed)
            : .changeTrajectory(element, changed, RecordedApproval(leader: "林一", basis: "批示件"), reason: text())
    }

    private mutating func supervision(
        _ state: BookState, _ item: Item?, _ organisation: Organisation?, _ day: CalendarDate
    ) -> Command {
        let id = item?.id ?? ItemID(1)
        let own = organisation?.id ?? OrganisationID(1)
        let other = item.flatMap { item in pick(item.liveOrganisations) }?.id ?? own
        let problem = ProblemID(number(1...(state.supervision.problems.count + 1)))
        let help = HelpID(number(1...(state.supervision.helpRequests.count + 1)))
        let holder: Holder = number(0...2) == 0 ? .office : number(0...1) == 0 ? .leader : .organisation(other)
        let act: SupervisionAct =
            switch number(0...11) {
            case 0, 1:
                if let due = pick(state.urgingsDue(on: day)) {
                    .urge(due.item, due.organisation, due.step.step, due: due.due, text: "请抓紧")
                } else {
                    .urge(id, own, .call, due: day, text: "请抓紧")
                }
            case 2: .answerUrging(UrgingID(number(1...(state.supervision.urgings.count + 1))), text: text())
            case 3: .raise(id, by: own, text: text(), holder: holder)
            case 4: .pass(problem, to: holder, reason: text())
            case 5: .solve(problem, how: text())
            case 6: .requestHelp(id, from: own, to: other, text: text(), due: day)
            case 7: .answerHelp(help, text: text())
            case 8: .confirmHelp(help)
            case 9: .draw(seed: number(0...999), count: number(1...3), chosen: [])
            case 10:
                .recordCheck(
                    SiteCheckID(number(1...(state.supervision.siteChecks.count + 1))), isTrue: number(0...1) == 0,
                    found: ExactNumber(number(0...5)), note: text())
            default:
                .settleDoubt(
                    pick(state.openDoubts)?.key ?? DoubtKey(.falling, ReportID(1), nil),
                    pick(DoubtVerdict.allCases) ?? .explained, reason: text())
            }
        return .act(.supervision(act))
    }

    private mutating func publication(_ state: BookState, _ item: Item?, _ day: CalendarDate) -> Command {
        let text = PublicationID(number(1...(state.publishing.publications.count + 1)))
        let act: PublicationAct =
            switch number(0...7) {
            case 0: .setContact(PublicContact(title: "公开\(number(0...2))", office: "督查室", telephone: "0370"))
            case 1...3: .propose(item?.id ?? ItemID(1), item.map { state.publicDraft(of: $0) } ?? Self.emptyText)
            case 4: .approve(text, number(0...1) == 0 ? nil : RecordedApproval(leader: "林一", basis: "纪要"))
            case 5: .withdraw(text, reason: self.text())
            case 6: .object(text, pick(ObjectionKind.allCases) ?? .other, text: self.text(), day: day)
            default:
                .answer(
                    ObjectionID(number(1...(state.publishing.objections.count + 1))), isUpheld: number(0...1) == 0,
                    text: self.text())
            }
        return .act(.publication(act))
    }

    private static let emptyText = PublicText(section: "", title: "", promise: "", organisations: [], until: "")

    private mutating func rest(
        _ state: BookState, _ item: Item?, _ organisation: Organisation?, _ day: CalendarDate
    ) -> Command {
        switch number(0...9) {
        case 0:
            return .engage(
                OrganisationDraft(name: "县文旅局", role: .cooperating), to: item?.id ?? ItemID(1), reason: text())
        case 1: return .absorb([ItemID(number(1...4))], into: item?.id ?? ItemID(1), reason: text())
        case 2:
            return .act(
                .directory(
                    .register(InstitutionProfile(name: "县某局\(number(0...5))", parent: InstitutionID(number(1...4))))))
        case 3:
            return .act(
                .directory(
                    .change(
                        InstitutionID(number(1...5)),
                        InstitutionProfile(name: "水利站", parent: InstitutionID(number(1...4))), reason: text())))
        case 4: return .act(.directory(.appoint(OfficerID(number(1...8)), to: PostID(number(1...8)), from: day)))
        case 5: return .act(.directory(.vacate(PostID(number(1...8)), last: day, reason: text())))
        case 6:
            var rules = LocalRules()
            rules.light.yellowFrom = .percent(number(0...20))
            rules.criteria = number(0...1) == 0 ? [] : ["领导批示次数"]
            return .act(.directory(.setRules(rules, reason: text())))
        case 7: return .act(.year(.appeal(InstitutionID(number(1...5)), position: number(1...60), reason: text())))
        case 8:
            return .act(
                .year(
                    .decideAppeal(
                        AppealID(number(1...(state.supervision.appeals.count + 1))), isUpheld: number(0...1) == 0,
                        reason: text())))
        default:
            guard number(0...99) == 0 else {
                return .act(.directory(.registerOfficer(name: "李\(number(0...9))", account: nil)))
            }
            return .act(
                .year(
                    .closeYear(
                        state.liveItems.map { item in
                            ItemOutcome(
                                item.id, [.completed, .closed, .archived].contains(item.state) ? .finished : .carried)
                        })))
        }
    }
}
