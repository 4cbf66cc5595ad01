internal import Ledger
internal import Values

extension Play {
    /// Sets out what does not follow from anything: the office's rhythm, and what happens once in a year.
    mutating func setOutTheYear() {
        for month in [3, 5, 7, 9, 11, 12] {
            on(working(3, after: day(month, 1))) { $0.settleDoubts() }
        }
        on(working(4, after: nextJanuary(1))) { $0.settleDoubts() }
        for month in [3, 6, 9, 11] { on(day(month, 26)) { $0.drawSiteChecks(month) } }
        var date = day(2, 24)
        while date < nextJanuary(20) {
            if date.weekday == 2 || date.weekday == 4, calendar.isWorkingDay(date) { on(date, 9...11) { $0.urge() } }
            date = date.adding(days: 1) ?? nextJanuary(20)
        }
        setOutEvents()
        setOutExchanges()
        setOutEndings()
        setOutPublication()
    }

    // MARK: Doubts

    /// Looks at the doubts every other month and settles most of them; some stay open.
    private mutating func settleDoubts() {
        for doubt in state.openDoubts.map(\.key) {
            // Every third report is one that nobody gets round to before its item is to be completed.
            guard doubt.report.rawValue % 3 != 0, chance.happens(permille: 650) else { continue }
            settle(doubt)
        }
    }

    mutating func settle(_ key: DoubtKey) {
        guard let office = office() else { return }
        guard inventions.contains(key) else {
            settle(key, .explained, "经核对台账和佐证，情况属实", office)
            return
        }
        switch key.check == .scaleSlip ? 9 : chance.below(10) {
        case 0...3: settle(key, .explained, "责任单位已书面说明原因", office)
        case 4...6: settle(key, .falseFigure, "经核查，上报内容与事实不符", office)
        default: mend(key, office)
        }
    }

    @discardableResult
    private mutating func settle(
        _ key: DoubtKey, _ verdict: DoubtVerdict, _ reason: String, _ office: ActorID
    ) -> Bool {
        act(.act(.supervision(.settleDoubt(key, verdict, reason: reason))), by: office)
    }

    /// A figure that turned out wrong is set right, where it is known what is right.
    private mutating func mend(_ key: DoubtKey, _ office: ActorID) {
        guard let element = key.element, key.check == .scaleSlip || key.check == .falling,
            let figures = state.planning.targets[element]?.figures,
            let index = figures.firstIndex(where: { $0.report == key.report })
        else {
            settle(key, .falseFigure, "经核查，上报内容与事实不符", office)
            return
        }
        let wrong = figures[index].value
        let right =
            key.check == .scaleSlip ? unslipped(wrong, element) : index > 0 ? figures[index - 1].value : nil
        guard let right, settle(key, .corrected, "责任单位承认填报有误", office) else { return }
        act(.act(.reporting(.correct(key.report, element, to: right, reason: "按核实数更正"))), by: office)
    }

    private func unslipped(_ value: ExactNumber, _ element: ElementID) -> ExactNumber? {
        isLevel(element) ? value.divided(byPowerOfTen: 4) : value.multiplied(byPowerOfTen: 4)
    }

    // MARK: Site checks

    private mutating func drawSiteChecks(_ month: Int) {
        let known = state.supervision.siteChecks.count
        let count = max(4, size.items / 5)
        act(.act(.supervision(.draw(seed: size.seed * 100 + month, count: count, chosen: []))), by: office())
        for check in state.supervision.siteChecks.dropFirst(known) where chance.happens(permille: 900) {
            on(working(chance.number(in: 3...10), after: today)) { $0.record(check.id) }
        }
    }

    private mutating func record(_ id: SiteCheckID) {
        guard let check = state.supervision.siteChecks.first(where: { $0.id == id }),
            let figure = state.planning.targets[check.element]?.figures.last(where: { $0.report == check.report })
        else { return }
        let isInvented = inventions.contains { $0.report == check.report && $0.element == check.element }
        let isTrue = !isInvented && !chance.happens(permille: 80)
        let found =
            isTrue ? nil : scaled(figure.value, chance.number(in: 8200...9500), targets[check.element]?.places ?? 0)
        let note = isTrue ? "现场点位、台账与上报数一致" : "现场实有数少于上报数"
        act(.act(.supervision(.recordCheck(id, isTrue: isTrue, found: found, note: note))), by: office(.inspector))
    }

    // MARK: Urging

    /// Reminds and urges as the ladder says.
    private mutating func urge() {
        for due in state.urgingsDue(on: today) {
            guard let name = state.organisation(due.organisation)?.organisation.name.value else { continue }
            let title = state.item(due.item)?.title.value ?? ""
            let text = "请\(name)抓紧办理“\(title)”，\(due.due)前须完成。"
            let urging = SupervisionAct.urge(due.item, due.organisation, due.step.step, due: due.due, text: text)
            guard act(.act(.supervision(urging)), by: office()), case .letter = due.step.step,
                chance.happens(permille: 800)
            else { continue }
            let id = UrgingID(state.supervision.urgings.count)
            on(working(chance.number(in: 1...4), after: today)) { play in
                guard play.state.yearClosing == nil else { return }
                let author = play.reporter(of: due.organisation)
                play.act(
                    .act(.supervision(.answerUrging(id, text: "已召开专题会研究，增派力量，倒排工期推进。"))), by: author)
            }
        }
    }
}
