public import Ledger
public import LedgerStore

/// Recomputes every hash of every book and of every stored document (校验).
public enum VerifyBooks {
    /// One report for each book of `store`, in the order of their names.
    ///
    /// - Throws: ``WorkflowError`` with code `storage` where the store cannot be read at all; damage is in the reports.
    public static func reports(_ store: any LedgerStore) async throws(WorkflowError) -> [VerificationReport] {
        do {
            return try await store.verifyAll()
        } catch {
            throw WorkflowError(error)
        }
    }

    /// The report of one book.
    ///
    /// - Throws: ``WorkflowError`` with code `storage` where the store cannot be read at all; damage is in the report.
    public static func report(
        of book: BookID, in store: any LedgerStore
    ) async throws(WorkflowError) -> VerificationReport {
        do {
            return try await store.verify(book)
        } catch {
            throw WorkflowError(error)
        }
    }
}
