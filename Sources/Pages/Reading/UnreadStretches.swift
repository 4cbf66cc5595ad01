import Ledger

/// The stretches that became no commitment, sorted into the items that they stand in.
struct UnreadStretches {
    typealias Numbered = (index: Int, stretch: Unread)

    /// Those inside an item, by the item that took its commitments over.
    private(set) var inside: [ItemID: [Numbered]] = [:]
    /// Those outside all items.
    private(set) var outside: [Numbered] = []

    /// Both lists are gone through once, in the order of the source. Marks of pages and tables inside an item are left out:
    /// nobody makes a commitment of them.
    init(state: BookState) {
        let read = state.items.filter { $0.span != nil && $0.splitFrom == nil }
            .sorted { ($0.span?.start ?? 0) < ($1.span?.start ?? 0) }
        let stretches = state.unread.enumerated().sorted { $0.element.span.start < $1.element.span.start }
        var next = read.startIndex
        for (index, stretch) in stretches {
            while next < read.endIndex, let span = read[next].span, span.end <= stretch.span.start { next += 1 }
            guard next < read.endIndex, let span = read[next].span, span.contains(stretch.span),
                let heir = state.heir(of: read[next])
            else {
                outside.append((index, stretch))
                continue
            }
            if stretch.reason != .noise { inside[heir, default: []].append((index, stretch)) }
        }
    }
}

extension BookState {
    /// The live item that took over the commitments of `item`: itself, the one it was merged into, the first of its parts;
    /// none where it was struck.
    func heir(of item: Item) -> ItemID? {
        var item = item
        for _ in items {
            if item.isLive { return item.id }
            guard let next = item.mergedInto ?? item.splitInto.first, let heir = self.item(next) else { return nil }
            item = heir
        }
        return nil
    }
}
