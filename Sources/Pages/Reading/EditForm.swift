import Ledger

/// A form that unfolds at the value it changes.
struct EditForm {
    let plan: PlanView
    /// What stands on the fold.
    let name: Phrase
    let route: Route
    let link: Link
    /// The place on the page to come back to.
    let anchor: String
    /// Distinguishes its fields from those of all other forms on the page.
    let prefix: String
    /// What stands on its button.
    var button: Phrase = .save
    /// A class for the fold's label.
    var style = "small"
    /// Folds of one name close each other.
    var group: String?

    func html(_ fields: (EditField) -> HTML) -> HTML {
        let edit = EditField(context: plan.context, prefix: prefix + "-")
        let form = plan.form(
            route, link, at: anchor, style: "edit",
            """
            <div class="grid">\(fields(edit))</div>\
            <p class="actions"><button class="primary small">\(plan.context(button))</button></p>
            """)
        return """
            <details class="fold"\(attribute: "name", group)><summary class="\(style)">\(plan.context(name))</summary>\
            \(form)</details>
            """
    }
}

extension PlanView {
    /// Removing something, with the reason.
    func strikeForm(_ element: ElementID, at anchor: String, group: String? = nil) -> HTML {
        EditForm(
            plan: self, name: .strike, route: .strike, link: Route.strike.link(book, element.description),
            anchor: anchor, prefix: "\(element)-strike", button: .strike, style: "small danger", group: group
        ).html { $0.reason }
    }

    /// Taking a removal back, with the reason.
    func restoreForm(_ element: ElementID, at anchor: String) -> HTML {
        EditForm(
            plan: self, name: .restore, route: .restore, link: Route.restore.link(book, element.description),
            anchor: anchor, prefix: "\(element)-restore", button: .restore
        ).html { $0.reason }
    }
}
