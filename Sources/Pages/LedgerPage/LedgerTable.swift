import Ledger
import Values

/// The rows of the ledger: one group of rows for each item, in the columns that were chosen.
struct LedgerTable {
    let model: LedgerPage.Model
    let context: PageContext
    let groups: LedgerGroups
    let cells: LedgerCells
    /// The cells of the day that the ledger is compared with.
    let earlier: (cells: LedgerCells, state: BookState)?
    let columns: [LedgerColumn]

    var book: String { model.state.book.id.rawValue }
    private let level: LedgerColumn.Level

    init(model: LedgerPage.Model, context: PageContext, groups: LedgerGroups) {
        self.model = model
        self.context = context
        self.groups = groups
        columns = model.columns
        level = LedgerColumn.finestLevel(of: columns)
        cells = model.cells
        earlier = model.earlierCells
    }

    var html: HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(context(.ledgerTable))"><table class="ledger">
        <caption class="unseen"\(attribute: "lang", context.language(of: model.state.book.title))>\(model.state.book.title)</caption>
        <thead><tr>\(columns.html(heading))</tr></thead>
        \(groups.groups.html(group))
        </table></div>
        """
    }

    /// A heading; where the list can be ordered by its column, a link that does.
    private func heading(_ column: LedgerColumn) -> HTML {
        let isOrder = column.order == model.query.order
        return """
            <th scope="col" class="c-\(column.rawValue)"\(attribute: "aria-sort", isOrder ? "ascending" : nil)>\
            \(headingText(column, isOrder: isOrder))</th>
            """
    }

    private func headingText(_ column: LedgerColumn, isOrder: Bool) -> HTML {
        let name = context(Phrase(column.term))
        guard let order = column.order else { return "\(name)" }
        guard !isOrder else { return "\(name) <span aria-hidden=\"true\">↑</span>" }
        var query = model.query.at(page: 1)
        query.order = order
        return "<a\(href: query.link(context.link(.ledger, book)))>\(name)</a>"
    }

    private func group(_ group: LedgerGroups.Group) -> HTML {
        guard let name = group.name else { return group.items.html(rows) }
        return """
            <tbody class="group"><tr><th scope="rowgroup" colspan="\(columns.count)">\(name) \
            <span class="badge">\(group.count)</span></th></tr></tbody>
            \(group.items.html(rows))
            """
    }

    private func rows(_ item: Item) -> HTML {
        let commitments = model.list.rows(of: item, at: level)
        let count = commitments.reduce(0) { $0 + $1.count }
        return """
            <tbody\(attribute: "class", item.isLive ? nil : "gone")>\(commitments.enumerated().html { index, targets in
            targets.enumerated().html { place, row in
            self.row(row, itemRows: index == 0 && place == 0 ? count : nil, commitmentRows: place == 0 ? targets.count : nil)
            }
            })</tbody>

            """
    }

    /// A row with the cells that begin in it: those of the item over all its rows, those of a commitment over its own.
    private func row(_ row: LedgerRow, itemRows: Int?, commitmentRows: Int?) -> HTML {
        """
        <tr\(attribute: "class", itemRows == nil ? nil : "first")>\(columns.html { column in
        switch column.level(in: level) {
        case .item: itemRows.map { cell(column, row, rows: $0) } ?? HTML()
        case .commitment: commitmentRows.map { cell(column, row, rows: $0) } ?? HTML()
        case .target: cell(column, row, rows: 1)
        }
        })</tr>
        """
    }
}

extension LedgerColumn {
    /// The order that its heading offers.
    var order: ItemOrder? {
        switch self {
        case .number: .number
        case .lead: .organisation
        case .deadline: .deadline
        case .light: .light
        default: nil
        }
    }
}
