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
    static let parts: [(id: String, title: Phrase)] = [
        ("extensions", Phrase("延期申请", "Requests for more time")),
        ("problems", Phrase("需协调问题与协同请求", "Problems and requests for help")),
        ("marked", Phrase("挂牌与中止", "Listed and suspended")), ("rechecks", Phrase("回头看", "Re-checks")),
    ]

    var html: HTML { "\(extensions)\(problems)\(marked)\(rechecks)" }

    private func life(_ item: Item) -> ItemLife { ItemLife(plan: plan, item: item, today: today, entries: []) }

    private func section(_ place: Int, _ count: Int, _ rows: HTML) -> HTML {
        let (id, title) = Self.parts[place]
        return """
            <section class="block" aria-labelledby="\(id)"><h2 id="\(id)">\(context(title)) <span class="badge">\(count)</span></h2>
            \(when: count == 0, "<p class=\"quietly\">\(context(.none))</p>")<ul class="rows">\(rows)</ul></section>
            """
    }

    /// A row about an item: its name, and what a view of its page says.
    private func headed(_ item: Item?, _ row: HTML, anchor: String) -> HTML {
        guard let item else { return row }
        return """
            <li class="under"><p><a lang="zh-CN"\(href: Route.item.link(plan.book, item.id.description).at(anchor))>\(item.label)</a></p><ul>\(row)</ul></li>
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
        let help = state.supervision.helpRequests.filter { $0.confirmed == nil }
        let rows = open.prefix(Self.rowsMax).html { problem -> HTML in
            guard let item = state.item(problem.item) else { return HTML() }
            return headed(item, ProblemsView(life: life(item)).row(problem), anchor: "problems")
        }
        let requests = help.prefix(Self.rowsMax).html { request -> HTML in
            guard let item = state.item(request.item) else { return HTML() }
            return headed(item, ProblemsView(life: life(item)).request(request), anchor: "problems")
        }
        return section(1, open.count + help.count, "\(rows)\(requests)")
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
        return section(2, items.count, rows)
    }

    private var rechecks: HTML {
        let items = state.liveItems.filter { $0.state == .closed || $0.state == .archived }
        let rows = items.prefix(Self.rowsMax).html { item -> HTML in
            let last = item.matter.rechecks.last
            let closed = item.matter.closings.last?.mark.at.date().description
            return """
                <li><a lang="zh-CN"\(href: Route.item.link(plan.book, item.id.description).at("completion"))>\(item.label)</a> \
                <span class="quietly">\(context(Phrase("销号", "Closed"))) \(closed)</span> \
                \(last.map { "<span>\($0.holds ? "✓" : "✕") \($0.mark.at.date().description)</span>" as HTML }) \(CompletionView(life: life(item)).recheck)</li>
                """
        }
        return section(3, items.count, rows)
    }
}
