/// Why bytes are no snapshot that this version of the program can use: fold the book's entries instead.
public struct SnapshotError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of failure it is.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// The bytes do not begin as a snapshot does.
        case noSnapshot
        /// Another version of the program wrote them, in another layout.
        case otherLayout
        /// They are not as they were written.
        case damaged
    }

    /// What kind of failure it is.
    public let code: Code
    /// Where reading stopped, in bytes from the start.
    public let offsetBytes: Int
    /// What was found there, in plain words.
    public let detail: String

    /// A failure at `offsetBytes`.
    init(_ code: Code, at offsetBytes: Int, _ detail: String) {
        self.code = code
        self.offsetBytes = offsetBytes
        self.detail = detail
    }

    /// One sentence with place and facts.
    public var description: String { "no usable snapshot (\(code.rawValue) at byte \(offsetBytes)): \(detail)" }
}
