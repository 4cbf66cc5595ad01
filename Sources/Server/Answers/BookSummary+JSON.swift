import Ledger
import Values

extension BookSummary {
    /// The book's figures.
    var json: JSON {
        [
            "book": .string(book.id.rawValue), "year": .integer(book.year), "title": .string(book.title),
            "place": .optional(book.place), "office": .optional(book.office), "position": .integer(position),
            "updated": .string(updated.description), "state": .string(state.rawValue), "items": .integer(items),
            "confirmed": .integer(confirmed), "dispatched": .integer(dispatched), "commitments": .integer(commitments),
            "indicators": .integer(indicators), "openFindings": .integer(openFindings),
        ]
    }
}
