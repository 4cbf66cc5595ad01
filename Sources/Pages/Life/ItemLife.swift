import Ledger
import Values

/// The life of an item on its page: lights, signing, measures, reports, problems, urging, completion, and all that was done.
struct ItemLife {
    let plan: PlanView
    let item: Item
    let today: CalendarDate
    /// What was done to the item since approval, oldest first, in words.
    let entries: [ItemPage.Done]
    /// Which long list is shown whole.
    var shows: String?

    /// How many of the entries stand on the page unless all are asked for.
    private static let entriesMax = 40

    var context: PageContext { plan.context }
    var state: BookState { plan.state }

    /// The parts, in the order in which people ask for them; nothing before approval.
    var html: HTML? {
        guard state.approval != nil else { return nil }
        if let alone { return alone }
        let parts = parts
        return """
            \(Contents(context: context, parts: parts.map { ($0.id, $0.title) } + [("passage", .passage)]).html)
            <section class="life" aria-label="\(context(.progressTitle))">
            \(parts.html { block($0.id, $0.title, $0.content) })
            </section>
            """
    }

    private typealias Part = (id: String, title: Phrase, content: HTML)

    private var parts: [Part] {
        let signing: [Part] = signing.map { [("signing", .signingTitle, $0)] } ?? []
        return [("progress", .progressTitle, TargetsView(life: self).html)] + signing + [
            ("measures", .measuresTitle, MeasuresView(life: self).html),
            ("reports", .reportsTitle, ReportsView(life: self).html),
            ("problems", .problemsTitle, ProblemsView(life: self).html),
            ("extensions", .extensionsTitle, ExtensionsView(life: self).html),
            ("urging", .urgingTitle, UrgingView(life: self).html),
            ("completion", .completionTitle, CompletionView(life: self).html),
            ("office", Phrase("督查安排", "Arrangements"), OfficeView(life: self).html),
            ("entries", .entriesTitle, done),
        ]
    }

    /// One long list as a whole, with nothing else of the item's life beside it.
    private var alone: HTML? {
        let list: HTML? =
            switch shows {
            case "reports": block("reports", .reportsTitle, ReportsView(life: self).html)
            case "entries": block("entries", .entriesTitle, done)
            default: nil
            }
        let back = context.asOf(Route.item.link(plan.book, item.id.description))
        return list.map { list in
            """
            <section class="life" aria-label="\(context(.progressTitle))"><p><a class="button small"\(href: back)>\(context(Phrase("返回事项全貌", "Back to the whole item")))</a></p>
            \(list)</section>
            """
        }
    }

    private func block(_ id: String, _ title: Phrase, _ content: HTML) -> HTML {
        """
        <section class="block" aria-labelledby="\(id)"><h2 id="\(id)">\(context(title))</h2>\(content)</section>
        """
    }

    private var signing: HTML? {
        guard let dispatch = item.dispatch else { return nil }
        let recipients = item.organisations.filter { dispatch.recipients.contains($0.id) }
        let due = state.signingDue(of: item)?.description ?? "—"
        return """
            <p class="quietly">\(context(.dueWord)) \(due)</p>
            <ul class="rows">\(recipients.html(signingRow))</ul>
            """
    }

    private func signingRow(_ organisation: Organisation) -> HTML {
        let signing = item.matter.signings[organisation.id]
        let (word, shape): (Phrase, String) =
            switch signing {
            case .signed: (.signed, "✓")
            case .refused: (.refusedToSign, "✕")
            case .released: (.released, "–")
            case .upheld, nil: (.notSigned, "○")
            }
        return """
            <li><b lang="zh-CN">\(organisation.name.value)</b> <span class="badge">\(context(organisation.role.value.phrase))</span> \
            <span aria-hidden="true">\(shape)</span> \(context(word)) \
            \(signing.map { "<span class=\"quietly\">\(context.marked(plan.name($0.mark.actor))) \($0.mark.at.localDescription())</span>" as HTML }) \
            \(signing?.mark.reason.map { "<q>\($0)</q>" as HTML }) \(signingForms(organisation, signing))</li>
            """
    }

    private func signingForms(_ organisation: Organisation, _ signing: Matter.Signing?) -> HTML? {
        let about = [(FormField.concerned, organisation.id.description)]
        func form(_ verb: Verb, _ button: Phrase, _ style: String = "small") -> ActForm {
            ActForm(plan: plan, verb: verb, anchor: "signing", about: about, button: button, style: style)
        }
        if case .refused = signing, plan.may(.answerRefusal) {
            let answer = form(.answerRefusal, Phrase("答复", "Answer"))
            return answer.folded(
                """
                \(answer.choice(.verdict, Phrase("决定", "Decision"), "no", [
                    .init(value: "no", name: context(Phrase("维持交办", "Uphold the dispatch"))),
                    .init(value: "yes", name: context(Phrase("同意不承办", "Release it"))),
                ]))\(answer.words())
                """)
        }
        guard plan.may(.sign, for: organisation.id) else { return nil }
        switch signing {
        case nil:
            let refuse = form(.refuseToSign, Phrase("拒签", "Refuse"))
            return "\(form(.sign, Phrase("签收", "Sign"), "primary small").asButton)\(refuse.folded(refuse.words()))"
        case .upheld: return form(.sign, Phrase("签收", "Sign"), "primary small").asButton
        default: return nil
        }
    }

    private var done: HTML {
        guard !entries.isEmpty else { return "<p class=\"quietly\">\(context(.none))</p>" }
        return """
            <ol class="rows done">\(entries.suffix(shows == "entries" ? entries.count : Self.entriesMax).reversed().html { line in
            """
            <li><span class="figures">\(line.position)</span> \(line.at.localDescription()) \
            <b>\(context.marked(plan.name(line.actor)))</b> \
            <span lang="\(context.language.tag)">\(context(Phrase(line.words)))</span>\(line.reason.map { " <q>\($0)</q>" as HTML })</li>
            """
            })</ol>\(shows == "entries" ? nil : rest(entries.count - Self.entriesMax, "entries"))
            """
    }

    /// The way to the whole of a list of which `count` are not shown; where it leads stands on the same place.
    func rest(_ count: Int, _ name: String) -> HTML? {
        guard count > 0 else { return nil }
        let link = context.asOf(Route.item.link(plan.book, item.id.description)).with(FormField.show.rawValue, name).at(
            name)
        return "<p><a\(href: link)>\(context(Phrase("全部显示（还有 \(count) 条）", "Show all (\(count) more)")))</a></p>"
    }
}
