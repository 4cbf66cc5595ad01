import Ledger
import Values

/// What happened to an item, in words: who did what, when, why, and in which entry.
struct HistoryView {
    let plan: PlanView
    let lines: [HistoryLine]
    let hashes: [Int: Digest]

    private var context: PageContext { plan.context }

    var html: HTML {
        """
        <section class="history block" id="history" aria-labelledby="history-title">\
        <h2 id="history-title">\(context(.history))</h2><ol>\(lines.html(line))</ol></section>
        """
    }

    private func line(_ line: HistoryLine) -> HTML {
        let reason: HTML? = line.reason.map { "<p class=\"why\">\(context(.why)) \(context.marked($0))</p>" }
        return """
            <li><p class="when">\(line.at.localDescription()) <b>\(context.marked(plan.name(line.actor)))</b>\
            <span class="entry" title="\(hashes[line.position]?.hexadecimal ?? "")">#\(line.position)\
            \(when: hashes[line.position] != nil, " <code>\(prefix(line.position))</code>")</span></p>
            <p>\(HistorySentence(line: line, plan: plan).html)</p>\(reason)</li>
            """
    }

    private func prefix(_ position: Int) -> String {
        String(hashes[position]?.hexadecimal.prefix(8) ?? "")
    }
}
