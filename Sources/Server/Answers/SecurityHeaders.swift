import HTTPTypes

/// The headers that every answer carries, so that a browser helps to keep pages and people safe.
struct SecurityHeaders: Sendable {
    private let always: [(name: HTTPField.Name, value: String)]

    /// The headers of a server that browsers reach over TLS or not.
    init(isBehindTLS: Bool) {
        var headers = SecurityHeaders.values
        if isBehindTLS { headers.append(("Strict-Transport-Security", "max-age=31536000")) }
        always = headers.compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
    }

    /// Adds the headers that an answer does not set by itself.
    func add(to headers: inout HTTPFields) {
        for (name, value) in always where headers[name] == nil {
            headers[name] = value
        }
        // Whatever an answer does not say may be kept may not be kept: most pages show what few may see.
        if headers[.cacheControl] == nil { headers[.cacheControl] = "no-store" }
    }

    /// The referrer goes to our own pages only; a stricter policy would make browsers send forms with the origin `null`.
    private static let values: [(String, String)] = [
        (
            "Content-Security-Policy",
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; "
                + "frame-ancestors 'none'"
        ),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ]
}
