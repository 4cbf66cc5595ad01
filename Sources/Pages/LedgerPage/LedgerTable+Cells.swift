import Ledger
import Values

extension LedgerTable {
    /// The cell of `column` in `row`, over so many rows.
    func cell(_ column: LedgerColumn, _ row: LedgerRow, rows: Int) -> HTML {
        let span = rows > 1 ? String(rows) : nil
        let content: HTML = "\(content(column, row))\(before(column, row))"
        if column == .item {
            return "<th class=\"c-item\" scope=\"rowgroup\"\(attribute: "rowspan", span)>\(content)</th>"
        }
        let isNumber = column.isNumeric ? " n" : ""
        return """
            <td class="c-\(column.rawValue)\(isNumber)"\(attribute: "rowspan", span) data-label="\(context(Phrase(column.term)))">\(content)</td>
            """
    }

    private func content(_ column: LedgerColumn, _ row: LedgerRow) -> HTML {
        switch column {
        case .item:
            let link = context.link(.item, book, row.item.id.description)
            return "<a\(href: link)>\(context.marked(row.item.title.value))</a>"
        case .clause where row.commitment == nil: return "<span class=\"missing\">\(context(.noCommitment))</span>"
        case .target: return targets(row.commitment)
        case .lead where row.item.answerable.isEmpty: return "<span class=\"missing\">\(context(.nobodyNamed))</span>"
        case .lead: return lead(row)
        case .deadline: return deadline(row)
        case .strength: return "\(row.commitment?.strength.value.sign.html(context))"
        case .state: return state(row.item)
        case .light: return light(row.item)
        default: return plain(column, row)
        }
    }

    private func plain(_ column: LedgerColumn, _ row: LedgerRow) -> HTML {
        let text = context(Phrase(cells.text(column, row)))
        return text.isEmpty ? "<span class=\"quietly\">—</span>" : context.marked(text)
    }

    private func targets(_ commitment: Commitment?) -> HTML {
        guard let commitment, !commitment.liveIndicators.isEmpty else { return "<span class=\"quietly\">—</span>" }
        return "<ul>\(commitment.liveIndicators.html(target))</ul>"
    }

    private func target(_ indicator: Indicator) -> HTML {
        """
        <li\(attribute: "class", indicator.within == nil ? nil : "within")>\(context.marked(indicator.subject.value)) \
        <b class="amount"><span class="unseen">\(context(indicator.comparator.value.phrase))</span>\
        <span aria-hidden="true">\(indicator.comparator.value.symbol)</span> \(indicator.amount.text)</b></li>
        """
    }

    private func lead(_ row: LedgerRow) -> HTML {
        """
        \(plain(.lead, row))\(when: row.item.lead == nil, " <small class=\"quietly\">\(context(.noLeadNamed))</small>")
        """
    }

    private func deadline(_ row: LedgerRow) -> HTML {
        let due =
            row.indicator.map { $0.deadline.value ?? row.commitment?.deadline.value ?? row.item.deadline.value }
            ?? Deadline.earliest(of: row.commitment, in: row.item)
        return """
            \(plain(.deadline, row))\(when: due?.origin == .implied, " <small class=\"quietly\">\(context(.impliedShort))</small>")
            """
    }

    private func state(_ item: Item) -> HTML {
        let word = context(item.isConfirmed ? .confirmed : .unconfirmed)
        let confirmation: HTML = """
            <small class="\(item.isConfirmed ? "yes" : "no")">\(item.isConfirmed ? "✓" : "○") \(word)</small>
            """
        return "\(item.state.sign.html(context))\(when: item.state == .draft, confirmation)"
    }

    /// The light stands apart from the state: two axes, never one colour for both.
    private func light(_ item: Item) -> HTML {
        guard let judgement = model.today.flatMap({ model.state.judgement(of: item, on: $0) }) else {
            return "<span class=\"quietly\">—</span>"
        }
        let why = context(Phrase(judgement.chinese, judgement.english))
        return "<span class=\"judged\" title=\"\(why)\">\(judgement.light.sign.html(context))</span>"
    }

    /// What stood in the cell on the day that the ledger is compared with, where that was something else.
    private func before(_ column: LedgerColumn, _ row: LedgerRow) -> HTML? {
        guard let earlier else { return nil }
        let now = context(Phrase(cells.text(column, row)))
        guard let old = LedgerRow(row, in: earlier.state) else {
            return column == .item || column == .clause ? " <ins>\(context(.newSince))</ins>" : nil
        }
        let then = context(Phrase(earlier.cells.text(column, old)))
        guard then != now else { return nil }
        return
            " <del><span class=\"unseen\">\(context(.before)) </span>\(then.isEmpty ? "—" : context.marked(then))</del>"
    }
}

extension LedgerRow {
    /// The same row in an earlier state of the book; `nil` where it was not there yet.
    init?(_ row: LedgerRow, in state: BookState) {
        guard let item = state.item(row.item.id) else { return nil }
        let commitment = row.commitment.flatMap { state.commitment($0.id)?.commitment }
        let indicator = row.indicator.flatMap { state.indicator($0.id)?.indicator }
        guard (commitment == nil) == (row.commitment == nil), (indicator == nil) == (row.indicator == nil) else {
            return nil
        }
        self.init(item: item, commitment: commitment, indicator: indicator)
    }
}
