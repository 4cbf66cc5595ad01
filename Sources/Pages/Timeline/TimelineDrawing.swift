import Ledger
import Values

/// One row of the timeline as a drawing; the same facts stand in words behind it.
struct TimelineDrawing {
    let plan: PlanView
    let row: TimelineRow
    let scale: TimelineScale
    let today: CalendarDate

    /// What the legend shows.
    enum Sample {
        case bar, extended, milestone, node, completed, closed, today
    }

    private static let height = 30
    private var context: PageContext { plan.context }

    var html: HTML {
        """
        <svg width="\(scale.width)" height="\(Self.height)" viewBox="0 0 \(scale.width) \(Self.height)" role="img" \
        aria-label="\(words)">\(Self.grid(scale))\(bar)\(extended)\(today(scale))\(nodes)\(milestones)\(ends)</svg>
        """
    }

    /// The heads of the months.
    static func heads(_ scale: TimelineScale, _ today: CalendarDate, _ context: PageContext) -> HTML {
        let labels = scale.months.enumerated().html { index, month in
            """
            <text x="\(index * TimelineScale.monthWidth + 6)" y="16">\(context(.month(month)))</text>
            """
        }
        return """
            <svg width="\(scale.width)" height="24" viewBox="0 0 \(scale.width) 24" role="img" aria-label="\(range(scale))">\
            \(grid(scale, 24))\(labels)\(line(scale.x(today), 24))</svg>
            """
    }

    private static func range(_ scale: TimelineScale) -> String {
        "\(scale.months.first?.description ?? "") – \(scale.months.last?.description ?? "")"
    }

    /// A mark of the legend.
    static func sample(_ sample: Sample) -> HTML {
        let mark: HTML =
            switch sample {
            case .bar: "<rect class=\"bar light-green\" x=\"1\" y=\"4\" width=\"24\" height=\"8\"></rect>"
            case .extended:
                "<rect class=\"extended\" x=\"6\" y=\"4\" width=\"18\" height=\"8\"></rect><path class=\"original\" d=\"M6 1V15\"></path>"
            case .milestone: "<path class=\"milestone\" d=\"M13 2L19 8L13 14L7 8Z\"></path>"
            case .node: "<circle class=\"node\" cx=\"13\" cy=\"8\" r=\"4\"></circle>"
            case .completed: "<path class=\"completed\" d=\"M7 8L12 13L20 3\"></path>"
            case .closed: "<rect class=\"closed\" x=\"8\" y=\"3\" width=\"10\" height=\"10\"></rect>"
            case .today: "<path class=\"today\" d=\"M13 0V16\"></path>"
            }
        return
            "<svg class=\"sample\" width=\"26\" height=\"16\" viewBox=\"0 0 26 16\" aria-hidden=\"true\">\(mark)</svg>"
    }

    private static func grid(_ scale: TimelineScale, _ height: Int = TimelineDrawing.height) -> HTML {
        let path = scale.months.indices.map { "M\($0 * TimelineScale.monthWidth) 0V\(height)" }.joined()
        return "<path class=\"months-grid\"\(attribute: "d", path)></path>"
    }

    private static func line(_ x: Int, _ height: Int) -> HTML {
        "<path class=\"today\"\(attribute: "d", "M\(x) 0V\(height)")></path>"
    }

    private func today(_ scale: TimelineScale) -> HTML { Self.line(scale.x(today), Self.height) }

    private var bar: HTML? {
        guard let start = row.start, let due = row.originalDue.map({ min($0, row.due ?? $0) }) ?? row.due else {
            return nil
        }
        let left = scale.x(start)
        let style = row.light?.sign.style ?? "light-grey"
        return """
            <rect class="bar \(style)" x="\(left)" y="10" width="\(max(3, scale.end(due) - left))" height="10" rx="2"></rect>
            """
    }

    /// What was added to the time, from the day as it was to the day as it is.
    private var extended: HTML? {
        guard let original = row.originalDue, let due = row.due else { return nil }
        let (left, right) = (scale.end(min(original, due)), scale.end(max(original, due)))
        return """
            <rect class="extended" x="\(left)" y="10" width="\(max(2, right - left))" height="10"></rect>\
            <path class="original"\(attribute: "d", "M\(scale.end(original)) 4V26")></path>
            """
    }

    private var nodes: HTML {
        row.nodes.html { node in
            """
            <circle class="node\(when: node.reached != nil, " done")" cx="\(scale.end(node.due))" cy="15" r="3.5">\
            <title>\(node.due.description) \(node.text)</title></circle>
            """
        }
    }

    private var milestones: HTML {
        row.milestones.html { milestone in
            let x = scale.end(milestone.day)
            return """
                <path class="milestone\(when: milestone.isDone, " done")"\(attribute: "d", "M\(x) 9L\(x + 6) 15L\(x) 21L\(x - 6) 15Z")>\
                <title>\(milestone.day.description) \(names(milestone.elements))</title></path>
                """
        }
    }

    private var ends: HTML {
        let completed: HTML? = row.completed.map { day in
            let x = scale.end(day)
            return "<path class=\"completed\"\(attribute: "d", "M\(x - 6) 4L\(x - 1) 8L\(x + 6) 0")></path>"
        }
        let closed: HTML? = row.closed.map { day in
            "<rect class=\"closed\" x=\"\(scale.end(day) - 5)\" y=\"10\" width=\"10\" height=\"10\"></rect>"
        }
        return "\(completed)\(closed)"
    }

    private func names(_ elements: [ElementID]) -> String {
        elements.compactMap(plan.state.label(of:)).joined(separator: "、")
    }

    /// The row in words.
    private var words: String {
        let facts: [(Phrase, CalendarDate?)] = [
            (.dispatchedOn, row.start), (.originalDueWord, row.originalDue), (.dueWord, row.due),
            (.completedOn, row.completed), (.closedOn, row.closed),
        ]
        return facts.compactMap { name, day in day.map { "\(context(name)) \($0)" } }.joined(separator: "，")
    }
}
