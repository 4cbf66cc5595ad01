extension Decision {
    /// The item, which must take part in the plan.
    func liveItem(_ id: ItemID) throws(Refusal) -> Item {
        guard let item = state.item(id) else { throw .unknownElement(.item(id)) }
        guard item.isLive else { throw .notLive(.item(id)) }
        return item
    }

    /// The commitment, which must not be struck, of an item that takes part in the plan.
    func liveCommitment(_ id: CommitmentID) throws(Refusal) -> Commitment {
        guard let (commitment, item) = state.commitment(id) else { throw .unknownElement(.commitment(id)) }
        guard item.isLive, commitment.struck == nil else { throw .notLive(.commitment(id)) }
        return commitment
    }

    /// The organisation, which must not be struck, with its item, which must take part in the plan.
    func liveOrganisation(_ id: OrganisationID) throws(Refusal) -> (organisation: Organisation, item: Item) {
        guard let found = state.organisation(id) else { throw .unknownElement(.organisation(id)) }
        guard found.item.isLive, found.organisation.struck == nil else { throw .notLive(.organisation(id)) }
        return found
    }

    /// The indicator, which must not be struck, nor its commitment, of an item that takes part in the plan.
    func liveIndicator(_ id: IndicatorID) throws(Refusal) -> Indicator {
        guard let (indicator, commitment, item) = state.indicator(id) else { throw .unknownElement(.indicator(id)) }
        guard item.isLive, commitment.struck == nil, indicator.struck == nil else { throw .notLive(.indicator(id)) }
        return indicator
    }

    /// Refuses things that do not exist, or that are struck, merged or split or stand in something that is.
    func requireLive(_ element: ElementID) throws(Refusal) {
        switch element {
        case .item(let id): _ = try liveItem(id)
        case .organisation(let id): _ = try liveOrganisation(id)
        case .commitment(let id): _ = try liveCommitment(id)
        case .indicator(let id): _ = try liveIndicator(id)
        }
    }

    /// Refuses a place that is none, or that lies behind the end of the source.
    func require(_ span: Span?) throws(Refusal) {
        guard let span else { return }
        let isPlace = span.start >= 0 && span.start < span.end && span.line >= 1 && span.column >= 1
        guard isPlace, state.source != nil, span.end <= sourceEnd else { throw .invalidSpan(span) }
    }

    /// The end of the source text: the reading's parts cover all of it (promise 3 of the reading's contract).
    private var sourceEnd: Int {
        let ends = [
            state.items.lazy.compactMap { $0.span?.end }.max(), state.unread.lazy.map(\.span.end).max(),
            state.sections.lazy.map(\.span.end).max(),
        ]
        return ends.compactMap(\.self).max() ?? 0
    }

    /// Refuses a deadline that says nothing.
    func require(_ deadline: Deadline?) throws(Refusal) {
        guard let deadline else { return }
        guard deadline.date != nil || deadline.text?.hasContent == true else { throw .textMissing(.deadline) }
        try require(deadline.span)
    }

    func require(_ section: SectionID?) throws(Refusal) {
        guard let section, state.section(section) == nil else { return }
        throw .unknownSection(section)
    }

    func require(_ people: [Person]) throws(Refusal) {
        for person in people { try Ledger.require(person.name, .people) }
    }

    func require(_ draft: ItemDraft) throws(Refusal) {
        try Ledger.require(draft.title, .title)
        try require(draft.span)
        try require(draft.section)
        try require(draft.deadline)
        try require(draft.people)
        for organisation in draft.organisations { try require(organisation) }
        for commitment in draft.commitments { try require(commitment) }
    }

    func require(_ draft: OrganisationDraft) throws(Refusal) {
        try Ledger.require(draft.name, .name)
        try require(draft.span)
    }

    func require(_ draft: CommitmentDraft) throws(Refusal) {
        try Ledger.require(draft.text, .text)
        try require(draft.span)
        try require(draft.deadline)
        for (index, indicator) in draft.indicators.enumerated() {
            try require(indicator)
            if let whole = indicator.within, !(0..<index).contains(whole) { throw .invalidPart }
        }
    }

    func require(_ draft: IndicatorDraft) throws(Refusal) {
        try Ledger.require(draft.subject, .subject)
        try require(draft.span)
        try require(draft.deadline)
    }
}
