import Ledger
import LedgerStore
import Values

/// The payloads of entries as pages show them: entries never change, so neither do these.
actor KnownPayloads {
    private struct Key: Hashable {
        let book: BookID
        let position: Int
    }

    /// The longest text that is kept; what is longer is cut, and said to be.
    static let lengthMax = 4_000
    /// How many entries are read at once where one is missing: those that a page shows lie side by side.
    private static let pageLength = 64

    private let store: any LedgerStore
    private var texts = Generations<Key, String>(generationMax: 2_000)

    /// The payloads of the entries in `store`.
    init(store: any LedgerStore) {
        self.store = store
    }

    /// The payloads at `positions` of a book, as far as it has them.
    func texts(of book: BookID, at positions: [Int]) async throws -> [Int: String] {
        var found: [Int: String] = [:]
        for position in positions.sorted() { found[position] = try await text(Key(book: book, position: position)) }
        return found
    }

    private func text(_ key: Key) async throws -> String? {
        if let known = texts.value(for: key) { return known }
        let entries = try await store.entries(of: key.book, after: key.position - 1, limit: Self.pageLength)
        for entry in entries {
            texts.keep(
                Self.text(entry.payload, limit: Self.lengthMax), for: Key(book: key.book, position: entry.position))
        }
        return texts.value(for: key)
    }

    /// A payload laid out for people, at most `limit` characters of it.
    static func text(_ payload: JSON, limit: Int) -> String {
        let text = String(decoding: payload.bytes(.indented), as: UTF8.self)
        return text.unicodeScalars.count <= limit
            ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit))) + "…"
    }
}
