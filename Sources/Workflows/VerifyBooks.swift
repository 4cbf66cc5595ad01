public import LedgerStore

/// Recomputes every hash of every book and of every stored document (校验).
public enum VerifyBooks {
    /// One report for each book of `store`, in the order of their names.
    ///
    /// - Throws: ``WorkflowError`` with code `storage` where the store cannot be read at all.
    public static func reports(_ store: any LedgerStore) async throws(WorkflowError) -> [VerificationReport] {
        var reports: [VerificationReport] = []
        do {
            for book in try await store.books() {
                reports.append(try await store.verify(book))
            }
        } catch {
            throw WorkflowError(error)
        }
        return reports
    }
}
