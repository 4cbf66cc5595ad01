extension BookState {
    /// The items that take part in the plan.
    public var liveItems: [Item] { items.filter(\.isLive) }

    /// The findings that nobody settled yet.
    public var openFindings: [Finding] { findings.filter { $0.settled == nil } }

    /// The item of that name, live or not.
    public func item(_ id: ItemID) -> Item? {
        itemIndex[id].map { items[$0] }
    }

    /// The organisation of that name with the item it is named for.
    public func organisation(_ id: OrganisationID) -> (organisation: Organisation, item: Item)? {
        guard let owner = ownerOfOrganisation[id], let item = item(owner),
            let organisation = item.organisations.first(where: { $0.id == id })
        else { return nil }
        return (organisation, item)
    }

    /// The commitment of that name with the item it stands in now.
    public func commitment(_ id: CommitmentID) -> (commitment: Commitment, item: Item)? {
        guard let owner = ownerOfCommitment[id], let item = item(owner),
            let commitment = item.commitments.first(where: { $0.id == id })
        else { return nil }
        return (commitment, item)
    }

    /// The indicator of that name with its commitment and item.
    public func indicator(_ id: IndicatorID) -> (indicator: Indicator, commitment: Commitment, item: Item)? {
        guard let owner = ownerOfIndicator[id], let (commitment, item) = commitment(owner),
            let indicator = commitment.indicators.first(where: { $0.id == id })
        else { return nil }
        return (indicator, commitment, item)
    }

    /// The item that `element` is or stands in.
    public func item(of element: ElementID) -> Item? {
        switch element {
        case .item(let id): item(id)
        case .organisation(let id): ownerOfOrganisation[id].flatMap(item)
        case .commitment(let id): ownerOfCommitment[id].flatMap(item)
        case .indicator(let id): ownerOfIndicator[id].flatMap { ownerOfCommitment[$0] }.flatMap(item)
        }
    }

    /// The section of that name.
    public func section(_ id: SectionID) -> Section? {
        sections.indices.contains(id.rawValue - 1) ? sections[id.rawValue - 1] : nil
    }

    /// The finding of that name.
    public func finding(_ id: FindingID) -> Finding? {
        findings.first { $0.id == id }
    }

    /// The findings whose place lies in the item's place, or in that of an item merged into it. Parts of a split share
    /// the findings of the whole.
    public func findings(in item: Item) -> [Finding] {
        let places = places(of: item)
        return findings.filter { finding in places.contains { $0.contains(finding.span) } }
    }

    /// The item's place in the source, and those of the items merged into it.
    func places(of item: Item) -> [Span] {
        let own = item.span.map { [$0] } ?? []
        return item.mergedFrom.compactMap(self.item).reduce(own) { $0 + places(of: $1) }
    }

    /// What happened to an item, oldest first: one line for each entry that touched it.
    public func history(of id: ItemID) -> [HistoryLine] {
        itemHistory[id] ?? []
    }
}
