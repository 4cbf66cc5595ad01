import Ledger
import Values

/// The reports about an item, the latest first.
struct ReportsView {
    let life: ItemLife

    /// How many reports stand on the page unless all are asked for.
    private static let reportsMax = 4

    private var plan: PlanView { life.plan }
    private var context: PageContext { life.context }

    var html: HTML {
        let reports = life.state.reporting.reports(of: life.item.id)
        let shown = life.shows == "reports" ? reports.count : Self.reportsMax
        return """
            \(owed)\(when: reports.isEmpty, "<p class=\"quietly\">\(context(.none))</p>")\
            <ol class="reports">\(reports.suffix(shown).reversed().html { ReportCard(plan: plan, report: $0, today: life.today).html(anchor: "reports") })</ol>\
            \(life.rest(reports.count - shown, "reports"))
            """
    }

    /// What whoever looks at it still owes.
    private var owed: HTML {
        guard life.item.state.isActive else { return HTML() }
        return life.item.answerable.filter { plan.may(.submitReport, for: $0.id) }.html { organisation in
            life.state.owedReports(life.item, organisation.id, on: life.today).html { period in
                let key = ReportKey(
                    item: life.item.id, organisation: organisation.id, cadence: period.cadence, first: period.first)
                let link = plan.sheet(of: key)
                return
                    "<p><a class=\"button primary small\"\(href: link)>\(context(.fileReport)) \(context(Phrase(period.chinese, period.english)))</a></p>"
            }
        }
    }
}

/// One report, with what can be done with it.
struct ReportCard {
    let plan: PlanView
    let report: Report
    let today: CalendarDate

    private var context: PageContext { plan.context }

    func html(anchor: String) -> HTML {
        """
        <li class="report" id="report-\(report.id.description)"><p class="signs"><b lang="zh-CN">\(plan.name(report.key.organisation))</b> \
        \(period) <span class="badge">\(context(Phrase(report.state.chinese, report.state.english)))</span> \
        \(report.standing.map { "<span class=\"badge\">\(context(Phrase($0.chinese, $0.english)))</span>" as HTML }) \
        <span class="quietly">\(context.marked(plan.name(report.submitted.actor))) \(report.submitted.at.localDescription())</span></p>
        \(values)\(when: report.content.isUnchanged, "<p>\(context(.unchangedButton))\(when: !report.content.unchangedReason.isEmpty, " <q>\(report.content.unchangedReason)</q>")</p>")\
        \(paragraph(.progressField, report.content.progress))\(paragraph(.problemsField, report.content.problems))\
        \(paragraph(.helpField, report.content.help))\(paragraph(.nextField, report.content.next))\(evidence)\(answer)\(forms(anchor))</li>
        """
    }

    private var period: String { context(Phrase(plan.state.period(of: report.key))) }

    private func paragraph(_ label: Phrase, _ text: String) -> HTML? {
        guard !text.isEmpty else { return nil }
        return "<p><span class=\"label\">\(context(label))</span> <span lang=\"zh-CN\">\(text)</span></p>"
    }

    private var values: HTML? {
        guard !report.content.values.isEmpty else { return nil }
        return """
            <ul class="values">\(report.content.values.html { value in
            """
            <li><span lang="zh-CN">\(plan.state.label(of: value.element))</span> <b>\(plan.value(value.value, of: value.element))</b> \
            \(before(value).map { "<span class=\"quietly\">\(context(.lastValue)) \(plan.value($0, of: value.element))</span>" as HTML })</li>
            """
            })</ul>
            """
    }

    /// The figure before the one that the report gives.
    private func before(_ value: ReportedValue) -> ExactNumber? {
        plan.state.planning.targets[value.element]?.figures.last { $0.report != report.id && $0.day < report.day }?
            .value
    }

    private var evidence: HTML? {
        guard !report.content.evidence.isEmpty else { return nil }
        return
            "<p><span class=\"label\">\(context(.evidenceField))</span> \(report.content.evidence.html(separator: "\(context.comma)", plan.evidence))</p>"
    }

    private var answer: HTML? {
        guard let answer = report.answer, let reason = answer.reason else { return nil }
        return "<p class=\"missing\">\(context.marked(plan.name(answer.actor))) <q>\(reason)</q></p>"
    }

    private func forms(_ anchor: String) -> HTML? {
        let about = [(FormField.report, report.id.description)]
        func form(_ verb: Verb, _ button: Phrase, _ style: String = "small") -> ActForm {
            ActForm(plan: plan, verb: verb, anchor: anchor, about: about, button: button, style: style)
        }
        switch report.state {
        case .submitted where plan.may(.endorseReport, for: report.key.organisation):
            let back = form(.sendBackReport, .sendBack)
            return
                "<div class=\"choices\">\(form(.endorseReport, .approveReport, "primary small").asButton)\(back.folded(back.words()))</div>"
        case .endorsed where plan.may(.acceptReport):
            let link = plan.link(.review).with(FormField.report.rawValue, report.id.description)
            return "<p><a class=\"button small\"\(href: link)>\(context(Phrase("去审定", "Review it")))</a></p>"
        case .sentBack, .returned:
            guard plan.may(.submitReport, for: report.key.organisation),
                plan.state.reporting.current[report.key] == report.id
            else { return nil }
            let link = plan.sheet(of: report.key)
            return
                "<p><a class=\"button primary small\"\(href: link)>\(context(Phrase("修改后重报", "Improve and send again")))</a></p>"
        default: return nil
        }
    }
}
