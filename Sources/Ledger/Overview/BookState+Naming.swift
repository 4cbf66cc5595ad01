extension BookState {
    /// The items that somebody means by `text`: by their name in the book (`i12`) or, in live items, by the printed number. The
    /// numbers of a document may begin anew in every section, so there can be several.
    public func items(called text: String) -> [Item] {
        if let item = ItemID(text).flatMap(item) { return [item] }
        return liveItems.filter { $0.number.value == text }
    }

    /// The target that `element` names, and those of the item or commitment that it names, in reading order.
    public func targets(of element: ElementID) -> [ElementID] {
        switch element {
        case .item(let id): liveTargets(of: id)
        case .organisation: []
        case .commitment(let id):
            planning.targets[element] != nil
                ? [element]
                : commitment(id)?.commitment.liveIndicators.map { .indicator($0.id) }
                    .filter { planning.targets[$0] != nil } ?? []
        case .indicator: planning.targets[element] == nil ? [] : [element]
        }
    }

    /// The unit in which the values of a target are given: `亿元`, `%`.
    public func unit(of element: ElementID) -> String {
        switch element {
        case .indicator(let id):
            indicator(id).map { ($0.indicator.scale.value ?? "") + ($0.indicator.unit.value ?? "") } ?? ""
        case .commitment: planning.targets[element]?.isPercent == true ? "%" : ""
        default: ""
        }
    }
}
