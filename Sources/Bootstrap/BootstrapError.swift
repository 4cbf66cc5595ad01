/// Why an installation could not be opened or started.
public struct BootstrapError: Error, Sendable, CustomStringConvertible {
    /// What kind of failure it is.
    public enum Code: String, Sendable {
        /// A setting makes no sense.
        case settings
        /// The data folder cannot be opened, read or written.
        case storage
        /// The address cannot be listened on.
        case address
    }

    /// What kind of failure it is.
    public let code: Code
    /// One sentence, Chinese then English, saying what is wrong.
    public let message: String

    /// A failure with its sentence.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// The sentence.
    public var description: String { message }
}
