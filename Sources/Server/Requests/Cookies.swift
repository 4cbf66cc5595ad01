/// The cookies of a request, and the ones an answer sets.
enum CookieJar {
    /// The value of the first cookie of that name in a Cookie header (RFC 6265, 4.2.1).
    static func value(_ name: String, in header: String?) -> String? {
        guard let header else { return nil }
        for pair in header.split(separator: ";").prefix(100) {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, parts[0].trimmingSpaces() == name else { continue }
            return parts[1].trimmingSpaces()
        }
        return nil
    }

    /// The Set-Cookie header for a cookie that no script reads and no other site sends along with a form.
    ///
    /// - Parameters:
    ///   - maxAge: seconds to keep it; `nil` until the browser closes, 0 to forget it.
    ///   - secure: whether only TLS connections carry it.
    static func setting(_ name: String, to value: String, maxAge: Int?, secure: Bool) -> String {
        var header = "\(name)=\(value); Path=/; HttpOnly; SameSite=Lax"
        if let maxAge { header += "; Max-Age=\(maxAge)" }
        if secure { header += "; Secure" }
        return header
    }
}
