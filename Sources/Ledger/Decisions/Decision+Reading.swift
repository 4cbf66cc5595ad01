/// Working a reading off: what became no commitment, who works on which section, what was remarked.
extension Decision {
    /// A decision taken before gives way; a commitment that was made of the stretch then is struck.
    func deciding(_ index: Int, _ verdict: UnreadVerdict, _ reason: String?) throws(Refusal) -> [Event] {
        guard state.unread.indices.contains(index) else { throw .unknownUnread(index) }
        let said = reason.flatMap { $0.hasContent ? $0 : nil }
        let before = state.standingDecision(of: state.unread[index])
        var events: [Event] = []
        var commitment: CommitmentID?
        switch verdict {
        case .commitment(let draft, let item):
            guard let said else { throw .reasonMissing }
            events = try adding(draft, to: item, said)
            commitment = CommitmentID(state.numbering.commitment)
        case .duplicate(let id):
            _ = try liveCommitment(id)
            if before?.kind == .commitment, before?.commitment == id { throw .notLive(.commitment(id)) }
            commitment = id
        case .context, .nothing: break
        }
        if let before, before.kind == verdict.kind, before.commitment == commitment { throw .nothingChanges }
        events += takingBack(before, said ?? "改为其他处理")
        return events + [.unreadDecided(index, verdict.kind, commitment: commitment, reason: said)]
    }

    func reopening(_ index: Int, _ reason: String) throws(Refusal) -> [Event] {
        guard state.unread.indices.contains(index) else { throw .unknownUnread(index) }
        guard state.unread[index].decision != nil else { throw .nothingChanges }
        return takingBack(state.standingDecision(of: state.unread[index]), reason)
            + [.unreadReopened(index, reason: reason)]
    }

    private func takingBack(_ decision: UnreadDecision?, _ reason: String) -> [Event] {
        guard let decision, decision.kind == .commitment, let id = decision.commitment else { return [] }
        return [.elementStruck(.commitment(id), reason: reason)]
    }

    func taking(_ id: SectionID, for account: ActorID) throws(Refusal) -> [Event] {
        guard let section = state.section(id) else { throw .unknownSection(id) }
        guard account.rawValue.hasContent else { throw .nothingChanges }
        if let holding = section.holding {
            guard holding.account != account else { throw .nothingChanges }
            throw .sectionHeld(id, by: holding.account)
        }
        return [.sectionTaken(id, account: account)]
    }

    func releasing(_ id: SectionID) throws(Refusal) -> [Event] {
        guard let section = state.section(id) else { throw .unknownSection(id) }
        guard section.holding != nil else { throw .nothingChanges }
        return [.sectionReleased(id)]
    }

    /// Remarks are made until the plan stands; what stands then is changed by its own acts.
    func remarking(_ id: ItemID, _ text: String) throws(Refusal) -> [Event] {
        guard state.state == .draft || state.state == .awaitingApproval else { throw .frozen }
        _ = try liveItem(id)
        return [.itemRemarked(id, reason: text)]
    }
}
