import Ledger
import Values

/// Who sends a request.
enum Visitor: Sendable {
    /// Nobody signed in. The token ties the forms of the pages before signing in to this browser.
    case anonymous(SecretToken?)
    /// Somebody signed in.
    case signedIn(SignedIn)

    /// Who is signed in, if anybody.
    var signedIn: SignedIn? {
        if case .signedIn(let somebody) = self { somebody } else { nil }
    }

    /// The token that this browser's forms carry; empty where it has no cookie yet.
    var formToken: String { token?.formToken ?? "" }

    /// Whether a form with the field `formToken` comes from one of the pages made for this browser.
    func sent(formToken: String?) -> Bool {
        guard let token, let formToken else { return false }
        return token.matches(formToken: formToken)
    }

    private var token: SecretToken? {
        switch self {
        case .anonymous(let token): token
        case .signedIn(let somebody): somebody.token
        }
    }
}

/// Somebody signed in, with what the account allows.
struct SignedIn: Sendable {
    /// The token of the session.
    let token: SecretToken
    /// The account.
    let account: ActorID
    /// The name as shown.
    let name: String
    /// What the account may do.
    let roles: Set<Role>

    /// Whether one of the roles has `permission`.
    func may(_ permission: Permission) -> Bool { permission.isHeld(by: roles) }
}
