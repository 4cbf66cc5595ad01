import Ledger
import LedgerStore
import Pages
import Values

/// The drafts of sheets: what somebody typed and has not sent.
struct SheetDrafts: Sendable {
    let store: any DraftStore

    private func key(_ sheet: ReportSheet) -> String {
        "reports \(sheet.institution) \(sheet.cadence.rawValue) \(sheet.first)"
    }

    /// What was typed into a sheet, and when it was saved.
    func load(_ sheet: ReportSheet, in book: BookID, of account: ActorID) async throws -> (
        typed: [ReportKey: TypedReport], saved: Moment
    )? {
        guard let draft = try await store.draft(of: account, in: book, key: key(sheet)),
            let fields = try? FormFields(urlEncoded: draft.bytes)
        else { return nil }
        let typed = SheetForm(fields).reports(in: sheet)
        return typed.isEmpty ? nil : (typed, draft.saved)
    }

    /// Keeps what was typed; erases the draft where nothing is left.
    func save(
        _ form: SheetForm, _ sheet: ReportSheet, in book: BookID, of account: ActorID, now: Moment
    ) async throws {
        let bytes = form.encoded
        guard !bytes.isEmpty else { return try await store.removeDraft(of: account, in: book, key: key(sheet)) }
        try await store.putDraft(
            FormDraft(account: account, book: book, key: key(sheet), bytes: bytes, saved: now))
    }
}
