extension Item {
    mutating func set(_ value: ItemValue, _ mark: Mark) {
        switch value {
        case .number(let text): number.correct(to: text, mark: mark)
        case .section(let id): section.correct(to: id, mark: mark)
        case .title(let text): title.correct(to: text, mark: mark)
        case .people(let names): people.correct(to: names, mark: mark)
        case .deadline(let date): deadline.correct(to: date, mark: mark)
        case .notes(let text): notes.correct(to: text, mark: mark)
        }
    }

    /// The value of a field, or `nil` where an item has no such field.
    func value(of field: Field) -> FieldValue? {
        switch field {
        case .number: .optional(number.value)
        case .section: .optional(section.value)
        case .title: .text(title.value)
        case .people: .people(people.value)
        case .deadline: .optional(deadline.value)
        case .notes: .text(notes.value)
        default: nil
        }
    }
}

extension Organisation {
    mutating func set(_ value: OrganisationValue, _ mark: Mark) {
        switch value {
        case .name(let text): name.correct(to: text, mark: mark)
        case .role(let part): role.correct(to: part, mark: mark)
        case .members(let names): members.correct(to: names, mark: mark)
        }
    }

    /// Leads, where it is the organisation `lead`; a lead before it steps back.
    mutating func setLead(_ lead: OrganisationID, _ mark: Mark) {
        if id == lead {
            if role.value != .lead { role.correct(to: .lead, mark: mark) }
        } else if role.value == .lead, struck == nil {
            role.correct(to: .responsible, mark: mark)
        }
    }

    /// The value of a field, or `nil` where an organisation has no such field.
    func value(of field: Field) -> FieldValue? {
        switch field {
        case .name: .text(name.value)
        case .role: .choice(role.value.rawValue)
        case .members: .names(members.value)
        default: nil
        }
    }
}

extension Commitment {
    mutating func set(_ value: CommitmentValue, _ mark: Mark) {
        switch value {
        case .text(let words): text.correct(to: words, mark: mark)
        case .action(let verb): action.correct(to: verb, mark: mark)
        case .strength(let binding): strength.correct(to: binding, mark: mark)
        case .kind(let kind): self.kind.correct(to: kind, mark: mark)
        case .deadline(let date): deadline.correct(to: date, mark: mark)
        }
    }

    /// The value of a field, or `nil` where a commitment has no such field.
    func value(of field: Field) -> FieldValue? {
        switch field {
        case .text: .text(text.value)
        case .action: .optional(action.value)
        case .strength: .choice(strength.value.rawValue)
        case .kind: .choice(kind.value.rawValue)
        case .deadline: .optional(deadline.value)
        default: nil
        }
    }
}

extension Indicator {
    mutating func set(_ value: IndicatorValue, _ mark: Mark) {
        switch value {
        case .subject(let words): subject.correct(to: words, mark: mark)
        case .value(let number): self.value.correct(to: number, mark: mark)
        case .scale(let word): scale.correct(to: word, mark: mark)
        case .unit(let word): unit.correct(to: word, mark: mark)
        case .comparator(let sign): comparator.correct(to: sign, mark: mark)
        case .kind(let kind): self.kind.correct(to: kind, mark: mark)
        case .strength(let binding): strength.correct(to: binding, mark: mark)
        case .deadline(let date): deadline.correct(to: date, mark: mark)
        }
    }

    /// The value of a field, or `nil` where an indicator has no such field.
    func value(of field: Field) -> FieldValue? {
        switch field {
        case .subject: .text(subject.value)
        case .value: .number(value.value)
        case .scale: .optional(scale.value)
        case .unit: .optional(unit.value)
        case .comparator: .choice(comparator.value.rawValue)
        case .kind: .choice(kind.value.rawValue)
        case .strength: .choice(strength.value.rawValue)
        case .deadline: .optional(deadline.value)
        default: nil
        }
    }
}

extension BookState {
    /// The value that stands in a field of a thing, or `nil` where there is no such thing or field.
    public func value(of field: Field, in element: ElementID) -> FieldValue? {
        switch element {
        case .item(let id): item(id)?.value(of: field)
        case .organisation(let id): organisation(id)?.organisation.value(of: field)
        case .commitment(let id): commitment(id)?.commitment.value(of: field)
        case .indicator(let id): indicator(id)?.indicator.value(of: field)
        }
    }

    /// What people call a thing: its title, name, clause or subject.
    public func label(of element: ElementID) -> String? {
        switch element {
        case .item(let id): item(id)?.title.value
        case .organisation(let id): organisation(id)?.organisation.name.value
        case .commitment(let id): commitment(id)?.commitment.text.value
        case .indicator(let id): indicator(id)?.indicator.subject.value
        }
    }
}
