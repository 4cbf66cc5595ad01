internal import Values

/// What changed in each commitment: targets, deadline, strength, the item it belongs to.
struct CommitmentDifferences {
    let before: Reading
    let after: Reading
    let items: ItemMatching
    let years: PlanYears

    /// What became of the commitments.
    func changes(_ matching: CommitmentMatching) -> [Comparison.CommitmentChange] {
        matching.groups.map(change)
    }

    private func change(_ group: CommitmentMatching.Group) -> Comparison.CommitmentChange {
        let left = group.before.map { before.items[$0.item].commitments[$0.index] }
        let right = group.after.map { after.items[$0.item].commitments[$0.index] }
        var changes: [Comparison.Change] = []
        if let one = group.before.first, let other = group.after.first {
            changes = TargetDifferences.changes(left.flatMap(\.indicators), right.flatMap(\.indicators))
            changes += deadline(one, other) + strength(left[0], right[0]) + item(one, other)
        }
        let status = status(left, right, changes)
        return Comparison.CommitmentChange(
            status: status, before: zip(group.before, left).map { place($0, $1, in: before) },
            after: zip(group.after, right).map { place($0, $1, in: after) }, changes: changes)
    }

    private func status(
        _ left: [Commitment], _ right: [Commitment], _ changes: [Comparison.Change]
    ) -> Comparison.Status {
        if left.isEmpty { return .added }
        if right.isEmpty { return .dropped }
        if left.count > 1 { return .merged }
        if right.count > 1 { return .split }
        let isSame = Fingerprint([left[0].text]).letters == Fingerprint([right[0].text]).letters
        return isSame ? .kept : .reworded
    }

    private func place(
        _ reference: CommitmentMatching.Reference, _ commitment: Commitment, in reading: Reading
    ) -> Comparison.Place {
        let item = reading.items[reference.item]
        return Comparison.Place(
            item: reference.item, number: item.number, title: item.title, text: commitment.text, span: commitment.span)
    }

    private func deadline(
        _ one: CommitmentMatching.Reference, _ other: CommitmentMatching.Reference
    ) -> [Comparison.Change] {
        let first = before.items[one.item].commitments[one.index].deadline ?? before.items[one.item].deadline
        let second = after.items[other.item].commitments[other.index].deadline ?? after.items[other.item].deadline
        return DeadlineDifference.change(first, second, years)
    }

    private func strength(_ one: Commitment, _ other: Commitment) -> [Comparison.Change] {
        guard one.strength != other.strength else { return [] }
        return [
            Comparison.Change(
                .strength, before: .init(text: one.strength.rawValue, span: one.span),
                after: .init(text: other.strength.rawValue, span: other.span))
        ]
    }

    /// The commitment went to another item than its own item did.
    private func item(
        _ one: CommitmentMatching.Reference, _ other: CommitmentMatching.Reference
    ) -> [Comparison.Change] {
        guard let expected = items.partner[one.item], expected != other.item else { return [] }
        let (from, to) = (before.items[one.item], after.items[other.item])
        return [
            Comparison.Change(
                .item, before: .init(text: from.quoted, span: from.span), after: .init(text: to.quoted, span: to.span))
        ]
    }
}

/// How a deadline differs.
enum DeadlineDifference {
    /// The change from one deadline to another; only those that the document states count.
    static func change(_ before: Deadline?, _ after: Deadline?, _ years: PlanYears) -> [Comparison.Change] {
        let first = before.flatMap { $0.origin == .stated ? $0 : nil }
        let second = after.flatMap { $0.origin == .stated ? $0 : nil }
        switch (first, second) {
        case (nil, nil): return []
        case (let first?, let second?):
            if let one = first.date, let other = second.date, years.order(one, other) == 0 { return [] }
            if first.date == nil, second.date == nil, first.text == second.text { return [] }
        default: break
        }
        return [Comparison.Change(.deadline, before: value(first), after: value(second))]
    }

    private static func value(_ deadline: Deadline?) -> Comparison.Value? {
        deadline.map { deadline in
            let date = deadline.date.map(\.description)
            let words = deadline.text.map { text in date.map { "\(text)（\($0)）" } ?? text }
            return Comparison.Value(text: words ?? date ?? "", span: deadline.span)
        }
    }
}
