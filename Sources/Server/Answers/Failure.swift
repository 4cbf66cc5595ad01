import Pages

/// What a reader learns of a request that was not answered as asked: a status, a code that stays the same, a sentence.
struct Failure: Sendable, Hashable {
    /// The HTTP status: see `Failure+Status.swift`.
    let status: Int
    /// A code that stays the same for the same reason, for programs.
    let code: String
    /// One sentence or two: what happened and what to do.
    let sentence: Phrase
    /// What happened, for the log: no document text, no secrets.
    let detail: String
    /// After how many seconds to try again, where that may help.
    var retryAfterSeconds: Int?
}
