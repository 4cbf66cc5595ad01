import Ledger
import Values

/// Appeals (申诉) against lines of the score: a head files one, the office or a leader decides.
struct AppealsView {
    let plan: PlanView

    private var context: PageContext { plan.context }
    private var state: BookState { plan.state }

    var html: HTML {
        let appeals = state.supervision.appeals
        return """
            <section class="block" aria-labelledby="appeals"><h2 id="appeals">\(context(Phrase("申诉", "Appeals"))) <span class="badge">\(appeals.count)</span></h2>
            \(when: appeals.isEmpty, "<p class=\"quietly\">\(context(.none))</p>")<ul class="rows">\(appeals.html(row))</ul>\(file)</section>
            """
    }

    private func row(_ appeal: Appeal) -> HTML {
        let decision: HTML? = appeal.decision.map { mark in
            """
            <span class="badge">\(appeal.isUpheld ? "✓" : "✕") \(context(appeal.isUpheld ? Phrase("申诉成立", "Upheld") : Phrase("驳回", "Dismissed")))</span> <q>\(mark.reason)</q>
            """
        }
        let subject =
            appeal.position.map { Phrase("第 \($0) 条记录", "Entry \($0)") } ?? Phrase("整体得分", "The score as a whole")
        return """
            <li id="\(appeal.id.description)"><b lang="zh-CN">\(state.directory.institution(appeal.institution)?.name)</b> \(context(subject)) \
            <q>\(appeal.filed.reason)</q> <span class="quietly">\(plan.signature(appeal.filed))</span> \(decision)\
            \(when: appeal.decision == nil && plan.may(.decideAppeal), decide(appeal))</li>
            """
    }

    private func decide(_ appeal: Appeal) -> HTML {
        let form = ActForm(
            plan: plan, verb: .decideAppeal, anchor: "appeals", about: [(.appeal, appeal.id.description)],
            button: Phrase("裁定", "Decide"))
        return form.folded(
            """
            \(form.choice(.verdict, Phrase("裁定", "Decision"), "yes", [
                .init(value: "yes", name: context(Phrase("申诉成立，该记录不再计分", "Upheld: the entry no longer counts"))),
                .init(value: "no", name: context(Phrase("驳回", "Dismissed"))),
            ]))\(form.words())
            """)
    }

    private var file: HTML? {
        let own = state.directory.institutions.filter { institution in
            Permissions.allows(.fileAppeal, seats: plan.seats, concerning: institution.id, in: state.directory)
        }
        guard let first = own.first else { return nil }
        let form = ActForm(
            plan: plan, verb: .fileAppeal, anchor: "appeals", button: Phrase("提出申诉", "Appeal"))
        let position = Input(
            field: .number, label: context(Phrase("对哪条记录（编号，可不填）", "Against which entry (its number; may stay empty)")),
            kind: .number, prefix: form.prefix)
        return form.folded(
            """
            \(form.choice(.institution, .organisationWord, first.id.description, own.map { .init(value: $0.id.description, name: $0.name) }))\
            \(position.html)\(form.words())
            """)
    }
}
