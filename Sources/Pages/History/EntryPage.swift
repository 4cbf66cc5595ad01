import Ledger
import Values

/// One entry of a book: who, when, what, why, and exactly what is stored.
public enum EntryPage {
    /// The page of `row`, which stores `payload`.
    public static func page(_ view: BookView, _ row: RecordRow, payload: String, _ context: PageContext) -> HTML {
        let plan = view.plan(context, at: context.link(.entry, view.book, String(row.position)))
        let items = row.items.prefix(40).compactMap(plan.state.item)
        let facts: [(Phrase, HTML)] = [
            (.whenWord, "\(row.at.localDescription())"), (.whoWord, "\(plan.name(row.actor))"),
            (.kindWord, "\(row.verb.map { context($0.phrase) }) <code>\(row.kind.rawValue)</code>"),
            (.whyWord, row.reason.map { "<q>\($0)</q>" } ?? "—"),
            (.topicWord, items.isEmpty ? "—" : "<ul>\(items.html { "<li>\(plan.link(to: $0))</li>" })</ul>"),
            (.hashWord, "<code>\(row.hash.hexadecimal)</code>"),
            (.previousHashWord, "<code>\(row.previousHash.hexadecimal)</code>"),
        ]
        let title = "\(context(.entryWord)) #\(row.position)"
        let main: HTML = """
            <div class="head"><h1>\(title)</h1></div><p class="lead">\(context(Phrase(row.words)))</p>
            <section class="block" aria-label="\(title)"><dl class="facts block-facts">\(facts.html { name, value in
            "<div><dt>\(context(name))</dt><dd>\(value)</dd></div>"
            })</dl>
            <details class="raw"><summary>\(context(.rawEntry))</summary><pre tabindex="0">\(payload)</pre></details></section>
            """
        return Layout(
            context.account?.audits == true ? .history : .overview, of: plan, title: title, width: .reading, main: main
        ).page(context)
    }
}
