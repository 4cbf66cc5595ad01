import Values

extension IndicatorDraft: PayloadCodable {
    var payload: JSON {
        [
            "text": .string(text), "span": .optionalValue(span), "subject": .string(subject),
            "amount": amount.payload, "comparator": .string(comparator.rawValue), "kind": .string(kind.rawValue),
            "strength": .string(strength.rawValue), "deadline": .optionalValue(deadline), "within": .optional(within),
        ]
    }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(
            text: try reader.string("text"), span: try reader.optionalValue("span"),
            subject: try reader.string("subject"), amount: try reader.value("amount"),
            comparator: try reader.choice("comparator"), kind: try reader.choice("kind"),
            strength: try reader.choice("strength"), deadline: try reader.optionalValue("deadline"),
            within: try reader.optionalInteger("within"))
    }
}

extension CommitmentDraft: PayloadCodable {
    var payload: JSON {
        [
            "text": .string(text), "span": .optionalValue(span), "action": .optional(action),
            "strength": .string(strength.rawValue), "kind": .string(kind.rawValue),
            "deadline": .optionalValue(deadline), "projects": .values(projects), "indicators": .values(indicators),
        ]
    }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(
            text: try reader.string("text"), span: try reader.optionalValue("span"),
            action: try reader.optionalString("action"), strength: try reader.choice("strength"),
            kind: try reader.choice("kind"), deadline: try reader.optionalValue("deadline"),
            projects: try reader.values("projects"), indicators: try reader.values("indicators"))
    }
}

extension OrganisationDraft: PayloadCodable {
    var payload: JSON {
        [
            "name": .string(name), "role": .string(role.rawValue), "members": .array(members.map(JSON.string)),
            "span": .optionalValue(span),
        ]
    }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(
            name: try reader.string("name"), role: try reader.choice("role"), members: try reader.strings("members"),
            span: try reader.optionalValue("span"))
    }
}

extension ItemDraft: PayloadCodable {
    var payload: JSON {
        [
            "number": .optional(number), "section": .optionalID(section), "title": .string(title),
            "span": .optionalValue(span), "organisations": .values(organisations), "people": .values(people),
            "deadline": .optionalValue(deadline), "commitments": .values(commitments),
        ]
    }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(
            number: try reader.optionalString("number"), section: try reader.optionalID("section"),
            title: try reader.string("title"), span: try reader.optionalValue("span"),
            organisations: try reader.values("organisations"), people: try reader.values("people"),
            deadline: try reader.optionalValue("deadline"), commitments: try reader.values("commitments"))
    }
}
