import Ledger
import Pages
import Values
import Workflows

extension Office {
    /// The names of organisations in `state`, matched with its directory and with that of the latest earlier book.
    func matches(in state: BookState, now: Moment) async throws -> OrganisationMatches {
        OrganisationMatches(state, earlier: try await earlier.book(before: state, now: now))
    }

    /// The book that a document with these bytes was imported into, where there is one.
    func book(of digest: Digest) async throws -> BookState? {
        for summary in try await books.summaries() {
            let state = try await books.state(of: summary.book.id)
            if state.source?.original == digest { return state }
        }
        return nil
    }
}
