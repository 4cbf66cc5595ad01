import GRDB
public import Ledger
public import LedgerStore
import Values

extension SQLiteLedgerStore {
    /// Keeps the promise of `AccountStore.addAccount(_:)`.
    public func addAccount(_ account: Account) async throws(StoreError) {
        try await write { db in
            guard try !db.isTaken(account, by: "id = :id OR login_folded = :login") else {
                throw StoreError.taken(account)
            }
            try db.execute(
                sql: """
                    INSERT INTO account
                        (id, login, login_folded, display_name, password_hash, roles, created_ms, locked_ms)
                    VALUES (:id, :login, :folded, :name, :password, :roles, :created, :locked)
                    """, arguments: account.arguments)
        }
    }

    /// Keeps the promise of `AccountStore.updateAccount(_:)`.
    public func updateAccount(_ account: Account) async throws(StoreError) {
        try await write { db in
            guard try !db.isTaken(account, by: "id <> :id AND login_folded = :login") else {
                throw StoreError.taken(account)
            }
            try db.execute(
                sql: """
                    UPDATE account SET login = :login, login_folded = :folded, display_name = :name,
                        password_hash = :password, roles = :roles, created_ms = :created, locked_ms = :locked
                    WHERE id = :id
                    """, arguments: account.arguments)
            guard db.changesCount == 1 else { throw StoreError.noAccount(account.id) }
        }
    }

    /// Keeps the promise of `AccountStore.account(_:)`.
    public func account(_ id: ActorID) async throws(StoreError) -> Account? {
        try await read { db in
            try Row.fetchOne(db, sql: "SELECT * FROM account WHERE id = ?", arguments: [id.rawValue]).map {
                Account($0)
            }
        }
    }

    /// Keeps the promise of `AccountStore.account(login:)`.
    public func account(login: String) async throws(StoreError) -> Account? {
        let folded = login.lowercased()
        return try await read { db in
            try Row.fetchOne(db, sql: "SELECT * FROM account WHERE login_folded = ?", arguments: [folded])
                .map { Account($0) }
        }
    }

    /// Keeps the promise of `AccountStore.accounts()`.
    public func accounts() async throws(StoreError) -> [Account] {
        try await read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM account ORDER BY login_folded").map { Account($0) }
        }
    }
}

extension Database {
    func requireAccount(_ id: ActorID) throws {
        let exists = try Bool.fetchOne(
            self, sql: "SELECT EXISTS (SELECT 1 FROM account WHERE id = ?)", arguments: [id.rawValue])
        guard exists == true else { throw StoreError.noAccount(id) }
    }

    fileprivate func isTaken(_ account: Account, by condition: String) throws -> Bool {
        try Bool.fetchOne(
            self, sql: "SELECT EXISTS (SELECT 1 FROM account WHERE \(condition))",
            arguments: ["id": account.id.rawValue, "login": account.login.lowercased()]) ?? false
    }
}

extension Account {
    fileprivate var arguments: StatementArguments {
        [
            "id": id.rawValue, "login": login, "folded": login.lowercased(), "name": displayName,
            "password": passwordHash, "roles": roles.map(\.rawValue).sorted().joined(separator: " "),
            "created": created.millisecondsSince1970, "locked": locked?.millisecondsSince1970,
        ]
    }

    fileprivate init(_ row: Row) {
        let roles = (row["roles"] as String).split(separator: " ").compactMap { Role(rawValue: String($0)) }
        self.init(
            id: ActorID(row["id"] as String), login: row["login"], displayName: row["display_name"],
            passwordHash: row["password_hash"], roles: Set(roles),
            created: Moment(millisecondsSince1970: row["created_ms"]),
            locked: (row["locked_ms"] as Int64?).map(Moment.init(millisecondsSince1970:)))
    }
}
