import Ledger

/// One finding of the check-up, with the means to settle it.
struct FindingView {
    let plan: PlanView
    let finding: Finding

    private var key: String { finding.id.description }

    var html: HTML {
        """
        <li class="finding \(finding.severity.sign.style)\(when: finding.settled != nil, " settled")" id="\(key)">\
        \(finding.severity.sign.html(plan.context)) <code>\(finding.code)</code> <span lang="zh-CN">\(finding.message)</span>\
        \(when: finding.suggestion != nil, "<span class=\"hint\" lang=\"zh-CN\">\(finding.suggestion)</span>")\
        \(plan.seen(key, finding.span))\(plan.explanations[finding.code]?.html(plan.context))\(settling)</li>
        """
    }

    private var settling: HTML? {
        if let mark = finding.settled {
            return """
                <p class="hint">✓ \(plan.context(.settled)) \(plan.signature(mark)) · \(mark.reason)</p>
                """
        }
        guard plan.mayEdit else { return nil }
        return EditForm(
            plan: plan, name: .settle, route: .settle, thing: key, anchor: key,
            key: key, button: .settle
        ).html { $0.text(.reason, .settledHow, nil, required: true, style: "wide") }
    }

    /// A link to the finding where it is shown whole: in `item`, or with the plan as a whole.
    func link(in item: ItemID?) -> HTML {
        """
        <a class="finding \(finding.severity.sign.style)\(when: finding.settled != nil, " settled")"\(href: plan.place(key, of: item))>\
        <span aria-hidden="true">\(finding.severity.sign.shape)</span> <code>\(finding.code)</code> \
        <span lang="zh-CN">\(finding.message)</span></a>
        """
    }

    /// The finding as it stands in the margin of the source, leading to itself in the reading.
    func marginal(in item: ItemID?) -> HTML {
        """
        <a class="finding \(finding.severity.sign.style)\(when: finding.settled != nil, " settled")" \
        id="\(SourcePlace.anchor(key))"\(href: plan.place(key, of: item)) data-of="\(key)"><span aria-hidden="true">\
        \(finding.severity.sign.shape)</span> <code>\(finding.code)</code> <span>\(finding.message)</span></a>
        """
    }
}
