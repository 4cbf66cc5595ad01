extension BookState {
    mutating func takeMerge(
        _ sources: [ItemID], _ into: ItemID, _ first: Numbering, _ mark: Mark
    ) throws(Contradiction) {
        try resume(first)
        for id in sources { try hand(id, over: into, mark) }
        try edit(into, HistoryLine(.absorbed, mark, items: sources)) { $0.mergedFrom += sources }
    }

    /// Moves the commitments of an item into another, with copies of the organisations that the other lacks.
    private mutating func hand(_ id: ItemID, over into: ItemID, _ mark: Mark) throws(Contradiction) {
        guard let source = item(id), let target = item(into), id != into else {
            throw Contradiction(detail: "\(id) cannot be merged into \(into)")
        }
        let known = Set(target.liveOrganisations.map(\.name.value))
        let copies = source.liveOrganisations.filter { !known.contains($0.name.value) }.map { copy($0, to: into) }
        for commitment in source.commitments { ownerOfCommitment[commitment.id] = into }
        try edit(id, HistoryLine(.mergedInto, mark, items: [into])) { item in
            item.commitments = []
            item.mergedInto = into
        }
        guard let index = itemIndex[into] else { return }
        items[index].commitments += source.commitments
        handTargets(of: id, over: into)
        items[index].organisations += copies
        items[index].dispatch?.recipients += copies.map(\.id)
    }

    /// The same organisation under a new name, for another item.
    private mutating func copy(_ organisation: Organisation, to item: ItemID) -> Organisation {
        let id = numbering.takeOrganisation()
        ownerOfOrganisation[id] = item
        return Organisation(
            id: id, name: organisation.name, role: organisation.role, members: organisation.members,
            span: organisation.span, added: organisation.added)
    }

    mutating func takeSplit(
        _ id: ItemID, _ parts: [SplitPart], _ first: Numbering, _ mark: Mark
    ) throws(Contradiction) {
        try resume(first)
        guard let whole = item(id), let index = itemIndex[id] else {
            throw Contradiction(detail: "there is no item \(id)")
        }
        let made = parts.enumerated().map { make($1, of: whole, number: $0 + 1, mark) }
        let moved = Set(parts.flatMap(\.commitments))
        try edit(id, HistoryLine(.splitInto, mark, items: made.map(\.id))) { item in
            item.commitments.removeAll { moved.contains($0.id) }
            item.splitInto = made.map(\.id)
        }
        insert(made, at: index + 1)
        for part in made {
            itemHistory[part.id] = [HistoryLine(.splitFrom, mark, subject: part.title.value, items: [id])]
        }
    }

    /// Makes one part of a split item: it keeps the item's section, people and deadline, and bears its number with the
    /// part's behind it (`12-1`).
    private mutating func make(_ part: SplitPart, of whole: Item, number: Int, _ mark: Mark) -> Item {
        let id = numbering.takeItem()
        let kept = whole.liveOrganisations.filter { part.organisations?.contains($0.id) ?? true }
        for commitment in part.commitments { ownerOfCommitment[commitment] = id }
        return Item(
            id: id, number: Traced("\(whole.number.value ?? whole.id.description)-\(number)"), section: whole.section,
            title: Traced(part.title), span: whole.span, organisations: kept.map { copy($0, to: id) },
            people: whole.people, deadline: whole.deadline,
            commitments: part.commitments.compactMap { id in whole.commitments.first { $0.id == id } },
            notes: Traced(""), state: whole.state, added: nil, mergedFrom: [], splitFrom: whole.id, splitInto: [],
            lastPosition: mark.position)
    }
}
