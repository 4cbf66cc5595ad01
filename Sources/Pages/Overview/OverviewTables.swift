import Ledger

/// How the parts of a plan stand: a line for each section, organisation, leader.
struct OverviewTables {
    let breakdown: PlanBreakdown
    let plan: PlanView

    private var context: PageContext { plan.context }

    var sections: HTML {
        table(Phrase("领域", "Section"), breakdown.sections) { (.section, $0.section?.description ?? "") }
    }

    var leads: HTML { table(.organisationWord, breakdown.leads) { (.lead, $0.name) } }

    /// By the leader whom the document names or whose post is in charge.
    var leaders: HTML {
        guard !breakdown.leaders.isEmpty else { return "<p class=\"quietly\">\(context(.none))</p>" }
        return table(.leaderWord, breakdown.leaders) { (.leader, $0.name) }
    }

    private func table(
        _ heading: Phrase, _ lines: [PlanBreakdown.Line], by condition: (PlanBreakdown.Line) -> (FormField, String)
    ) -> HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(context(heading))"><table class="figures-table"><thead><tr>\
        <th scope="col">\(context(heading))</th><th scope="col">\(context(.topicWord))</th>\
        \(Light.allCases.html { "<th scope=\"col\">\($0.sign.html(context))</th>" })\
        <th scope="col">\(context(.share))</th></tr></thead><tbody>\(lines.html { row($0, condition($0)) })</tbody></table></div>
        """
    }

    private func row(_ line: PlanBreakdown.Line, _ condition: (FormField, String)) -> HTML {
        let items = CountLink(line.items, .items, at: plan.ledger([condition]))
        return """
            <tr><th scope="row" lang="zh-CN"><a\(href: plan.ledger([condition]))>\(line.name)</a></th>\(items.cell)\
            \(Light.allCases.html { light in
            CountLink(line.lights[light] ?? 0, .items, at: plan.ledger([condition, (.light, light.rawValue)])).cell
            })<td>\(share(line, condition))</td></tr>

            """
    }

    /// How far it is, with the way to the numbers that come into it.
    private func share(_ line: PlanBreakdown.Line, _ condition: (FormField, String)) -> HTML {
        guard let rollUp = line.rollUp else { return "—" }
        let counted = [condition, (.targets, TargetCondition.counted.rawValue)]
        let figure = CountLink(rollUp.known + rollUp.unknown, .targets, at: plan.ledger(counted, showing: .figures))
        return figure.html("\(rollUp.interval)", title: context(.ofTargets(figure.count)))
    }
}
