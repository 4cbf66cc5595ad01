import LedgerStore
import Pages
import Workflows

/// The one place where failures become HTTP statuses.
extension Failure {
    /// What a reader learns of `error`; errors that nobody foresaw say only that something failed.
    init(_ error: any Error) {
        switch error {
        case let error as ServerError: self.init(error)
        case let error as StoreError: self.init(error)
        case let error as WorkflowError: self.init(error)
        default:
            self.init(
                status: 500, code: "failed", sentence: .sentence(for: .failed), detail: "\(type(of: error))")
        }
    }

    private init(_ error: ServerError) {
        self.init(
            status: Failure.status(error.code), code: error.code.rawValue, sentence: .sentence(for: error.code),
            detail: error.detail, retryAfterSeconds: error.code == .busy ? 5 : nil)
    }

    private init(_ error: StoreError) {
        let code: ServerError.Code = error.code == .overloaded ? .busy : error.code == .notFound ? .notFound : .failed
        self.init(
            status: Failure.status(error.code), code: "store.\(error.code.rawValue)", sentence: .sentence(for: code),
            detail: error.description, retryAfterSeconds: error.code == .overloaded ? 5 : nil)
    }

    private init(_ error: WorkflowError) {
        self.init(
            status: Failure.status(error), code: error.reason, sentence: Phrase(error.chinese, error.english),
            detail: error.cause ?? error.reason, retryAfterSeconds: error.code == .busy ? 5 : nil)
    }

    /// Refusals of the ledger that say who somebody is, not what the book is like.
    private static let forbidden: Set<String> = ["refusal.notAllowed", "refusal.life.otherOrganisation"]

    private static func status(_ error: WorkflowError) -> Int {
        switch error.code {
        case .refused where forbidden.contains(error.reason): 403
        case .badInput, .refused: 422
        case .stale: 409
        case .notFound: 404
        case .busy, .storage: 503
        }
    }

    private static func status(_ code: ServerError.Code) -> Int {
        switch code {
        case .malformed: 400
        case .signInNeeded: 401
        case .forged, .outdated, .forbidden: 403
        case .notFound: 404
        case .methodNotAllowed: 405
        case .tooSlow: 408
        case .conflict: 409
        case .linkInvalid: 410
        case .tooLarge: 413
        case .unsupportedMedia: 415
        case .incomplete, .refused, .unreadableDocument: 422
        case .locked: 429
        case .failed: 500
        case .busy: 503
        }
    }

    private static func status(_ code: StoreError.Code) -> Int {
        switch code {
        case .notFound: 404
        case .stalePosition, .conflict: 409
        case .expired: 410
        case .full: 507
        case .overloaded, .locked, .unavailable: 503
        case .corrupted, .invalid, .incompatible: 500
        }
    }
}
