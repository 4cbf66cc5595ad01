extension Event {
    /// What happened, in a sentence for a history. Names are those that `state` gives things.
    public func words(in state: BookState) -> BilingualText {
        if case .acted(let act) = self { return act.words(in: state) }
        return bookWords ?? readingWords(state) ?? itemWords(state) ?? BilingualText(kind.rawValue, kind.rawValue)
    }

    /// The items that it is about.
    public func items(in state: BookState) -> [ItemID] {
        switch self {
        case .valueCorrected(let correction, _): [state.item(of: correction.element)?.id].compactMap(\.self)
        case .leadNamed(let id, _): [state.organisation(id)?.item.id].compactMap(\.self)
        case .organisationAdded(_, _, let item, _), .commitmentAdded(_, let item, _, _), .itemSplit(let item, _, _, _):
            [item]
        case .itemAdded(_, _, let numbering, _): [ItemID(numbering.item)]
        case .indicatorAdded(_, _, let commitment, _, _):
            [state.commitment(commitment)?.item.id].compactMap(\.self)
        case .elementStruck(let element, _), .elementRestored(let element, _):
            [state.item(of: element)?.id].compactMap(\.self)
        case .itemsMerged(let items, let into, _, _): [into] + items
        case .itemsConfirmed(let items), .itemsDispatched(let items, _, _): items
        default: []
        }
    }

    private var bookWords: BilingualText? {
        switch self {
        case .bookOpened(let book): BilingualText("建立台账：\(book.title)", "opened the ledger \(book.title)")
        case .planSubmitted: BilingualText("提请核定", "submitted the plan for approval")
        case .planReturned: BilingualText("退回计划", "handed the plan back")
        case .planApproved(let recorded):
            BilingualText(
                "核定计划\(recorded.map { "（\($0.leader)，\($0.basis)）" } ?? "")",
                "approved the plan\(recorded.map { " (\($0.leader), \($0.basis))" } ?? "")")
        case .itemsConfirmed(let items): BilingualText("确认\(items.count)个事项", "confirmed \(items.count) items")
        case .itemsDispatched(let items, let days, _):
            BilingualText(
                "交办\(items.count)个事项，\(days)个工作日内签收",
                "dispatched \(items.count) items, to be signed for within \(days) working days")
        default: nil
        }
    }

    private func readingWords(_ state: BookState) -> BilingualText? {
        switch self {
        case .readingImported(let reading, let source, _):
            return BilingualText(
                "导入《\(source.name)》，\(reading.items.count)个事项",
                "imported \(source.name): \(reading.items.count) items")
        case .valueCorrected(let correction, _):
            let name = state.label(of: correction.element) ?? correction.element.description
            return BilingualText("更正：\(name)", "corrected \(name)")
        case .leadNamed(let id, _):
            return BilingualText("定牵头单位：\(state.name(of: id))", "named \(state.name(of: id)) lead")
        case .findingSettled(let id, _):
            let code = state.finding(id)?.code ?? "\(id)"
            return BilingualText("处理体检问题\(code)", "settled the finding \(code)")
        default: return nil
        }
    }

    private func itemWords(_ state: BookState) -> BilingualText? {
        func name(_ element: ElementID) -> String { state.label(of: element) ?? element.description }
        return switch self {
        case .organisationAdded(let draft, _, _, _): BilingualText("补充单位\(draft.name)", "added \(draft.name)")
        case .itemAdded(let draft, _, _, _): BilingualText("补充事项：\(draft.title)", "added the item \(draft.title)")
        case .commitmentAdded(let draft, _, _, _): BilingualText("补充工作内容：\(draft.text)", "added: \(draft.text)")
        case .indicatorAdded(let draft, _, _, _, _):
            BilingualText("补充指标：\(draft.subject)", "added the indicator \(draft.subject)")
        case .elementStruck(let element, _): BilingualText("删除：\(name(element))", "removed \(name(element))")
        case .elementRestored(let element, _): BilingualText("恢复：\(name(element))", "restored \(name(element))")
        case .itemsMerged(let items, let into, _, _):
            BilingualText(
                "\(items.count)个事项并入：\(name(.item(into)))", "merged \(items.count) items into \(name(.item(into)))")
        case .itemSplit(let id, let parts, _, _):
            BilingualText("拆分为\(parts.count)个事项：\(name(.item(id)))", "split \(name(.item(id))) into \(parts.count)")
        default: nil
        }
    }
}

extension BookState {
    /// The items whose life the entry at `position` belongs to.
    ///
    /// - Complexity: O(items × log entries).
    public func items(touchedAt position: Int) -> [ItemID] {
        items.compactMap { item in
            guard let positions = entriesOfItem[item.id] else { return nil }
            var (low, high) = (0, positions.count)
            while low < high {
                let middle = (low + high) / 2
                if positions[middle] < position { low = middle + 1 } else { high = middle }
            }
            return low < positions.count && positions[low] == position ? item.id : nil
        }
    }
}
