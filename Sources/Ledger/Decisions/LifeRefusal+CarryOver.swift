internal import Values

extension LifeRefusal {
    /// Why careless rules, or items of another year, were refused.
    var carryOverMessage: BilingualText? {
        switch self {
        case .rulesCareless(let concerns):
            BilingualText(
                "没有保存，这样设置须先考虑：\(concerns.map(\.words.chinese).joined())确有需要的，请确认（careless 为 true）并写明理由。",
                """
                Nothing is saved; think of this first: \(concerns.map(\.words.english).joined(separator: " ")) \
                If it is wanted nevertheless, confirm it (careless: true) and say why.
                """)
        case .oldBookUnknown(let book):
            BilingualText(
                "没有台账 \(book)，不能说事项由它结转而来。请核对台账编号。",
                "There is no book \(book) that items could come from; check its name.")
        case .oldBookUnready(let book):
            BilingualText(
                "台账 \(book) 不是上一年度的，或在所写的位置尚未收官。请先收官，并写收官之后的位置。",
                "The book \(book) is not that of the year before, or was not closed at that position; close it first.")
        case .carriedFalsely(let items):
            BilingualText(
                "\(list(items))在原台账中没有结转，或内容与原台账不一致。请照原台账结转，再在新台账更正。",
                "\(list(items)): not carried over in the old book, or not as it stands there. Carry it over as it is, then correct it."
            )
        default: nil
        }
    }

    private func list(_ items: [ItemID]) -> String { items.map(\.description).joined(separator: "、") }
}
