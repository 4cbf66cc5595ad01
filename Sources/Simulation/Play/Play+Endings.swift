internal import Ledger
internal import Values

extension Play {
    mutating func setOutEndings() {
        on(nextJanuary(5)) { play in
            for item in play.state.liveItems { play.considerCompletion(of: item.id) }
        }
        on(nextJanuary(15)) { $0.archive(.closed, before: $0.day(11, 1)) }
        on(nextJanuary(21)) { $0.closeYear() }
        on(nextJanuary(22)) { $0.appeal() }
        on(nextJanuary(26)) { $0.archive(.closed, before: $0.nextJanuary(10)) }
    }

    /// Asks for completion once the accepted figures reach all targets: in time where the item is due, else towards the year's end.
    mutating func considerCompletion(of id: ItemID) {
        guard let tale = matters[id], !tale.isEnding, let organisation = worker(id),
            state.unmetTargets(of: id, on: today).isEmpty
        else { return }
        guard tale.due != nil || today >= day(12, 28) || (today >= day(11, 1) && chance.happens(permille: 200)) else {
            return
        }
        matters[id]?.isEnding = true
        on(working(chance.number(in: 1...3), after: today)) { $0.requestCompletion(of: id, organisation) }
    }

    private mutating func requestCompletion(of id: ItemID, _ organisation: OrganisationID) {
        guard state.yearClosing == nil, state.item(id)?.state.isActive == true else { return }
        let title = state.item(id)?.title.value ?? ""
        let name = "办结佐证-\(id)-\(today).txt"
        let bytes = Array("\(County.place)（模拟）\(title)办结佐证：验收意见、统计数据和现场照片目录。\n".utf8)
        let evidence = Evidence(digest: keep(bytes, named: name), name: name)
        let request = MatterAct.requestCompletion(id, by: organisation, text: "各项指标均已完成，成果已验收", evidence: [evidence])
        guard act(.act(.matter(request)), by: reporter(of: organisation)) else {
            matters[id]?.isEnding = false
            return
        }
        on(working(1, after: today)) { play in
            guard play.state.yearClosing == nil,
                play.act(.act(.matter(.endorseCompletion(id))), by: play.head(of: organisation))
            else { return }
            play.on(play.working(play.chance.number(in: 1...2), after: play.today)) { $0.review(id, organisation) }
        }
    }

    /// Denies one request in seven at first; else settles what is open and finds the item complete.
    private mutating func review(_ id: ItemID, _ organisation: OrganisationID) {
        guard state.yearClosing == nil, let item = state.item(id), item.state == .awaitingReview else { return }
        if item.matter.denials.isEmpty, id.rawValue % 7 == 3 {
            act(.act(.matter(.denyCompletion(id, reason: "验收资料不全，请补充后再报"))), by: office())
            on(working(3, after: today)) { $0.requestCompletion(of: id, organisation) }
            return
        }
        for report in state.reporting.reports(of: id) where report.state == .endorsed {
            act(.act(.reporting(.accept(report.id, reviewed: .completed))), by: office())
        }
        for problem in state.supervision.openProblems(of: id) { solve(problem.id) }
        for doubt in state.doubts(in: id) { settle(doubt.key) }
        guard state.doubts(in: id).isEmpty, state.unmetTargets(of: id, on: today).isEmpty else {
            act(.act(.matter(.denyCompletion(id, reason: "复核发现指标尚未达到，继续办理"))), by: office())
            matters[id]?.isEnding = false
            return
        }
        guard act(.act(.matter(.complete(id, tests: CompletionTest.allCases))), by: office()) else { return }
        if id.rawValue % 11 == 10 { return }
        on(working(chance.number(in: 1...4), after: today)) { $0.close(id) }
    }

    private mutating func close(_ id: ItemID) {
        guard state.yearClosing == nil, act(.act(.matter(.close([id]))), by: office()), today < day(11, 20) else {
            return
        }
        let isFirst = !state.items.contains { !$0.matter.rechecks.isEmpty }
        guard isFirst || chance.happens(permille: 400) else { return }
        let holds = !isFirst && chance.happens(permille: 750)
        on(working(chance.number(in: 18...25), after: today)) { $0.recheck(id, holds) }
    }

    private mutating func recheck(_ id: ItemID, _ holds: Bool) {
        guard let item = state.item(id), item.state == .closed else { return }
        let note = holds ? "成果保持良好" : "现场发现部分设施停用，成果未巩固"
        guard act(.act(.matter(.recheck(id, holds: holds, note: note))), by: office(.inspector)), !holds else { return }
        matters[id]?.isEnding = false
        for organisation in item.answerable {
            guard case .signed = item.matter.signings[organisation.id] else { continue }
            setOutReports(id, organisation.id, from: today)
        }
    }

    private mutating func archive(_ state: WorkflowState, before date: CalendarDate) {
        let closed = self.state.liveItems.filter { item in
            item.state == state && item.matter.closings.last.map { $0.mark.at.date() < date } ?? false
        }.map(\.id)
        guard !closed.isEmpty else { return }
        act(.act(.matter(.archive(closed))), by: office())
    }

    private mutating func closeYear() {
        let outcomes = state.liveItems.map { item -> ItemOutcome in
            switch item.state {
            case .completed, .closed, .archived: ItemOutcome(item.id, .finished)
            case .suspended: ItemOutcome(item.id, .dropped)
            default: ItemOutcome(item.id, .carried)
            }
        }
        act(.act(.year(.closeYear(outcomes, remark: "结转事项已与各责任单位核对"))), by: office())
    }

    /// Three institutions are not content with what counts against them.
    private mutating func appeal() {
        let returned = state.reporting.reports.filter { $0.state == .returned }
        var asked: Set<InstitutionID> = []
        for report in returned where asked.count < 3 {
            guard let institution = state.institution(of: report.key.organisation)?.id, !asked.contains(institution)
            else { continue }
            asked.insert(institution)
            let position = asked.count == 3 ? nil : report.answer?.position
            let appeal = YearAct.appeal(institution, position: position, reason: "退回系口径理解不一致，请予复核")
            guard act(.act(.year(appeal)), by: holder(.unitHead, at: institution)) else { continue }
            let id = AppealID(state.supervision.appeals.count)
            on(working(3, after: today)) { play in
                let isUpheld = id.rawValue % 2 == 0
                let reason = isUpheld ? "情况属实，该项不计" : "退回理由成立，维持原结果"
                play.act(.act(.year(.decideAppeal(id, isUpheld: isUpheld, reason: reason))), by: play.holder(.leader))
            }
        }
    }
}
