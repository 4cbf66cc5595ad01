import Ledger
import Pages

/// What a form asks of a book.
struct Edit: Sendable {
    /// A value or a thing that somebody else changed after the page of the form was made.
    struct Conflict: Sendable, Hashable {
        /// What it is.
        let name: Phrase
        /// What it was when the page was made; `nil` for a thing as a whole.
        var before: String?
        /// What it is now; for a thing as a whole, what became of it.
        let now: Phrase
        /// What the form says.
        var typed: String?
    }

    /// What to ask of the ledger; `nil` where the form changes nothing.
    var command: Command?
    /// What to ask after it, in one step with it.
    var further: [Command] = []
    /// What stands against it. While there is any, nothing is asked of the ledger.
    var conflicts: [Conflict] = []
    /// The fields that stand as the page showed them: sent again later, they must not undo what others change.
    var untouched: Set<FormField> = []
    /// The sentence to say when it is done.
    let done: Phrase
}
