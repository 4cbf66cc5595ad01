import Values

extension Span: PayloadCodable {
    /// Offsets and place as one array, `[start, end, line, column]`: a reading holds thousands of spans.
    var payload: JSON { [.integer(start), .integer(end), .integer(line), .integer(column)] }

    init(from reader: PayloadReader) throws(PayloadError) {
        guard let numbers = reader.json.array?.compactMap(\.integer), numbers.count == 4 else {
            throw PayloadError(path: reader.path, expected: "four whole numbers")
        }
        self.init(start: numbers[0], end: numbers[1], line: numbers[2], column: numbers[3])
    }
}

extension Deadline: PayloadCodable {
    var payload: JSON {
        [
            "text": .optional(text), "date": .optional(date?.description), "origin": .string(origin.rawValue),
            "span": .optionalValue(span),
        ]
    }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(
            text: try reader.optionalString("text"),
            date: try reader.optional("date", "a date") { $0.string.flatMap { CalendarDate($0) } },
            origin: try reader.choice("origin"), span: try reader.optionalValue("span"))
    }
}

extension Person: PayloadCodable {
    var payload: JSON { ["name": .string(name), "role": .string(role), "span": .optionalValue(span)] }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(
            name: try reader.string("name"), role: try reader.string("role"), span: try reader.optionalValue("span"))
    }
}

extension Amount: PayloadCodable {
    var payload: JSON { ["value": .number(value), "scale": .optional(scale), "unit": .optional(unit)] }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(
            value: try reader.number("value"), scale: try reader.optionalString("scale"),
            unit: try reader.optionalString("unit"))
    }
}

extension Project: PayloadCodable {
    var payload: JSON { ["name": .string(name), "size": .optionalValue(size), "span": .optionalValue(span)] }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(
            name: try reader.string("name"), size: try reader.optionalValue("size"),
            span: try reader.optionalValue("span"))
    }
}

extension Numbering: PayloadCodable {
    var payload: JSON {
        [
            "item": .integer(item), "organisation": .integer(organisation), "commitment": .integer(commitment),
            "indicator": .integer(indicator), "finding": .integer(finding),
        ]
    }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(
            item: try reader.integer("item"), organisation: try reader.integer("organisation"),
            commitment: try reader.integer("commitment"), indicator: try reader.integer("indicator"),
            finding: try reader.integer("finding"))
    }
}
