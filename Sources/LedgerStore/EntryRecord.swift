public import Ledger
public import Values

/// An entry as a store keeps it: bytes that have not been believed yet.
public struct EntryRecord: Sendable, Hashable {
    /// The book.
    public var book: BookID
    /// The place in the book, from 1.
    public var position: Int
    /// When it happened.
    public var at: Moment
    /// Who did it.
    public var actor: ActorID
    /// The kind with its version.
    public var kind: EntryKind
    /// The payload's canonical JSON.
    public var payload: [UInt8]
    /// The hash of the entry before.
    public var previousHash: [UInt8]
    /// The entry's hash.
    public var hash: [UInt8]

    /// A record of the given parts.
    public init(
        book: BookID, position: Int, at: Moment, actor: ActorID, kind: EntryKind, payload: [UInt8],
        previousHash: [UInt8], hash: [UInt8]
    ) {
        self.book = book
        self.position = position
        self.at = at
        self.actor = actor
        self.kind = kind
        self.payload = payload
        self.previousHash = previousHash
        self.hash = hash
    }

    /// The record that keeps `entry`.
    public init(_ entry: Entry) {
        self.init(
            book: entry.book, position: entry.position, at: entry.at, actor: entry.actor, kind: entry.kind,
            payload: entry.payload.bytes(.canonical), previousHash: entry.previousHash.bytes, hash: entry.hash.bytes)
    }

    /// The entry that the record keeps.
    ///
    /// - Throws: ``StoreError`` with code `corrupted` where the payload is no JSON or a hash has not 32 bytes.
    public func entry() throws(StoreError) -> Entry {
        guard let previous = Digest(bytes: previousHash), let hash = Digest(bytes: hash) else {
            throw corrupted("a hash has not \(Digest.length) bytes")
        }
        do {
            return Entry(
                book: book, position: position, at: at, actor: actor, kind: kind, payload: try JSON(parsing: payload),
                previousHash: previous, hash: hash)
        } catch {
            throw corrupted("the payload is \(error)")
        }
    }

    private func corrupted(_ what: String) -> StoreError {
        StoreError(.corrupted, "Entry \(position) of book \(book) is damaged: \(what). Run duban verify.")
    }
}

/// Where a book ends: the position and the hash of its last entry.
public struct BookHead: Sendable, Hashable {
    /// The position of the last entry.
    public let position: Int
    /// The hash of the last entry.
    public let hash: Digest

    /// The end at `position` with `hash`.
    public init(position: Int, hash: Digest) {
        self.position = position
        self.hash = hash
    }
}
