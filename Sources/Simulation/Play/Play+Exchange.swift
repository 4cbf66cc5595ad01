internal import Ledger
internal import Values

extension Play {
    /// Problems that need others, and requests for help.
    mutating func setOutExchanges() {
        for item in state.liveItems {
            let id = item.id
            if chance.happens(permille: 420) {
                on(day(chance.number(in: 3...10), chance.number(in: 1...28))) { $0.raiseProblem(id) }
            }
            if chance.happens(permille: 300) {
                on(day(chance.number(in: 3...9), chance.number(in: 1...28))) { $0.requestHelp(id) }
            }
        }
    }

    private mutating func raiseProblem(_ id: ItemID) {
        guard let organisation = worker(id) else { return }
        let text = chance.word(Sentences.obstacles)
        let problem = SupervisionAct.raise(id, by: organisation, text: text, holder: .office)
        guard act(.act(.supervision(problem)), by: reporter(of: organisation)) else { return }
        let number = ProblemID(state.supervision.problems.count)
        on(working(chance.number(in: 1...5), after: today)) { $0.pass(number) }
    }

    /// Passes a problem on to whoever can move it, twice at most, until somebody solves it.
    private mutating func pass(_ id: ProblemID) {
        guard let problem = problem(id) else { return }
        let helpers = state.item(problem.item)?.liveOrganisations.filter { $0.role.value == .cooperating } ?? []
        let helper = chance.pick(helpers).map { Holder.organisation($0.id) }
        let holder = chance.happens(permille: 300) ? .leader : helper ?? .leader
        let reason = holder == .leader ? "需县领导统筹调度" : "属该单位职责，请牵头会办"
        act(.act(.supervision(.pass(id, to: holder, reason: reason))), by: office())
        if holder == .leader, chance.happens(permille: 400), let back = helper {
            on(working(chance.number(in: 2...6), after: today)) { play in
                guard play.problem(id) != nil else { return }
                play.act(.act(.supervision(.pass(id, to: back, reason: "已批示，请按会议意见落实"))), by: play.office())
            }
        }
        if chance.happens(permille: 880) {
            on(working(chance.number(in: 7...30), after: today)) { $0.solve(id) }
        }
    }

    mutating func solve(_ id: ProblemID) {
        guard problem(id) != nil else { return }
        act(.act(.supervision(.solve(id, how: "经专题会协调，障碍已消除"))), by: office())
    }

    private func problem(_ id: ProblemID) -> Problem? {
        state.supervision.problems.first { $0.id == id && $0.solved == nil }
    }

    private mutating func requestHelp(_ id: ItemID) {
        guard let organisation = worker(id), let item = state.item(id),
            let helper = chance.pick(
                item.liveOrganisations.filter { $0.role.value == .cooperating && reporter(of: $0.id) != nil })
        else { return }
        let due = working(5, after: today)
        let request = SupervisionAct.requestHelp(
            id, from: organisation, to: helper.id, text: "请提供相关数据并派员参加联合检查", due: due)
        guard act(.act(.supervision(request)), by: reporter(of: organisation)) else { return }
        let number = HelpID(state.supervision.helpRequests.count)
        guard chance.happens(permille: 900) else { return }
        on(working(chance.number(in: 2...8), after: today)) { play in
            guard
                play.act(
                    .act(.supervision(.answerHelp(number, text: "已提供数据，并派员参加"))), by: play.reporter(of: helper.id)),
                play.chance.happens(permille: 850)
            else { return }
            play.on(play.working(2, after: play.today)) {
                $0.act(.act(.supervision(.confirmHelp(number))), by: $0.reporter(of: organisation))
            }
        }
    }

    /// One that answers for an item at work, and signed for it.
    func worker(_ id: ItemID) -> OrganisationID? {
        guard let item = state.item(id), item.state.isActive else { return nil }
        return item.answerable.map(\.id).first { organisation in
            if case .signed = item.matter.signings[organisation] { true } else { false }
        }
    }
}
