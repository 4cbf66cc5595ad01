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

    /// How many entries each of the two generations keeps: what is not asked for while one fills up is let go.
    private static let generationMax = 20_000
    /// How many entries are read at once where one is missing: those of an item lie near each other.
    private static let pageLength = 256

    private let store: any LedgerStore
    private var young: [Key: Known?] = [:]
    private var old: [Key: Known?] = [:]

    /// The acts of the books in `store`.
    init(store: any LedgerStore) {
        self.store = store
    }

    /// The acts at `positions` of a book, in order; entries that record none are passed over.
    func acts(of book: BookID, at positions: [Int]) async throws -> [Known] {
        var found: [Known] = []
        found.reserveCapacity(positions.count)
        for position in positions {
            if let known = try await known(Key(book: book, position: position)) { found.append(known) }
        }
        return found
    }

    private func known(_ key: Key) async throws -> Known? {
        if let known = young[key] { return known }
        if let known = old[key] {
            keep(known, for: key)
            return known
        }
        let entries = try await store.entries(of: key.book, after: key.position - 1, limit: Self.pageLength)
        for entry in entries { keep(try Self.known(entry), for: Key(book: key.book, position: entry.position)) }
        return young[key] ?? nil
    }

    private static func known(_ entry: Entry) throws -> Known? {
        guard case .acted(let act) = try Event(entry) else { return nil }
        return Known(position: entry.position, at: entry.at, actor: entry.actor, act: act)
    }

    private func keep(_ known: Known?, for key: Key) {
        if young.count >= Self.generationMax { (old, young) = (young, [:]) }
        young.updateValue(known, forKey: key)
    }
}
