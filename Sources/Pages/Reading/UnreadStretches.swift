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
        var places = ItemPlaces(state)
        let stretches = state.unread.enumerated().sorted { $0.element.span.start < $1.element.span.start }
        for (index, stretch) in stretches {
            guard let heir = places.place(of: stretch.span).item else {
                outside.append((index, stretch))
                continue
            }
            if stretch.reason != .noise { inside[heir, default: []].append((index, stretch)) }
        }
    }
}
