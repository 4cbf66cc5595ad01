import Hummingbird
import Ledger
import LedgerStore
import Pages
import Values

/// One's own account, and setting a new password by a one-time link.
struct OwnAccountRoutes: Sendable {
    let store: any AccountStore
    let sessions: Sessions
    let links: OneTimeLinks
    let hasher: PasswordHasher
    let cookies: CookieNames
    let notices: Notices
    let log: AccountLog

    var endpoints: [Endpoint] {
        [
            Endpoint(.account) { try await page($0) }, Endpoint(.accountPost, handler: change),
            Endpoint(.newPassword) { try await linkPage($0, try await reset($0)) },
            Endpoint(.newPasswordPost, handler: setNew),
        ]
    }

    // MARK: One's own password

    private func own(_ exchange: Exchange) async throws -> Account {
        guard let account = try await store.account(try exchange.somebody().account) else {
            throw ServerError(.signInNeeded, "the account is gone")
        }
        return account
    }

    private func page(_ exchange: Exchange, problems: [FormField: Phrase] = [:]) async throws -> Response {
        let model = AccountPage.Model(
            login: try await own(exchange).login, passwordLength: PasswordRule.minimumLength, problems: problems)
        return .page(
            AccountPage.page(model, PageContext(exchange, notices: notices)), status: problems.isEmpty ? 200 : 422)
    }

    private func change(_ exchange: Exchange) async throws -> Response {
        let account = try await own(exchange)
        guard try await hasher.verify(exchange[.currentPassword] ?? "", against: account.passwordHash) else {
            return try await page(exchange, problems: [.currentPassword: .currentPasswordWrong])
        }
        let problems = NewPassword.problems(exchange, login: account.login)
        guard problems.isEmpty else { return try await page(exchange, problems: problems) }
        try await save(exchange, account)
        // All other browsers are signed out; this one goes on under a new token.
        let token = try await sessions.begin(account, now: exchange.now)
        notices.put(.init(.done, .passwordChanged), for: token)
        return Response.redirect(to: Route.account.link()).setting(cookie: cookies.setting(session: token))
    }

    private func save(_ exchange: Exchange, _ account: Account) async throws {
        var changed = account
        changed.passwordHash = try await hasher.hash(exchange[.password] ?? "")
        try await store.updateAccount(changed)
        try await sessions.endAll(of: account.id)
        try await log.note(.passwordChanged, of: account.id, by: account.id, at: exchange.now)
    }

    // MARK: By a link

    private struct Reset {
        let token: SecretToken
        let account: Account
    }

    private func reset(_ exchange: Exchange) async throws -> Reset {
        let (token, link) = try await links.usable(exchange.parameter("token"), .password, now: exchange.now)
        guard let id = link.account, let account = try await store.account(id), account.passwordHash != nil else {
            throw ServerError(.linkInvalid, "the account is gone or was never taken over")
        }
        return Reset(token: token, account: account)
    }

    private func linkPage(
        _ exchange: Exchange, _ reset: Reset, problems: [FormField: Phrase] = [:]
    ) async throws -> Response {
        let model = NewPasswordPage.Model(
            token: reset.token.text, login: reset.account.login, passwordLength: PasswordRule.minimumLength,
            problems: problems)
        return .page(NewPasswordPage.page(model, PageContext(exchange)), status: problems.isEmpty ? 200 : 422)
    }

    private func setNew(_ exchange: Exchange) async throws -> Response {
        let reset = try await reset(exchange)
        let problems = NewPassword.problems(exchange, login: reset.account.login)
        guard problems.isEmpty else { return try await linkPage(exchange, reset, problems: problems) }
        try await links.use(reset.token, .password, now: exchange.now)
        try await save(exchange, reset.account)
        return .redirect(to: Route.signIn.link())
    }
}

/// A new password in a form.
private enum NewPassword {
    static func problems(_ exchange: Exchange, login: String) -> [FormField: Phrase] {
        let again = exchange[.passwordAgain] ?? ""
        guard let problem = PasswordRule.problem(exchange[.password] ?? "", again: again, login: login) else {
            return [:]
        }
        return [problem == .repetitionDiffers ? .passwordAgain : .password: .password(problem)]
    }
}

extension Phrase {
    static let currentPasswordWrong = Phrase("现用密码不正确。", "The present password is wrong.")
    static let passwordChanged = Phrase("密码已修改，其他登录已失效。", "The password was changed; other browsers are signed out.")
}
