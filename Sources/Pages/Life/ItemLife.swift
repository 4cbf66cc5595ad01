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
    private static let entriesMax = 15

    var context: PageContext { plan.context }
    var state: BookState { plan.state }

    /// Where the item stands and what came of it, in the order in which people ask for it.
    var course: [ItemBlock] {
        if let alone { return [alone] }
        let supervision = state.supervision
        return [
            ItemBlock("progress", .progressTitle, TargetsView(life: self).html),
            ItemBlock(
                "reports", .reportsTitle, ReportsView(life: self).html, state.reporting.reports(of: item.id).count),
            ItemBlock(
                "problems", .problemsTitle, ProblemsView(life: self).html,
                supervision.problems.count { $0.item == item.id }
                    + supervision.helpRequests.count { $0.item == item.id }),
            ItemBlock("entries", .entriesTitle, done, entries.count),
        ]
    }

    /// Who answers for it, what they mean to do, and what the office arranges.
    var arrangements: [ItemBlock] {
        let supervision = state.supervision
        return [
            signing.map { ItemBlock("signing", .signingTitle, $0) },
            ItemBlock("measures", .measuresTitle, MeasuresView(life: self).html),
            ItemBlock(
                "extensions", .extensionsTitle, ExtensionsView(life: self).html,
                supervision.extensions.count { $0.item == item.id }),
            ItemBlock("urging", .urgingTitle, UrgingView(life: self).html, supervision.urgings(of: item.id).count),
            ItemBlock("papers", Phrase("文件材料", "Papers"), PapersView(life: self).html, PapersView(life: self).count),
            ItemBlock("completion", .completionTitle, CompletionView(life: self).html),
            ItemBlock("office", Phrase("督查安排", "Arrangements"), OfficeView(life: self).html),
        ].compactMap(\.self)
    }

    /// One long list as a whole, with nothing else of the item's course beside it.
    private var alone: ItemBlock? {
        let back = plan.link(.item, item.id.description)
        let way: HTML = """
            <p><a class="button small"\(href: back)>\(context(Phrase("返回事项全貌", "Back to the whole item")))</a></p>
            """
        switch shows {
        case "reports": return ItemBlock("reports", .reportsTitle, "\(way)\(ReportsView(life: self).html)")
        case "entries": return ItemBlock("entries", .entriesTitle, "\(way)\(done)")
        default: return nil
        }
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
            return form(.answerRefusal, Phrase("答复", "Answer")).answeringRefusal
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
        let link = plan.link(.item, item.id.description).with(FormField.show.rawValue, name).at(
            name)
        return "<p><a\(href: link)>\(context(.showTheRest(count)))</a></p>"
    }
}
