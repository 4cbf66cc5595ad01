import Hummingbird
import Ledger
import LedgerStore
import Pages
import Values

/// The accounts of the office, and inviting people.
struct PeopleRoutes: Sendable {
    let store: any AccountStore
    let links: OneTimeLinks
    let names: AccountNames
    let notices: Notices

    /// The roles that can be given by invitation; the others come with what they do.
    static let invitedRoles: [Role] = [
        .supervisor, .leader, .reporter, .unitHead, .inspector, .observer, .securityAdmin, .auditor,
    ]

    var endpoints: [Endpoint] {
        [
            Endpoint(.people) { try await page($0) },
            Endpoint(.invitePost, handler: invite),
        ]
    }

    private func page(
        _ exchange: Exchange, invitation: PeoplePage.Invitation? = nil, problems: [FormField: Phrase] = [:]
    ) async throws -> Response {
        let people = try await store.accounts().map { account in
            PeoplePage.Person(
                name: account.displayName, login: account.passwordHash == nil ? "—" : account.login,
                roles: account.roles, created: account.created, isLocked: account.locked != nil)
        }
        let model = PeoplePage.Model(
            people: people, roles: PeopleRoutes.invitedRoles, invitation: invitation, problems: problems)
        let context = PageContext(exchange, notices: notices)
        return .page(PeoplePage.page(model, context), status: problems.isEmpty ? 200 : 422)
    }

    /// Makes the account without a password, and a link by which its holder takes it over. The link is shown once, in this
    /// answer: the store keeps its digest only.
    private func invite(_ exchange: Exchange) async throws -> Response {
        let name = exchange.text(.name)
        guard !name.isEmpty, name.count <= 100 else {
            return try await page(exchange, problems: [.name: .nameMissing])
        }
        guard let role = Role(rawValue: exchange.text(.role)), PeopleRoutes.invitedRoles.contains(role) else {
            return try await page(exchange, problems: [.role: .choiceInvalid])
        }
        let id = links.newAccountID()
        try await store.addAccount(
            Account(id: id, login: id.rawValue, displayName: name, roles: [role], created: exchange.now))
        names.forget()
        let token = try await links.make(.invitation, for: id, now: exchange.now)
        let invitation = PeoplePage.Invitation(
            name: name, role: role, address: exchange.origin + Route.invitation.link(token.text).string,
            expires: exchange.now.adding(milliseconds: OneTimeLinks.Purpose.invitation.milliseconds))
        return try await page(exchange, invitation: invitation)
    }
}
