public import Ledger
public import Values

/// The ledger: every item of a plan with its commitments, as a table to filter, search and order.
public enum LedgerPage {
    /// What the page shows.
    public struct Model: Sendable {
        /// The book.
        public var state: BookState
        /// The items that pass the filter, in order.
        public var items: [Item]
        /// Filter and order.
        public var query: LedgerQuery

        /// The day for which lights are shown; `nil` to show none.
        public var today: CalendarDate?
        /// The seats of who looks at it.
        public var seats: [Seat]

        /// The rows `items` of the book `state`, found by `query`.
        public init(
            state: BookState, items: [Item], query: LedgerQuery, today: CalendarDate? = nil, seats: [Seat] = []
        ) {
            self.today = today
            self.seats = seats
            self.state = state
            self.items = items
            self.query = query
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let plan = PlanView(
            state: model.state, context: context, names: [:],
            page: model.query.link(Route.ledger.link(model.state.book.id.rawValue)), seats: model.seats,
            today: model.today)
        return Layout(.ledger, of: plan, main: main(model, plan)).page(context)
    }

    private static func main(_ model: Model, _ plan: PlanView) -> HTML {
        let context = plan.context
        return """
            \(PlanBar(plan: plan).html)
            \(LedgerFilter(model: model, context: context).html)
            <div class="head"><p role="status">\(count(model, context))</p>\(links(model, context))</div>
            \(model.items.isEmpty ? nothing(model, context) : LedgerTable(model: model, context: context).html)
            """
    }

    private static func links(_ model: Model, _ context: PageContext) -> HTML {
        let book = model.state.book.id.rawValue
        let document = model.state.source.map { source in
            let link = Route.document.link(book, source.original.description)
            return "<a class=\"button small\"\(href: link)>\(context(.document))</a>" as HTML
        }
        return """
            <p class="aside actions">\(document)<a class="button small"\(href: model.query.link(Route.ledgerFile.link(book)))>CSV</a></p>
            """
    }

    private static func count(_ model: Model, _ context: PageContext) -> String {
        let commitments = model.items.reduce(0) { $0 + $1.liveCommitments.count }
        return context(.rows(model.items.count, of: model.state.liveItems.count, commitments: commitments))
    }

    private static func nothing(_ model: Model, _ context: PageContext) -> HTML {
        let all = Route.ledger.link(model.state.book.id.rawValue)
        return """
            <p class="block">\(context(.nothingFound)) <a\(href: all)>\(context(.showAll))</a></p>
            """
    }
}
