public import Ledger
internal import Values

/// The folded state of a book at one entry, as bytes that the store does not look into: a cache, from which a book is read faster
/// than from its entries. Losing it loses nothing.
public struct BookSnapshot: Sendable, Hashable {
    /// How many snapshots of a book a store keeps: the newest, and the one before for when the newest is damaged.
    public static let keptMax = 2

    /// The entry up to which the state was folded.
    public let head: BookHead
    /// The state, as `BookState.snapshot` writes it.
    public let bytes: [UInt8]

    /// The snapshot `bytes` at `head`.
    public init(head: BookHead, bytes: [UInt8]) {
        self.head = head
        self.bytes = bytes
    }
}

extension BookSnapshot {
    /// Refuses a snapshot whose head is not the entry at its position, which has the hash `stored`.
    ///
    /// - Throws: ``StoreError`` with code `invalid`.
    public static func check(_ head: BookHead, of book: BookID, stored: [UInt8]?) throws(StoreError) {
        guard stored == head.hash.bytes else {
            throw StoreError(
                .invalid, "A snapshot of book \(book) does not belong to its entry \(head.position); it was not kept.")
        }
    }

    /// The state that the snapshot holds; `nil` where this version of the program cannot use it, or where it is not that of
    /// ``head``.
    public func state(of book: BookID) -> BookState? {
        guard let state = try? BookState(snapshot: bytes), state.book.id == book, state.position == head.position,
            state.head == head.hash
        else { return nil }
        return state
    }
}
