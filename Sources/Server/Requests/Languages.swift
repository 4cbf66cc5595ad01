import Pages

/// Chooses the language of an answer.
enum Languages {
    /// The cookie that keeps the choice.
    static let cookie = "duban-language"

    /// What the address asks for, else what the cookie keeps, else the first that the browser accepts, else Chinese.
    static func choose(query: String?, cookie: String?, accepted: String?) -> Language {
        query.flatMap(Language.init(rawValue:)) ?? cookie.flatMap(Language.init(rawValue:))
            ?? accepted.flatMap(preferred) ?? .chinese
    }

    /// The language of ours that an Accept-Language header (RFC 9110, 12.5.4) weighs highest.
    static func preferred(_ header: String) -> Language? {
        var best: (language: Language, weight: Int)?
        for range in header.split(separator: ",").prefix(20) {
            let parts = range.split(separator: ";").map { $0.trimmingSpaces().lowercased() }
            guard let tag = parts.first?.split(separator: "-").first,
                let language = Language(rawValue: String(tag))
            else { continue }
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { thousandths($0.dropFirst(2)) } ?? 1000
            if weight > best?.weight ?? 0 { best = (language, weight) }
        }
        return best?.language
    }

    private static func thousandths(_ weight: some StringProtocol) -> Int {
        let digits = weight.split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = digits.first.flatMap({ Int($0) }), (0...1).contains(whole) else { return 0 }
        let fraction = digits.count > 1 ? digits[1].prefix(3) : ""
        let padded = String(fraction) + String(repeating: "0", count: 3 - fraction.count)
        return min(1000, whole * 1000 + (Int(padded) ?? 0))
    }
}
