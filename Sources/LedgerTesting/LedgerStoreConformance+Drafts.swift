import Ledger
import LedgerStore
import Testing
import Values

extension LedgerStoreConformance {
    private static func draft(
        _ key: String, _ bytes: [UInt8] = [1], of account: ActorID, minute: Int64 = 0
    ) throws -> FormDraft {
        let noon = Moment(millisecondsSince1970: 1_780_000_000_000)
        return FormDraft(
            account: account, book: try #require(BookID("a-book")), key: key, bytes: bytes,
            saved: noon.adding(milliseconds: minute * 60_000))
    }

    private static func accounts(_ store: any Store) async throws -> (ActorID, ActorID) {
        for id in ["u1", "u2"] {
            let created = Moment(millisecondsSince1970: 0)
            try await store.addAccount(Account(id: ActorID(id), login: id, displayName: id, created: created))
        }
        return (ActorID("u1"), ActorID("u2"))
    }

    static let draftChecks: [LedgerStoreConformance] = [
        LedgerStoreConformance("keeps one draft for an account, book and form") { store in
            let (one, two) = try await accounts(store)
            let first = try draft("u3 monthly", [1], of: one)
            try await store.putDraft(first)
            #expect(try await store.draft(of: one, in: first.book, key: first.key) == first)
            let later = try draft("u3 monthly", [2, 2], of: one, minute: 5)
            try await store.putDraft(later)
            #expect(try await store.draft(of: one, in: first.book, key: first.key) == later)
            #expect(try await store.draft(of: two, in: first.book, key: first.key) == nil)
            #expect(try await store.draft(of: one, in: first.book, key: "u3 weekly") == nil)
            #expect(try await store.draft(of: one, in: try #require(BookID("b-book")), key: first.key) == nil)
            try await store.removeDraft(of: one, in: first.book, key: first.key)
            try await store.removeDraft(of: one, in: first.book, key: first.key)
            #expect(try await store.draft(of: one, in: first.book, key: first.key) == nil)
        },
        LedgerStoreConformance("refuses drafts without a key, without an account, and large ones") { store in
            let (one, _) = try await accounts(store)
            let long = String(repeating: "k", count: FormDraft.keyBytesMax + 1)
            let large = Array(repeating: UInt8(1), count: FormDraft.bytesMax + 1)
            for wrong in [try draft("", of: one), try draft(long, of: one), try draft("k", large, of: one)] {
                await expect(.invalid) { try await store.putDraft(wrong) }
            }
            let stranger = try draft("k", of: ActorID("nobody"))
            await expect(.notFound) { try await store.putDraft(stranger) }
            let largest = try draft("k", Array(large.dropLast()), of: one)
            try await store.putDraft(largest)
            #expect(try await store.draft(of: one, in: largest.book, key: "k") == largest)
        },
        LedgerStoreConformance("erases old drafts, and the oldest of too many") { store in
            let (one, two) = try await accounts(store)
            for number in 0...FormDraft.keptMax {
                try await store.putDraft(try draft("k\(number)", of: one, minute: Int64(number)))
            }
            let other = try draft("k0", of: two)
            try await store.putDraft(other)
            #expect(try await store.draft(of: one, in: other.book, key: "k0") == nil)
            #expect(try await store.draft(of: one, in: other.book, key: "k1") != nil)
            try await store.removeDrafts(savedBefore: other.saved.adding(milliseconds: 120_000))
            #expect(try await store.draft(of: one, in: other.book, key: "k1") == nil)
            #expect(try await store.draft(of: two, in: other.book, key: "k0") == nil)
            #expect(try await store.draft(of: one, in: other.book, key: "k2") != nil)
        },
    ]
}
