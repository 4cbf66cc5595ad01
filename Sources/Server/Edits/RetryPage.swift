import Pages

/// A form that was not carried out, with everything that was typed: to set right and send again, or to leave.
///
/// Where somebody else changed the same values, both stand side by side, and sending again says that one has seen that.
enum RetryPage {
    /// What the page shows.
    struct Model: Sendable {
        /// Why it was not carried out.
        let sentence: Phrase
        /// What somebody else changed meanwhile.
        var conflicts: [Edit.Conflict] = []
        /// The form as it was sent.
        let form: FormFields
        /// The position of the book that the form now answers to; `nil` for the one it was sent with.
        var position: Int?
        /// Where to go without saving.
        let leave: Leave
    }

    /// The way out.
    struct Leave: Sendable {
        /// Where it leads.
        let link: Link
        /// What it says.
        var name = Phrase.leaveIt
        /// Whether this page stays.
        var opensTab = false
    }

    /// The page; the form goes to the address that it was sent to before.
    static func page(_ model: Model, _ context: PageContext) -> HTML {
        let title = model.conflicts.isEmpty ? Phrase.retryTitle : .conflictTitle
        let button = model.conflicts.isEmpty ? Phrase.tryAgain : .saveAnyway
        let say = { (phrase: Phrase) in phrase.text(context.language) }
        return """
            <!doctype html>
            <html lang="\(context.language.tag)">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">\
            <title>\(say(title))</title><link rel="stylesheet"\(href: Route.asset.link(Asset.styleSheet.name))></head>
            <body><main id="main" class="reading">
            <h1>\(say(title))</h1><p class="lead" role="alert">\(say(model.sentence))</p>
            \(when: !model.conflicts.isEmpty, table(model.conflicts, say))
            <form method="post"\(action: formAddress(context)) class="sheet">\(hidden(.formToken, context.formToken))\
            \(model.position.map { hidden(.position, String($0)) })\(fields(model, say))
            <p class="actions"><button class="primary">\(say(button))</button> \
            <a class="button"\(href: model.leave.link)\(attribute: "target", model.leave.opensTab ? "_blank" : nil)>\
            \(say(model.leave.name))</a></p></form>
            </main></body></html>

            """
    }

    private static func formAddress(_ context: PageContext) -> Link {
        Link(local: context.address) ?? Route.home.link()
    }

    private static func table(_ conflicts: [Edit.Conflict], _ say: (Phrase) -> String) -> HTML {
        let rows = join(
            conflicts.map { conflict in
                """
                <tr><th scope="row">\(say(conflict.name))</th><td>\(conflict.before)</td><td>\(say(conflict.now))</td>\
                <td>\(conflict.typed)</td></tr>
                """
            })
        return """
            <table><thead><tr><th scope="col">\(say(.whatColumn))</th><th scope="col">\(say(.beforeColumn))</th>\
            <th scope="col">\(say(.nowColumn))</th><th scope="col">\(say(.typedColumn))</th></tr></thead>
            <tbody>\(rows)</tbody></table>
            """
    }

    private static func fields(_ model: Model, _ say: (Phrase) -> String) -> HTML {
        join(
            model.form.fields.compactMap { sent in
                guard let field = FormField(rawValue: sent.name), field != .formToken,
                    field != .position || model.position == nil
                else {
                    return nil
                }
                guard typed.contains(field) else { return hidden(field, sent.value) }
                return """
                    <div class="field"><label for="\(sent.name)">\(say(.label(field)))</label>\
                    <textarea id="\(sent.name)" name="\(sent.name)" rows="2">
                    \(sent.value)</textarea></div>
                    """
            })
    }

    /// The fields that people type; all others say what the form is about.
    private static let typed: Set<FormField> = [
        .number, .title, .people, .deadlineText, .deadlineDate, .notes, .name, .members, .text, .action, .subject,
        .value,
        .scale, .unit, .reason, .note, .newTitle, .leader, .basis, .days,
    ]

    private static func hidden(_ field: FormField, _ value: String) -> HTML {
        "<input type=\"hidden\" name=\"\(field.rawValue)\" value=\"\(value)\">"
    }

    private static func join(_ parts: [HTML]) -> HTML {
        parts.reduce(HTML()) { "\($0)\($1)" }
    }
}
