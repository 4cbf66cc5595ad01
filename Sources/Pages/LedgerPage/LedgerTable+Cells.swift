import Ledger
import Values

extension LedgerTable {
    func itemCells(_ item: Item, rows: Int) -> HTML {
        """
        <td class="c-number" rowspan="\(rows)" data-label="\(context(.number))">\(item.number.value ?? "—")</td>\
        <th class="c-item" scope="rowgroup" rowspan="\(rows)"><a\(href: Route.item.link(book, item.id.description))>\
        \(item.title.value)</a></th>
        """
    }

    func clauseCells(_ commitment: Commitment?) -> HTML {
        guard let commitment else {
            return "<td class=\"c-clause missing\" colspan=\"2\">\(context(.noCommitment))</td>"
        }
        return """
            <td class="c-clause" data-label="\(context(.clause))">\(commitment.text.value)</td>\
            <td class="c-target" data-label="\(context(.target))">\(targets(commitment))</td>
            """
    }

    private func targets(_ commitment: Commitment) -> HTML {
        guard !commitment.liveIndicators.isEmpty else { return "<span class=\"quietly\">—</span>" }
        return "<ul>\(commitment.liveIndicators.html(target))</ul>"
    }

    private func target(_ indicator: Indicator) -> HTML {
        """
        <li\(attribute: "class", indicator.within == nil ? nil : "within")>\(indicator.subject.value) \
        <b class="amount"><span class="unseen">\(context(indicator.comparator.value.phrase))</span>\
        <span aria-hidden="true">\(indicator.comparator.value.symbol)</span> \(indicator.amount.text)</b></li>
        """
    }

    func answerCells(_ item: Item, rows: Int) -> HTML {
        let leading = item.answerable
        let others = item.liveOrganisations.filter { organisation in !leading.contains { $0.id == organisation.id } }
        let missing: HTML = "<span class=\"missing\">\(context(.nobodyNamed))</span>"
        return """
            <td class="c-lead" rowspan="\(rows)" data-label="\(context(.lead))">\(leading.isEmpty ? missing : names(leading))\
            \(when: item.lead == nil && !leading.isEmpty, " <small class=\"quietly\">\(context(.noLeadNamed))</small>")</td>\
            <td class="c-cooperating" rowspan="\(rows)" data-label="\(context(.cooperating))">\(names(others))</td>
            """
    }

    private func names(_ organisations: [Organisation]) -> HTML {
        guard !organisations.isEmpty else { return "<span class=\"quietly\">—</span>" }
        return organisations.html(separator: "、") { "\($0.name.value)" }
    }

    func dueCell(_ commitment: Commitment?, _ item: Item) -> HTML {
        let due = Due.earliest(of: commitment, in: item)
        let text = due.map { $0.date?.description ?? $0.text ?? "" } ?? "—"
        return """
            <td class="c-deadline" data-label="\(context(.deadline))">\(text)\
            \(when: due?.origin == .implied, " <small class=\"quietly\">\(context(.impliedShort))</small>")</td>
            """
    }

    func signCells(_ commitment: Commitment?) -> HTML {
        """
        <td class="c-strength" data-label="\(context(.strength))">\(commitment?.strength.value.sign.html(context))</td>\
        <td class="c-kind" data-label="\(context(.kind))">\(commitment.map { context($0.kind.value.phrase) })</td>
        """
    }

    func stateCell(_ item: Item, rows: Int) -> HTML {
        let word = context(item.isConfirmed ? .confirmed : .unconfirmed)
        let confirmation: HTML = """
            <small class="\(item.isConfirmed ? "yes" : "no")">\(item.isConfirmed ? "✓" : "○") \(word)</small>
            """
        return """
            <td class="c-state" rowspan="\(rows)" data-label="\(context(.state))">\(item.state.sign.html(context))\
            \(light(item))\(when: item.state == .draft, confirmation)</td>
            """
    }

    /// The light beside the state: two axes, never one colour for both.
    private func light(_ item: Item) -> HTML? {
        guard let judgement = model.today.flatMap({ model.state.judgement(of: item, on: $0) }) else { return nil }
        let why = context(Phrase(judgement.chinese, judgement.english))
        return " <span class=\"judged\" title=\"\(why)\">\(judgement.light.sign.html(context))</span>"
    }
}

/// The date that binds a commitment.
enum Due {
    /// The earliest day among the commitment's own deadline and its indicators'; failing days, the first of them in words;
    /// failing all, the item's.
    static func earliest(of commitment: Commitment?, in item: Item) -> Deadline? {
        let own = commitment.map { [$0.deadline.value] + $0.liveIndicators.map(\.deadline.value) } ?? []
        let stated = own.compactMap(\.self)
        let dated = stated.compactMap { deadline in deadline.date.map { (deadline, $0) } }
        return dated.min { $0.1 < $1.1 }?.0 ?? stated.first ?? item.deadline.value
    }
}
