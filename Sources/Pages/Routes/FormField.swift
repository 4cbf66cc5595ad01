/// The name of a field in a form or in a query: the only place where these names are written.
public enum FormField: String, Sendable, Hashable, CaseIterable {
    /// Proves that the form comes from one of our own pages.
    case formToken = "form-token"
    /// Where to go afterwards, a local path.
    case back
    /// A name as people say it.
    case name
    /// The short name somebody signs in with.
    case login
    /// A password.
    case password
    /// The same password again.
    case passwordAgain = "password-again"
    /// A role of an account.
    case role
    /// An uploaded file.
    case file
    /// A plan year.
    case year
}
