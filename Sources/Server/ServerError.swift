/// Why a request is not answered as asked.
///
/// ``detail`` goes to the log, never to the reader; what the reader sees is the sentence of `Messages` for the code.
/// `Code+Status.swift` maps codes to HTTP statuses.
struct ServerError: Error, Sendable, CustomStringConvertible {
    /// What a caller can switch on.
    enum Code: String, Sendable, CaseIterable {
        /// The form, the query or the path is not what its encoding allows.
        case malformed
        /// A field that the form must have is absent or holds nothing usable.
        case incomplete
        /// The body is longer than its limit.
        case tooLarge
        /// The body came too slowly.
        case tooSlow
        /// The body's media type is none that this address takes.
        case unsupportedMedia
        /// The request needs a session and has none.
        case signInNeeded
        /// The request came from another site.
        case forged
        /// The form comes from a page of an earlier session.
        case outdated
        /// The account's roles do not allow this.
        case forbidden
        /// There is nothing at this address.
        case notFound
        /// The address exists, the method does not.
        case methodNotAllowed
        /// A one-time link is unknown, used or expired.
        case linkInvalid
        /// What was to be changed has changed in the meantime.
        case conflict
        /// The ledger's rules refuse the command.
        case refused
        /// The file cannot be read as a document.
        case unreadableDocument
        /// Too many failed attempts; later again.
        case locked
        /// Too much work is waiting; later again.
        case busy
        /// Anything else.
        case failed
    }

    /// What a caller can switch on.
    let code: Code
    /// What happened, for the log: no document text, no secrets.
    let detail: String

    /// An error of the given code with a detail for the log.
    init(_ code: Code, _ detail: String = "") {
        self.code = code
        self.detail = detail
    }

    var description: String { detail.isEmpty ? code.rawValue : "\(code.rawValue): \(detail)" }
}
