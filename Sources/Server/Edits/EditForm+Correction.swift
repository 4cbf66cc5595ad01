import Ledger
import Pages
import Values

/// Setting values right.
extension EditForm {
    /// Sets values of an item right.
    func correctItem() throws -> Edit {
        let item = try known(state.item(try element("item")))
        var merge = ValueMerge(position: position)
        compare(&merge, .number, item.number, optional(.number)) { .item(item.id, .number($0)) }
        merge.compare(
            [.section], item.section, try isSent(.section) ? .some(section()) : nil, text: { $0?.description ?? "" }
        ) { .item(item.id, .section($0)) }
        compare(&merge, .title, item.title, sent(.title)) { .item(item.id, .title($0)) }
        merge.compare([.people], item.people, people(item), text: PeopleText.text) { .item(item.id, .people($0)) }
        try compareDeadline(&merge, item.deadline) { .item(item.id, .deadline($0)) }
        compare(&merge, .notes, item.notes, sent(.notes)) { .item(item.id, .notes($0)) }
        return edit(merge)
    }

    /// Sets values of an organisation right.
    func correctOrganisation() throws -> Edit {
        let organisation = try known(state.organisation(try element("organisation"))).organisation
        let id = organisation.id
        var merge = ValueMerge(position: position)
        compare(&merge, .name, organisation.name, sent(.name)) { .organisation(id, .name($0)) }
        try compareChoice(&merge, .part, organisation.role) { .organisation(id, .role($0)) }
        merge.compare(
            [.members], organisation.members, isSent(.members) ? names(.members) : nil,
            text: { $0.joined(separator: "、") }
        ) { .organisation(id, .members($0)) }
        return edit(merge)
    }

    /// Sets values of a commitment right.
    func correctCommitment() throws -> Edit {
        let commitment = try known(state.commitment(try element("commitment"))).commitment
        let id = commitment.id
        var merge = ValueMerge(position: position)
        compare(&merge, .text, commitment.text, sent(.text)) { .commitment(id, .text($0)) }
        compare(&merge, .action, commitment.action, optional(.action)) { .commitment(id, .action($0)) }
        try compareChoice(&merge, .strength, commitment.strength) { .commitment(id, .strength($0)) }
        try compareChoice(&merge, .kind, commitment.kind) { .commitment(id, .kind($0)) }
        try compareDeadline(&merge, commitment.deadline) { .commitment(id, .deadline($0)) }
        return edit(merge)
    }

    /// Sets values of an indicator right.
    func correctIndicator() throws -> Edit {
        let indicator = try known(state.indicator(try element("indicator"))).indicator
        let id = indicator.id
        var merge = ValueMerge(position: position)
        compare(&merge, .subject, indicator.subject, sent(.subject)) { .indicator(id, .subject($0)) }
        try compareChoice(&merge, .comparator, indicator.comparator) { .indicator(id, .comparator($0)) }
        merge.compare(
            [.value], indicator.value, try isSent(.value) ? number(.value) : nil, text: \.description
        ) { .indicator(id, .value($0)) }
        compare(&merge, .scale, indicator.scale, optional(.scale)) { .indicator(id, .scale($0)) }
        compare(&merge, .unit, indicator.unit, optional(.unit)) { .indicator(id, .unit($0)) }
        try compareChoice(&merge, .kind, indicator.kind) { .indicator(id, .kind($0)) }
        try compareChoice(&merge, .strength, indicator.strength) { .indicator(id, .strength($0)) }
        try compareDeadline(&merge, indicator.deadline) { .indicator(id, .deadline($0)) }
        return edit(merge)
    }

    private func edit(_ merge: ValueMerge) -> Edit {
        let command = merge.corrections.isEmpty ? nil : Command.correct(merge.corrections, reason: reason)
        return Edit(
            command: command, conflicts: merge.conflicts, untouched: merge.untouched, done: .correctionDone)
    }

    private func known<Thing>(_ thing: Thing?) throws(ServerError) -> Thing {
        guard let thing else { throw ServerError(.notFound, "no such thing in the book") }
        return thing
    }

    private func isSent(_ field: FormField) -> Bool { exchange[field] != nil }

    private func sent(_ field: FormField) -> String? { isSent(field) ? exchange.text(field) : nil }

    private func optional(_ field: FormField) -> String?? { isSent(field) ? .some(optionalText(field)) : nil }

    private func people(_ item: Item) -> [Person]? {
        sent(.people).map { PeopleText.people($0, known: item.people.value(at: position)) }
    }

    private func compare(
        _ merge: inout ValueMerge, _ field: FormField, _ value: Traced<String>, _ typed: String?,
        correction: (String) -> Correction
    ) {
        merge.compare([field], value, typed, text: { $0.trimmingSpaces() }, correction: correction)
    }

    private func compare(
        _ merge: inout ValueMerge, _ field: FormField, _ value: Traced<String?>, _ typed: String??,
        correction: (String?) -> Correction
    ) {
        merge.compare([field], value, typed, text: { ($0 ?? "").trimmingSpaces() }, correction: correction)
    }

    private func compareChoice<Choice: RawRepresentable<String>>(
        _ merge: inout ValueMerge, _ field: FormField, _ value: Traced<Choice>, correction: (Choice) -> Correction
    ) throws(FormProblem) {
        merge.compare(
            [field], value, isSent(field) ? try choice(field) : nil, text: \.rawValue, correction: correction)
    }

    private func compareDeadline(
        _ merge: inout ValueMerge, _ value: Traced<Deadline?>, correction: (Deadline?) -> Correction
    ) throws(FormProblem) {
        let typed: Deadline?? = isSent(.deadlineText) || isSent(.deadlineDate) ? .some(try deadline()) : nil
        merge.compare([.deadlineText, .deadlineDate], value, typed, text: EditForm.text, correction: correction)
    }

    private static func text(_ deadline: Deadline?) -> String {
        [deadline?.text?.trimmingSpaces(), deadline?.date?.description].compactMap(\.self).joined(separator: " · ")
    }
}
