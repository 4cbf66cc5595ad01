import Ledger

/// The rows of the ledger: one group for each item, one row for each commitment.
struct LedgerTable {
    let model: LedgerPage.Model
    let context: PageContext

    var book: String { model.state.book.id.rawValue }

    var html: HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(context(.ledgerTable))"><table class="ledger">
        <caption class="unseen">\(model.state.book.title)</caption>
        <thead><tr>\(columns.html(heading))</tr></thead>
        \(model.items.html(group))
        </table></div>
        """
    }

    private typealias Column = (name: Phrase, style: String, order: ItemOrder?)

    private var columns: [Column] {
        [
            (.number, "c-number", .number), (.itemWord, "c-item", nil), (.clause, "c-clause", nil),
            (.target, "c-target", nil), (.lead, "c-lead", .organisation), (.cooperating, "c-cooperating", nil),
            (.deadline, "c-deadline", .deadline), (.strength, "c-strength", nil), (.kind, "c-kind", nil),
            (.state, "c-state", nil),
        ]
    }

    /// A heading; where the list can be ordered by its column, a link that does.
    private func heading(_ column: Column) -> HTML {
        let isOrder = column.order == model.query.order
        return """
            <th scope="col" class="\(column.style)"\(attribute: "aria-sort", isOrder ? "ascending" : nil)>\
            \(headingText(column, isOrder: isOrder))</th>
            """
    }

    private func headingText(_ column: Column, isOrder: Bool) -> HTML {
        guard let order = column.order else { return "\(context(column.name))" }
        guard !isOrder else { return "\(context(column.name)) <span aria-hidden=\"true\">↑</span>" }
        let link = LedgerQuery(filter: model.query.filter, order: order).link(Route.ledger.link(book))
        return "<a\(href: link)>\(context(column.name))</a>"
    }

    private func group(_ item: Item) -> HTML {
        let commitments = item.liveCommitments
        let rows = max(1, commitments.count)
        return """
            <tbody\(attribute: "class", item.isLive ? nil : "gone")><tr class="first">\(itemCells(item, rows: rows))\
            \(clauseCells(commitments.first))\(answerCells(item, rows: rows))\(dueCell(commitments.first, item))\
            \(signCells(commitments.first))\(stateCell(item, rows: rows))</tr>\
            \(commitments.dropFirst().html { "<tr>\(clauseCells($0))\(dueCell($0, item))\(signCells($0))</tr>" })</tbody>

            """
    }
}
