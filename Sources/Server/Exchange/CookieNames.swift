import Pages

/// The names of our cookies and how they are set.
struct CookieNames: Sendable {
    /// Seconds that language and appearance are kept: a year.
    static let choiceSeconds = 31_536_000
    /// The cookie that keeps an ``Appearance``.
    static let appearance = "duban-appearance"

    private let isBehindTLS: Bool

    /// Cookies of a server that browsers reach over TLS or not.
    init(isBehindTLS: Bool) {
        self.isBehindTLS = isBehindTLS
    }

    /// The cookie that holds a session's token. Over TLS the name's beginning makes browsers refuse one that another host
    /// or an unprotected connection set (RFC 6265bis, 4.1.3.2).
    var session: String { isBehindTLS ? "__Host-duban-session" : "duban-session" }

    /// The cookie that ties forms to a browser before somebody signs in.
    var visitor: String { isBehindTLS ? "__Host-duban-visitor" : "duban-visitor" }

    /// How addresses of this server begin.
    var scheme: String { isBehindTLS ? "https://" : "http://" }

    /// Sets the session's cookie, which goes when the browser closes.
    func setting(session token: SecretToken) -> String {
        CookieJar.setting(session, to: token.text, maxAge: nil, secure: isBehindTLS)
    }

    /// Makes a browser forget the session's cookie.
    var forgettingSession: String {
        CookieJar.setting(session, to: "", maxAge: 0, secure: isBehindTLS)
    }

    /// Sets the visitor's cookie.
    func setting(visitor token: SecretToken) -> String {
        CookieJar.setting(visitor, to: token.text, maxAge: nil, secure: isBehindTLS)
    }

    /// Keeps the language.
    func setting(language: Language) -> String {
        CookieJar.setting(
            Languages.cookie, to: language.rawValue, maxAge: CookieNames.choiceSeconds, secure: isBehindTLS)
    }

    /// Keeps the appearance.
    func setting(appearance: Appearance) -> String {
        CookieJar.setting(
            CookieNames.appearance, to: appearance.rawValue, maxAge: CookieNames.choiceSeconds, secure: isBehindTLS)
    }
}
