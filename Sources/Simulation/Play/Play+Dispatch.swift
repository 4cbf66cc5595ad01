internal import Ledger
internal import Values

extension Play {
    /// Two thirds go out in January, the rest after the congress.
    mutating func dispatchInBatches() {
        let items = state.liveItems.map(\.id)
        let first = items.enumerated().filter { $0.offset % 3 != 2 }.map(\.element)
        let second = items.enumerated().filter { $0.offset % 3 == 2 }.map(\.element)
        on(working(3, after: today)) { $0.dispatch(first, "县政府第1次常务会议明确，请抓紧办理") }
        on(working(12, after: today)) { $0.dispatch(second, "第二批任务，请抓紧办理") }
        setOutTheYear()
    }

    private mutating func dispatch(_ items: [ItemID], _ note: String) {
        for id in items { classify(id) }
        guard act(.dispatch(items, signWithinWorkingDays: 3, note: note), by: office()) else { return }
        for id in items {
            for organisation in state.item(id)?.liveOrganisations ?? [] { setOutSigning(organisation, id) }
        }
    }

    private mutating func classify(_ id: ItemID) {
        guard let tale = matters[id], let item = state.item(id) else { return }
        let difficulty: MatterClock.Difficulty =
            tale.due == nil ? .longTerm : tale.cadence == .weekly ? .complex : .longTerm
        guard difficulty != item.matter.difficulty || tale.cadence != item.matter.cadence else { return }
        act(.act(.matter(.classify(id, difficulty, tale.cadence))), by: office())
    }

    private mutating func setOutSigning(_ organisation: Organisation, _ item: ItemID) {
        guard head(of: organisation.id) != nil else { return }
        // One in thirty of those who only help says that it is not theirs; who answers for an item signs.
        if organisation.role.value == .cooperating, organisation.id.rawValue % 29 == 6 {
            on(working(1, after: today)) { $0.refuse(organisation.id) }
            return
        }
        let days = chance.happens(permille: 90) ? chance.number(in: 4...7) : chance.number(in: 0...3)
        on(days == 0 ? today : working(days, after: today)) { $0.sign(organisation.id, item) }
    }

    private mutating func refuse(_ organisation: OrganisationID) {
        guard act(.act(.matter(.refuse(organisation, reason: "该项工作不在本单位职责范围内"))), by: head(of: organisation)) else {
            return
        }
        let isReleased = organisation.rawValue % 2 == 0
        on(working(2, after: today)) { play in
            let reason = isReleased ? "经核实，同意调出" : "三定规定明确由你单位配合，请按期签收"
            guard
                play.act(
                    .act(.matter(.answerRefusal(organisation, released: isReleased, reason: reason))), by: play.office()
                ),
                !isReleased, let item = play.state.organisation(organisation)?.item.id
            else { return }
            play.on(play.working(1, after: play.today)) { $0.sign(organisation, item) }
        }
    }

    mutating func sign(_ organisation: OrganisationID, _ id: ItemID) {
        guard act(.act(.matter(.sign(organisation))), by: head(of: organisation)), let item = state.item(id) else {
            return
        }
        let answers = item.answerable.contains { $0.id == organisation }
        if answers || chance.happens(permille: 250) {
            on(working(chance.number(in: 2...9), after: today)) { $0.adoptMeasures(id, organisation) }
        }
        guard answers, matters[id]?.isSilent == false else { return }
        setOutReports(id, organisation, from: today)
    }

    private mutating func adoptMeasures(_ id: ItemID, _ organisation: OrganisationID) {
        guard let item = state.item(id), item.state.isActive else { return }
        let due = min(matters[id]?.due ?? yearEnd, yearEnd)
        let middle = CalendarDate(daysSince1970: (today.daysSince1970 + due.daysSince1970) / 2) ?? due
        let title = item.title.value
        let measures = [
            MeasureDraft(
                text: "成立\(title)专班，逐月推进", person: PersonNames.name(organisation.rawValue + 300),
                nodes: [
                    .init("完成实施方案", due: working(10, after: today)), .init("完成过半任务", due: middle),
                    .init("全面完成", due: due),
                ]),
            MeasureDraft(text: "落实资金和要素保障", nodes: [.init("资金下达", due: working(40, after: today))]),
        ]
        guard act(.act(.planning(.adopt(id, by: organisation, measures))), by: reporter(of: organisation)) else {
            return
        }
        for measure in state.planning.measures(of: id) where measure.organisation == organisation {
            for (index, node) in measure.nodes.enumerated() where node.due < due && chance.happens(permille: 850) {
                let late = chance.happens(permille: 200) ? chance.number(in: 3...15) : 0
                let date = workedBefore(node.due.adding(days: late) ?? node.due)
                on(date) { play in
                    let state = play.state.item(id)?.state
                    guard state?.isActive == true || state == .completionRequested || state == .awaitingReview else {
                        return
                    }
                    play.act(
                        .act(.planning(.reach(measure.id, node: index, play.today))),
                        by: play.reporter(of: organisation))
                }
            }
        }
    }
}
