internal import Values

extension Commitment {
    var json: JSON {
        .object([
            .init("text", .string(text)), .init("span", span.json), .init("action", .optional(action)),
            .init("strength", .string(strength.rawValue)), .init("kind", .string(kind.rawValue)),
            .init("deadline", deadline?.json ?? .null), .init("projects", .array(projects.map(\.json))),
            .init("indicators", .array(indicators.map(\.json))), .init("inferred", inferred?.json ?? .null),
        ])
    }
}

extension Project {
    var json: JSON {
        .object([.init("name", .string(name)), .init("size", size?.json ?? .null), .init("span", span.json)])
    }
}

extension Amount {
    var json: JSON {
        .object([
            .init("value", .number(value)), .init("scale", .optional(scale)), .init("unit", .optional(unit)),
        ])
    }
}

extension Indicator {
    var json: JSON {
        .object([
            .init("text", .string(text)), .init("span", span.json), .init("subject", .string(subject)),
            .init("value", .number(amount.value)), .init("scale", .optional(amount.scale)),
            .init("unit", .optional(amount.unit)), .init("comparator", .string(comparator.rawValue)),
            .init("kind", .string(kind.rawValue)), .init("strength", .string(strength.rawValue)),
            .init("deadline", deadline?.json ?? .null), .init("within", .optional(within)),
        ])
    }
}
