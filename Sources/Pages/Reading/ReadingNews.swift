public import Ledger

/// What others changed in a plan since a page of it was made: one sentence, asked for by the page's script.
public enum ReadingNews {
    /// How many of the items that were changed are named.
    static let itemsMax = 6

    /// The sentence; nothing where nobody else changed anything.
    public static func fragment(
        _ state: BookState, since position: Int, for account: ActorID, names: [ActorID: String], _ context: PageContext
    ) -> HTML {
        let changes = state.changes(since: position).filter { $0.line.actor != account }
        guard !changes.isEmpty else { return "" }
        let link = context.link(.reading, state.book.id.rawValue)
        let plan = PlanView(state: state, context: context, names: names, page: link)
        var actors: [ActorID] = []
        for change in changes where !actors.contains(change.line.actor) { actors.append(change.line.actor) }
        var latest: [BookChange] = []
        for change in changes.reversed() where !latest.contains(where: { $0.item == change.item }) {
            latest.append(change)
        }
        let who = actors.map(plan.name).joined(separator: context.comma)
        return """
            <p class="notice news"><span aria-hidden="true">↻</span> \(context(.newsSince(changes.count, by: who)))\
            \(context(.colon))\(places(latest.prefix(itemsMax), plan))</p>
            """
    }

    /// The items that were changed, the latest first, each with what was done to it last.
    private static func places(_ changes: some Sequence<BookChange>, _ plan: PlanView) -> HTML {
        changes.html(separator: "、") { change in
            let word = plan.context(HistorySentence(line: change.line, plan: plan).word)
            guard let item = change.item.flatMap(plan.state.item) else { return "\(word) \(change.line.subject)" }
            let key = item.id.description
            let there = plan.page.with(FormField.at.rawValue, key).at(key)
            return "<a\(href: there)>\(plan.context(.itemNumber(item.number.value ?? "—")))</a> \(word)"
        }
    }
}
