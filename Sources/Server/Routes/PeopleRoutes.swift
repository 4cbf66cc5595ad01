import Hummingbird
import Ledger
import LedgerStore
import Pages
import Values

/// The accounts of the office: inviting people, locking, roles, links for new passwords.
struct PeopleRoutes: Sendable {
    let store: any AccountStore
    let links: OneTimeLinks
    let names: AccountNames
    let notices: Notices
    let sessions: Sessions
    let log: AccountLog

    /// The roles that can be given.
    static let invitedRoles: [Role] = [
        .supervisor, .leader, .reporter, .unitHead, .inspector, .observer, .systemAdmin, .securityAdmin, .auditor,
    ]

    var endpoints: [Endpoint] {
        [
            Endpoint(.people) { try await page($0) }, Endpoint(.invitePost, handler: invite),
            Endpoint(.personLock) { try await change($0, lock) },
            Endpoint(.personUnlock) { try await change($0, unlock) },
            Endpoint(.personSessions) { try await change($0, endSessions) },
            Endpoint(.personGrantRole) { try await change($0, grant) },
            Endpoint(.personRemoveRole) { try await change($0, remove) },
            Endpoint(.personPassword, handler: passwordLink),
        ]
    }

    private func page(
        _ exchange: Exchange, invitation: PeoplePage.Invitation? = nil, problems: [FormField: Phrase] = [:],
        refused: Phrase? = nil
    ) async throws -> Response {
        let (accounts, somebody) = (try await store.accounts(), try exchange.somebody())
        let people = accounts.map { account in
            PeoplePage.Person(
                id: account.id, name: account.displayName, login: account.passwordHash == nil ? "—" : account.login,
                roles: account.roles, created: account.created, isLocked: account.locked != nil,
                hasPassword: account.passwordHash != nil)
        }
        let model = PeoplePage.Model(
            people: people, roles: PeopleRoutes.invitedRoles, invitation: invitation, problems: problems,
            own: somebody.account, mayManage: AdministratorRule.manages(somebody.roles, among: accounts))
        var context = PageContext(exchange, notices: notices)
        if let refused { context.notice = .init(.refused, refused) }
        return .page(PeoplePage.page(model, context), status: refused != nil ? 409 : problems.isEmpty ? 200 : 422)
    }

    /// Why who is signed in manages no accounts at present, or `nil` where they do.
    private func hindrance(_ exchange: Exchange, _ accounts: [Account]) throws -> Phrase? {
        AdministratorRule.manages(try exchange.somebody().roles, among: accounts) ? nil : .peopleReadOnly
    }

    /// Makes the account without a password, and a link by which its holder takes it over. The link is shown once, in this
    /// answer: the store keeps its digest only.
    private func invite(_ exchange: Exchange) async throws -> Response {
        let accounts = try await store.accounts()
        if let sentence = try hindrance(exchange, accounts) { return try await page(exchange, refused: sentence) }
        let name = exchange.text(.name)
        guard !name.isEmpty, name.count <= 100 else {
            return try await page(exchange, problems: [.name: .nameMissing])
        }
        guard let role = Role(rawValue: exchange.text(.role)), PeopleRoutes.invitedRoles.contains(role) else {
            return try await page(exchange, problems: [.role: .choiceInvalid])
        }
        guard AdministratorRule.isApart(role, name: name, among: accounts) else {
            return try await page(exchange, problems: [.role: .rolesApart])
        }
        let id = links.newAccountID()
        try await store.addAccount(
            Account(id: id, login: id.rawValue, displayName: name, roles: [role], created: exchange.now))
        try await log.note(.invited, of: id, by: try exchange.somebody().account, role.rawValue, at: exchange.now)
        names.forget()
        let token = try await links.make(.invitation, for: id, now: exchange.now)
        let invitation = PeoplePage.Invitation(
            name: name, role: role, address: exchange.origin + Route.invitation.link(token.text).string,
            expires: exchange.now.adding(milliseconds: OneTimeLinks.Purpose.invitation.milliseconds))
        return try await page(exchange, invitation: invitation)
    }

