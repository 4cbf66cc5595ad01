import Ledger
import Values

/// The facts of the timeline as a table, behind a fold.
struct TimelineTable {
    let plan: PlanView
    let items: [Item]
    let rows: [TimelineRow]

    private var context: PageContext { plan.context }

    var html: HTML {
        let heads: [Phrase] = [
            .topicWord, .dispatchedOn, .dueWord, .originalDueWord, .milestonesWord, .nodesWord, .completedOn, .closedOn,
        ]
        return """
            <details class="figures" id="table"><summary class="small">\(context(.asTable))</summary>
            <div class="scroll" tabindex="0" role="region" aria-label="\(context(.asTable))"><table class="stacked">\
            <caption class="unseen">\(context(.timeline))</caption>\
            <thead><tr>\(heads.html { "<th scope=\"col\">\(context($0))</th>" })</tr></thead>\
            <tbody>\(zip(items, rows).html(row))</tbody></table></div></details>
            """
    }

    private func row(_ item: Item, _ row: TimelineRow) -> HTML {
        """
        <tr><th scope="row">\(plan.link(to: item))</th>\(cell(.dispatchedOn, row.start))\(cell(.dueWord, row.due))\
        \(cell(.originalDueWord, row.originalDue))\
        <td data-label="\(context(.milestonesWord))">\(milestones(row))</td>\
        <td data-label="\(context(.nodesWord))">\(nodes(row))</td>\
        \(cell(.completedOn, row.completed))\(cell(.closedOn, row.closed))</tr>

        """
    }

    private func cell(_ label: Phrase, _ day: CalendarDate?) -> HTML {
        "<td class=\"c-deadline\" data-label=\"\(context(label))\">\(day?.description ?? "—")</td>"
    }

    private func milestones(_ row: TimelineRow) -> HTML {
        guard !row.milestones.isEmpty else { return "—" }
        return """
            <ul lang="zh-CN">\(row.milestones.html { milestone in
            let names = milestone.elements.compactMap(plan.state.label(of:)).joined(separator: "、")
            let original: HTML? = milestone.original.map { "<s>\($0.description)</s> → " }
            return "<li>\(original)\(milestone.day.description) \(names) \(done(milestone.isDone))</li>"
            })</ul>
            """
    }

    private func nodes(_ row: TimelineRow) -> HTML {
        guard !row.nodes.isEmpty else { return "—" }
        return """
            <ul lang="zh-CN">\(row.nodes.html { node in
            "<li>\(node.due.description) \(node.text) \(done(node.reached != nil, node.reached))</li>"
            })</ul>
            """
    }

    private func done(_ isDone: Bool, _ day: CalendarDate? = nil) -> HTML {
        isDone
            ? "<span class=\"badge good\">✓ \(context(.reachedWord)) \(day?.description)</span>"
            : "<span class=\"badge\">○ \(context(.notReachedWord))</span>"
    }
}
