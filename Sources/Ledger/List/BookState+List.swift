public import Values

extension BookState {
    /// The items that pass `filter`, in `order`.
    ///
    /// - Parameters:
    ///   - filter: Which items.
    ///   - order: In which order.
    ///   - day: The day for which lights and figures are judged; without one nothing passes a condition on them.
    public func items(
        matching filter: ItemFilter, orderedBy order: ItemOrder = .number, on day: CalendarDate? = nil
    ) -> [Item] {
        list(matching: filter, orderedBy: order, on: day).items
    }

    /// The rows of the ledger that pass `filter`.
    ///
    /// - Parameters:
    ///   - filter: Which items, and of these which rows.
    ///   - order: In which order.
    ///   - day: The day for which lights and figures are judged; without one nothing passes a condition on them.
    ///   - outlook: The outlook on `day`, where it is known already.
    ///   - index: The index of this state on `day`, where it is known already.
    public func list(
        matching filter: ItemFilter, orderedBy order: ItemOrder = .number, on day: CalendarDate? = nil,
        outlook: Outlook? = nil, index: ListIndex? = nil
    ) -> LedgerList {
        let found = items(passing: filter, orderedBy: order, on: day, index)
        guard filter.narrowsRows else { return LedgerList(found) }
        return LedgerList(found, narrowedBy: RowConditions(filter, of: self, on: day, outlook: outlook))
    }

    private func items(
        passing filter: ItemFilter, orderedBy order: ItemOrder, on day: CalendarDate?, _ index: ListIndex?
    ) -> [Item] {
        func light(of item: Item) -> Light? {
            index.map { $0.light(of: item) } ?? day.flatMap { judgement(of: item, on: $0)?.light }
        }
        let words = filter.text.split(whereSeparator: \.isWhitespace).map { folded(String($0)) }
        let cells = filter.leader == nil ? nil : LedgerCells(self, on: day ?? updated.date())
        let passing = items.filter { item in
            filter.passes(item) && contains(words, item, index)
                && (filter.light == nil || filter.light == light(of: item))
                && (cells == nil || cells?.leaders(of: item).contains { $0 == filter.leader } ?? true)
        }
        switch order {
        case .number: return passing
        case .deadline: return sorted(passing) { $0.dueDates.first }
        case .organisation: return sorted(passing) { $0.answerable.first?.name.value }
        case .light: return sorted(passing) { light(of: $0)?.urgency }
        }
    }

    /// The names of the organisations of live items with the number of items that name each, most named first.
    public var organisationNames: [(name: String, items: Int)] {
        var counts: [String: Int] = [:]
        for item in liveItems {
            for name in Set(item.liveOrganisations.map(\.name.value)) { counts[name, default: 0] += 1 }
        }
        return counts.map { (name: $0.key, items: $0.value) }
            .sorted { ($1.items, $0.name) < ($0.items, $1.name) }
    }

    /// Sorted by what `key` gives, items without it last, equal ones in reading order (the sort is stable).
    private func sorted<Key: Comparable>(_ items: [Item], by key: (Item) -> Key?) -> [Item] {
        let keyed = items.map { (item: $0, key: key($0)) }
        let first = keyed.filter { $0.key != nil }.sorted { left, right in
            guard let a = left.key, let b = right.key else { return false }
            return a < b
        }
        return (first + keyed.filter { $0.key == nil }).map(\.item)
    }

    private func contains(_ words: [String], _ item: Item, _ index: ListIndex?) -> Bool {
        guard !words.isEmpty else { return true }
        let text = index?.words(of: item) ?? folded(item.searchText)
        return words.allSatisfy { text.contains($0) }
    }

    private func folded(_ text: String) -> String {
        text.lowercased()
    }
}

extension Item {
    /// All days on which something of the item is due, its own deadline included, earliest first.
    public var dueDates: [CalendarDate] {
        let inner = liveCommitments.flatMap { commitment in
            [commitment.deadline.value] + commitment.liveIndicators.map(\.deadline.value)
        }
        return Set(([deadline.value] + inner).compactMap { $0?.date }).sorted()
    }

    /// All words of the item that a search looks at.
    var searchText: String {
        var parts = [number.value ?? "", title.value, notes.value]
        parts += liveOrganisations.flatMap { [$0.name.value] + $0.members.value }
        parts += people.value.map(\.name)
        for commitment in liveCommitments {
            parts.append(commitment.text.value)
            parts += commitment.projects.map(\.name)
            parts += commitment.liveIndicators.map { $0.subject.value + $0.amount.text }
        }
        return parts.joined(separator: "\n")
    }
}

extension ItemFilter {
    /// Whether an item meets every condition but the one on its text.
    fileprivate func passes(_ item: Item) -> Bool {
        (showsStruck || item.isLive)
            && (section == nil || item.section.value == section)
            && (state == nil || item.state == state)
            && (confirmed == nil || item.isConfirmed == confirmed)
            && (lead == nil || item.answerable.contains { $0.name.value == lead })
            && passesOrganisation(item) && passesCommitments(item) && passesDates(item)
    }

    private func passesOrganisation(_ item: Item) -> Bool {
        guard let organisation else { return true }
        return item.liveOrganisations.contains {
            $0.name.value == organisation || $0.members.value.contains(organisation)
        }
    }

    /// Kind and strength must hold for one and the same commitment.
    private func passesCommitments(_ item: Item) -> Bool {
        guard kind != nil || strength != nil else { return true }
        return item.liveCommitments.contains(where: isOfKind)
    }

    /// Whether a commitment is of the kind and strength that are asked for.
    func isOfKind(_ commitment: Commitment) -> Bool {
        (kind == nil || commitment.kind.value == kind) && (strength == nil || commitment.strength.value == strength)
    }

    private func passesDates(_ item: Item) -> Bool {
        guard dueFrom != nil || dueTo != nil else { return true }
        return item.dueDates.contains { date in
            (dueFrom.map { $0 <= date } ?? true) && (dueTo.map { date <= $0 } ?? true)
        }
    }
}
