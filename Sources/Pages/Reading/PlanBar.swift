import Ledger

/// The bar above a plan: what it is, how far it has come, and the step that comes next.
struct PlanBar {
    let plan: PlanView

    private var state: BookState { plan.state }
    private var context: PageContext { plan.context }
    private let summary: BookSummary
    /// Whether it says how much of the plan can be verified.
    private let saysVerifiability: Bool

    init(plan: PlanView, saysVerifiability: Bool = false) {
        self.plan = plan
        self.saysVerifiability = saysVerifiability
        summary = plan.state.summary
    }

    var html: HTML {
        """
        <header class="plan" id="plan-bar" data-live>
        <div class="plan-title"><h1 lang="zh-CN">\(state.documentTitle ?? state.book.title)</h1>
        <p class="lead">\(state.source?.name) · \(context(.planFigures(summary)))</p>\(verifiability)</div>
        <div class="plan-state">\(steps)\(progress)</div>
        <div class="plan-next">\(next)</div>
        </header>
        """
    }

    private var verifiability: HTML? {
        guard saysVerifiability else { return nil }
        return """
            <p class="lead" title="\(context(.verifiabilityHint))">\(context(.verifiability(state.verifiability)))</p>
            """
    }

    private var steps: HTML {
        let all = WorkflowState.ofPlans
        let reached = summary.reached
        return """
            <ol class="steps" aria-label="\(context(.steps))">\(all.html { step in
            """
            <li\(attribute: "class", step < reached ? "past" : nil)\(attribute: "aria-current", step == reached ? "step" : nil)>\
            <span aria-hidden="true">\(step.sign.shape)</span> \(context(step.sign.word))</li>
            """
            })</ol>
            """
    }

    private var progress: HTML {
        """
        <p class="progress"><label for="progress">\(context(.confirmedOf(summary.confirmed, summary.items)))</label>\
        <progress id="progress" max="\(max(summary.items, 1))" value="\(summary.confirmed)"></progress></p>\(decided)
        """
    }

    /// How much of what the reader left open is decided, where the page is about the reading.
    private var decided: HTML? {
        guard saysVerifiability else { return nil }
        let queue = ReadingQueue(state: state)
        guard !queue.entries.isEmpty else { return nil }
        return """
            <p class="progress"><label for="decided"><a\(href: plan.link(.readingWork))>\(context(.decidedOf(queue.doneCount, queue.entries.count)))</a></label>\
            <progress id="decided" max="\(queue.entries.count)" value="\(queue.doneCount)"></progress></p>
            """
    }

    private var next: HTML {
        switch state.state {
        case .draft: draft
        case .awaitingApproval: awaiting
        default: registered
        }
    }

    private var draft: HTML {
        let returned: HTML? = state.returned.map { mark in
            "<p class=\"missing\">\(context(.wasReturned)) \(mark.reason) <small>\(plan.signature(mark))</small></p>"
        }
        if let open = state.liveItems.first(where: { !$0.isConfirmed }) {
            return """
                \(returned)<a class="button"\(href: nextLink(open.id))>\(context(.nextUnconfirmed)) ↓</a>
                """
        }
        guard plan.mayEdit else { return "\(returned)" }
        let form = step(.submit, .submit) { $0.text(.note, .note, nil, style: "wide") }
        return "\(returned)\(form)"
    }

    private func nextLink(_ item: ItemID) -> Link {
        guard saysVerifiability else {
            return plan.link(.reading).with(FormField.at.rawValue, item.description).at(item.description)
        }
        return plan.place(item.description, of: item)
    }

    private var awaiting: HTML {
        let returning = step(.returnPlan, .returnPlan, style: "button") { $0.reason }
        if context.has(.leader) {
            let approval = plan.form(
                .approve, Route.approve.link(plan.book), at: "main",
                """
                \(HTML.hidden(.leader, ""))\(HTML.hidden(.basis, ""))<button class="primary">\(context(.approve))</button>
                """)
            return "\(approval)\(returning)"
        }
        guard context.has(.supervisor) else { return "" }
        let recording = step(.recordApproval, .approve) { edit in
            """
            \(edit.text(.leader, .approvingLeader, nil, required: true))\
            \(edit.text(.basis, .approvalBasis, nil, required: true, style: "half"))
            """
        }
        return "\(recording)\(returning)"
    }

    private var registered: HTML {
        let waiting = summary.items - summary.dispatched
        let approval = state.approval.map { approval in
            let who = approval.recorded.map { "\($0.leader)（\($0.basis)）" } ?? plan.name(approval.mark.actor)
            return context(.approvedBy(who))
        }
        let line: HTML = "<p class=\"lead\">\(approval)</p>"
        guard waiting > 0, context.has(.supervisor) else { return line }
        let form = step(.dispatchAll(waiting), .dispatch) { edit in
            "\(edit.text(.days, .signingDays, "3", required: true))\(edit.text(.note, .note, nil, style: "half"))"
        }
        return "\(line)\(form)"
    }

    private func step(
        _ name: Phrase, _ route: Route, style: String = "button primary", _ fields: (EditField) -> HTML
    ) -> HTML {
        EditForm(
            plan: plan, name: name, route: route, anchor: "main",
            key: "step-\(route.pattern.split(separator: "/").last ?? "")",
            button: name, style: style
        ).folded(fields)
    }
}

extension BookSummary {
    /// How far the plan has come: it counts as dispatched once all its items are.
    var reached: WorkflowState {
        items > 0 && dispatched == items ? .dispatched : state
    }
}
