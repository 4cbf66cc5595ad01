import Ledger

/// All that waits for a head's endorsement (单位审核): reports and requests for completion, one by one or several at once.
public enum EndorsementsPage {
    /// The page.
    public static func page(_ view: BookView, _ context: PageContext) -> HTML {
        let plan = view.plan(context, at: context.link(.endorsements, view.book))
        return Layout(.endorsements, of: plan, main: Endorsements(view: view, plan: plan).html).page(context)
    }
}

private struct Endorsements {
    let view: BookView
    let plan: PlanView

    private var context: PageContext { plan.context }

    private var reports: [Report] {
        view.state.reporting.reports.filter {
            $0.state == .submitted && plan.may(.endorseReport, for: $0.key.organisation)
        }
    }

    private var completions: [Item] {
        view.state.liveItems.filter { item in
            item.state == .completionRequested
                && plan.may(.endorseCompletion, for: item.matter.completion?.organisation)
        }
    }

    var html: HTML {
        let (reports, completions) = (reports, completions)
        let isEmpty = reports.isEmpty && completions.isEmpty
        return """
            <div class="head"><h1>\(context(.endorsements)) <span class="badge">\(reports.count + completions.count)</span></h1></div>
            \(when: isEmpty, "<p class=\"lead\">\(context(Phrase("没有等您审核的反馈。", "Nothing waits for your endorsement.")))</p>")
            <ol class="reports">\(reports.html(card))</ol>
            \(when: reports.count > 1, batch)
            \(when: !completions.isEmpty, requests(completions))
            """
    }

    private func card(_ report: Report) -> HTML {
        let label = plan.state.item(report.key.item)?.label
        let line = view.state.line(of: report, on: view.today)
        let questions = line.map { view.state.questions(about: report.content, as: $0) } ?? []
        let detail = ReportDetail(
            plan: plan, report: report, today: view.today,
            doubts: questions.map { (Phrase($0.chinese, $0.english), nil) })
        let about = [(FormField.report, report.id.description)]
        let agree = ActForm(
            plan: plan, verb: .endorseReport, anchor: "main", about: about, button: .approveReport,
            style: "primary small")
        let back = ActForm(plan: plan, verb: .sendBackReport, anchor: "main", about: about, button: .sendBack)
        let id = "pick-\(report.id)"
        return """
            <li class="report" id="report-\(report.id.description)"><h2><input type="checkbox" form="batch" id="\(id)" name="\(FormField.report.rawValue)" \
            value="\(report.id.description)"> <label for="\(id)" lang="zh-CN">\(label)</label></h2>\(detail.html)\
            <div class="choices">\(agree.asButton)\(back.folded(back.words()))\
            <a class="button small"\(href: plan.link(.item, report.key.item.description))>\(context(Phrase("看事项", "See the item")))\
            <span class="unseen"> \(label.map(context.marked))</span></a></div></li>
            """
    }

    /// Approves what is ticked, all or nothing.
    private var batch: HTML {
        let hidden: HTML = """
            \(HTML.hidden(.act, Verb.endorseReport.rawValue))\(HTML.hidden(.back, plan.page.string))\
            \(HTML.hidden(.position, String(plan.state.position)))
            """
        let button = context(Phrase("审核通过勾选的", "Approve those ticked"))
        return Form(.act, Route.act.link(plan.book), style: "batch", sendsFile: true, id: "batch").html(
            context, "\(hidden)\(HTML.tickAll(.report, context))<button class=\"primary\">\(button)</button>")
    }

    private func requests(_ items: [Item]) -> HTML {
        """
        <section class="block" aria-labelledby="completion"><h2 id="completion">\(context(.completionTitle))</h2>
        <ul class="rows">\(items.html { item in
        let life = ItemLife(plan: plan, item: item, today: view.today, entries: [])
        return """
            <li><h3 lang="zh-CN"><a\(href: plan.link(.item, item.id.description))>\(item.label)</a></h3>\(CompletionView(life: life).html)</li>
            """
        })</ul></section>
        """
    }
}
