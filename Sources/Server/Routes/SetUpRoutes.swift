import Hummingbird
import Ledger
import LedgerStore
import Pages

/// Making one's own account by a one-time link: the first one of an installation, or one that somebody was invited to.
struct SetUpRoutes: Sendable {
    let store: any AccountStore
    let sessions: Sessions
    let links: OneTimeLinks
    let hasher: PasswordHasher
    let cookies: CookieNames
    let log: AccountLog

    /// What the first account may do: the office records a leader's approval with its basis; it approves nothing itself.
    static let firstRoles: Set<Role> = [.supervisor]

    var endpoints: [Endpoint] {
        [
            Endpoint(.setUp) { try await page(try await firstAccount($0), $0) },
            Endpoint(.setUpPost) { try await make(try await firstAccount($0), $0) },
            Endpoint(.invitation) { try await page(try await invitation($0), $0) },
            Endpoint(.invitationPost) { try await make(try await invitation($0), $0) },
        ]
    }

    /// Whose account a link makes.
    private struct Occasion {
        let purpose: OneTimeLinks.Purpose
        let token: SecretToken
        /// The account that was made with the invitation.
        var invited: Account?
    }

    private func firstAccount(_ exchange: Exchange) async throws -> Occasion {
        let (token, _) = try await links.usable(exchange.parameter("token"), .setUp, now: exchange.now)
        guard try await store.accounts().isEmpty else { throw ServerError(.linkInvalid, "there is an account already") }
        return Occasion(purpose: .setUp, token: token)
    }

    private func invitation(_ exchange: Exchange) async throws -> Occasion {
        let (token, link) = try await links.usable(exchange.parameter("token"), .invitation, now: exchange.now)
        guard let id = link.account, let account = try await store.account(id), account.passwordHash == nil else {
            throw ServerError(.linkInvalid, "the invited account is gone or in use")
        }
        return Occasion(purpose: .invitation, token: token, invited: account)
    }

    private func page(_ occasion: Occasion, _ exchange: Exchange, form: NewAccountForm? = nil) async throws -> Response
    {
        let model = SetUpPage.Model(
            purpose(occasion), token: occasion.token.text, name: form?.name ?? occasion.invited?.displayName ?? "",
            login: form?.login ?? "", passwordLength: PasswordRule.minimumLength, problems: form?.problems ?? [:])
        return .page(SetUpPage.page(model, PageContext(exchange)), status: form == nil ? 200 : 422)
    }

    private func purpose(_ occasion: Occasion) -> SetUpPage.Model.Purpose {
        let role = Role.allCases.first { occasion.invited?.roles.contains($0) ?? false }
        return role.map { .invitation(role: $0) } ?? .firstAccount
    }

    private func make(_ occasion: Occasion, _ exchange: Exchange) async throws -> Response {
        var form = NewAccountForm(exchange)
        if try await store.account(login: form.login) != nil { form.noteTakenLogin() }
        guard form.problems.isEmpty else { return try await page(occasion, exchange, form: form) }
        let hash = try await hasher.hash(form.password)
        // The link is used last, so that it survives a password that was refused, and before the account is made, so
        // that two who use it at once make one account.
        try await links.use(occasion.token, occasion.purpose, now: exchange.now)
        let account = try await save(occasion, form, hash: hash, exchange)
        try await log.note(.signedUp, of: account.id, by: account.id, at: exchange.now)
        let token = try await sessions.begin(account, now: exchange.now)
        return Response.redirect(to: Route.home.link()).setting(cookie: cookies.setting(session: token))
    }

    private func save(
        _ occasion: Occasion, _ form: NewAccountForm, hash: String, _ exchange: Exchange
    ) async throws -> Account {
        guard var account = occasion.invited else {
            let first = Account(
                id: links.newAccountID(), login: form.login, displayName: form.name, passwordHash: hash,
                roles: SetUpRoutes.firstRoles, created: exchange.now)
            try await store.addAccount(first)
            return first
        }
        account.login = form.login
        account.displayName = form.name
        account.passwordHash = hash
        try await store.updateAccount(account)
        return account
    }
}
