/// Why entries could not be folded.
public struct EntryError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong.
    public enum Code: String, Sendable, Hashable {
        /// The kind or its version is not known to this version of the program.
        case unknownKind
        /// The payload does not have the form of its kind.
        case malformedPayload
        /// The entry does not follow the one before it.
        case outOfOrder
        /// The entry belongs to another book.
        case foreignBook
        /// The entry speaks of things that the book does not have, or names things twice.
        case contradiction
        /// There are no entries, or the first does not open a book.
        case notOpened
    }

    /// What is wrong.
    public let code: Code
    /// The position of the entry, 0 where there is none.
    public let position: Int
    /// The plain facts: which kind, which member, which name.
    public let detail: String

    /// An error of an entry at `position`.
    public init(code: Code, position: Int, detail: String) {
        self.code = code
        self.position = position
        self.detail = detail
    }

    /// One sentence with position and facts.
    public var description: String { "entry \(position) cannot be folded (\(code.rawValue)): \(detail)" }
}
