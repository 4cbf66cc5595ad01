import Foundation
import GRDB
public import Ledger
public import LedgerStore
public import Values

extension SQLiteLedgerStore {
    /// Keeps the promise of `AccountStore.addSession(_:)`.
    public func addSession(_ session: Session) async throws(StoreError) {
        try await write { db in
            try db.requireAccount(session.account)
            try db.execute(
                sql: """
                    INSERT INTO session (token, account, created_ms, last_seen_ms, expires_ms)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                arguments: [
                    Data(session.token.bytes), session.account.rawValue, session.created.millisecondsSince1970,
                    session.lastSeen.millisecondsSince1970, session.expires.millisecondsSince1970,
                ])
        }
    }

    /// Keeps the promise of `AccountStore.session(_:)`.
    public func session(_ token: Digest) async throws(StoreError) -> Session? {
        try await read { db in
            try Row.fetchOne(db, sql: "SELECT * FROM session WHERE token = ?", arguments: [Data(token.bytes)])
                .map { Session($0, token) }
        }
    }

    /// Keeps the promise of `AccountStore.touchSession(_:lastSeen:expires:)`.
    public func touchSession(_ token: Digest, lastSeen: Moment, expires: Moment) async throws(StoreError) {
        try await write { db in
            try db.execute(
                sql: "UPDATE session SET last_seen_ms = ?, expires_ms = ? WHERE token = ?",
                arguments: [lastSeen.millisecondsSince1970, expires.millisecondsSince1970, Data(token.bytes)])
        }
    }

    /// Keeps the promise of `AccountStore.endSession(_:)`.
    public func endSession(_ token: Digest) async throws(StoreError) {
        try await write { db in
            try db.execute(sql: "DELETE FROM session WHERE token = ?", arguments: [Data(token.bytes)])
        }
    }

    /// Keeps the promise of `AccountStore.endSessions(of:)`.
    public func endSessions(of account: ActorID) async throws(StoreError) {
        try await write { db in
            try db.execute(sql: "DELETE FROM session WHERE account = ?", arguments: [account.rawValue])
        }
    }

    /// Keeps the promise of `AccountStore.addLink(_:)`.
    public func addLink(_ link: OneTimeLink) async throws(StoreError) {
        try await write { db in
            if let account = link.account { try db.requireAccount(account) }
            try db.execute(
                sql: "INSERT INTO one_time_link (token, purpose, account, expires_ms, used_ms) VALUES (?, ?, ?, ?, ?)",
                arguments: [
                    Data(link.token.bytes), link.purpose, link.account?.rawValue, link.expires.millisecondsSince1970,
                    link.used?.millisecondsSince1970,
                ])
        }
    }

    /// Keeps the promise of `AccountStore.link(_:)`.
    public func link(_ token: Digest) async throws(StoreError) -> OneTimeLink? {
        try await read { try $0.link(token) }
    }

    /// Keeps the promise of `AccountStore.useLink(_:purpose:at:)`.
    public func useLink(_ token: Digest, purpose: String, at moment: Moment) async throws(StoreError) -> OneTimeLink {
        try await write { db in
            let link = try OneTimeLink.usable(try db.link(token), for: purpose, at: moment)
            try db.execute(
                sql: "UPDATE one_time_link SET used_ms = ? WHERE token = ?",
                arguments: [moment.millisecondsSince1970, Data(token.bytes)])
            return link
        }
    }

    /// Keeps the promise of `AccountStore.removeExpired(before:)`.
    public func removeExpired(before moment: Moment) async throws(StoreError) {
        try await write { db in
            for table in ["session", "one_time_link"] {
                try db.execute(
                    sql: "DELETE FROM \(table) WHERE expires_ms < ?", arguments: [moment.millisecondsSince1970])
            }
        }
    }
}

extension Database {
    fileprivate func link(_ token: Digest) throws -> OneTimeLink? {
        try Row.fetchOne(self, sql: "SELECT * FROM one_time_link WHERE token = ?", arguments: [Data(token.bytes)])
            .map { OneTimeLink($0, token) }
    }
}

extension Session {
    fileprivate init(_ row: Row, _ token: Digest) {
        self.init(
            token: token, account: ActorID(row["account"] as String),
            created: Moment(millisecondsSince1970: row["created_ms"]),
            lastSeen: Moment(millisecondsSince1970: row["last_seen_ms"]),
            expires: Moment(millisecondsSince1970: row["expires_ms"]))
    }
}

extension OneTimeLink {
    fileprivate init(_ row: Row, _ token: Digest) {
        self.init(
            token: token, purpose: row["purpose"], account: (row["account"] as String?).map { ActorID($0) },
            expires: Moment(millisecondsSince1970: row["expires_ms"]),
            used: (row["used_ms"] as Int64?).map(Moment.init(millisecondsSince1970:)))
    }
}
