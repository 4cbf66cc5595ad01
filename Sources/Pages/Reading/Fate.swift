import Ledger

/// What became of an item that takes no part in the plan any more, or where one comes from.
struct Fate {
    let item: Item
    let plan: PlanView

    var html: HTML {
        """
        \(struck)\(merged)\(links(.splitInto, item.splitInto))\(links(.mergedFrom, item.mergedFrom))\
        \(links(.splitFrom, item.splitFrom.map { [$0] } ?? []))
        """
    }

    private var struck: HTML? {
        guard let mark = item.struck else { return nil }
        return """
            <span class="badge bad">✕ \(plan.context(.struckWord))</span> <small class="quietly">\(plan.signature(mark)) · \
            \(mark.reason)</small>
            """
    }

    private var merged: HTML? {
        links(.mergedInto, item.mergedInto.map { [$0] } ?? [])
    }

    private func links(_ word: Phrase, _ items: [ItemID]) -> HTML? {
        guard !items.isEmpty else { return nil }
        return """
            <span class="fate">\(plan.context(word)) \(items.html(separator: "、") { id in
            "<a\(href: plan.link(.item, id.description))>\(plan.state.item(id)?.label ?? id.description)</a>"
            })</span>
            """
    }
}
