import Ledger
import Values

/// What the office keeps its eye on: requests for more time, problems and who holds them, help, listed and suspended items, and
/// closed ones to look at again.
struct Watching {
    let plan: PlanView
    let today: CalendarDate

    private var context: PageContext { plan.context }
    private var state: BookState { plan.state }

    private static let rowsMax = 60

    /// Its parts, by the ids of their headings.
    static let parts = [
        Contents.Part("extensions", Phrase("延期申请", "Requests for more time")),
        Contents.Part("problems", .problemsTitle),
        Contents.Part("help", Phrase("协同请求", "Requests for help")),
        Contents.Part("marked", Phrase("挂牌与中止", "Listed and suspended")),
        Contents.Part("rechecks", Phrase("回头看", "Re-checks")),
    ]

    var html: HTML { "\(extensions)\(problems)\(help)\(marked)\(rechecks)" }

    private func life(_ item: Item) -> ItemLife { ItemLife(plan: plan, item: item, today: today, entries: []) }

    private func section(_ place: Int, _ count: Int, _ rows: HTML, _ rest: HTML? = nil, shown: Int? = nil) -> HTML {
        let part = Self.parts[place]
        return """
            <section class="block" aria-labelledby="\(part.id)"\(attribute: "data-problems", shown.map(String.init))><h2 id="\(part.id)">\(context(part.title)) <span class="badge">\(count)</span></h2>
            \(when: count == 0, "<p class=\"quietly\">\(context(.none))</p>")<ul class="rows">\(rows)</ul>\(rest)</section>
            """
    }

    /// A row about an item: its name, and what a view of its page says.
    private func headed(_ item: Item?, _ row: HTML, anchor: String) -> HTML {
        guard let item else { return row }
        return """
            <li class="under"><p><a lang="zh-CN"\(href: plan.link(.item, item.id.description).at(anchor))>\(item.label)</a></p><ul>\(row)</ul></li>
            """
    }

    private var extensions: HTML {
        let open = state.supervision.extensions.filter { $0.answer == nil }
        let rows = open.html { request -> HTML in
            guard let item = state.item(request.item) else { return HTML() }
            return headed(item, ExtensionsView(life: life(item)).row(request), anchor: "extensions")
        }
        return section(0, open.count, rows)
    }

    private var problems: HTML {
        let open = state.supervision.problems.filter { $0.solved == nil }
        let shown = context.firstRows(open, most: Self.rowsMax, name: "problems", page: plan.page)
        let rows = shown.rows.html { problem -> HTML in
            guard let item = state.item(problem.item) else { return HTML() }
            return headed(item, ProblemsView(life: life(item)).row(problem), anchor: "problems")
        }
        return section(1, open.count, rows, shown.rest, shown: shown.rows.count)
    }

    private var help: HTML {
        let open = state.supervision.helpRequests.filter { $0.confirmed == nil }
        let shown = context.firstRows(open, most: Self.rowsMax, name: "help", page: plan.page)
        let rows = shown.rows.html { request -> HTML in
            guard let item = state.item(request.item) else { return HTML() }
            return headed(item, ProblemsView(life: life(item)).request(request), anchor: "problems")
        }
        return section(2, open.count, rows, shown.rest)
    }

    private var marked: HTML {
        let items = state.liveItems.filter { $0.matter.listed != nil || $0.state == .suspended }
        let rows = items.html { item in
            let life = life(item)
            return headed(
                item,
                "<li>\(when: item.matter.listed != nil, UrgingView(life: life).listed)\(when: item.state == .suspended, CompletionView(life: life).html)</li>",
                anchor: "urging")
        }
        return section(3, items.count, rows)
    }

    private var rechecks: HTML {
        let items = state.liveItems.filter { $0.state == .closed || $0.state == .archived }
        let shown = context.firstRows(items, most: Self.rowsMax, name: "rechecks", page: plan.page)
        let rows = shown.rows.html { item -> HTML in
            let last = item.matter.rechecks.last
            let closed = item.matter.closings.last?.mark.at.date().description
            return """
                <li><a lang="zh-CN"\(href: plan.link(.item, item.id.description).at("completion"))>\(item.label)</a> \
                <span class="quietly">\(context(Phrase("销号", "Closed"))) \(closed)</span> \
                \(last.map { "<span>\($0.holds ? "✓" : "✕") \($0.mark.at.date().description)</span>" as HTML }) \(CompletionView(life: life(item)).recheck)</li>
                """
        }
        return section(4, items.count, rows, shown.rest)
    }
}
