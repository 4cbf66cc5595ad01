import Ledger
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
        /// The field that is wrong, where it is one.
        var wrong: FormProblem?
        /// The form as it was sent.
        let form: FormFields
        /// The commitments to choose from, where the form asks for some.
        var choices: [Choice] = []
        /// Where it was sent to.
        let address: Link
        /// The position of the book that the form now answers to; `nil` for the one it was sent with.
        var position: Int?
        /// Where to go without saving.
        let leave: Leave
        /// What is done about files that came with the form and were not kept.
        var files = LostFiles.ignored
    }

    /// What is done about files that are to be chosen again.
    enum LostFiles: Sendable {
        /// Nothing: there are none, or they are kept.
        case ignored
        /// They are named.
        case named
        /// They are named, and can be chosen.
        case asked
    }

    /// A commitment to choose.
    struct Choice: Sendable {
        /// The value that is sent where it is chosen.
        let value: String
        /// Its text.
        let name: String
        /// Whether it was chosen.
        let isChosen: Bool
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
        let lost = LostFilesView(model: model, say: say)
        let main: HTML = """
            <h1>\(say(title))</h1><p class="lead" role="alert" tabindex="-1"\(flag: "autofocus", when: model.wrong == nil)>\(say(lead(model)))</p>
            \(when: !model.conflicts.isEmpty, table(model.conflicts, say))
            \(lost.notice)
            <form method="post"\(action: model.address)\(attribute: "enctype", lost.sendsFiles ? "multipart/form-data" : nil) class="sheet">\(hidden(.formToken, context.formToken))\
            \(model.position.map { hidden(.position, String($0)) })<div class="grid">\(fields(model, say))\(choices(model, say))</div>
            <p class="actions"><button class="primary">\(say(button))</button> \
            <a class="button"\(href: model.leave.link)\(attribute: "target", model.leave.opensTab ? "_blank" : nil)>\
            \(say(model.leave.name))</a></p></form>
            """
        return Layout(title: say(title), main: main).page(context)
    }

    /// What is wrong, or that it stands beside the field.
    private static func lead(_ model: Model) -> Phrase {
        model.wrong.map { typed.contains($0.field) ? .fieldWrong : $0.sentence } ?? model.sentence
    }

    private static func choices(_ model: Model, _ say: (Phrase) -> String) -> HTML? {
        guard !model.choices.isEmpty else { return nil }
        let boxes = model.choices.map { choice -> HTML in
            """
            <div class="check"><input type="checkbox" id="\(choice.value)" name="\(FormField.commitment.rawValue)" \
            value="\(choice.value)"\(flag: "checked", when: choice.isChosen)><label for="\(choice.value)">\(choice.name)</label></div>
            """
        }
        return "<fieldset class=\"wide\"><legend>\(say(.label(.commitment)))</legend>\(join(boxes))</fieldset>"
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
            <div class="scroll conflicts"><table><thead><tr><th scope="col">\(say(.whatColumn))</th><th scope="col">\(say(.beforeColumn))</th>\
            <th scope="col">\(say(.nowColumn))</th><th scope="col">\(say(.typedColumn))</th></tr></thead>
            <tbody>\(rows)</tbody></table></div>
            """
    }

    private static func fields(_ model: Model, _ say: @escaping (Phrase) -> String) -> HTML {
        let lost = LostFilesView(model: model, say: say)
        return join(
            model.form.fields.enumerated().compactMap { index, sent in
                guard let field = FormField(rawValue: sent.name), field != .formToken,
                    field != .position || model.position == nil
                else { return nil }
                if field == .commitment, !model.choices.isEmpty { return nil }
                if field == .attached { return kept(sent.value, index, say) }
                if field == .lostFile { return lost.field(at: index) }
                guard typed.contains(field) else { return hidden(field, sent.value) }
                let isAgain = model.form.fields.prefix(index).contains { $0.name == sent.name }
                let isLong = long.contains(field)
                return Input(
                    field: field, label: say(.label(field)), kind: isLong ? .area(rows: 2) : .text, value: sent.value,
                    problem: model.wrong?.field == field ? model.wrong.map { say($0.sentence) } : nil,
                    prefix: isAgain ? "again-\(index)-" : "",
                    style: isLong ? "wide" : nil
                ).html
            })
    }

    /// A file that is kept with the book already: it goes along unless it is unticked.
    private static func kept(_ code: String, _ index: Int, _ say: (Phrase) -> String) -> HTML? {
        guard let file = TypedReport.Attachment(code: code) else { return nil }
        let id = "attached-\(index)"
        return """
            <div class="check wide"><input type="checkbox" id="\(id)" name="\(FormField.attached.rawValue)" value="\(code)" checked> \
            <label for="\(id)">\(say(.keptFile)) \(file.evidence.name) (\(file.sizeText))</label></div>
            """
    }

    /// The fields that people type; all others say what the form is about.
    private static let typed: Set<FormField> = [
        .number, .title, .people, .deadlineText, .deadlineDate, .notes, .name, .members, .text, .action, .subject,
        .value, .scale, .unit, .reason, .note, .newTitle, .leader, .basis, .days, .progress, .obstacles, .help, .plans,
        .day,
        .aliases, .baseline, .count, .seed, .year, .start, .end, .answer,
    ]
    /// Those of them that may need more than one line.
    private static let long: Set<FormField> = [
        .title, .newTitle, .people, .notes, .members, .text, .subject, .reason, .note, .progress, .obstacles, .help,
        .plans,
    ]

    private static func hidden(_ field: FormField, _ value: String) -> HTML {
        "<input type=\"hidden\" name=\"\(field.rawValue)\" value=\"\(value)\">"
    }

    private static func join(_ parts: [HTML]) -> HTML {
        parts.reduce(HTML()) { "\($0)\($1)" }
    }
}
