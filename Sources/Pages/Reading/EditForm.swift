import Ledger

/// A form at the value that it changes.
///
/// A plan has hundreds of values, so a page holds one of these forms at a time: the others are links to the same page, at
/// the same place, with that form open.
struct EditForm {
    let plan: PlanView
    /// What opens it.
    let name: Phrase
    let route: Route
    /// The thing of the book that the route names; `nil` where it names none.
    var thing: String?
    /// The place on the page to come back to.
    let anchor: String
    /// Names the form on its page, and distinguishes its fields from those of other forms.
    let key: String
    /// What stands on its button.
    var button: Phrase = .save
    /// A class for what opens it.
    var style: String?
    /// The key that opens it.
    var shortcut: String?

    /// The form where it is the open one, else a link that opens it.
    func html(_ fields: (EditField) -> HTML) -> HTML {
        guard plan.openForm == key else { return opener }
        let cancel: HTML = """
            <a class="button small quiet"\(href: plan.page.at(anchor)) data-swap>\(plan.context(.cancel))</a>
            """
        return """
            <div class="open-form" id="\(place)" role="group" aria-label="\(plan.context(name))"><p class="label">\(plan.context(name))</p>\
            \(form(fields, cancel: cancel))</div>
            """
    }

    /// The form behind a fold, for the few that are always on the page.
    func folded(_ fields: (EditField) -> HTML) -> HTML {
        """
        <details class="fold"><summary class="\(style ?? "button")">\(plan.context(name))</summary>\(form(fields))</details>
        """
    }

    /// Whether only the card of its item is another one afterwards.
    private var staysInPlace: Bool {
        switch route {
        case .correctItem, .correctOrganisation, .correctCommitment, .correctIndicator, .addOrganisation,
            .addCommitment,
            .addIndicator, .settle:
            true
        case .strike, .restore: thing?.hasPrefix("i") == false
        default: false
        }
    }

    private var place: String { "form-" + key }

    private var opener: HTML {
        let address = plan.page.with(FormField.edit.rawValue, key).at(place)
        return """
            <a class="tool\(when: style != nil, " \(style)")"\(href: address) data-swap\(attribute: "data-key", shortcut)>\
            \(plan.context(name))</a>
            """
    }

    private func form(_ fields: (EditField) -> HTML, cancel: HTML? = nil) -> HTML {
        let link = thing.map { route.link(plan.book, $0) } ?? route.link(plan.book)
        return plan.form(
            route, link, at: anchor, style: "edit", staysInPlace: staysInPlace,
            """
            <div class="grid">\(fields(EditField(context: plan.context, prefix: key + "-")))</div>\
            <p class="actions"><button class="primary small">\(plan.context(button))</button>\(cancel)</p>
            """)
    }
}

extension PlanView {
    /// Removing something, with the reason.
    func strikeForm(_ element: ElementID, at anchor: String) -> HTML {
        EditForm(
            plan: self, name: .strike, route: .strike, thing: element.description, anchor: anchor,
            key: "\(element)-strike", button: .strike, style: "danger"
        ).html { $0.reason }
    }

    /// Taking a removal back, with the reason.
    func restoreForm(_ element: ElementID, at anchor: String) -> HTML {
        EditForm(
            plan: self, name: .restore, route: .restore, thing: element.description, anchor: anchor,
            key: "\(element)-restore", button: .restore
        ).html { $0.reason }
    }
}
