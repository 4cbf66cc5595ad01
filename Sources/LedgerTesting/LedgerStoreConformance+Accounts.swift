import Digests
import Ledger
import LedgerStore
import Testing
import Values

extension LedgerStoreConformance {
    static let accountChecks: [LedgerStoreConformance] = [
        LedgerStoreConformance("keeps accounts, logins in any case") { store in
            var account = AccountSample.account
            try await store.addAccount(account)
            #expect(try await store.account(account.id) == account)
            #expect(try await store.account(login: "LIN") == account)
            #expect(try await store.account(login: "li") == nil)
            account.displayName = "林主任"
            account.roles = []
            account.passwordHash = nil
            account.locked = AccountSample.noon
            try await store.updateAccount(account)
            #expect(try await store.accounts() == [account])
        },
        LedgerStoreConformance("refuses logins and ids that are taken") { store in
            try await store.addAccount(AccountSample.account)
            let other = Account(id: ActorID("u2"), login: "LIN", displayName: "林二", created: AccountSample.noon)
            await expect(.conflict) { try await store.addAccount(other) }
            let same = Account(
                id: AccountSample.account.id, login: "lin2", displayName: "林", created: AccountSample.noon)
            await expect(.conflict) { try await store.addAccount(same) }
            await expect(.notFound) {
                try await store.updateAccount(
                    Account(id: ActorID("u3"), login: "x", displayName: "", created: AccountSample.noon))
            }
            try await store.addAccount(
                Account(id: ActorID("u2"), login: "wang", displayName: "王", created: AccountSample.noon))
            await expect(.conflict) { try await store.updateAccount(other) }
            #expect(try await store.accounts().map(\.login) == ["lin", "wang"])
        },
        LedgerStoreConformance("keeps sessions until they are ended") { store in
            try await store.addAccount(AccountSample.account)
            var session = AccountSample.session("a")
            try await store.addSession(session)
            try await store.addSession(AccountSample.session("b"))
            #expect(try await store.session(session.token) == session)
            session.lastSeen = AccountSample.noon.adding(milliseconds: 5)
            session.expires = AccountSample.noon.adding(milliseconds: 99)
            try await store.touchSession(session.token, lastSeen: session.lastSeen, expires: session.expires)
            #expect(try await store.session(session.token) == session)
            try await store.endSession(session.token)
            try await store.endSession(session.token)
            try await store.touchSession(session.token, lastSeen: AccountSample.noon, expires: AccountSample.noon)
            #expect(try await store.session(session.token) == nil)
            try await store.endSessions(of: AccountSample.account.id)
            #expect(try await store.session(AccountSample.session("b").token) == nil)
            await expect(.notFound) { try await store.addSession(AccountSample.session("c", account: "nobody")) }
        },
        LedgerStoreConformance("a link works once, for its purpose, in time") { store in
            let link = OneTimeLink(token: AccountSample.token("l"), purpose: "setup", expires: AccountSample.noon)
            try await store.addLink(link)
            #expect(try await store.link(link.token) == link)
            let before = AccountSample.noon.adding(milliseconds: -1)
            await expect(.notFound) { _ = try await store.useLink(link.token, purpose: "password", at: before) }
            await expect(.notFound) {
                _ = try await store.useLink(AccountSample.token("m"), purpose: "setup", at: before)
            }
            await expect(.expired) { _ = try await store.useLink(link.token, purpose: "setup", at: AccountSample.noon) }
            #expect(try await store.useLink(link.token, purpose: "setup", at: before).used == before)
            await expect(.expired) { _ = try await store.useLink(link.token, purpose: "setup", at: before) }
            #expect(try await store.link(link.token)?.used == before)
        },
        LedgerStoreConformance("of many uses of a link one wins") { store in
            try await store.addLink(
                OneTimeLink(token: AccountSample.token("l"), purpose: "setup", expires: AccountSample.noon))
            let wins = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<12 {
                    group.addTask {
                        let start = Moment(millisecondsSince1970: 0)
                        return (try? await store.useLink(AccountSample.token("l"), purpose: "setup", at: start)) != nil
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(wins == 1)
        },
        LedgerStoreConformance("sweeps what ran out") { store in
            try await store.addAccount(AccountSample.account)
            let session = AccountSample.session("a")
            try await store.addSession(session)
            try await store.addLink(
                OneTimeLink(token: AccountSample.token("l"), purpose: "setup", expires: AccountSample.noon))
            try await store.removeExpired(before: AccountSample.noon)
            #expect(try await store.session(session.token) != nil)
            #expect(try await store.link(AccountSample.token("l")) != nil)
            try await store.removeExpired(before: AccountSample.noon.adding(milliseconds: 1_000_000))
            #expect(try await store.session(session.token) == nil)
            #expect(try await store.link(AccountSample.token("l")) == nil)
        },
    ]
}

enum AccountSample {
    static let noon = Moment(millisecondsSince1970: 1_650_340_800_000)
    static let account = Account(
        id: ActorID("u1"), login: "lin", displayName: "林一", passwordHash: "$argon2id$", roles: [.supervisor, .leader],
        created: noon)

    static func token(_ text: String) -> Digest { SHA256.digest(of: Array(text.utf8)) }

    static func session(_ name: String, account: String = "u1") -> Session {
        Session(
            token: token(name), account: ActorID(account), created: noon, lastSeen: noon,
            expires: noon.adding(milliseconds: 60_000))
    }
}
