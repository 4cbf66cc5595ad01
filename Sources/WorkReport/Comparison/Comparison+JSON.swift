public import Values

extension Comparison {
    /// The comparison in the form of `docs/contract.md`: all keys in the contract's order, absent values null.
    ///
    /// - Parameters:
    ///   - before: the first file.
    ///   - after: the second file.
    public func json(before: SourceDescription, after: SourceDescription) -> JSON {
        .object([
            .init("schema", "duban.comparison/1"), .init("before", self.before.json(before)),
            .init("after", self.after.json(after)), .init("summary", summary.json),
            .init("items", .array(items.map { Comparison.json($0.status, $0.before, $0.after, $0.changes) })),
            .init(
                "commitments", .array(commitments.map { Comparison.json($0.status, $0.before, $0.after, $0.changes) })),
        ])
    }

    private static func json(_ status: Status, _ before: [Place], _ after: [Place], _ changes: [Change]) -> JSON {
        .object([
            .init("status", .string(status.rawValue)), .init("before", .array(before.map(\.json))),
            .init("after", .array(after.map(\.json))), .init("changes", .array(changes.map(\.json))),
        ])
    }
}

extension Comparison.Side {
    func json(_ source: SourceDescription) -> JSON {
        .object([
            .init("source", source.json), .init("title", .optional(title)), .init("year", .optional(year)),
            .init("items", .integer(items)), .init("commitments", .integer(commitments)),
        ])
    }
}

extension Comparison.Summary {
    var json: JSON {
        let statuses = { (counts: [Comparison.Status: Int]) -> JSON in
            .object(Comparison.Status.allCases.map { .init($0.rawValue, .integer(counts[$0] ?? 0)) })
        }
        let kinds = Comparison.Change.Kind.allCases.map { JSON.Member($0.rawValue, .integer(changes[$0] ?? 0)) }
        return .object([
            .init("items", statuses(items)), .init("commitments", statuses(commitments)),
            .init("changes", .object(kinds)),
        ])
    }
}

extension Comparison.Place {
    var json: JSON {
        .object([
            .init("item", .integer(item)), .init("number", .optional(number)), .init("title", .string(title)),
            .init("text", .string(text)), .init("span", span.json),
        ])
    }
}

extension Comparison.Change {
    var json: JSON {
        .object([
            .init("kind", .string(kind.rawValue)), .init("subject", .optional(subject)),
            .init("before", before?.json ?? .null), .init("after", after?.json ?? .null),
            .init("growth", growth?.json ?? .null),
        ])
    }
}

extension Comparison.Value {
    var json: JSON { .object([.init("text", .string(text)), .init("span", span?.json ?? .null)]) }
}

extension Comparison.Growth {
    var json: JSON {
        .object([
            .init("difference", .number(difference)), .init("unit", .optional(unit)),
            .init("permille", .optional(permille)),
        ])
    }
}
