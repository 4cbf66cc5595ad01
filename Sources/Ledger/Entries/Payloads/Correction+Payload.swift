import Values

extension Correction {
    /// The members of an entry that records this correction: the thing, the field, and what it is set to.
    var members: [JSON.Member] {
        [
            JSON.Member("element", .string(element.description)), JSON.Member("field", .string(field.rawValue)),
            JSON.Member("to", value.payload),
        ]
    }

    init(from reader: PayloadReader) throws(PayloadError) {
        let field: Field = try reader.choice("field")
        switch try reader.element("element") {
        case .item(let id): self = .item(id, try ItemValue(field, from: reader))
        case .organisation(let id): self = .organisation(id, try OrganisationValue(field, from: reader))
        case .commitment(let id): self = .commitment(id, try CommitmentValue(field, from: reader))
        case .indicator(let id): self = .indicator(id, try IndicatorValue(field, from: reader))
        }
    }
}

extension PayloadReader {
    func element(_ name: String) throws(PayloadError) -> ElementID {
        try required(name, "a name such as i1, o1, c1 or n1") { $0.string.flatMap { ElementID($0) } }
    }

    func unknownField(_ field: Field) -> PayloadError {
        failure("field", "a field of its element, not \(field.rawValue)")
    }
}

extension FieldValue {
    var payload: JSON {
        switch self {
        case .absent: .null
        case .text(let text), .choice(let text): .string(text)
        case .number(let number): .number(number)
        case .section(let section): .id(section)
        case .deadline(let deadline): deadline.payload
        case .people(let people): .values(people)
        case .names(let names): .array(names.map(JSON.string))
        }
    }
}

extension ItemValue {
    init(_ field: Field, from reader: PayloadReader) throws(PayloadError) {
        switch field {
        case .number: self = .number(try reader.optionalString("to"))
        case .section: self = .section(try reader.optionalID("to"))
        case .title: self = .title(try reader.string("to"))
        case .people: self = .people(try reader.values("to"))
        case .deadline: self = .deadline(try reader.optionalValue("to"))
        case .notes: self = .notes(try reader.string("to"))
        default: throw reader.unknownField(field)
        }
    }
}

extension OrganisationValue {
    init(_ field: Field, from reader: PayloadReader) throws(PayloadError) {
        switch field {
        case .name: self = .name(try reader.string("to"))
        case .role: self = .role(try reader.choice("to"))
        case .members: self = .members(try reader.strings("to"))
        default: throw reader.unknownField(field)
        }
    }
}

extension CommitmentValue {
    init(_ field: Field, from reader: PayloadReader) throws(PayloadError) {
        switch field {
        case .text: self = .text(try reader.string("to"))
        case .action: self = .action(try reader.optionalString("to"))
        case .strength: self = .strength(try reader.choice("to"))
        case .kind: self = .kind(try reader.choice("to"))
        case .deadline: self = .deadline(try reader.optionalValue("to"))
        default: throw reader.unknownField(field)
        }
    }
}

extension IndicatorValue {
    init(_ field: Field, from reader: PayloadReader) throws(PayloadError) {
        switch field {
        case .subject: self = .subject(try reader.string("to"))
        case .value: self = .value(try reader.number("to"))
        case .scale: self = .scale(try reader.optionalString("to"))
        case .unit: self = .unit(try reader.optionalString("to"))
        case .comparator: self = .comparator(try reader.choice("to"))
        case .kind: self = .kind(try reader.choice("to"))
        case .strength: self = .strength(try reader.choice("to"))
        case .deadline: self = .deadline(try reader.optionalValue("to"))
        default: throw reader.unknownField(field)
        }
    }
}
