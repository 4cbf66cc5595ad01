/// Whether a form was sent from one of our own pages, as far as the browser says.
///
/// The form's token is the proof; this refuses most forgeries before the body is read, and all that come before there
/// is a session.
enum Provenance {
    /// Whether a request that changes something may be ours.
    ///
    /// - Parameters:
    ///   - site: the Sec-Fetch-Site header, which no page can set. Browsers send it over TLS and to this machine only.
    ///   - origin: the Origin header.
    ///   - host: the Host header, to which the origin must be equal. Without both headers the form's token decides.
    static func isOwn(site: String?, origin: String?, host: String?) -> Bool {
        if let site { return site == "same-origin" || site == "none" }
        guard let origin else { return true }
        guard let host, let scheme = ["http://", "https://"].first(where: origin.hasPrefix) else { return false }
        return origin.dropFirst(scheme.count).lowercased() == host.lowercased()
    }
}
