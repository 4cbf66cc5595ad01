import Ledger
import LedgerStore
import Testing

extension LedgerStoreConformance {
    static let savedViewChecks: [LedgerStoreConformance] = [
        LedgerStoreConformance("keeps lists by account and book, the last of a name") { store in
            try await store.addAccount(AccountSample.account)
            let (here, there) = (try #require(BookID("2026-a")), try #require(BookID("2026-b")))
            for book in [here, there] {
                try await store.keep(view("红灯", "/books/x/ledger?light=red", in: book))
            }
            try await store.keep(view("红灯", "/books/x/ledger?light=yellow", in: here))
            try await store.keep(view("本月到期", "/books/x/ledger?due-to=2026-06-30", in: here))
            let kept = try await store.savedViews(of: AccountSample.account.id, in: here)
            #expect(kept.map(\.name) == ["本月到期", "红灯"])
            #expect(kept.last?.query == "/books/x/ledger?light=yellow")
            try await store.forget("红灯", of: AccountSample.account.id, in: here)
            try await store.forget("红灯", of: AccountSample.account.id, in: here)
            #expect(try await store.savedViews(of: AccountSample.account.id, in: here).map(\.name) == ["本月到期"])
            #expect(try await store.savedViews(of: AccountSample.account.id, in: there).count == 1)
            #expect(try await store.savedViews(of: ActorID("u9"), in: here).isEmpty)
        },
        LedgerStoreConformance("keeps only so many lists, of accounts that exist") { store in
            await expect(.notFound) { try await store.keep(view("甲", "/x")) }
            try await store.addAccount(AccountSample.account)
            for index in 0..<SavedView.countMax { try await store.keep(view("视图\(index)", "/x")) }
            await expect(.conflict) { try await store.keep(view("再一个", "/x")) }
            try await store.keep(view("视图0", "/y"))
            let kept = try await store.savedViews(of: AccountSample.account.id, in: try #require(BookID("2026-a")))
            #expect(kept.count == SavedView.countMax && kept.contains { $0.query == "/y" })
        },
    ]
}

private func view(_ name: String, _ query: String, in book: BookID? = BookID("2026-a")) -> SavedView {
    guard let book else { preconditionFailure("a name of a book") }
    return SavedView(account: AccountSample.account.id, book: book, name: name, query: query)
}
