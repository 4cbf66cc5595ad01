import Values

extension Decision {
    func checkEnding(_ act: MatterAct) throws(Refusal) {
        switch act {
        case .requestCompletion(let id, let organisation, _, _):
            _ = try answering(organisation, of: id, for: .requestCompletion)
        case .endorseCompletion(let id):
            let item = try item(id, for: .endorseCompletion)
            guard item.matter.completion?.requested.actor != actor else { throw .life(.ownReport) }
        case .denyCompletion(let id, _): _ = try item(id, for: .denyCompletion)
        case .complete(let id, let tests): try checkCompletion(of: id, tests)
        case .close(let ids): try checkAll(ids, for: .close)
        case .archive(let ids): try checkAll(ids, for: .archive)
        case .recheck(let id, _, _): _ = try item(id, for: .recheck)
        default: return
        }
    }

    private func checkAll(_ ids: [ItemID], for verb: Verb) throws(Refusal) {
        guard !ids.isEmpty, Set(ids).count == ids.count else { throw .noItems }
        for id in ids { _ = try item(id, for: verb) }
    }

    /// Facts clear, problem solved, result proved, form correct: what the book can see of these is not left to a tick.
    private func checkCompletion(of id: ItemID, _ tests: [CompletionTest]) throws(Refusal) {
        let item = try item(id, for: .complete)
        let missing = CompletionTest.allCases.filter { !tests.contains($0) }
        guard missing.isEmpty else { throw .life(.testsMissing(missing)) }
        guard let completion = item.matter.completion, completion.requested.actor != actor,
            completion.endorsed?.actor != actor
        else { throw .life(.ownReport) }
        let waiting = state.reporting.reports(of: id).filter { $0.state == .endorsed }
        guard waiting.isEmpty else { throw .life(.reportsOpen(waiting.map(\.id))) }
        let problems = state.supervision.openProblems(of: id)
        guard problems.isEmpty else { throw .life(.problemsOpen(problems.map(\.id))) }
        let doubts = state.doubts(in: id)
        guard doubts.isEmpty else { throw .life(.doubtsOpen(doubts.count)) }
        let unmet = state.unmetTargets(of: id, on: today)
        guard unmet.isEmpty else { throw .life(.targetsUnmet(unmet)) }
        guard hasEvidence(item, completion) else { throw .life(.evidenceMissing) }
    }

    private func hasEvidence(_ item: Item, _ completion: Matter.Completion) -> Bool {
        !completion.evidence.isEmpty
            || state.reporting.reports(of: item.id).contains { $0.state == .accepted && !$0.content.evidence.isEmpty }
    }

    func engaging(_ draft: OrganisationDraft, in id: ItemID, _ reason: String) throws(Refusal) -> [Event] {
        let item = try item(id, for: .engage)
        try require(draft)
        guard !item.liveOrganisations.contains(where: { $0.name.value == draft.name }) else { throw .nothingChanges }
        return [
            .organisationAdded(draft, id: OrganisationID(state.numbering.organisation), to: id, reason: reason)
        ]
    }

    func absorbing(_ items: [ItemID], into: ItemID, _ reason: String) throws(Refusal) -> [Event] {
        _ = try item(into, for: .absorb)
        var sources: [ItemID] = []
        for id in items where id != into && !sources.contains(id) {
            _ = try item(id, for: .absorb)
            sources.append(id)
        }
        guard !sources.isEmpty else { throw .nothingToMerge }
        return [.itemsMerged(sources, into: into, numbering: state.numbering, reason: reason)]
    }
}
