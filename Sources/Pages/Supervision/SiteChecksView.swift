import Ledger
import Values

/// Site checks (现场核查): drawing figures with a recorded seed, and what was found.
struct SiteChecksView {
    let plan: PlanView
    let today: CalendarDate

    private var context: PageContext { plan.context }
    private var state: BookState { plan.state }

    static let title = Phrase("现场核查", "Site checks")
    private static let doneMax = 50

    var html: HTML {
        let checks = state.supervision.siteChecks
        let open = checks.filter { $0.result == nil }
        let done = context.firstRows(
            checks.filter { $0.result != nil }.reversed(), most: Self.doneMax, name: "checked", page: plan.page)
        let checked = checks.count - open.count
        return """
            <section class="block" aria-labelledby="checks"><h2 id="checks">\(context(Self.title)) <span class="badge">\(open.count)</span></h2>
            \(when: plan.may(.drawSiteChecks), draw)
            <ul class="rows">\(open.html(row))</ul>
            \(when: checked > 0, self.checked(checked, done))</section>
            """
    }

    private func checked(_ count: Int, _ done: FirstRows<SiteCheck>) -> HTML {
        """
        <details id="checked"\(when: context.shows == "checked", " open")><summary>\(context(Phrase("已核查 \(count) 个", "\(count) checked")))</summary>\
        <ul class="rows">\(done.rows.html(row))</ul>\(done.rest)</details>
        """
    }

    private var draw: HTML {
        let form = ActForm(
            plan: plan, verb: .drawSiteChecks, anchor: "checks",
            button: Phrase("抽取核查样本", "Draw figures to check"))
        let seed = Input(
            field: .seed, label: context(Phrase("种子（会上约定的数字，可不填）", "Seed (agreed on before; may stay empty)")),
            kind: .number,
            hint: context(
                Phrase(
                    "种子随抽取一并留档；同一种子在同一台账上抽到的相同。", "The seed is recorded; on the same book it draws the same figures.")),
            prefix: form.prefix)
        let count = Input(
            field: .count, label: context(Phrase("抽取几个数据", "How many figures")), kind: .number, value: "5",
            isRequired: true, prefix: form.prefix)
        return form.folded("\(count.html)\(seed.html)")
    }

    private func row(_ check: SiteCheck) -> HTML {
        let report = state.reporting.report(check.report)
        let claimed = report?.content.values.first { $0.element == check.element }?.value
        let item = report.flatMap { state.item($0.key.item) }
        return """
            <li><b lang="zh-CN">\(state.label(of: check.element))</b> \(claimed.map { plan.value($0, of: check.element) }) \
            <span class="quietly" lang="zh-CN">\(report.map { plan.name($0.key.organisation) })</span> \
            \(item.map { "<a lang=\"zh-CN\"\(href: plan.link(.item, $0.id.description))>\($0.label)</a>" as HTML }) \
            <span class="quietly">\(context(Phrase("\(check.drawn.at.date()) 抽取，种子 \(check.seed)", "drawn \(check.drawn.at.date()), seed \(check.seed)")))</span> \
            \(check.result.map { result($0, check.element) })\(when: check.result == nil && plan.may(.recordSiteCheck), record(check, anchor: "checks"))</li>
            """
    }

    private func result(_ result: SiteCheck.Result, _ element: ElementID) -> HTML {
        let word = result.isTrue ? Phrase("核验通过", "True") : Phrase("不实", "False")
        return """
            <span class="badge \(result.isTrue ? "light-green" : "light-red")">\(result.isTrue ? "✓" : "✕") \(context(word))</span> \
            \(result.found.map { plan.value($0, of: element) }) <q>\(result.mark.reason)</q>
            """
    }

    /// The form for what was found, which leads back to `anchor`.
    func record(_ check: SiteCheck, anchor: String, scope: String = "") -> HTML {
        let form = ActForm(
            plan: plan, verb: .recordSiteCheck, anchor: anchor, about: [(.siteCheck, check.id.description)],
            button: Phrase("登记核查结果", "Record the result"), scope: scope)
        let unit = plan.unit(of: check.element)
        return form.folded(
            """
            \(form.choice(.verdict, Phrase("结果", "Result"), "yes", [
                .init(value: "yes", name: context(Phrase("核验通过", "True"))),
                .init(value: "no", name: context(Phrase("不实", "False"))),
            ]))\(form.text(.value, Phrase("实际数（\(unit)，相符可不填）", "Value found (\(unit); empty where it is right)"), required: false))\
            \(form.words(.reason, Phrase("现场情况", "What was found")))
            """)
    }
}
