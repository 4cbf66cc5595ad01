/// The name of a book: 1 to 64 lower-case letters, digits and hyphens, for example `2022-a1b2c3`.
///
/// The caller makes it (ids and randomness come in from outside) and it never changes. It stands in addresses and is
/// the first part of every primary key.
public struct BookID: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The name itself.
    public let rawValue: String

    /// The book named `rawValue`, or `nil` where that is no such name.
    public init?(_ rawValue: some StringProtocol) {
        let bytes = rawValue.utf8
        guard (1...64).contains(bytes.count), bytes.allSatisfy(BookID.isAllowed) else { return nil }
        self.rawValue = String(rawValue)
    }

    /// The name itself.
    public var description: String { rawValue }

    /// Whether the name of `left` sorts before that of `right`.
    public static func < (left: BookID, right: BookID) -> Bool {
        left.rawValue < right.rawValue
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
    }
}

/// Who acts: the id of an account, which never changes, whatever its holder is called later.
public struct ActorID: Sendable, Hashable, CustomStringConvertible {
    /// The id itself.
    public let rawValue: String

    /// The actor with the id `rawValue`.
    public init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    /// The id itself.
    public var description: String { rawValue }
}
