import Values

extension ReadingDraft: PayloadCodable {
    var payload: JSON {
        [
            "title": .optional(title), "year": .optional(year), "place": .optional(place),
            "announcedSections": .optional(announcedSections), "announcedItems": .optional(announcedItems),
            "sections": .values(sections), "items": .values(items), "unread": .values(unread),
            "findings": .values(findings),
        ]
    }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(
            title: try reader.optionalString("title"), year: try reader.optionalInteger("year"),
            place: try reader.optionalString("place"),
            announcedSections: try reader.optionalInteger("announcedSections"),
            announcedItems: try reader.optionalInteger("announcedItems"), sections: try reader.values("sections"),
            items: try reader.values("items"), unread: try reader.values("unread"),
            findings: try reader.values("findings"))
    }
}

extension ReadingDraft.Heading: PayloadCodable {
    var payload: JSON { ["number": .optional(number), "title": .string(title), "span": span.payload] }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(
            number: try reader.optionalString("number"), title: try reader.string("title"),
            span: try reader.value("span"))
    }
}

extension ReadingDraft.Remark: PayloadCodable {
    var payload: JSON {
        [
            "code": .string(code), "severity": .string(severity.rawValue), "message": .string(message),
            "suggestion": .optional(suggestion), "span": span.payload,
        ]
    }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(
            code: try reader.string("code"), severity: try reader.choice("severity"),
            message: try reader.string("message"), suggestion: try reader.optionalString("suggestion"),
            span: try reader.value("span"))
    }
}

extension Unread: PayloadCodable {
    var payload: JSON { ["span": span.payload, "reason": .string(reason.rawValue)] }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(span: try reader.value("span"), reason: try reader.choice("reason"))
    }
}

extension SourceDocument: PayloadCodable {
    var payload: JSON {
        let known: [JSON.Member] = [
            JSON.Member("name", .string(name)), JSON.Member("format", .string(format)),
            JSON.Member("bytes", .integer(bytes)), JSON.Member("original", .string(original.hexadecimal)),
            JSON.Member("text", .string(text.hexadecimal)),
        ]
        // Left out where there is none, so that a document without pages is recorded as it always was.
        return .object(known + (layout.map { [JSON.Member("layout", .string($0.hexadecimal))] } ?? []))
    }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(
            name: try reader.string("name"), format: try reader.string("format"), bytes: try reader.integer("bytes"),
            original: try reader.digest("original"), text: try reader.digest("text"),
            layout: try reader.optionalDigest("layout"))
    }
}

extension Book: PayloadCodable {
    var payload: JSON {
        [
            "id": .string(id.rawValue), "year": .integer(year), "title": .string(title), "place": .optional(place),
            "office": .optional(office),
        ]
    }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(
            id: try reader.required("id", "a book's name") { $0.string.flatMap { BookID($0) } },
            year: try reader.integer("year"), title: try reader.string("title"),
            place: try reader.optionalString("place"), office: try reader.optionalString("office"))
    }
}
