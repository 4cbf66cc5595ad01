import Ledger

/// What an account may do on the web, and which roles may do it.
///
/// The ledger decides for itself who may give which command; this table keeps pages and forms away from those who would
/// be refused there, and is the only one for what is no command: reading, accounts.
enum Permission: String, Sendable, Hashable, CaseIterable {
    /// See books, documents and lists.
    case read
    /// Import, correct, confirm, submit, dispatch.
    case edit
    /// Approve the plan or hand it back.
    case approve
    /// See accounts and invite people.
    case managePeople
    /// See who did what when in a book, and check its chain. What the entries hold is seen by those who may read it.
    case audit
    /// See what happened to accounts.
    case readEvents
    /// See how the installation is.
    case seeInstallation

    /// The roles that have it. None of the three administrators (三员) sees or changes business data.
    var roles: Set<Role> {
        switch self {
        case .read: [.leader, .supervisor, .reporter, .unitHead, .inspector, .observer]
        case .edit: [.supervisor]
        // A supervisor records an approval that a leader gave on paper; the ledger asks for its basis.
        case .approve: [.leader, .supervisor]
        // Small offices have no administrators of their own; the office that holds the books invites.
        case .managePeople: [.supervisor, .securityAdmin]
        case .audit: [.leader, .supervisor, .auditor]
        case .readEvents: [.auditor]
        case .seeInstallation: [.systemAdmin]
        }
    }

    /// Whether one of `roles` has it.
    func isHeld(by roles: Set<Role>) -> Bool {
        !self.roles.isDisjoint(with: roles)
    }
}

/// Who may use an address.
enum Access: Sendable, Hashable {
    /// Anybody, signed in or not.
    case everybody
    /// Anybody who is signed in.
    case signedIn
    /// Accounts with a permission.
    case holding(Permission)

    /// Whether somebody may use it who is signed in with `roles`, or not signed in (`nil`).
    func admits(_ roles: Set<Role>?) -> Bool {
        switch self {
        case .everybody: true
        case .signedIn: roles != nil
        case .holding(let permission): roles.map(permission.isHeld) ?? false
        }
    }
}
