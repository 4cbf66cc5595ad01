public import Values

extension BookSummary {
    /// The summary as JSON, for a store's summary row.
    public var json: JSON {
        [
            "book": book.payload, "position": .integer(position),
            "updatedMs": .number(ExactNumber(coefficient: updated.millisecondsSince1970)),
            "state": .string(state.rawValue), "items": .integer(items), "confirmed": .integer(confirmed),
            "dispatched": .integer(dispatched), "commitments": .integer(commitments),
            "indicators": .integer(indicators), "openFindings": .integer(openFindings),
        ]
    }

    /// The summary read from a store's summary row, or `nil` where it is none.
    public init?(json: JSON) {
        guard let summary = try? BookSummary(from: PayloadReader(json, path: "summary")) else { return nil }
        self = summary
    }

    private init(from reader: PayloadReader) throws(PayloadError) {
        self.init(
            book: try reader.value("book"), position: try reader.integer("position"),
            updated: Moment(millisecondsSince1970: Int64(try reader.integer("updatedMs"))),
            state: try reader.choice("state"), items: try reader.integer("items"),
            confirmed: try reader.integer("confirmed"), dispatched: try reader.integer("dispatched"),
            commitments: try reader.integer("commitments"), indicators: try reader.integer("indicators"),
            openFindings: try reader.integer("openFindings"))
    }
}
