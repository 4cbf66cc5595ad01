extension BookState {
    mutating func takeDecision(
        on index: Int, _ kind: UnreadDecision.Kind, _ commitment: CommitmentID?, _ mark: Mark
    ) throws(Contradiction) {
        guard unread.indices.contains(index) else { throw Contradiction(detail: "there is no stretch \(index)") }
        let namesOne = kind == .commitment || kind == .duplicate
        guard namesOne == (commitment != nil), commitment.map({ ownerOfCommitment[$0] != nil }) ?? true else {
            throw Contradiction(detail: "the decision on stretch \(index) names no commitment of this book")
        }
        unread[index].decision = UnreadDecision(kind: kind, commitment: commitment, mark: mark)
        let line = HistoryLine(
            .unreadDecided, mark, element: commitment.map(ElementID.commitment),
            subject: String(unread[index].span.line), after: .choice(kind.rawValue))
        note(line, at: unread[index].span)
    }

    mutating func takeReopening(of index: Int, _ mark: Mark) throws(Contradiction) {
        guard unread.indices.contains(index) else { throw Contradiction(detail: "there is no stretch \(index)") }
        unread[index].decision = nil
        note(HistoryLine(.unreadReopened, mark, subject: String(unread[index].span.line)), at: unread[index].span)
    }

    /// Writes a line into the history of the item around `span`, without touching the item: what is decided about a sentence
    /// that became no commitment changes nothing of what somebody else is about to confirm.
    private mutating func note(_ line: HistoryLine, at span: Span) {
        guard let item = items.first(where: { $0.splitFrom == nil && $0.span?.contains(span) == true }),
            let heir = heir(of: item)
        else {
            history.append(line)
            return
        }
        itemHistory[heir, default: []].append(line)
    }

    mutating func takeSection(_ id: SectionID, _ account: ActorID?, _ mark: Mark) throws(Contradiction) {
        guard let section = section(id) else { throw Contradiction(detail: "there is no section \(id)") }
        sections[id.rawValue - 1].holding = account.map { SectionHolding(account: $0, mark: mark) }
        let code: HistoryLine.Code = account == nil ? .sectionReleased : .sectionTaken
        let holder = (account ?? section.holding?.account)?.rawValue
        history.append(HistoryLine(code, mark, subject: section.title, after: holder.map(FieldValue.text)))
    }

    mutating func takeRemark(_ id: ItemID, _ mark: Mark) throws(Contradiction) {
        try edit(id, HistoryLine(.remarked, mark)) { $0.remarks.append(mark) }
    }
}
