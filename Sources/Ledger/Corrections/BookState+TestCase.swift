public import Values

extension BookState {
    /// What a careful person reads in the document, after all that was set right: a test case for the reader, in the form in
    /// which the answers of the samples are written, with the text of the document and what the reader made of it instead.
    ///
    /// Decisions of the office beyond the document, leads it named and deadlines it assigned, are listed among the differences
    /// and are no part of the answers.
    ///
    /// - Parameter source: The UTF-8 text that was read.
    public func testCase(source: [UInt8]) -> JSON {
        let differences = readingDifferences(source: source)
        return [
            "schema": "duban.corrections/1", "doc": .optional(self.source?.name), "year": .integer(book.year),
            "position": .integer(position), "items": .array(liveItems.map { answer($0, source) }),
            "differences": .array(differences.map(json)), "text": .string(String(decoding: source, as: UTF8.self)),
        ]
    }

    private func answer(_ item: Item, _ source: [UInt8]) -> JSON {
        let words = SourceWords(source, in: places(of: item))
        let section = item.section.value.flatMap(section)
        let heading = section.map { [$0.number, $0.title].compactMap(\.self).joined(separator: "、") }
        let organisations = item.liveOrganisations.filter { $0.added == nil || words.contain($0.name.value) }
        let targets = item.liveCommitments.flatMap { commitment -> [JSON] in
            let indicators = commitment.liveIndicators.filter {
                $0.added == nil || words.contain($0.value.value.description)
            }
            guard commitment.liveIndicators.isEmpty else { return indicators.map { target($0, words) } }
            return milestone(commitment, words).map { [$0] } ?? []
        }
        return [
            "number": .optional(item.number.value), "section": .optional(heading), "title": .string(item.title.value),
            "deadline": deadline(item.deadline, words),
            "organisations": .array(organisations.map { answer($0, in: item) }),
            "leaders": .array(item.people.value.map { .string($0.name) }), "targets": .array(targets),
        ]
    }

    private func answer(_ organisation: Organisation, in item: Item) -> JSON {
        let role = isNamedLead(organisation, in: item) ? organisation.role.original : organisation.role.value
        var json: JSON = ["name": .string(organisation.name.value), "role": .string(role.rawValue)]
        if !organisation.members.value.isEmpty {
            json = [
                "name": .string(organisation.name.value), "role": .string(role.rawValue),
                "members": .array(organisation.members.value.map(JSON.string)),
            ]
        }
        return json
    }

    private func target(_ indicator: Indicator, _ words: SourceWords) -> JSON {
        [
            "text": .string(indicator.text), "subject": .string(indicator.subject.value),
            "value": .number(indicator.value.value), "scale": .optional(indicator.scale.value),
            "unit": .optional(indicator.unit.value), "comparator": .string(indicator.comparator.value.rawValue),
            "kind": .string(indicator.kind.value.rawValue), "strength": .string(indicator.strength.value.rawValue),
            "deadline": deadline(indicator.deadline, words), "cue": .null,
        ]
    }

    /// A dated deliverable without a number.
    private func milestone(_ commitment: Commitment, _ words: SourceWords) -> JSON? {
        let due = deadline(commitment.deadline, words)
        guard commitment.kind.value == .milestone, due["date"]?.string != nil else { return nil }
        guard commitment.added == nil || commitment.span != nil || words.contain(commitment.text.value) else {
            return nil
        }
        return [
            "text": .string(commitment.text.value), "subject": .string(commitment.text.value), "value": .null,
            "scale": .null, "unit": .null, "comparator": .null, "kind": "milestone",
            "strength": .string(commitment.strength.value.rawValue), "deadline": due, "cue": .null,
        ]
    }

    /// The deadline that the document states; what is implied, or was assigned by the office, is none of it.
    private func deadline(_ deadline: Traced<Deadline?>, _ words: SourceWords) -> JSON {
        let stated = deadline.value.isStated(in: words) ? deadline.value : deadline.original
        guard let stated, stated.origin != .implied else { return .null }
        return ["text": .optional(stated.text), "date": stated.date.map { .string($0.description) } ?? .null]
    }

    private func json(_ difference: ReadingDifference) -> JSON {
        [
            "kind": .string(difference.kind.rawValue), "item": .string(difference.item.description),
            "element": .string(difference.element.description), "label": .string(difference.label),
            "field": .optional(difference.field?.rawValue), "read": difference.before.payload,
            "corrected": difference.after.payload, "span": .optionalValue(difference.span),
            "inDocument": .bool(difference.isInDocument), "reason": .optional(difference.mark.reason),
            "position": .integer(difference.mark.position),
        ]
    }
}
