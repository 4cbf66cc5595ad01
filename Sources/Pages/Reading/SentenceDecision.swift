import Ledger

/// What is to be decided about a sentence that became no commitment.
struct SentenceDecision {
    let plan: PlanView
    let question: UnreadQuestion
    /// The sentence.
    let text: String
    /// Where to go afterwards.
    let back: Link

    private var context: PageContext { plan.context }
    private var key: String { String(question.index) }

    var html: HTML {
        """
        <h2 id="work-decision">\(context(.whatIsThis)) <small class="badge">\(context(question.stretch.reason.phrase))</small></h2>
        <p class="clause sentence" lang="zh-CN">\(text)</p>
        \(standing)
        \(when: plan.mayEdit, "\(commitment)\(others)")\
        \(when: !plan.mayEdit && question.decision == nil, "<p class=\"quietly\">\(context(plan.whyNotEdited))</p>")
        """
    }

    /// What was decided, and the means to take it back.
    private var standing: HTML? {
        guard let decision = question.decision else { return nil }
        let named = decision.commitment.flatMap(plan.state.commitment)?.commitment.text.value
        let form = form(
            .reopenUnread, Route.reopenUnread.link(plan.book, key), style: "inline", to: plan.page,
            "\(HTML.hidden(.reason, context(.reopenedReason)))<button class=\"small\">\(context(.takeBack))</button>")
        return """
            <div class="standing"><p><span class="badge good"><span aria-hidden="true">✓</span> \(context(decision.kind.phrase))</span> \
            <span lang="zh-CN">\(named)</span> <small class="quietly">\(plan.signature(decision.mark))\
            \(when: decision.mark.reason != nil, " · \(decision.mark.reason)")</small></p>\(when: plan.mayEdit, form)</div>
            """
    }

    private var commitment: HTML {
        let edit = EditField(context: context, prefix: "made-")
        let fields: HTML = """
            <div class="grid">\(itemChoice(edit))\(edit.area(.text, .clause, text, rows: 3, required: true))\(edit.strength(.plan))\
            \(edit.kind(.milestone))\(edit.deadline(nil))\(HTML.hidden(.start, String(question.stretch.span.start)))\
            \(HTML.hidden(.end, String(question.stretch.span.end)))\
            \(edit.text(.reason, .reason, context(.madeReason), required: true, style: "wide"))</div>\
            <p class="actions"><button class="primary">\(context(.makeCommitment))</button></p>
            """
        let route = Route.makeOfUnread
        return """
            <details class="choice" data-key="c"\(flag: "open", when: false)><summary class="button">\(context(UnreadDecision.Kind.commitment.phrase)) <kbd>c</kbd></summary>\
            \(form(route, route.link(plan.book, key), style: "edit", to: back, fields))</details>
            """
    }

    private func itemChoice(_ edit: EditField) -> HTML {
        if let item = question.item { return HTML.hidden(.item, item.description) }
        return edit.choice(
            .item, .itemWord, "", plan.state.liveItems.map { Input.Option(value: $0.id.description, name: $0.label) })
    }

    /// Everything else: three buttons of one form, with the commitment that says the same and a remark that may be left out.
    private var others: HTML {
        let edit = EditField(context: context, prefix: "decided-")
        let none = Input.Option(value: "", name: context(.nothing))
        let same = edit.choice(.commitment, .sameAs, chosen, [none] + commitments)
        let fields: HTML = """
            <p class="actions">\(button(.context, "b"))\(button(.nothing, "n"))</p>\
            <div class="grid"><div class="wide" data-key="d">\(same)</div></div><p class="actions">\(button(.duplicate, nil))</p>\
            \(edit.area(.note, .note, "", rows: 1))
            """
        return form(.decideUnread, Route.decideUnread.link(plan.book, key), style: "decide", to: back, fields)
    }

    private var chosen: String {
        guard let decision = question.decision, decision.kind == .duplicate else { return "" }
        return decision.commitment?.description ?? ""
    }

    /// The commitments of the item first, then all others.
    private var commitments: [Input.Option] {
        let live = plan.state.liveItems
        let own = live.filter { $0.id == question.item }
        return (own + live.filter { $0.id != question.item }).flatMap { item in
            item.liveCommitments.map { commitment in
                Input.Option(
                    value: commitment.id.description,
                    name: "\(item.number.value ?? "—") \(commitment.text.value.prefix(60))")
            }
        }
    }

    private func button(_ kind: UnreadDecision.Kind, _ shortcut: String?) -> HTML {
        """
        <button name="\(FormField.decision.rawValue)" value="\(kind.rawValue)"\(attribute: "data-key", shortcut)>\
        \(context(kind.phrase))\(when: shortcut != nil, " <kbd>\(shortcut)</kbd>")\(when: kind == .duplicate, " <kbd>d</kbd>")</button>
        """
    }

    private func form(_ route: Route, _ link: Link, style: String, to back: Link, _ fields: HTML) -> HTML {
        Form(route, link, style: style).html(
            context,
            "\(HTML.hidden(.back, back.string))\(HTML.hidden(.position, String(plan.state.position)))\(fields)")
    }
}

/// What is to be decided about a finding.
struct FindingDecision {
    let plan: PlanView
    let finding: Finding
    /// Where to go afterwards.
    let back: Link

    private var context: PageContext { plan.context }

    var html: HTML {
        """
        <h2 id="work-decision">\(context(.checkup)) <code>\(finding.code)</code></h2>
        <div class="finding \(finding.severity.sign.style)">\(finding.severity.sign.html(context)) <span lang="zh-CN">\(finding.message)</span>\
        \(when: finding.suggestion != nil, "<p class=\"hint\" lang=\"zh-CN\">\(finding.suggestion)</p>")\
        \(plan.explanations[finding.code]?.html(context))</div>
        \(settling)
        """
    }

    private var settling: HTML? {
        if let mark = finding.settled {
            return """
                <p class="standing"><span class="badge good"><span aria-hidden="true">✓</span> \(context(.settled))</span> \(mark.reason) \
                <small class="quietly">\(plan.signature(mark))</small></p>
                """
        }
        guard plan.mayEdit else { return "<p class=\"quietly\">\(context(plan.whyNotEdited))</p>" }
        let edit = EditField(context: context, prefix: "settled-")
        let form = Form(.settle, Route.settle.link(plan.book, finding.id.description), style: "decide").html(
            context,
            """
            \(HTML.hidden(.back, back.string))\(HTML.hidden(.position, String(plan.state.position)))\
            <div data-key="f">\(edit.area(.reason, .settledHow, "", rows: 2, required: true))</div>\
            <p class="actions"><button class="primary">\(context(.settle))</button> <kbd>f</kbd></p>
            """)
        return form
    }
}

extension PlanView {
    /// What was decided about a stretch that became no commitment, in the lists of the import screen.
    func decided(_ index: Int) -> HTML? {
        let stretch = state.unread[index]
        guard stretch.reason.isAsked else { return nil }
        let link = context.link(.readingWork, book).with(FormField.at.rawValue, Keys.unread(index))
        guard let decision = state.standingDecision(of: stretch) else {
            return
                " <a class=\"badge open\"\(href: link)><span aria-hidden=\"true\">○</span> \(context(.undecided))</a>"
        }
        return """
             <a class="badge good" title="\(signature(decision.mark))"\(href: link)><span aria-hidden="true">✓</span> \
            \(context(decision.kind.phrase))</a>
            """
    }
}
