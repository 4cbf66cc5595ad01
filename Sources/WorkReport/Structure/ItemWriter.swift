internal import Values

/// Writes gathered items as items of a reading.
final class ItemWriter {
    let text: SourceText
    let year: Int?
    /// What the document says once about the parts of all.
    let rules: RoleRules

    init(text: SourceText, year: Int?, rules: RoleRules) {
        (self.text, self.year, self.rules) = (text, year, rules)
    }

    /// The item of a draft with its paragraphs.
    func item(of draft: ItemDraft, section: Int?) -> (Item, [Outline.Part]) {
        let deadlines = draft.deadlines.isEmpty ? [] : draft.deadlines.map(deadline)
        let isShared = deadlines.count < 2 || deadlines.allSatisfy { $0?.date == deadlines[0]?.date }
        var parts = draft.body.map { paragraph in
            Outline.Part(
                passage: text.passage(paragraph.pieces),
                deadline: isShared ? nil : paragraph.deadline.flatMap(deadline),
                isIndicator: paragraph.indicator != nil)
        }
        for index in deadlines.indices where deadlines[index] == nil {
            parts.append(Outline.Part(passage: text.passage([draft.deadlines[index]]), isDeadlineField: true))
        }
        return (
            Item(
                number: draft.number.map(text.text), section: section, title: text.text(draft.title),
                span: text.span(draft.range), organisations: organisations(of: draft),
                people: draft.responsibility.people.isEmpty ? [] : people(draft.responsibility),
                deadline: isShared ? deadlines.first ?? nil : nil),
            parts
        )
    }

    /// The people named.
    func people(_ responsibility: Responsibility) -> [Person] { responsibility.people.map(person) }

    private func person(_ person: Responsibility.Person) -> Person {
        Person(name: text.text(person.name), role: text.text(person.role), span: text.span(person.name))
    }

    private func organisations(of draft: ItemDraft) -> [Organisation] {
        if draft.responsibility.names.isEmpty { return [] }
        var organisations = draft.responsibility.names.map { name in
            Organisation(
                name: text.text(name.name), role: name.role, members: name.members.map(text.text),
                span: text.span(name.name))
        }
        rules.apply(to: &organisations)
        return organisations
    }

    /// The deadline of a field that holds one date; `nil` where it holds several.
    private func deadline(_ field: Range<Int>) -> Deadline? {
        guard field.count <= 40 else { return nil }
        let dates = dates(in: text.passage([field]))
        guard dates.count <= 1 else { return nil }
        let words = trimmed(field)
        return Deadline(text: text.text(words), date: dates.first ?? nil, origin: .stated, span: text.span(words))
    }

    private func trimmed(_ field: Range<Int>) -> Range<Int> {
        var field = field
        while field.count > 1, let last = field.last, Marks.partsNames(text.keys[last]) { field.removeLast() }
        return field
    }

    /// The last days of the dates named in a passage.
    private func dates(in passage: Passage) -> [CalendarDate?] {
        let reference = CalendarDate(year: year ?? 2000, month: 1, day: 1)
        guard let reference else { return [] }
        return Mentions.find(in: passage, reference: reference, planYear: year).filter { $0.kind == .date }.map {
            if $0.fixing == .day, case .days(_, let last) = $0.value { last } else { nil }
        }
    }
}
