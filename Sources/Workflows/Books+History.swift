public import Ledger
internal import LedgerStore
public import Values

extension Books {
    /// What a book said at the end of `day`, in local time (UTC+8).
    ///
    /// - Throws: ``WorkflowError`` with code `notFound`, reason `book.notYet` where it did not exist yet, `storage`.
    public nonisolated func state(of book: BookID, asOf day: CalendarDate) async throws(WorkflowError) -> BookState {
        let entries = try await entries(of: book)
        guard !entries.isEmpty else { throw .notFound }
        let end = Moment(startOf: day).adding(milliseconds: 86_400_000 - 1)
        do {
            guard let state = try BookState.folding(entries, asOf: end) else { throw WorkflowError.notYet(day) }
            return state
        } catch let error as WorkflowError {
            throw error
        } catch let error as EntryError {
            throw WorkflowError(error)
        } catch {
            throw .notFound
        }
    }

    /// The text that a book was read from; empty before a document was imported.
    public nonisolated func sourceText(of state: BookState) async throws(WorkflowError) -> [UInt8] {
        guard let source = state.source else { return [] }
        do {
            return try await store.blob(source.text, in: state.book.id)
        } catch {
            throw WorkflowError(error)
        }
    }

    /// The entries of a book behind `position`, at most `limit` of them, as they are stored.
    public nonisolated func entries(
        of book: BookID, after position: Int = 0, limit: Int = .max
    ) async throws(WorkflowError) -> [Entry] {
        do {
            return try await store.entries(of: book, after: position, limit: limit)
        } catch {
            throw WorkflowError(error)
        }
    }
}

extension WorkflowError {
    fileprivate static func notYet(_ day: CalendarDate) -> WorkflowError {
        WorkflowError(
            .notFound, reason: "book.notYet", chinese: "\(day) 时这本台账还没有建立。",
            english: "The book did not exist on \(day) yet.")
    }
}
