public import Ledger
public import Values

extension Books {
    /// The book that a document with these bytes was imported into, where there is one; of several the latest year's.
    public func book(importedFrom digest: Digest) async throws(WorkflowError) -> BookState? {
        for summary in try await summaries() {
            let state = try await state(of: summary.book.id)
            if state.source?.original == digest { return state }
        }
        return nil
    }
}
