import Ledger
import Values

/// The rows of the ledger in groups, cut into pages.
struct LedgerGroups {
    /// Items under one head.
    struct Group {
        /// The head; `nil` where rows are not grouped.
        var name: String?
        var items: [Item]
        /// How many the group has on all pages.
        var count: Int
    }

    /// How many commitments a page shows, at most by one item more.
    static let rowsMax = 120

    /// The groups of this page.
    let groups: [Group]
    /// How many pages there are.
    let pages: Int
    /// Which one this is, from 1; `nil` for all of them.
    let page: Int?

    init(_ model: LedgerPage.Model, _ context: PageContext) {
        let all = LedgerGroups.grouped(model, context)
        guard let wanted = model.query.page else {
            (groups, pages, page) = (all, 1, nil)
            return
        }
        var pageOfItem: [ItemID: Int] = [:]
        var (rows, page) = (0, 1)
        for item in all.lazy.flatMap(\.items) {
            let size = model.list.rowCount(of: item)
            if rows > 0, rows + size > LedgerGroups.rowsMax { (rows, page) = (0, page + 1) }
            rows += size
            pageOfItem[item.id] = page
        }
        let shown = min(wanted, page)
        (pages, self.page) = (page, shown)
        groups = all.compactMap { group in
            let items = group.items.filter { pageOfItem[$0.id] == shown }
            return items.isEmpty ? nil : Group(name: group.name, items: items, count: group.count)
        }
    }

    private static func grouped(_ model: LedgerPage.Model, _ context: PageContext) -> [Group] {
        guard let grouping = model.query.grouping else {
            return [Group(name: nil, items: model.items, count: model.items.count)]
        }
        let cells = LedgerCells(model.state, on: model.today ?? model.state.updated.date())
        var order: [String] = []
        var groups: [String: [Item]] = [:]
        for item in model.items {
            let key = name(of: item, by: grouping, cells, model, context)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(item)
        }
        let sorted = grouping == .month ? order.sorted() : order
        return sorted.map { Group(name: $0, items: groups[$0] ?? [], count: groups[$0]?.count ?? 0) }
    }

    private static func name(
        of item: Item, by grouping: LedgerGrouping, _ cells: LedgerCells, _ model: LedgerPage.Model,
        _ context: PageContext
    ) -> String {
        func text(_ column: LedgerColumn) -> String {
            let row = LedgerRow(item: item, commitment: nil, indicator: nil)
            let words = context(Phrase(cells.text(column, row)))
            return words.isEmpty ? context(.without) : words
        }
        switch grouping {
        case .section: return text(.section)
        case .organisation: return item.answerable.first?.name.value ?? context(.nobodyNamed)
        case .leader: return text(.leader)
        case .state: return text(.state)
        case .light: return text(.light)
        case .month:
            let next = item.dueDates.first { day in model.today.map { $0 <= day } ?? true }
            let due = next ?? item.dueDates.last
            return due.map { YearMonth($0).description } ?? context(.without)
        }
    }
}
