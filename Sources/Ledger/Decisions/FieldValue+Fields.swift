extension FieldValue {
    /// `text`, or no value.
    static func optional(_ text: String?) -> FieldValue { text.map(FieldValue.text) ?? .absent }
    /// `deadline`, or no value.
    static func optional(_ deadline: Deadline?) -> FieldValue { deadline.map(FieldValue.deadline) ?? .absent }
    /// `section`, or no value.
    static func optional(_ section: SectionID?) -> FieldValue { section.map(FieldValue.section) ?? .absent }
}

extension ItemValue {
    var field: Field {
        switch self {
        case .number: .number
        case .section: .section
        case .title: .title
        case .people: .people
        case .deadline: .deadline
        case .notes: .notes
        }
    }

    var fieldValue: FieldValue {
        switch self {
        case .number(let text): .optional(text)
        case .section(let section): .optional(section)
        case .title(let text), .notes(let text): .text(text)
        case .people(let people): .people(people)
        case .deadline(let deadline): .optional(deadline)
        }
    }
}

extension OrganisationValue {
    var field: Field {
        switch self {
        case .name: .name
        case .role: .role
        case .members: .members
        }
    }

    var fieldValue: FieldValue {
        switch self {
        case .name(let text): .text(text)
        case .role(let role): .choice(role.rawValue)
        case .members(let names): .names(names)
        }
    }
}

extension CommitmentValue {
    var field: Field {
        switch self {
        case .text: .text
        case .action: .action
        case .strength: .strength
        case .kind: .kind
        case .deadline: .deadline
        }
    }

    var fieldValue: FieldValue {
        switch self {
        case .text(let text): .text(text)
        case .action(let text): .optional(text)
        case .strength(let strength): .choice(strength.rawValue)
        case .kind(let kind): .choice(kind.rawValue)
        case .deadline(let deadline): .optional(deadline)
        }
    }
}

extension IndicatorValue {
    var field: Field {
        switch self {
        case .subject: .subject
        case .value: .value
        case .scale: .scale
        case .unit: .unit
        case .comparator: .comparator
        case .kind: .kind
        case .strength: .strength
        case .deadline: .deadline
        }
    }

    var fieldValue: FieldValue {
        switch self {
        case .subject(let text): .text(text)
        case .value(let number): .number(number)
        case .scale(let text), .unit(let text): .optional(text)
        case .comparator(let comparator): .choice(comparator.rawValue)
        case .kind(let kind): .choice(kind.rawValue)
        case .strength(let strength): .choice(strength.rawValue)
        case .deadline(let deadline): .optional(deadline)
        }
    }
}
