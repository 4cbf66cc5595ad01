import Ledger
import Values

/// The measures of an item with their nodes.
struct MeasuresView {
    let life: ItemLife

    private var plan: PlanView { life.plan }
    private var context: PageContext { life.context }

    var html: HTML {
        let measures = life.state.planning.measures(of: life.item.id)
        return """
            \(when: measures.isEmpty, "<p class=\"quietly\">\(context(.none))</p>")\
            <ul class="rows">\(measures.html(row))</ul>\(life.item.state.isActive ? adopt : HTML())
            """
    }

    private func row(_ measure: WorkMeasure) -> HTML {
        """
        <li><b lang="zh-CN">\(measure.text)</b> <span class="quietly" lang="zh-CN">\(plan.name(measure.organisation)) \(measure.person)</span>\
        <ol class="nodes">\(measure.nodes.enumerated().html { index, node in
        """
        <li><span aria-hidden="true">\(node.reached == nil ? "○" : "✓")</span> <span lang="zh-CN">\(node.text)</span> \
        <span class="\(isLate(node) ? "missing" : "quietly")">\(node.due.description)</span> \
        \(node.reached.map { "✓ \($0.day.description)" as HTML })\(reach(measure, index, node))</li>
        """
        })</ol></li>
        """
    }

    private func isLate(_ node: WorkMeasure.Node) -> Bool { node.reached == nil && node.due < life.today }

    private func reach(_ measure: WorkMeasure, _ index: Int, _ node: WorkMeasure.Node) -> HTML? {
        guard node.reached == nil, plan.may(.reachNode, for: measure.organisation) else { return nil }
        let form = ActForm(
            plan: plan, verb: .reachNode, anchor: "measures",
            about: [(.measure, measure.id.description), (.node, String(index))], button: Phrase("已完成", "Reached"))
        return form.folded(form.day(.day, Phrase("完成日期", "Day"), life.today))
    }

    /// One measure a form; nodes one a line, the day first.
    private var adopt: HTML {
        life.item.liveOrganisations.filter { plan.may(.adoptMeasures, for: $0.id) }.html { organisation in
            let form = ActForm(
                plan: plan, verb: .adoptMeasures, anchor: "measures",
                about: [(.item, life.item.id.description), (.concerned, organisation.id.description)],
                button: Phrase("制定措施", "Adopt measures"))
            return form.folded(
                """
                \(Input(
                    field: .text, label: context(Phrase("措施与节点", "Measures and nodes")), kind: .area(rows: 5), isRequired: true,
                    hint: context(
                        Phrase(
                            "每条措施一行；它的节点写在下面，以日期开头，如：2026-06-30 主体完工。",
                            "One measure a line; its nodes below it, beginning with the day: 2026-06-30 Roof closed.")),
                    prefix: form.prefix, style: "wide"
                ).html)
                """)
        }
    }
}
