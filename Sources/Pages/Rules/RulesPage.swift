public import Ledger
internal import Values

/// The local rules (规则): what they are for, what others would do to the book, and how they were changed.
public enum RulesPage {
    /// What rules on trial would do.
    public struct Trial: Sendable {
        /// The effect on the book as it is.
        public var effect: RulesEffect
        /// What is to be thought of before they are adopted.
        public var concerns: [RulesConcern]

        /// The trial with its `effect` and `concerns`.
        public init(effect: RulesEffect, concerns: [RulesConcern]) {
            self.effect = effect
            self.concerns = concerns
        }
    }

    /// A change of the rules.
    public struct Version: Sendable {
        /// The entry.
        public var row: RecordRow
        /// What stood in the fields before and stands in them since.
        public var changes: [(field: FormField, before: String, after: String)]

        /// The change that `row` records.
        public init(row: RecordRow, changes: [(field: FormField, before: String, after: String)]) {
            self.row = row
            self.changes = changes
        }
    }

    /// What the page shows.
    public struct Model: Sendable {
        /// The book.
        public var view: BookView
        /// What stands in the fields: as in force, or as typed.
        public var values: [FormField: String]
        /// What is wrong with them, by field.
        public var problems: [FormField: Phrase] = [:]
        /// Why nothing was saved.
        public var refusal: Phrase?
        /// What the fields would do, where that was asked.
        public var trial: Trial?
        /// The reason typed.
        public var reason = ""
        /// The position that the form answers to.
        public var position: Int
        /// The changes so far, the newest first.
        public var versions: [Version]

        /// The rules of the book of `view`, with `values` in the fields.
        public init(view: BookView, values: [FormField: String], position: Int, versions: [Version]) {
            self.view = view
            self.values = values
            self.position = position
            self.versions = versions
        }
    }

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let plan = model.view.plan(context, at: context.link(.rules, model.view.book))
        let main: HTML = """
            <div class="head"><h1>\(context(.rulesTitle))</h1><p class="quietly">\(context(.rulesLead))</p></div>
            \(model.refusal.map { "<p class=\"notice refused\" role=\"alert\"><span aria-hidden=\"true\">✕</span> \(context($0))</p>" as HTML })
            \(model.trial.map { RulesTrialView(plan: plan, trial: $0).html })
            \(RulesForm(model: model, plan: plan).html)
            \(RulesVersions(plan: plan, versions: model.versions).html)
            """
        return Layout(.rules, of: plan, main: main).page(context)
    }
}

/// The rules as a form, or as a list for who may not change them.
struct RulesForm {
    let model: RulesPage.Model
    let plan: PlanView

    private var context: PageContext { plan.context }
    private var mayChange: Bool { plan.may(.changeRules) }
    private var standard: [FormField: String] { RulesFields.values(of: LocalRules()) }

    var html: HTML {
        guard mayChange else { return "<div class=\"rules\">\(RulesFields.groups.html(list))</div>" }
        let fields: HTML = """
            \(HTML.hidden(.position, String(model.position)))<div class="rules">\(RulesFields.groups.html(group))</div>\(ending)
            """
        return Form(.rulesPost, Route.rulesPost.link(plan.book), style: "rules-form").html(context, fields)
    }

    private func group(_ group: RulesFields.Group) -> HTML {
        """
        <section class="block" aria-labelledby="\(group.id)"><h2 id="\(group.id)">\(context(group.name))</h2>
        <p class="quietly">\(context(group.lead))</p><div class="grid">\(group.rows.html(input))</div>\
        \(when: group.id == "rules-calendar", upload)</section>
        """
    }

    private func input(_ row: RulesFields.Row) -> HTML {
        let isArea = if case .area = row.kind { true } else { false }
        return Input(
            field: row.field, label: context(row.name), kind: kind(row), value: model.values[row.field] ?? "",
            hint: hint(row), problem: model.problems[row.field].map { context($0) },
            style: isArea ? "wide" : nil
        ).html
    }

    private func kind(_ row: RulesFields.Row) -> Input.Kind {
        switch row.field {
        case .weeklyDay: .choice((1...7).map { .init(value: String($0), name: context(.weekday($0))) })
        case .ranks:
            .choice([.init(value: "no", name: context(.noWord)), .init(value: "yes", name: context(.yesWord))])
        default: row.kind
        }
    }

