import Ledger
import Pages
import Values
import Workflows

extension Office {
    /// The names of organisations in `state`, matched with its directory and with that of the latest earlier book.
    func matches(in state: BookState, now: Moment) async throws -> OrganisationMatches {
        OrganisationMatches(state, earlier: try await earlier.book(before: state, now: now))
    }
}
