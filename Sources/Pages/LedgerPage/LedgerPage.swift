public import Ledger
public import Values

/// The ledger: every item of a plan with its commitments, as a table to filter, search, order, group and compare.
public enum LedgerPage {
    /// What the page shows.
    public struct Model: Sendable {
        /// The book.
        public var state: BookState
        /// The rows that pass the filter, in order.
        public var list: LedgerList
        /// Filter, order, columns.
        public var query: LedgerQuery
        /// The day for which lights are shown; `nil` to show none.
        public var today: CalendarDate?
        /// The seats of who looks at it.
        public var seats: [Seat]
        /// The book as it was on the day that it is compared with.
        public var earlier: BookState?
        /// The lists that whoever looks at it has kept under a name.
        public var views: [LedgerView]
        /// The words of the document at a place, where a column quotes them.
        public var passage: @Sendable (Span) -> String?

        /// The rows `list` of the book `state`, found by `query`.
        public init(
            state: BookState, list: LedgerList, query: LedgerQuery, today: CalendarDate? = nil, seats: [Seat] = [],
            earlier: BookState? = nil, views: [LedgerView] = [],
            passage: @escaping @Sendable (Span) -> String? = { _ in nil }
        ) {
            self.today = today
            self.seats = seats
            self.state = state
            self.list = list
            self.query = query
            self.earlier = earlier
            self.views = views
            self.passage = passage
        }

        /// The items that are shown.
        var items: [Item] { list.items }

        /// The columns that are shown.
        var columns: [LedgerColumn] {
            query.columns ?? LedgerColumn.standard(isRunning: state.approval != nil)
        }

        /// What stands in the cells.
        var cells: LedgerCells { LedgerCells(state, on: today ?? state.updated.date(), passage: passage) }

        /// What stood in the cells on the day that the ledger is compared with.
        var earlierCells: (cells: LedgerCells, state: BookState)? {
            guard let earlier, let day = query.comparedWith else { return nil }
            return (LedgerCells(earlier, on: day, passage: passage), earlier)
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let plan = PlanView(
            state: model.state, context: context, names: [:],
            page: model.query.link(context.link(.ledger, model.state.book.id.rawValue)), seats: model.seats,
            today: model.today)
        return Layout(.ledger, of: plan, main: main(model, plan)).page(context)
    }

    private static func main(_ model: Model, _ plan: PlanView) -> HTML {
        let context = plan.context
        let groups = LedgerGroups(model, context)
        let table = LedgerTable(model: model, context: context, groups: groups)
        return """
            \(PlanBar(plan: plan).html)
            \(LedgerFilter(model: model, context: context).html)
            \(LedgerViews(model: model, context: context).html)
            <div class="head">\(count(model, context))\(links(model, groups, context))</div>
            \(model.items.isEmpty ? nothing(model, context) : table.html)
            \(pages(model, groups, context))
            """
    }

    private static func links(_ model: Model, _ groups: LedgerGroups, _ context: PageContext) -> HTML {
        let book = model.state.book.id.rawValue
        let document = model.state.source.map { source in
            let link = context.link(.document, book, source.original.description)
            return "<a class=\"button small\"\(href: link)>\(context(.document))</a>" as HTML
        }
        let all = model.query.at(page: nil).link(context.link(.ledger, book))
        let file = model.query.link(context.link(.ledgerFile, book))
        return """
            <p class="aside actions">\(document)\
            \(when: groups.pages > 1, "<a class=\"button small\"\(href: all)>\(context(.allRowsForPrint))</a>")\
            <a class="button small"\(href: file)>CSV</a></p>
            """
    }

    private static func pages(_ model: Model, _ groups: LedgerGroups, _ context: PageContext) -> HTML? {
        guard groups.pages > 1 else { return nil }
        func link(_ page: Int) -> HTML {
            let address = model.query.at(page: page).link(context.link(.ledger, model.state.book.id.rawValue))
            let isThis = page == groups.page
            return
                "<li><a class=\"button small\"\(href: address)\(attribute: "aria-current", isThis ? "page" : nil)>\(page)</a></li>"
        }
        return """
            <nav class="pages" aria-label="\(context(.pagesOfList))"><ul class="actions">\((1...groups.pages).html(link))</ul></nav>
            """
    }

    private static func count(_ model: Model, _ context: PageContext) -> HTML {
        let list = model.list
        let words = context(.rows(list.items.count, of: model.state.liveItems.count, commitments: list.commitmentCount))
        let isFine = LedgerColumn.finestLevel(of: model.columns) == .target
        return """
            <p role="status" data-items="\(list.items.count)" data-commitments="\(list.rowCount)"\
            \(attribute: "data-targets", isFine ? String(list.targetRowCount) : nil)>\(words)</p>
            """
    }

    private static func nothing(_ model: Model, _ context: PageContext) -> HTML {
        let all = context.link(.ledger, model.state.book.id.rawValue)
        return """
            <p class="block">\(context(.nothingFound)) <a\(href: all)>\(context(.showAll))</a></p>
            """
    }
}
