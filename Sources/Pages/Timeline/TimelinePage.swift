import Ledger
internal import Values

/// The items over the year (时间线): from dispatch to due date, with what is due between, as a drawing and as a table.
public enum TimelinePage {
    /// How many items are drawn at most.
    static let rowsMax = 150

    /// The page.
    public static func page(_ view: BookView, _ filter: ViewFilter, _ context: PageContext) -> HTML {
        let link = context.link(.timeline, view.book)
        let plan = view.plan(context, at: filter.link(link))
        let items = filter.items(of: view.state)
        let shown = Array(items.prefix(rowsMax))
        let rows = shown.map { view.state.timelineRow(of: $0, on: view.today) }
        let parts = TimelineParts(
            plan: plan, today: view.today, items: shown, rows: rows,
            scale: TimelineScale(year: view.state.book.year, days: rows.flatMap(\.days)))
        let main: HTML = """
            <div class="head"><h1>\(context(.timeline))</h1><p class="quietly">\(context(.timelineLead))</p></div>
            \(ViewFilterForm(plan: plan, filter: filter, link: link).html)
            \(when: items.count > shown.count, "<p class=\"notice past\">\(context(.tooMany(shown.count, items.count)))</p>")
            \(when: items.isEmpty, "<p class=\"lead\">\(context(.nothingFound))</p>")
            \(when: !items.isEmpty, parts.html)
            """
        return Layout(.timeline, of: plan, main: main).page(context)
    }
}

/// The parts of the timeline: legend, drawing, table.
struct TimelineParts {
    let plan: PlanView
    let today: CalendarDate
    let items: [Item]
    let rows: [TimelineRow]
    let scale: TimelineScale

    private var context: PageContext { plan.context }

    var html: HTML {
        """
        \(legend)
        <div class="scroll landscape" tabindex="0" role="region" aria-label="\(context(.timeline))"><table class="timeline">\
        <caption class="unseen">\(context(.timeline))</caption>\
        <thead><tr><th scope="col" class="pinned">\(context(.topicWord))</th><th scope="col">\(context(.lightWord))</th>\
        <th scope="col">\(TimelineDrawing.heads(scale, today, context))</th></tr></thead>
        \(sections)</table></div>
        \(TimelineTable(plan: plan, items: items, rows: rows).html)
        """
    }

    private var legend: HTML {
        """
        <ul class="legend-row" aria-label="\(context(.legendWord))">\
        <li>\(TimelineDrawing.sample(.bar)) \(context(.dispatchedOn)) → \(context(.dueWord))</li>\
        <li>\(TimelineDrawing.sample(.extended)) \(context(.originalDueWord)) → \(context(.extendedWord))</li>\
        <li>\(TimelineDrawing.sample(.milestone)) \(context(.milestonesWord))</li>\
        <li>\(TimelineDrawing.sample(.node)) \(context(.nodesWord))</li>\
        <li>\(TimelineDrawing.sample(.completed)) \(context(.completedOn))</li>\
        <li>\(TimelineDrawing.sample(.closed)) \(context(.closedOn))</li>\
        <li>\(TimelineDrawing.sample(.today)) \(context(.todayWord)) \(today.description)</li></ul>
        """
    }

    /// The rows, section by section.
    private var sections: HTML {
        var result = HTML()
        var last: SectionID??
        for (item, row) in zip(items, rows) {
            if last != .some(item.section.value) {
                last = .some(item.section.value)
                let heading = item.section.value.flatMap(plan.state.section)?.heading ?? "—"
                result = """
                    \(result)<tr class="group"><th scope="rowgroup" colspan="3" lang="zh-CN"><span>\(heading)</span></th></tr>
                    """
            }
            result = "\(result)\(self.row(item, row))"
        }
        return "<tbody>\(result)</tbody>"
    }

    private func row(_ item: Item, _ row: TimelineRow) -> HTML {
        """
        <tr><th scope="row" class="pinned">\(plan.link(to: item))</th>\
        <td>\(row.light.map { $0.sign.html(context) })</td>\
        <td>\(TimelineDrawing(plan: plan, row: row, scale: scale, today: today).html)</td></tr>

        """
    }
}