    /// What the field is for, its default, and what is in force where that is something else.
    private func hint(_ row: RulesFields.Row) -> String {
        let usual = shown(row.field, standard[row.field] ?? "")
        let now = RulesFields.values(of: plan.state.rules)[row.field] ?? ""
        let parts = [
            context(row.hint), row.field == .workingCalendar ? "" : context(.defaultIs(usual)),
            now == model.values[row.field] ?? "" || row.field == .workingCalendar
                ? "" : context(.nowIs(shown(row.field, now))),
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: context(Phrase("；", "; ")))
    }

    private func shown(_ field: FormField, _ value: String) -> String {
        switch field {
        case .weeklyDay: Int(value).map { context(.weekday($0)) } ?? value
        case .ranks: context(value == "yes" ? .yesWord : .noWord)
        default: value.isEmpty ? context(.none) : value
        }
    }

    private var upload: HTML {
        """
        <div class="upload">\(Input(
            field: .file, label: context(.calendarUpload), kind: .file(accept: ".txt,.text,text/plain"),
            hint: context(.calendarUploadHint), problem: model.problems[.file].map { context($0) }).html)\
        <p class="actions"><button formenctype="multipart/form-data"\(attribute: "formaction", Route.rulesCalendarPost.link(plan.book).string)>\
        \(context(.readFile))</button></p></div>
        """
    }

    private var ending: HTML {
        let concerns = model.trial?.concerns ?? []
        return """
            <section class="block ending" aria-labelledby="rules-save"><h2 id="rules-save">\(context(.rulesSave))</h2>
            \(when: !concerns.isEmpty, """
            <div class="check"><input type="checkbox" id="careless" name="\(FormField.careless.rawValue)" value="yes">\
            <label for="careless">\(context(.concernsConfirmed))</label></div>
            """)\
            \(Input(
                field: .reason, label: context(.reason), kind: .area(rows: 2), value: model.reason,
                hint: context(.rulesReasonHint), problem: model.problems[.reason].map { context($0) }, style: "wide").html)
            <p class="actions"><button class="primary" name="\(FormField.doing.rawValue)" value="preview">\(context(.rulesTry))</button>\
            <button name="\(FormField.doing.rawValue)" value="save">\(context(.rulesSave))</button></p></section>
            """
    }

    private func list(_ group: RulesFields.Group) -> HTML {
        """
        <section class="block" aria-labelledby="\(group.id)"><h2 id="\(group.id)">\(context(group.name))</h2>
        <p class="quietly">\(context(group.lead))</p><dl class="facts block">\(group.rows.html { row in
        """
        <div><dt>\(context(row.name))</dt><dd><span class="typed">\(shown(row.field, model.values[row.field] ?? ""))</span> \
        <span class="hint">\(hint(row))</span></dd></div>
        """
        })</dl></section>
        """
    }
}

/// How the rules were changed, the newest first.
struct RulesVersions {
    let plan: PlanView
    let versions: [RulesPage.Version]

    private var context: PageContext { plan.context }

    var html: HTML {
        """
        <section class="block" aria-labelledby="versions"><h2 id="versions">\(context(.rulesVersions))</h2>
        \(when: versions.isEmpty, "<p class=\"quietly\">\(context(.rulesNeverChanged))</p>")
        <ol class="rows">\(versions.html(row))</ol></section>
        """
    }

    private func row(_ version: RulesPage.Version) -> HTML {
        let link = plan.link(.entry, String(version.row.position))
        return """
            <li><p><a class="figures"\(href: link)>#\(version.row.position)</a> \(version.row.at.localDescription()) \
            <b>\(plan.name(version.row.actor))</b> \(version.row.reason.map { "<q>\($0)</q>" as HTML })</p>
            <ul>\(version.changes.html { change in
            """
            <li>\(context(RulesFields.name(of: change.field)))\(context(.colon))<s class="typed">\(change.before.isEmpty ? context(.none) : change.before)</s> → \
            <b class="typed">\(change.after.isEmpty ? context(.none) : change.after)</b></li>
            """
            })</ul></li>
            """
    }
}
