extension Decision {
    /// A reading is taken as the reader gives it: a person confirms it item by item.
    func importing(_ reading: ReadingDraft, _ source: SourceDocument) throws(Refusal) -> [Event] {
        guard state.source == nil else { throw .alreadyImported }
        guard !reading.items.isEmpty else { throw .emptyReading }
        for section in reading.items.compactMap(\.section)
        where !reading.sections.indices.contains(section.rawValue - 1) {
            throw .unknownSection(section)
        }
        return [.readingImported(reading, source: source, numbering: state.numbering)]
    }

    func adding(_ draft: OrganisationDraft, to item: ItemID, _ reason: String) throws(Refusal) -> [Event] {
        _ = try liveItem(item)
        try require(draft)
        let id = OrganisationID(state.numbering.organisation)
        return [.organisationAdded(draft, id: id, to: item, reason: reason)]
    }

    func adding(_ draft: ItemDraft, after: ItemID?, _ reason: String) throws(Refusal) -> [Event] {
        if let after, state.item(after) == nil { throw .unknownElement(.item(after)) }
        try require(draft)
        return [.itemAdded(draft, after: after, numbering: state.numbering, reason: reason)]
    }

    func adding(_ draft: CommitmentDraft, to item: ItemID, _ reason: String) throws(Refusal) -> [Event] {
        _ = try liveItem(item)
        try require(draft)
        return [.commitmentAdded(draft, to: item, numbering: state.numbering, reason: reason)]
    }

    func adding(
        _ draft: IndicatorDraft, to commitment: CommitmentID, within whole: IndicatorID?, _ reason: String
    ) throws(Refusal) -> [Event] {
        let siblings = try liveCommitment(commitment).liveIndicators
        try require(draft)
        if let whole, !siblings.contains(where: { $0.id == whole }) { throw .invalidPart }
        let id = IndicatorID(state.numbering.indicator)
        return [.indicatorAdded(draft, id: id, to: commitment, within: whole, reason: reason)]
    }
}
