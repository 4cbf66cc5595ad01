import Ledger
import Values

/// One report with all that one needs to judge it: planned, last and claimed values, doubts, words, evidence.
struct ReportDetail {
    let plan: PlanView
    let report: Report
    let today: CalendarDate
    /// What looks doubtful, in words, each with a form to settle it where there is one.
    let doubts: [(text: Phrase, form: HTML?)]

    private var context: PageContext { plan.context }

    var html: HTML {
        let content = report.content
        return """
            <p class="signs"><b lang="zh-CN">\(plan.name(report.key.organisation))</b> \
            \(context(Phrase(plan.state.period(of: report.key)))) \
            <span class="badge">\(context(Phrase(report.state.chinese, report.state.english)))</span> \(standing) \
            <span class="quietly">\(context.marked(plan.name(report.submitted.actor))) \(report.submitted.at.localDescription())</span></p>
            \(doubts.html { "<div class=\"missing\">\(context($0.text)) \($0.form)</div>" })
            \(values)\(statuses)
            \(when: content.isUnchanged, "<p>\(context(.unchangedButton))\(when: !content.unchangedReason.isEmpty, " <q>\(content.unchangedReason)</q>")</p>")\
            \(paragraph(.progressField, content.progress))\(paragraph(.problemsField, content.problems))\
            \(paragraph(.helpField, content.help))\(paragraph(.nextField, content.next))\(evidence)
            """
    }

    private var standing: HTML? {
        report.standing.map { standing in
            let words = Phrase(standing.chinese, standing.english)
            return "<span class=\"badge\">\(context(words))</span>"
        }
    }

    private func paragraph(_ label: Phrase, _ text: String) -> HTML? {
        guard !text.isEmpty else { return nil }
        return "<p><span class=\"label\">\(context(label))</span> <span lang=\"zh-CN\">\(text)</span></p>"
    }

    private var evidence: HTML {
        let files = report.content.evidence
        let list: HTML = files.isEmpty ? "\(context(.none))" : files.html(separator: "\(context.comma)", plan.evidence)
        return "<p><span class=\"label\">\(context(.evidenceField))</span> \(list)</p>"
    }

    private var statuses: HTML? {
        guard let item = plan.state.item(report.key.item) else { return nil }
        let computed = plan.state.statuses(of: item, on: today).computed
        func word(_ status: ProgressStatus?) -> String {
            status.map { context(Phrase($0.chinese, $0.english.capitalizedFirst)) } ?? "—"
        }
        return """
            <dl class="facts"><div><dt>\(context(.claimed))</dt><dd>\(word(report.content.claim))</dd></div>\
            <div><dt>\(context(.computed))</dt><dd>\(word(computed))</dd></div></dl>
            """
    }

    private var values: HTML? {
        guard !report.content.values.isEmpty else { return nil }
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(context(Phrase("本期数据", "Figures")))"><table class="stacked"><thead><tr>\
            <th scope="col">\(context(.subject))</th><th scope="col">\(context(.targetValue))</th><th scope="col">\(context(.planned))</th>\
            <th scope="col">\(context(.lastValue))</th><th scope="col">\(context(.cumulativeNow))</th></tr></thead>\
            <tbody>\(report.content.values.html(row))</tbody></table></div>
            """
    }

    private func row(_ value: ReportedValue) -> HTML {
        let target = plan.state.planning.targets[value.element]
        let planned = target?.planned(on: report.day).map { "\($0.decimal(places: 2))\(plan.unit(of: value.element))" }
        let before = target?.figures.last { $0.report != report.id && $0.day < report.day }?.value
        return """
            <tr><th scope="row" lang="zh-CN">\(plan.state.label(of: value.element))</th>\
            <td data-label="\(context(.targetValue))">\(target.map { plan.value($0.trajectory.progress.target, of: value.element) })</td>\
            <td data-label="\(context(.planned))">\(planned ?? "—")</td>\
            <td data-label="\(context(.lastValue))">\(before.map { plan.value($0, of: value.element) } ?? "—")</td>\
            <td data-label="\(context(.cumulativeNow))"><b>\(plan.value(value.value, of: value.element))</b></td></tr>
            """
    }
}
