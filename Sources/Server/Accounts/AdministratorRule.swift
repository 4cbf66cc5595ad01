import Ledger
import LedgerStore
import Pages

/// Who may manage accounts, and which roles go together.
enum AdministratorRule {
    /// Whether somebody with `roles` manages the accounts of an office: its security administrator, or where it has none that can
    /// sign in, the supervisor.
    static func manages(_ roles: Set<Role>, among accounts: [Account]) -> Bool {
        if roles.contains(.securityAdmin) { return true }
        let hasOne = accounts.contains {
            $0.roles.contains(.securityAdmin) && $0.locked == nil && $0.passwordHash != nil
        }
        return roles.contains(.supervisor) && !hasOne
    }

    /// Whether an account with `roles` may be given `role` too (三员分立).
    static func goTogether(_ role: Role, _ roles: Set<Role>) -> Bool {
        let all = roles.union([role])
        return all.count == 1 || !all.contains(where: \.isAdministrator)
    }

    /// Whether a person called `name` may get `role`, seen from their other accounts: the three administrators are three people.
    static func isApart(_ role: Role, name: String, among accounts: [Account]) -> Bool {
        accounts.filter { $0.displayName == name }.allSatisfy { goTogether(role, $0.roles) }
    }

    /// Whether somebody could still manage accounts if `changed` took the place of the account of its id.
    static func leavesAManager(_ changed: Account, among accounts: [Account]) -> Bool {
        let after = accounts.filter { $0.id != changed.id } + [changed]
        return after.contains { account in
            account.locked == nil && account.passwordHash != nil && manages(account.roles, among: after)
        }
    }
}
