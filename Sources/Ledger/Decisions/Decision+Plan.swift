extension Decision {
    func confirming(_ ids: [ItemID]) throws(Refusal) -> [Event] {
        guard !ids.isEmpty else { throw .noItems }
        var gaps: [ItemID: [Gap]] = [:]
        var unconfirmed: [ItemID] = []
        for id in ids {
            let item = try liveItem(id)
            let missing = state.gaps(of: item)
            if !missing.isEmpty { gaps[id] = missing }
            if !item.isConfirmed, !unconfirmed.contains(id) { unconfirmed.append(id) }
        }
        guard gaps.isEmpty else { throw .notReady(gaps) }
        guard !unconfirmed.isEmpty else { throw .nothingChanges }
        return [.itemsConfirmed(unconfirmed)]
    }

    func submitting(_ note: String?) throws(Refusal) -> [Event] {
        try requireState(.draft)
        try requireConfirmed()
        return [.planSubmitted(note: note.flatMap { $0.hasContent ? $0 : nil })]
    }

    func returning(_ reason: String) throws(Refusal) -> [Event] {
        try requireState(.awaitingApproval)
        return [.planReturned(reason: reason)]
    }

    func approving(_ recorded: RecordedApproval?) throws(Refusal) -> [Event] {
        try requireState(.awaitingApproval)
        try requireConfirmed()
        if let recorded {
            guard recorded.leader.hasContent, recorded.basis.hasContent else { throw .approvalIncomplete }
        } else if !seats.contains(where: { $0.role == .leader }) {
            throw .approvalIncomplete
        }
        return [.planApproved(recorded)]
    }

    func dispatching(_ ids: [ItemID], _ days: Int, _ note: String?) throws(Refusal) -> [Event] {
        try requireState(.registered)
        guard (1...30).contains(days) else { throw .invalidSigningPeriod(days) }
        var items: [Item] = []
        for id in ids where !items.contains(where: { $0.id == id }) { items.append(try liveItem(id)) }
        guard !items.isEmpty else { throw .noItems }
        let sent = items.filter { $0.dispatch != nil }
        guard sent.isEmpty else { throw .alreadyDispatched(sent.map(\.id)) }
        let orphans = items.filter(\.answerable.isEmpty)
        guard orphans.isEmpty else { throw .nobodyAnswers(orphans.map(\.id)) }
        return [
            .itemsDispatched(
                items.map(\.id), signWithinWorkingDays: days, note: note.flatMap { $0.hasContent ? $0 : nil })
        ]
    }

    private func requireState(_ needed: WorkflowState) throws(Refusal) {
        guard state.state == needed else { throw .wrongState(state.state, needed: needed) }
    }

    private func requireConfirmed() throws(Refusal) {
        guard !state.liveItems.isEmpty else { throw .noItems }
        let open = state.liveItems.filter { !$0.isConfirmed }.map(\.id)
        guard open.isEmpty else { throw .unconfirmed(open) }
    }
}

extension BookState {
    /// What an item lacks before it can be confirmed; empty where nothing essential is missing.
    public func gaps(of item: Item) -> [Gap] {
        var gaps: [Gap] = []
        if !item.title.value.hasContent { gaps.append(.title) }
        if item.liveOrganisations.isEmpty { gaps.append(.organisation) }
        let errors = findings(in: item).filter { $0.severity == .error && $0.settled == nil }
        return gaps + errors.map { .finding($0.id) }
    }
}
