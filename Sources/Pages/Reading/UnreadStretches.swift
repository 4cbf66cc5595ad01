import Ledger

/// The stretches that became no commitment, sorted into the items that they stand in.
struct UnreadStretches {
    typealias Numbered = (index: Int, stretch: Unread)

    /// Those inside an item, by item.
    private(set) var inside: [ItemID: [Numbered]] = [:]
    /// Those outside all items.
    private(set) var outside: [Numbered] = []

    /// Both lists are gone through once, in the order of the source. Marks of pages and tables inside an item are left out:
    /// nobody makes a commitment of them.
    init(state: BookState) {
        let items = state.liveItems.filter { $0.span != nil && $0.splitFrom == nil }
            .sorted { ($0.span?.start ?? 0) < ($1.span?.start ?? 0) }
        let stretches = state.unread.enumerated().sorted { $0.element.span.start < $1.element.span.start }
        var next = items.startIndex
        for (index, stretch) in stretches {
            while next < items.endIndex, let span = items[next].span, span.end <= stretch.span.start { next += 1 }
            guard next < items.endIndex, let span = items[next].span, span.contains(stretch.span) else {
                outside.append((index, stretch))
                continue
            }
            if stretch.reason != .noise { inside[items[next].id, default: []].append((index, stretch)) }
        }
    }
}
