extension BookState {
    /// Makes the things of an item draft, numbered on from the present numbering.
    mutating func make(_ draft: ItemDraft, state: WorkflowState, added: Mark?, position: Int) -> Item {
        let id = numbering.takeItem()
        return Item(
            id: id, number: Traced(draft.number), section: Traced(draft.section), title: Traced(draft.title),
            span: draft.span, organisations: draft.organisations.map { make($0, numbering.takeOrganisation(), id) },
            people: Traced(draft.people), deadline: Traced(draft.deadline),
            commitments: draft.commitments.map { make($0, in: id, added: nil) }, notes: Traced(""), state: state,
            added: added, mergedFrom: [], splitFrom: nil, splitInto: [], lastPosition: position)
    }

    /// Makes an organisation of an item.
    mutating func make(
        _ draft: OrganisationDraft, _ id: OrganisationID, _ item: ItemID, added: Mark? = nil
    ) -> Organisation {
        ownerOfOrganisation[id] = item
        return Organisation(
            id: id, name: Traced(draft.name), role: Traced(draft.role), members: Traced(draft.members),
            span: draft.span, added: added)
    }

    /// Makes the things of a commitment draft, numbered on from the present numbering.
    mutating func make(_ draft: CommitmentDraft, in item: ItemID, added: Mark?) -> Commitment {
        let id = numbering.takeCommitment()
        ownerOfCommitment[id] = item
        var indicators: [Indicator] = []
        for part in draft.indicators {
            let whole = part.within.flatMap { indicators.indices.contains($0) ? indicators[$0].id : nil }
            indicators.append(make(part, numbering.takeIndicator(), in: id, within: whole, added: nil))
        }
        return Commitment(
            id: id, text: Traced(draft.text), span: draft.span, action: Traced(draft.action),
            strength: Traced(draft.strength), kind: Traced(draft.kind), deadline: Traced(draft.deadline),
            projects: draft.projects, indicators: indicators, added: added)
    }

    /// Makes an indicator of a commitment.
    mutating func make(
        _ draft: IndicatorDraft, _ id: IndicatorID, in commitment: CommitmentID, within: IndicatorID?, added: Mark?
    ) -> Indicator {
        ownerOfIndicator[id] = commitment
        return Indicator(
            id: id, text: draft.text, span: draft.span, subject: Traced(draft.subject),
            value: Traced(draft.amount.value), scale: Traced(draft.amount.scale), unit: Traced(draft.amount.unit),
            comparator: Traced(draft.comparator), kind: Traced(draft.kind), strength: Traced(draft.strength),
            deadline: Traced(draft.deadline), within: within, added: added)
    }

    /// Puts items into the list at `index` and finds the places of those behind them anew.
    mutating func insert(_ newItems: [Item], at index: Int) {
        items.insert(contentsOf: newItems, at: index)
        for place in index..<items.count { itemIndex[items[place].id] = place }
    }
}