    /// A link by which the holder sets a new password; the old one works until then.
    private func passwordLink(_ exchange: Exchange) async throws -> Response {
        let account = try await self.account(exchange)
        if let sentence = try hindrance(exchange, try await store.accounts()) {
            return try await page(exchange, refused: sentence)
        }
        guard account.passwordHash != nil, account.id != (try exchange.somebody().account) else {
            return try await page(exchange, refused: .notThisAccount)
        }
        let token = try await links.make(.password, for: account.id, now: exchange.now)
        try await log.note(.passwordLinkMade, of: account.id, by: try exchange.somebody().account, at: exchange.now)
        let invitation = PeoplePage.Invitation(
            name: account.displayName, role: nil, address: exchange.origin + Route.newPassword.link(token.text).string,
            expires: exchange.now.adding(milliseconds: OneTimeLinks.Purpose.password.milliseconds))
        return try await page(exchange, invitation: invitation)
    }

    // MARK: Changing an account

    private func account(_ exchange: Exchange) async throws -> Account {
        guard let account = try await store.account(ActorID(try exchange.parameter("account"))) else {
            throw ServerError(.notFound, "no such account")
        }
        return account
    }

    /// What a form makes of an account, or why it cannot.
    private enum Change {
        /// The account as it is to be, what happened, and a detail.
        case done(Account, AccountEvent.Kind, String)
        case refused(Phrase)
    }

    private func change(
        _ exchange: Exchange, _ make: (Account, [Account], Exchange) -> Change
    ) async throws -> Response {
        let (account, accounts, somebody) = (
            try await self.account(exchange), try await store.accounts(), try exchange.somebody()
        )
        if let sentence = try hindrance(exchange, accounts) { return try await page(exchange, refused: sentence) }
        guard account.id != somebody.account else { return try await page(exchange, refused: .notThisAccount) }
        switch make(account, accounts, exchange) {
        case .refused(let sentence): return try await page(exchange, refused: sentence)
        case .done(let changed, let kind, let detail):
            guard AdministratorRule.leavesAManager(changed, among: accounts) else {
                return try await page(exchange, refused: .lastManager)
            }
            if changed != account { try await store.updateAccount(changed) }
            try await sessions.endAll(of: account.id)
            try await log.note(kind, of: account.id, by: somebody.account, detail, at: exchange.now)
            notices.put(.init(.done, .accountChanged(account.displayName, kind.phrase)), for: somebody.token)
            return .redirect(to: Route.people.link().at(account.id.rawValue))
        }
    }

    private func lock(_ account: Account, _: [Account], _ exchange: Exchange) -> Change {
        var changed = account
        changed.locked = account.locked ?? exchange.now
        return .done(changed, .locked, "")
    }

    private func unlock(_ account: Account, _: [Account], _: Exchange) -> Change {
        var changed = account
        changed.locked = nil
        return .done(changed, .unlocked, "")
    }

    private func endSessions(_ account: Account, _: [Account], _: Exchange) -> Change {
        .done(account, .sessionsEnded, "")
    }

    private func grant(_ account: Account, _ accounts: [Account], _ exchange: Exchange) -> Change {
        guard let role = Role(rawValue: exchange.text(.role)), PeopleRoutes.invitedRoles.contains(role),
            !account.roles.contains(role)
        else { return .refused(.choiceInvalid) }
        let others = accounts.filter { $0.id != account.id }
        guard AdministratorRule.goTogether(role, account.roles),
            AdministratorRule.isApart(role, name: account.displayName, among: others)
        else { return .refused(.rolesApart) }
        var changed = account
        changed.roles.insert(role)
        return .done(changed, .roleGranted, role.rawValue)
    }

    private func remove(_ account: Account, _: [Account], _ exchange: Exchange) -> Change {
        var changed = account
        guard let role = Role(rawValue: exchange.text(.role)), changed.roles.remove(role) != nil else {
            return .refused(.choiceInvalid)
        }
        return .done(changed, .roleRemoved, role.rawValue)
    }
}

extension Phrase {
    static let notThisAccount = Phrase(
        "不能在这里管理自己的账户，或该账户尚未启用。", "This cannot be done to one's own account, or to one not taken over yet.")
    static let lastManager = Phrase(
        "这样就没有人能管理账户了，未执行。", "Nobody could manage accounts then; nothing was done.")
    static func accountChanged(_ name: String, _ what: Phrase) -> Phrase {
        Phrase("\(name)：\(what.chinese)，已办理。", "\(name): \(what.english).")
    }
}
