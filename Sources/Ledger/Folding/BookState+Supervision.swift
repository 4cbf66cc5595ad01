internal import Values

extension BookState {
    mutating func take(_ act: SupervisionAct, _ mark: Mark) throws(Contradiction) {
        switch act {
        case .urge(let item, let organisation, let step, let due, _):
            try takeUrging(item, organisation, step, due, mark)
        case .answerUrging(let id, _):
            guard let index = supervision.urgings.place(id) else { throw Contradiction(detail: "there is no \(id)") }
            supervision.urgings[index].answer = mark
            try self.act(on: supervision.urgings[index].item, mark) { _ in }
        case .raise(let item, let organisation, let text, let holder):
            supervision.problems.append(
                Problem(
                    id: ProblemID(supervision.problems.count + 1), item: item, organisation: organisation, text: text,
                    holders: [.init(holder: holder, mark: mark)], raised: mark))
            try self.act(on: item, mark) { _ in }
        case .pass(let id, let holder, _):
            try change(id, mark) { $0.holders.append(.init(holder: holder, mark: mark)) }
        case .solve(let id, _): try change(id, mark) { $0.solved = mark }
        case .requestHelp(let item, let from, let to, let text, let due):
            supervision.helpRequests.append(
                HelpRequest(
                    id: HelpID(supervision.helpRequests.count + 1), item: item, from: from, to: to, text: text,
                    due: due, requested: mark))
            try self.act(on: item, mark) { _ in }
        case .answerHelp(let id, _): try change(id, mark) { $0.answer = mark }
        case .confirmHelp(let id): try change(id, mark) { $0.confirmed = mark }
        case .draw(let seed, _, let chosen): takeDraw(chosen, seed, mark)
        case .recordCheck(let id, let isTrue, let found, _):
            guard let index = supervision.siteChecks.place(id) else { throw Contradiction(detail: "there is no \(id)") }
            supervision.siteChecks[index].result = .init(isTrue: isTrue, found: found, mark: mark)
            if let item = reporting.report(supervision.siteChecks[index].report)?.key.item {
                try self.act(on: item, mark) { _ in }
            }
        case .settleDoubt(let key, let verdict, _):
            supervision.settlements[key] = DoubtSettlement(key: key, verdict: verdict, mark: mark)
            if let item = reporting.report(key.report)?.key.item { try self.act(on: item, mark) { _ in } }
        }
    }

    private mutating func takeUrging(
        _ item: ItemID, _ organisation: OrganisationID, _ step: UrgingLadder.Step, _ due: CalendarDate, _ mark: Mark
    ) throws(Contradiction) {
        let id = UrgingID(supervision.urgings.count + 1)
        var number: Int?
        if case .letter = step { number = supervision.urgings.count { $0.number != nil } + 1 }
        supervision.urgings.append(
            Urging(id: id, item: item, organisation: organisation, step: step, due: due, number: number, mark: mark))
        supervision.urgingsOfItem[item, default: []].append(id)
        try act(on: item, mark) { _ in }
    }

    private mutating func change(
        _ id: ProblemID, _ mark: Mark, _ change: (inout Problem) -> Void
    ) throws(Contradiction) {
        guard let index = supervision.problems.place(id) else { throw Contradiction(detail: "there is no \(id)") }
        change(&supervision.problems[index])
        try act(on: supervision.problems[index].item, mark) { _ in }
    }

    private mutating func change(
        _ id: HelpID, _ mark: Mark, _ change: (inout HelpRequest) -> Void
    ) throws(Contradiction) {
        guard let index = supervision.helpRequests.place(id) else { throw Contradiction(detail: "there is no \(id)") }
        change(&supervision.helpRequests[index])
        try act(on: supervision.helpRequests[index].item, mark) { _ in }
    }

    private mutating func takeDraw(_ chosen: [DrawnFigure], _ seed: Int, _ mark: Mark) {
        for figure in chosen {
            supervision.siteChecks.append(
                SiteCheck(
                    id: SiteCheckID(supervision.siteChecks.count + 1), report: figure.report, element: figure.element,
                    drawn: mark, seed: seed))
        }
    }
}
