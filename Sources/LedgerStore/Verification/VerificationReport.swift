public import Ledger
public import Values

/// What a verification found in one book.
public struct VerificationReport: Sendable, Hashable {
    /// Something that is not as it was written.
    public struct Problem: Sendable, Hashable, CustomStringConvertible {
        /// What kind of damage it is.
        public enum Code: String, Sendable, Hashable, CaseIterable {
            /// A position is missing, or stands twice.
            case gap
            /// An entry's hash is not that of what it holds: it was altered.
            case hash
            /// An entry does not name the hash of the one before it.
            case chain
            /// A payload is no JSON.
            case payload
            /// An entry cannot be folded.
            case fold
            /// The book ends before the position that its summary speaks of, or the summary says something else.
            case summary
            /// A blob that an entry names is not there.
            case blobMissing
            /// A blob's bytes no longer have its digest.
            case blobAltered
            /// The snapshot says something else than the entries up to it.
            case snapshot
        }

        /// What kind of damage it is.
        public let code: Code
        /// The book.
        public let book: BookID
        /// The entry, where it is one's.
        public let position: Int?
        /// The blob, where it is one's.
        public let blob: Digest?
        /// What differs, in plain words.
        public let detail: String

        /// A problem of the given kind.
        public init(_ code: Code, book: BookID, position: Int? = nil, blob: Digest? = nil, detail: String) {
            self.code = code
            self.book = book
            self.position = position
            self.blob = blob
            self.detail = detail
        }

        /// Where and what: `book 2022-a, entry 17: the hash …`.
        public var description: String {
            let place = position.map { ", entry \($0)" } ?? blob.map { ", blob \($0)" } ?? ""
            return "book \(book)\(place): \(detail) [\(code.rawValue)]"
        }
    }

    /// The book.
    public let book: BookID
    /// How many entries were read.
    public let entries: Int
    /// How many blobs were read.
    public let blobs: Int
    /// The hash at the end of the chain, where the chain could be followed to it; to be kept elsewhere and compared.
    public let head: BookHead?
    /// What is wrong, by position; empty for a sound book.
    public let problems: [Problem]

    /// Whether nothing is wrong.
    public var holds: Bool { problems.isEmpty }
}
