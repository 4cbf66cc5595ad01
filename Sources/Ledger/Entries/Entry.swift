public import Values

/// One thing that happened to a book: who did what, when, chained to the entry before it by its hash.
///
/// Entries are never changed or deleted; a correction is another entry.
public struct Entry: Sendable, Hashable {
    /// The book.
    public let book: BookID
    /// The place in the book, from 1 without gaps.
    public let position: Int
    /// When it happened.
    public let at: Moment
    /// Who did it.
    public let actor: ActorID
    /// What kind of thing happened, with its version.
    public let kind: EntryKind
    /// What exactly happened.
    public let payload: JSON
    /// The hash of the entry before, `Digest.zero` for the first.
    public let previousHash: Digest
    /// The hash of ``canonicalBytes(book:position:at:actor:kind:payload:previousHash:)``.
    public let hash: Digest

    /// An entry of the given parts, as a store gives it back. Nothing is checked here.
    public init(
        book: BookID, position: Int, at: Moment, actor: ActorID, kind: EntryKind, payload: JSON, previousHash: Digest,
        hash: Digest
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
}

/// A function that gives the SHA-256 digest of bytes; `Digests` has one.
public typealias HashFunction = @Sendable (_ bytes: [UInt8]) -> Digest

extension Entry {
    /// The bytes that an entry's hash is taken over: canonical JSON of its parts and the hash before.
    ///
    /// `payload` is given as bytes, so that verification sees what is stored, not what it would be rewritten to.
    public static func canonicalBytes(
        book: BookID, position: Int, at: Moment, actor: ActorID, kind: EntryKind, payload: [UInt8], previousHash: Digest
    ) -> [UInt8] {
        var bytes = Array("{\"actor\":".utf8)
        bytes += JSON.string(actor.rawValue).bytes(.canonical)
        bytes += ",\"at\":\(at.millisecondsSince1970),\"book\":\"\(book)\",\"kind\":".utf8
        bytes += JSON.string(kind.rawValue).bytes(.canonical)
        bytes += ",\"payload\":".utf8
        bytes += payload
        bytes += ",\"position\":\(position),\"previous\":\"\(previousHash.hexadecimal)\"}".utf8
        return bytes
    }

    /// The entries that record `events`, chained behind `head` at `position` (`Digest.zero` and 0 for a new book).
    public static func sealing(
        _ events: [Event], book: BookID, after position: Int, head: Digest, actor: ActorID, at: Moment,
        hash: HashFunction
    ) -> [Entry] {
        var entries: [Entry] = []
        for event in events {
            let last = entries.last
            entries.append(
                Entry(
                    sealing: event, book: book, position: (last?.position ?? position) + 1,
                    previousHash: last?.hash ?? head, actor: actor, at: at, hash: hash))
        }
        return entries
    }

    private init(
        sealing event: Event, book: BookID, position: Int, previousHash: Digest, actor: ActorID, at: Moment,
        hash: HashFunction
    ) {
        let payload = event.payload.canonical
        let bytes = Entry.canonicalBytes(
            book: book, position: position, at: at, actor: actor, kind: event.kind, payload: payload.bytes(.canonical),
            previousHash: previousHash)
        self.init(
            book: book, position: position, at: at, actor: actor, kind: event.kind, payload: payload,
            previousHash: previousHash, hash: hash(bytes))
    }
}
