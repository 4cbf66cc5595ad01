public import Ledger
public import LedgerStore
public import Values

/// What names a draft.
struct DraftKey: Hashable {
    let account: ActorID
    let book: BookID
    let key: String
}

extension MemoryLedgerStore {
    /// Keeps the promise of `DraftStore.putDraft(_:)`.
    public func putDraft(_ draft: FormDraft) async throws(StoreError) {
        try draft.check()
        try run { contents throws(StoreError) in
            try contents.requireAccount(draft.account)
            contents.drafts[DraftKey(account: draft.account, book: draft.book, key: draft.key)] = draft
            let own = contents.drafts.filter { $0.key.account == draft.account }.sorted {
                $0.value.saved < $1.value.saved
            }
            for (key, _) in own.dropLast(FormDraft.keptMax) { contents.drafts[key] = nil }
        }
    }

    /// Keeps the promise of `DraftStore.draft(of:in:key:)`.
    public func draft(of account: ActorID, in book: BookID, key: String) async throws(StoreError) -> FormDraft? {
        try run { $0.drafts[DraftKey(account: account, book: book, key: key)] }
    }

    /// Keeps the promise of `DraftStore.removeDraft(of:in:key:)`.
    public func removeDraft(of account: ActorID, in book: BookID, key: String) async throws(StoreError) {
        try run { $0.drafts[DraftKey(account: account, book: book, key: key)] = nil }
    }

    /// Keeps the promise of `DraftStore.removeDrafts(savedBefore:)`.
    public func removeDrafts(savedBefore moment: Moment) async throws(StoreError) {
        try run { contents in contents.drafts = contents.drafts.filter { $0.value.saved >= moment } }
    }
}
