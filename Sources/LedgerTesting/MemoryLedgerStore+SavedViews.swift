public import Ledger
public import LedgerStore

extension MemoryLedgerStore {
    /// Keeps the promise of `SavedViewStore.keep(_:)`.
    public func keep(_ view: SavedView) async throws(StoreError) {
        try run { contents throws(StoreError) in
            try contents.requireAccount(view.account)
            contents.views.removeAll { $0.isFor(view.account, view.book) && $0.name == view.name }
            guard contents.views.count(where: { $0.isFor(view.account, view.book) }) < SavedView.countMax else {
                throw StoreError.tooManyViews
            }
            contents.views.append(view)
        }
    }

    /// Keeps the promise of `SavedViewStore.savedViews(of:in:)`.
    public func savedViews(of account: ActorID, in book: BookID) async throws(StoreError) -> [SavedView] {
        try run { contents in
            contents.views.filter { $0.isFor(account, book) }
                .sorted { $0.name.unicodeScalars.lexicographicallyPrecedes($1.name.unicodeScalars) }
        }
    }

    /// Keeps the promise of `SavedViewStore.forget(_:of:in:)`.
    public func forget(_ name: String, of account: ActorID, in book: BookID) async throws(StoreError) {
        try run { contents in contents.views.removeAll { $0.isFor(account, book) && $0.name == name } }
    }
}

extension SavedView {
    fileprivate func isFor(_ account: ActorID, _ book: BookID) -> Bool { self.account == account && self.book == book }
}
