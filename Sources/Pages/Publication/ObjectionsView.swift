import Ledger
import Values

/// The objections to a published text, with the forms to take one down and to answer it.
struct ObjectionsView {
    let publication: Publication
    let plan: PlanView
    let today: CalendarDate
    /// How those who objected can be reached, by objection.
    let contacts: [String: String]

    private var context: PageContext { plan.context }
    private var objections: [Objection] { plan.state.publishing.objections(to: publication.id) }

    /// What was objected, with the answers.
    var html: HTML { objections.isEmpty ? "" : "<ul class=\"rows objections\">\(objections.html(row))</ul>" }

    /// The form to take one down, where the reader may.
    var opener: HTML? { plan.may(.recordObjection) ? record : nil }

    private func row(_ objection: Objection) -> HTML {
        """
        <li><b>\(context(.objectionWord)) \(objection.id.description)</b> \(objection.day.description) \
        <span class="badge">\(context(Phrase(objection.kind.chinese, objection.kind.english)))</span> \
        <span lang="zh-CN">\(objection.text)</span>\(answer(objection))\(when: plan.may(.answerObjection), contact(objection))</li>
        """
    }

    private func answer(_ objection: Objection) -> HTML {
        guard let answer = objection.answer else { return plan.may(.answerObjection) ? form(objection) : "" }
        return """
            <p><span aria-hidden="true">\(objection.isUpheld ? "✓" : "–")</span> \
            \(context(objection.isUpheld ? .objectionUpheld : .objectionDismissed)) <q lang="zh-CN">\(answer.reason)</q> \
            <span class="quietly">\(plan.signature(answer))</span></p>
            """
    }

    /// Kept outside the book, shown to the office only, and erased by leaving it empty.
    private func contact(_ objection: Objection) -> HTML {
        let known = contacts[objection.id.description] ?? ""
        let input = Input(
            field: .telephone, label: context(.objectionContact), value: known, hint: context(.objectionContactHint),
            completion: "off", prefix: "contact-\(objection.id.description)-", style: "wide")
        let form = Form(.publicationContact, Route.publicationContact.link(plan.book), style: "edit").html(
            context,
            """
            \(HTML.hidden(.objection, objection.id.description))\
            \(HTML.hidden(.back, plan.page.at(publication.id.description).string))\(input.html)\
            <p class="actions"><button class="small">\(context(.keepContact))</button></p>
            """)
        return """
            <details class="fold"><summary class="button small">\(context(.objectionContact))\(when: !known.isEmpty, " ✓")</summary>\
            \(form)</details>
            """
    }

    private func form(_ objection: Objection) -> HTML {
        let form = ActForm(
            plan: plan, verb: .answerObjection, anchor: publication.id.description,
            about: [(.objection, objection.id.description)], button: .answerObjection)
        return form.folded(
            """
            \(form.choice(.verdict, Phrase("是否成立", "Is it right?"), "no", [
                .init(value: "no", name: context(.objectionDismissed)), .init(value: "yes", name: context(.objectionUpheld)),
            ]))\(form.words(.reason, Phrase("答复", "Answer")))
            """)
    }

    private var record: HTML {
        let form = ActForm(
            plan: plan, verb: .recordObjection, anchor: publication.id.description,
            about: [(.publication, publication.id.description)], button: .recordObjection)
        let kinds = ObjectionKind.allCases.map {
            Input.Option(value: $0.rawValue, name: context(Phrase($0.chinese, $0.english)))
        }
        return form.folded(
            """
            \(form.choice(.kind, Phrase("异议类别", "About"), ObjectionKind.facts.rawValue, kinds))\
            \(form.day(.day, Phrase("收到日期", "Came on"), today))\
            \(Input(
                field: .text, label: context(.objectionText), kind: .area(rows: 3), isRequired: true,
                hint: context(.objectionHint), prefix: form.prefix, style: "wide").html)
            """)
    }
}

/// The codes of what is published, on a sheet to be printed.
struct CodeSheet {
    let codes: [PublicCode]
    let plan: PlanView

    private var context: PageContext { plan.context }

    var html: HTML {
        """
        <div class="head"><h1>\(context(.publicCodes))</h1></div>
        <p class="lead">\(context(.publicCodesLead))</p>
        \(when: codes.isEmpty, "<p class=\"quietly\">\(context(.none))</p>")
        <ul class="codes">\(codes.html(code))</ul>
        """
    }

    private func code(_ code: PublicCode) -> HTML {
        """
        <li>\(code.svg)<p class="name" lang="zh-CN">\(code.name)</p>\
        <p lang="zh-CN">\(plan.state.book.place)</p><p class="address">\(code.address)</p></li>
        """
    }
}
