import Values

extension Decision {
    func supervising(_ act: SupervisionAct) throws(Refusal) -> [Event] {
        switch act {
        case .draw(let seed, let count, _):
            let chosen = state.draw(seed: seed, count: count)
            guard !chosen.isEmpty else { throw .life(.nothingToDraw) }
            return [.acted(.supervision(.draw(seed: seed, count: count, chosen: chosen)))]
        case .urge(let item, let organisation, let step, let due, _):
            try checkUrging(item, organisation, step, due)
        case .answerUrging(let id, _):
            guard let urging = state.supervision.urgings.element(id) else { throw .life(.unknown("\(id)")) }
            guard urging.answer == nil else { throw .life(.alreadyAnswered) }
        case .raise(let item, let organisation, let text, let holder):
            _ = try signed(organisation, of: item, for: .raiseProblem)
            guard text.hasContent else { throw .textMissing(.text) }
            try check(holder, in: item)
        case .pass(let id, let holder, _):
            let problem = try openProblem(id)
            guard problem.holder != holder else { throw .life(.sameHolder) }
            try check(holder, in: problem.item)
        case .solve(let id, _): _ = try openProblem(id)
        case .requestHelp, .answerHelp, .confirmHelp: try checkHelp(act)
        case .recordCheck(let id, _, _, _):
            guard let check = state.supervision.siteChecks.element(id) else { throw .life(.unknown("\(id)")) }
            guard check.result == nil else { throw .life(.alreadyRecorded) }
        case .settleDoubt(let key, _, _):
            guard state.isDoubted(key) else { throw .life(.noDoubt) }
        }
        return [.acted(.supervision(act))]
    }

    /// Reminders and calls come when their day has come; a letter or a talk only after the step below it and its working days.
    private func checkUrging(
        _ item: ItemID, _ organisation: OrganisationID, _ step: UrgingLadder.Step, _ due: CalendarDate
    ) throws(Refusal) {
        let found = try recipient(organisation, for: .urge)
        guard found.item.id == item else { throw .foreignElement(.organisation(organisation), item) }
        let rules = state.rules
        let taken = state.urgingsTaken(item, organisation, due)
        guard let next = rules.ladder.step(due: due, on: today, taken: taken, calendar: rules.calendar),
            next.step == step
        else {
            let next = state.nextStep(due: due, taken: taken)
            throw .life(.ladder(next: next?.step, next?.day))
        }
    }

    private func openProblem(_ id: ProblemID) throws(Refusal) -> Problem {
        guard let problem = state.supervision.problems.element(id) else { throw .life(.unknown("\(id)")) }
        guard problem.solved == nil else { throw .life(.alreadySolved) }
        return problem
    }

    private func check(_ holder: Holder, in item: ItemID) throws(Refusal) {
        switch holder {
        case .organisation(let id):
            guard try liveOrganisation(id).item.id == item else { throw .foreignElement(.organisation(id), item) }
        case .institution(let id):
            guard state.directory.institution(id) != nil else { throw .life(.unknown("\(id)")) }
        case .office, .leader: return
        }
    }

    private func checkHelp(_ act: SupervisionAct) throws(Refusal) {
        switch act {
        case .requestHelp(let item, let from, let to, let text, _):
            _ = try answering(from, of: item, for: .requestHelp)
            guard to != from, try liveOrganisation(to).item.id == item else { throw .life(.helpPartners) }
            guard text.hasContent else { throw .textMissing(.text) }
        case .answerHelp(let id, _):
            guard let request = state.supervision.helpRequests.element(id) else { throw .life(.unknown("\(id)")) }
            guard request.confirmed == nil else { throw .life(.alreadyAnswered) }
        case .confirmHelp(let id):
            guard let request = state.supervision.helpRequests.element(id) else { throw .life(.unknown("\(id)")) }
            guard request.answer != nil, request.confirmed == nil else { throw .life(.alreadyAnswered) }
        default: return
        }
    }

    func accounting(_ act: YearAct) throws(Refusal) -> [Event] {
        switch act {
        case .appeal(let id, let position, _):
            guard state.directory.institution(id) != nil else { throw .life(.unknown("\(id)")) }
            let appeals = state.supervision.appeals
            guard !appeals.contains(where: { $0.institution == id && $0.position == position && $0.decision == nil })
            else { throw .life(.alreadyAnswered) }
            guard position.map({ (1...state.position).contains($0) }) ?? true else {
                throw .life(.unknown("\(position ?? 0)"))
            }
        case .decideAppeal(let id, _, _):
            guard let appeal = state.supervision.appeals.element(id) else { throw .life(.unknown("\(id)")) }
            guard appeal.decision == nil else { throw .life(.alreadyAnswered) }
        case .closeYear(let outcomes, let remark):
            try check(outcomes)
            return [.acted(.year(.closeYear(outcomes, remark: remark.flatMap { $0.hasContent ? $0 : nil })))]
        case .carryOver(let book, let position, let items, _):
            guard state.lineage.isEmpty, !items.isEmpty, state.state == .draft else { throw .life(.nothingToCarry) }
            for item in items { try require(item.draft) }
            try check(items, from: book, at: position)
            return [.acted(.year(.carryOver(from: book, position: position, items, numbering: state.numbering)))]
        }
        return [.acted(.year(act))]
    }

    /// What is said to come from an earlier book stands there, unfinished and word for word: what is otherwise is corrected here.
    private func check(_ items: [CarriedItem], from book: BookID, at position: Int) throws(Refusal) {
        guard let earlier, earlier.book.id == book else { throw .life(.oldBookUnknown(book)) }
        guard let closing = earlier.yearClosing, earlier.book.year + 1 == state.book.year,
            closing.mark.position <= position, position <= earlier.position
        else { throw .life(.oldBookUnready(book)) }
        let carried = Dictionary(earlier.carriedItems.map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
        let wrong = items.enumerated().filter { index, item in
            carried[item.item] != item || items[..<index].contains { $0.item == item.item }
        }
        guard wrong.isEmpty else { throw .life(.carriedFalsely(wrong.map(\.element.item))) }
    }

    /// Every live item has one outcome, and only closed ones are finished.
    private func check(_ outcomes: [ItemOutcome]) throws(Refusal) {
        guard state.approval != nil else { throw .wrongState(state.state, needed: .registered) }
        let given = Dictionary(outcomes.map { ($0.item, $0.outcome) }, uniquingKeysWith: { first, _ in first })
        let wrong = state.liveItems.filter { item in
            let isDone = [.completed, .closed, .archived].contains(item.state)
            return given[item.id].map { ($0 == .finished) != isDone } ?? true
        }
        guard wrong.isEmpty, given.count == outcomes.count, outcomes.count == state.liveItems.count else {
            throw .life(.outcomesMissing(wrong.map(\.id)))
        }
    }
}
