import Ledger
import Values

/// The villages and projects that an item belongs to, each to be ticked, with a line for those that nothing offers.
struct PublicPlacesField {
    let item: Item
    /// What is ticked.
    let chosen: [String]
    let plan: PlanView
    /// Distinguishes fields of one name on one page.
    let prefix: String

    private var context: PageContext { plan.context }
    private var proposals: [PlaceProposal] { plan.state.placeProposals(for: item) }

    var html: HTML {
        """
        <fieldset class="wide"><legend>\(context(.publicPlacesHint))</legend>\
        \(when: !boxes.isEmpty, "<ul class=\"ticks\">\(boxes.enumerated().html { row($0.offset, $0.element) })</ul>")\
        \(Input(field: .places, label: context(.publicPlacesMore), prefix: prefix, style: "wide").html)</fieldset>
        """
    }

    /// A name that can be ticked, and why it is offered.
    private struct Box {
        let name: String
        let origin: PlaceProposal.Origin?
    }

    /// What is chosen first, then what is offered beside it.
    private var boxes: [Box] {
        let offered = proposals
        let first = chosen.map { name in Box(name: name, origin: offered.first { $0.name == name }?.origin) }
        return first + offered.filter { !chosen.contains($0.name) }.map { Box(name: $0.name, origin: $0.origin) }
    }

    private func row(_ index: Int, _ box: Box) -> HTML {
        let id = "\(prefix)place-\(index)"
        let reason = box.origin.flatMap { $0 == .published ? nil : $0 }
        let origin = reason.map { " <span class=\"quietly\">\(context(Phrase($0.chinese, $0.english)))</span>" as HTML }
        return """
            <li class="check"><input type="checkbox" id="\(id)" name="\(FormField.place.rawValue)" value="\(box.name)"\
            \(flag: "checked", when: chosen.contains(box.name))> \
            <label for="\(id)"><span lang="zh-CN">\(box.name)</span>\(origin)</label></li>
            """
    }
}

/// Sets right which villages and projects a published item belongs to: the same text anew with other places, for a leader to approve.
struct PublicPlacesForm {
    let publication: Publication
    let item: Item
    let plan: PlanView

    private var text: PublicText { publication.text }

    /// What opens the form of an item: the value of ``FormField/edit`` and its place on the page.
    static func name(of item: ItemID) -> String { "places-\(item)" }

    var html: HTML {
        let form = ActForm(
            plan: plan, verb: .proposePublication, anchor: "waiting", about: [(.item, item.id.description)],
            button: .setPlacesRight, scope: "places-")
        let field = PublicPlacesField(item: item, chosen: text.places, plan: plan, prefix: form.prefix)
        return """
            <div id="\(Self.name(of: item.id))" class="public-form"><p class="quietly">\(plan.context(.setPlacesRightHint))</p>\
            \(form.form("\(unchanged)<div class=\"grid\">\(field.html)</div>", style: "edit"))</div>
            """
    }

    private var unchanged: HTML {
        """
        \(HTML.hidden(.section, text.section))\(HTML.hidden(.title, text.title))\(HTML.hidden(.text, text.promise))\
        \(HTML.hidden(.members, text.organisations.joined(separator: "、")))\(HTML.hidden(.deadlineText, text.until))\
        \(HTML.hidden(.progress, text.progress))\(text.targets.html { target in
        "\(HTML.hidden(.element, target.element.description))\(HTML.hidden(.subject, target.label))"
        })
        """
    }
}
