import Ledger
import Values

/// A form that asks for one act: a button, or a fold with fields.
struct ActForm {
    let plan: PlanView
    let verb: Verb
    /// The place on the page to come back to.
    let anchor: String
    /// What the act is about.
    var about: [(FormField, String)] = []
    var button: Phrase
    var style: String = "small"
    /// The key that reaches the button or opens the fold.
    var key: String?
    /// Distinguishes forms about the same thing on one page.
    var scope = ""

    /// The form, folded, that upholds or gives way to a refusal to sign.
    var answeringRefusal: HTML {
        folded(
            """
            \(choice(.verdict, Phrase("决定", "Decision"), "no", [
                .init(value: "no", name: plan.context(Phrase("维持交办", "Uphold the dispatch"))),
                .init(value: "yes", name: plan.context(Phrase("同意不承办", "Release it"))),
            ]))\(words())
            """)
    }

    /// The form as one button.
    var asButton: HTML { form(HTML(), style: "inline") }

    /// The form with `fields` behind a fold that opens in place.
    func folded(_ fields: HTML) -> HTML {
        """
        <details class="fold"><summary class="button \(style)"\(attribute: "data-key", key)>\(name)</summary>\
        \(withoutKey.form("<div class=\"grid\">\(fields)</div>", style: "edit"))</details>
        """
    }

    /// The form with `fields` in sight.
    func form(_ fields: HTML, style: String) -> HTML {
        let hidden: HTML = """
            \(HTML.hidden(.act, verb.rawValue))\(about.html { HTML.hidden($0.0, $0.1) })\
            \(HTML.hidden(.back, plan.page.at(anchor).string))\(HTML.hidden(.position, String(plan.state.position)))
            """
        return Form(.act, Route.act.link(plan.book), style: style, sendsFile: true).html(
            plan.context,
            """
            \(hidden)\(fields)<p class="actions"><button class="\(self.style)"\(attribute: "data-key", key)>\(name)</button></p>
            """)
    }

    private var name: HTML {
        "\(plan.context(button))\(key.map { " <kbd aria-hidden=\"true\">\($0.uppercased())</kbd>" as HTML })"
    }

    private var withoutKey: ActForm {
        var form = self
        form.key = nil
        return form
    }

    /// One line of words that the act needs.
    func words(_ field: FormField = .reason, _ label: Phrase = .reason, rows: Int = 2) -> HTML {
        Input(
            field: field, label: plan.context(label), kind: .area(rows: rows), isRequired: true, prefix: prefix,
            style: "wide"
        ).html
    }

    func day(_ field: FormField, _ label: Phrase, _ value: CalendarDate? = nil) -> HTML {
        Input(
            field: field, label: plan.context(label), kind: .date, value: value?.description ?? "", isRequired: true,
            prefix: prefix
        ).html
    }

    func choice(_ field: FormField, _ label: Phrase, _ value: String, _ options: [Input.Option]) -> HTML {
        Input(field: field, label: plan.context(label), kind: .choice(options), value: value, prefix: prefix).html
    }

    func text(_ field: FormField, _ label: Phrase, _ value: String = "", required: Bool = true) -> HTML {
        Input(field: field, label: plan.context(label), value: value, isRequired: required, prefix: prefix).html
    }

    var prefix: String { scope + verb.rawValue + about.map { "-" + $0.1 }.joined() + "-" }
}

extension PlanView {
    /// Whether who looks at it may do `verb` where it concerns `organisation`, or the office where that is `nil`.
    func may(_ verb: Verb, for organisation: OrganisationID? = nil) -> Bool {
        Permissions.allows(
            verb, seats: seats, concerning: organisation.flatMap { state.institution(of: $0)?.id },
            in: state.directory)
    }

    /// The name of an organisation of an item.
    func name(_ id: OrganisationID) -> String { state.organisation(id)?.organisation.name.value ?? id.description }

    /// The sheet on which a report is filled in, at its line.
    func sheet(of key: ReportKey) -> Link {
        link(.reports).toSheet(of: state.institution(of: key.organisation)?.id, key.cadence, first: key.first)
            .at(key.lineAnchor)
    }

    /// The way to a file that proves something; pictures can be looked at, everything can be kept.
    func evidence(_ file: Evidence) -> HTML {
        let link = context.link(.evidence, book, file.digest.hexadecimal)
        let keep = link.with(FormField.sending.rawValue, "download")
        guard file.isPicture else { return "<a lang=\"zh-CN\"\(href: keep)>\(file.name)</a>" }
        return """
            <a lang="zh-CN"\(href: link)>\(file.name)</a> <a class="quietly"\(href: keep)>\(context(Phrase("下载", "download")))\
            <span class="unseen"> \(file.name)</span></a>
            """
    }

    /// A value of a target with the scale and unit in which the target is printed.
    func value(_ value: ExactNumber, of element: ElementID) -> String {
        guard case .indicator(let id) = element, let indicator = state.indicator(id)?.indicator else {
            return "\(value)%"
        }
        return Amount(value: value, scale: indicator.scale.value, unit: indicator.unit.value).text
    }
}

extension Evidence {
    /// Whether its name says that it is a picture which browsers show; the server looks at its bytes.
    var isPicture: Bool {
        [".png", ".jpg", ".jpeg", ".gif", ".webp"].contains { name.lowercased().hasSuffix($0) }
    }
}
