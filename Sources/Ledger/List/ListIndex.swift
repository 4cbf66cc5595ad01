public import Values

/// What a list has to know of every item of a book before it can be cut or put in order: the light on a day, and the words that a
/// search looks at. It is made once for a state and a day, and answers as the state itself does.
public struct ListIndex: Sendable {
    private let lights: [ItemID: Light]
    private let words: [ItemID: String]

    /// The index of `state` on `day`.
    public init(_ state: BookState, on day: CalendarDate) {
        lights = state.items.reduce(into: [:]) { $0[$1.id] = state.judgement(of: $1, on: day)?.light }
        words = state.items.reduce(into: [:]) { $0[$1.id] = $1.searchText.lowercased() }
    }

    /// The light of an item; `nil` where none is judged.
    func light(of item: Item) -> Light? { lights[item.id] }

    /// All words of an item, in small letters.
    func words(of item: Item) -> String { words[item.id] ?? "" }
}

extension ItemFilter {
    /// Whether a list by this filter in that order is quicker with an index.
    public func asksForIndex(in order: ItemOrder) -> Bool { light != nil || order == .light || !text.isEmpty }
}
