/// What changed in each item: its section, who answers for it, its deadline, and whether it was split or merged.
struct ItemDifferences {
    let before: Reading
    let after: Reading
    let matching: ItemMatching
    let years: PlanYears

    /// What became of the items.
    func changes(_ commitments: CommitmentMatching) -> [Comparison.ItemChange] {
        let flows = Flows(commitments, matching)
        let reworded = rewordedItems(commitments)
        var changes: [Comparison.ItemChange] = []
        for number in after.items.indices {
            guard let own = matching.owner[number] else {
                // A new item that took most of its content from one that stays is a part of that one.
                if flows.source[number] == nil { changes.append(made(.added, [], [number], [])) }
                continue
            }
            let more = flows.parts[own] ?? []
            let others = flows.taken[number] ?? []
            let status: Comparison.Status =
                !others.isEmpty ? .merged : !more.isEmpty ? .split : isKept(own, number, reworded) ? .kept : .reworded
            changes.append(
                made(status, ([own] + others).sorted(), ([number] + more).sorted(), differences(own, number)))
        }
        let gone = before.items.indices.filter { matching.partner[$0] == nil && flows.target[$0] == nil }
        return changes + gone.map { made(.dropped, [$0], [], []) }
    }

    private func made(
        _ status: Comparison.Status, _ left: [Int], _ right: [Int], _ changes: [Comparison.Change]
    ) -> Comparison.ItemChange {
        Comparison.ItemChange(
            status: status, before: left.map { place($0, in: before) }, after: right.map { place($0, in: after) },
            changes: changes)
    }

    private func place(_ number: Int, in reading: Reading) -> Comparison.Place {
        let item = reading.items[number]
        return Comparison.Place(item: number, number: item.number, title: item.title, text: item.title, span: item.span)
    }

    /// Items with a commitment that was added, dropped, moved or reworded.
    private func rewordedItems(_ commitments: CommitmentMatching) -> (before: Set<Int>, after: Set<Int>) {
        var touched: (before: Set<Int>, after: Set<Int>) = ([], [])
        for group in commitments.groups {
            let left = group.before.map { Fingerprint([before.items[$0.item].commitments[$0.index].text]).letters }
            let right = group.after.map { Fingerprint([after.items[$0.item].commitments[$0.index].text]).letters }
            if left == right { continue }
            touched.before.formUnion(group.before.map(\.item))
            touched.after.formUnion(group.after.map(\.item))
        }
        return touched
    }

    private func isKept(_ own: Int, _ number: Int, _ reworded: (before: Set<Int>, after: Set<Int>)) -> Bool {
        !reworded.before.contains(own) && !reworded.after.contains(number)
            && Fingerprint([before.items[own].title]).letters == Fingerprint([after.items[number].title]).letters
    }

    private func differences(_ own: Int, _ number: Int) -> [Comparison.Change] {
        let (one, other) = (before.items[own], after.items[number])
        return section(one, other) + lead(one, other) + organisations(one, other)
            + DeadlineDifference.change(one.deadline, other.deadline, years)
    }

    private func section(_ one: Item, _ other: Item) -> [Comparison.Change] {
        guard let from = one.section, let to = other.section, let expected = matching.section[from], expected != to
        else {
            return []
        }
        let (old, new) = (before.sections[from], after.sections[to])
        return [
            Comparison.Change(
                .section, before: .init(text: old.title, span: old.span), after: .init(text: new.title, span: new.span))
        ]
    }

    private func lead(_ one: Item, _ other: Item) -> [Comparison.Change] {
        let (old, new) = (leads(one), leads(other))
        guard Set(old.map(\.name)) != Set(new.map(\.name)) else { return [] }
        return [Comparison.Change(.lead, before: value(old), after: value(new))]
    }

    /// Those whom the document calls lead, or the one that it leaves no doubt about.
    private func leads(_ item: Item) -> [Organisation] {
        let leads = item.organisations.filter { $0.role == .lead }
        return leads.isEmpty ? [item.answering].compactMap { $0 } : leads
    }

    private func organisations(_ one: Item, _ other: Item) -> [Comparison.Change] {
        let (old, new) = (Set(one.organisations.map(\.name)), Set(other.organisations.map(\.name)))
        let (leftLeads, rightLeads) = (Set(leads(one).map(\.name)), Set(leads(other).map(\.name)))
        let gone = one.organisations.filter { !new.contains($0.name) && !leftLeads.contains($0.name) }
        let come = other.organisations.filter { !old.contains($0.name) && !rightLeads.contains($0.name) }
        guard !gone.isEmpty || !come.isEmpty else { return [] }
        return [Comparison.Change(.organisations, before: value(gone), after: value(come))]
    }

    private func value(_ organisations: [Organisation]) -> Comparison.Value? {
        guard let first = organisations.first else { return nil }
        return Comparison.Value(text: organisations.map(\.name).joined(separator: "、"), span: first.span)
    }
}

/// Where the commitments of items without a counterpart went to or came from.
private struct Flows {
    /// New items that came out of an item that stays, by that item of the first document.
    var parts: [Int: [Int]] = [:]
    /// For each such new item where it came from.
    var source: [Int: Int] = [:]
    /// Old items that went into an item that stays, by that item of the second document.
    var taken: [Int: [Int]] = [:]
    /// For each such old item where it went to.
    var target: [Int: Int] = [:]

    init(_ commitments: CommitmentMatching, _ matching: ItemMatching) {
        var from: [Int: [Int: Int]] = [:]
        var to: [Int: [Int: Int]] = [:]
        var own: (before: [Int: Int], after: [Int: Int]) = ([:], [:])
        for group in commitments.groups {
            for reference in group.before { own.before[reference.item, default: 0] += 1 }
            for reference in group.after { own.after[reference.item, default: 0] += 1 }
            guard let first = group.before.first, let second = group.after.first else { continue }
            for reference in group.after { from[reference.item, default: [:]][first.item, default: 0] += 1 }
            for reference in group.before { to[reference.item, default: [:]][second.item, default: 0] += 1 }
        }
        for number in matching.owner.indices where matching.owner[number] == nil {
            guard let best = Flows.most(from[number], of: own.after[number]), matching.partner[best] != nil else {
                continue
            }
            source[number] = best
            parts[best, default: []].append(number)
        }
        for number in matching.partner.indices where matching.partner[number] == nil {
            guard let best = Flows.most(to[number], of: own.before[number]), matching.owner[best] != nil else {
                continue
            }
            target[number] = best
            taken[best, default: []].append(number)
        }
    }

    /// The item that at least half of the commitments share.
    private static func most(_ votes: [Int: Int]?, of all: Int?) -> Int? {
        guard let best = votes?.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), let all, best.value * 2 >= all
        else {
            return nil
        }
        return best.key
    }
}
