/// Why a store did not do what was asked.
public struct StoreError: Error, Sendable, CustomStringConvertible {
    /// What kind of failure it is.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// The book has moved on since the caller read it: read again, decide again.
        case stalePosition
        /// There is no such thing.
        case notFound
        /// There is such a thing already: a login that is taken, a book opened twice.
        case conflict
        /// A one-time link that was used or has run out.
        case expired
        /// What is stored is not what was written. Run the verification.
        case corrupted
        /// The caller broke the store's rules: entries that do not follow each other, an empty append.
        case invalid
        /// The disk is full.
        case full
        /// More is waiting to be written than the store takes on; try again.
        case overloaded
        /// Another server has the data folder open.
        case locked
        /// The data was written by a newer version, or is no ledger.
        case incompatible
        /// The store cannot be reached or written; the cause says why.
        case unavailable
    }

    /// What kind of failure it is.
    public let code: Code
    /// What happened and what to do, in one plain sentence for the operator.
    public let message: String
    /// The driver's own words, for the log.
    public let cause: String?

    /// A failure of the given kind.
    public init(_ code: Code, _ message: String, cause: String? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
    }

    /// Code, message and cause.
    public var description: String {
        "\(code.rawValue): \(message)" + (cause.map { " [\($0)]" } ?? "")
    }
}
