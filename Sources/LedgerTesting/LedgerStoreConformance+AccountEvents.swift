import Ledger
import LedgerStore
import Testing
import Values

extension LedgerStoreConformance {
    static let accountEventChecks: [LedgerStoreConformance] = [
        LedgerStoreConformance("keeps account events, the newest first, and finds them") { store in
            for event in Sample.events { try await store.addAccountEvent(event) }
            #expect(try await store.accountEvents(AccountEventQuery()) == Sample.events.reversed())
            #expect(try await store.accountEvents(AccountEventQuery(limit: 1)) == [Sample.events[3]])
            #expect(try await store.accountEvents(AccountEventQuery(kind: .locked)) == [Sample.events[1]])
            let second = try await store.accountEvents(AccountEventQuery(account: ActorID("u2")))
            #expect(second == [Sample.events[3], Sample.events[2]])
            let between = AccountEventQuery(from: Sample.moment(1), to: Sample.moment(3))
            #expect(try await store.accountEvents(between) == [Sample.events[2], Sample.events[1]])
        },
        LedgerStoreConformance("keeps account events of accounts that are gone, and those of one moment in order") {
            store in
            let event = AccountEvent(at: Sample.moment(0), kind: .invited, account: ActorID("nobody"), actor: nil)
            let other = AccountEvent(
                at: Sample.moment(0), kind: .signedUp, account: ActorID("nobody"), actor: ActorID("nobody"))
            try await store.addAccountEvent(event)
            try await store.addAccountEvent(other)
            #expect(try await store.accountEvents(AccountEventQuery()) == [other, event])
        },
        LedgerStoreConformance("keeps contact notes by book until they are erased") { store in
            let (first, second) = (try #require(BookID("a")), try #require(BookID("b")))
            try await store.setContactNote("0370-1", for: "b1", in: first)
            try await store.setContactNote("0370-2", for: "b2", in: first)
            try await store.setContactNote("0370-3", for: "b1", in: second)
            try await store.setContactNote("0370-4", for: "b1", in: first)
            #expect(try await store.contactNotes(in: first) == ["b1": "0370-4", "b2": "0370-2"])
            try await store.setContactNote(nil, for: "b1", in: first)
            try await store.setContactNote("", for: "b2", in: first)
            try await store.setContactNote(nil, for: "b9", in: first)
            #expect(try await store.contactNotes(in: first) == [:])
            #expect(try await store.contactNotes(in: second) == ["b1": "0370-3"])
        },
        LedgerStoreConformance("removes account events only after 400 days") { store in
            for event in Sample.events { try await store.addAccountEvent(event) }
            try await store.removeAccountEvents(before: Sample.moment(1000))
            #expect(try await store.accountEvents(AccountEventQuery()).count == 4)
            let late = AccountEvent(at: Sample.moment(402), kind: .unlocked, account: ActorID("u1"), actor: nil)
            try await store.addAccountEvent(late)
            try await store.removeAccountEvents(before: Sample.moment(1))
            #expect(try await store.accountEvents(AccountEventQuery()).count == 4)
            try await store.removeAccountEvents(before: Sample.moment(1000))
            let kept = try await store.accountEvents(AccountEventQuery())
            #expect(kept == [late, Sample.events[3], Sample.events[2]])
        },
    ]
}

private enum Sample {
    static func moment(_ day: Int64) -> Moment {
        Moment(millisecondsSince1970: 1_650_340_800_000 + day * 86_400_000)
    }

    static let events = [
        AccountEvent(at: moment(0), kind: .invited, account: ActorID("u1"), actor: ActorID("u9"), detail: "leader"),
        AccountEvent(at: moment(1), kind: .locked, account: ActorID("u1"), actor: ActorID("u9")),
        AccountEvent(at: moment(2), kind: .signInFailed, account: ActorID("u2"), actor: nil, detail: "3"),
        AccountEvent(
            at: moment(3), kind: .roleRemoved, account: ActorID("u2"), actor: ActorID("u9"), detail: "auditor"),
    ]
}
