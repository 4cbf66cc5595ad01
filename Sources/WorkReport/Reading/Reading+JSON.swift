public import Values

extension Reading {
    /// The reading in the form of `docs/contract.md`: all keys in the contract's order, absent values null.
    public func json(source: SourceDescription) -> JSON {
        let announced = JSON.object([
            .init("sections", .optional(announcedSections)), .init("items", .optional(announcedItems)),
        ])
        return .object([
            .init("schema", "duban.reading/1"), .init("source", source.json), .init("title", .optional(title)),
            .init("year", .optional(year)), .init("place", .optional(place)), .init("announced", announced),
            .init("sections", .array(sections.map(\.json))), .init("items", .array(items.map(\.json))),
            .init("unread", .array(unread.map(\.json))), .init("findings", .array(findings.map(\.json))),
        ])
    }
}

extension Span {
    var json: JSON {
        .object([
            .init("start", .integer(start)), .init("end", .integer(end)), .init("line", .integer(line)),
            .init("column", .integer(column)),
        ])
    }
}

extension Section {
    var json: JSON {
        .object([.init("number", .optional(number)), .init("title", .string(title)), .init("span", span.json)])
    }
}

extension Item {
    var json: JSON {
        .object([
            .init("number", .optional(number)), .init("section", .optional(section)), .init("title", .string(title)),
            .init("span", span.json), .init("organisations", .array(organisations.map(\.json))),
            .init("people", .array(people.map(\.json))), .init("deadline", deadline?.json ?? .null),
            .init("commitments", .array(commitments.map(\.json))),
        ])
    }
}

extension Organisation {
    var json: JSON {
        .object([
            .init("name", .string(name)), .init("role", .string(role.rawValue)),
            .init("members", .array(members.map(JSON.string))), .init("span", span.json),
        ])
    }
}

extension Person {
    var json: JSON {
        .object([.init("name", .string(name)), .init("role", .string(role)), .init("span", span.json)])
    }
}

extension Deadline {
    var json: JSON {
        .object([
            .init("text", .optional(text)), .init("date", .optional(date?.description)),
            .init("origin", .string(origin.rawValue)), .init("span", span?.json ?? .null),
        ])
    }
}

extension Unread {
    var json: JSON { .object([.init("span", span.json), .init("reason", .string(reason.rawValue))]) }
}

extension Finding {
    var json: JSON {
        .object([
            .init("code", .string(code)), .init("severity", .string(severity.rawValue)),
            .init("message", .string(message)), .init("suggestion", .optional(suggestion)), .init("span", span.json),
        ])
    }
}
