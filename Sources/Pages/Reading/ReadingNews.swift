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
        let link = Route.reading.link(state.book.id.rawValue)
        let plan = PlanView(state: state, context: context, names: names, page: link)
        var actors: [ActorID] = []
        for change in changes where !actors.contains(change.line.actor) { actors.append(change.line.actor) }
        var items: [Item] = []
        for item in changes.compactMap({ $0.item.flatMap(state.item) })
        where !items.contains(where: { $0.id == item.id }) {
            items.append(item)
        }
        let who = actors.map(plan.name).joined(separator: context.language == .chinese ? "、" : ", ")
        return """
            <p class="notice news"><span aria-hidden="true">↻</span> \(context(.newsSince(changes.count, by: who)))\
            \(when: !items.isEmpty, "\(context(.colon))\(places(items.prefix(itemsMax), plan))")</p>
            """
    }

    private static func places(_ items: some Sequence<Item>, _ plan: PlanView) -> HTML {
        items.html(separator: "、") { item in
            let key = item.id.description
            let there = plan.page.with(FormField.at.rawValue, key).at(key)
            return "<a\(href: there)>\(plan.context(.itemNumber(item.number.value ?? "—")))</a>"
        }
    }
}
