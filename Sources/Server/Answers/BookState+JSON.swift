import Ledger
import Values

/// A book's present state for programs. Names of members are those of the reading's contract; things carry their names in
/// the book besides, and only what counts is listed: nothing struck, merged or split.
extension BookState {
    /// The state, with the position that it holds for.
    var json: JSON {
        [
            "schema": "duban.book/1", "summary": summary.json, "head": .string(head.hexadecimal),
            "source": source?.json ?? nil,
            "sections": .array(
                sections.map {
                    ["id": .string($0.id.description), "number": .optional($0.number), "title": .string($0.title)]
                }),
            "items": .array(liveItems.map(\.json)),
            "findings": .array(findings.map(\.json)),
        ]
    }
}

extension SourceDocument {
    fileprivate var json: JSON {
        [
            "name": .string(name), "format": .string(format), "bytes": .integer(bytes),
            "sha256": .string(original.hexadecimal), "text": .string(text.hexadecimal),
        ]
    }
}

extension Finding {
    fileprivate var json: JSON {
        [
            "id": .string(id.description), "code": .string(code), "severity": .string(severity.rawValue),
            "message": .string(message), "suggestion": .optional(suggestion), "span": span.json,
            "settled": .bool(settled != nil),
        ]
    }
}

extension Item {
    fileprivate var json: JSON {
        [
            "id": .string(id.description), "number": .optional(number.value),
            "section": .optional(section.value?.description), "title": .string(title.value), "span": span?.json ?? nil,
            "state": .string(state.rawValue), "confirmed": .bool(isConfirmed),
            "organisations": .array(liveOrganisations.map(\.json)),
            "people": .array(people.value.map { ["name": .string($0.name), "role": .string($0.role)] }),
            "deadline": deadline.value?.json ?? nil, "notes": .string(notes.value),
            "commitments": .array(liveCommitments.map(\.json)),
        ]
    }
}

extension Organisation {
    fileprivate var json: JSON {
        [
            "id": .string(id.description), "name": .string(name.value), "role": .string(role.value.rawValue),
            "members": .array(members.value.map(JSON.string)), "span": span?.json ?? nil,
        ]
    }
}

extension Commitment {
    fileprivate var json: JSON {
        [
            "id": .string(id.description), "text": .string(text.value), "span": span?.json ?? nil,
            "action": .optional(action.value), "strength": .string(strength.value.rawValue),
            "kind": .string(kind.value.rawValue), "deadline": deadline.value?.json ?? nil,
            "indicators": .array(liveIndicators.map(\.json)),
        ]
    }
}

extension Indicator {
    fileprivate var json: JSON {
        [
            "id": .string(id.description), "text": .string(text), "span": span?.json ?? nil,
            "subject": .string(subject.value), "value": .number(value.value), "scale": .optional(scale.value),
            "unit": .optional(unit.value), "comparator": .string(comparator.value.rawValue),
            "kind": .string(kind.value.rawValue), "strength": .string(strength.value.rawValue),
            "deadline": deadline.value?.json ?? nil, "within": .optional(within?.description),
        ]
    }
}

extension Deadline {
    fileprivate var json: JSON {
        [
            "text": .optional(text), "date": .optional(date?.description), "origin": .string(origin.rawValue),
            "span": span?.json ?? nil,
        ]
    }
}

extension Span {
    fileprivate var json: JSON {
        ["start": .integer(start), "end": .integer(end), "line": .integer(line), "column": .integer(column)]
    }
}
