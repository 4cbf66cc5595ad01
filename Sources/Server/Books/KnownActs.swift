import Ledger
import LedgerStore
import Values

/// What entries record as acts, decoded once: entries never change, so neither do these.
actor KnownActs {
    /// An act with who did it and when.
    struct Known: Sendable {
        let position: Int
        let at: Moment
        let actor: ActorID
        let act: Act
    }

    private struct Key: Hashable {
        let book: BookID
        let position: Int
    }

    /// What is known of one entry.
    private enum Content {
        case act(Known)
        case other
    }

    /// How many entries are read at once where one is missing: those of an item lie near each other.
    private static let pageLength = 256

    private let store: any LedgerStore
    private var contents = Generations<Key, Content>(generationMax: 20_000)

    /// The acts of the books in `store`.
    init(store: any LedgerStore) {
        self.store = store
    }

    /// The acts at `positions` of a book, in order; entries that record none are passed over.
    func acts(of book: BookID, at positions: [Int]) async throws -> [Known] {
        var found: [Known] = []
        found.reserveCapacity(positions.count)
        for position in positions {
            if case .act(let known) = try await content(Key(book: book, position: position)) { found.append(known) }
        }
        return found
    }

    private func content(_ key: Key) async throws -> Content? {
        if let known = contents.value(for: key) { return known }
        let entries = try await store.entries(of: key.book, after: key.position - 1, limit: Self.pageLength)
        for entry in entries {
            contents.keep(try Self.content(entry), for: Key(book: key.book, position: entry.position))
        }
        return contents.value(for: key)
    }

    private static func content(_ entry: Entry) throws -> Content {
        guard case .acted(let act) = try Event(entry) else { return .other }
        return .act(Known(position: entry.position, at: entry.at, actor: entry.actor, act: act))
    }
}
