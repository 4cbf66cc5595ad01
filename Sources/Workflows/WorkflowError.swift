/// Why a verb was not carried out, in words for the person who asked.
public struct WorkflowError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of failure it is.
    public enum Code: String, Sendable, Hashable {
        /// The document cannot be read: another format, damaged, or protected.
        case badInput
        /// The command was refused; the sentence says what is missing.
        case refused
        /// The book went on since the position that the asker saw.
        case stale
        /// What it names is not there.
        case notFound
        /// Somebody else changed the same thing meanwhile, again and again.
        case busy
        /// The store cannot be read or written.
        case storage
    }

    /// What kind of failure it is.
    public let code: Code
    /// A code that stays the same for the same reason: `book.approved`, `file.damaged`.
    public let reason: String
    /// One sentence or two in Chinese: what is wrong and what to do.
    public let chinese: String
    /// The same in English.
    public let english: String
    /// What a lower layer said, for the log; never shown to people.
    public let cause: String?

    /// A failure with its words.
    public init(_ code: Code, reason: String, chinese: String, english: String, cause: String? = nil) {
        self.code = code
        self.reason = reason
        self.chinese = chinese
        self.english = english
        self.cause = cause
    }

    /// Reason, English wording and cause, for a log.
    public var description: String {
        "\(reason): \(english)" + (cause.map { " [\($0)]" } ?? "")
    }
}
