/// Reads web pages.
enum HypertextFile {
    /// Larger pages are no documents.
    static let maximumBytes = 16 << 20
    /// Each tag and each named character costs the parser a while, whether it belongs anywhere or not. The longest plans
    /// have some ten thousands.
    static let maximumSigns = 500_000

    /// The text of a web page.
    static func read(_ bytes: [UInt8]) throws(FileError) -> DocumentText {
        guard bytes.count <= maximumBytes, bytes.count(where: { $0 == 0x3C || $0 == 0x26 }) <= maximumSigns else {
            throw .tooLarge
        }
        let (text, encoding) = try HypertextEncoding.decode(bytes)
        var document = DocumentText(text: "", format: .html, encoding: encoding)
        let page = try HypertextParser.read(Array(text.utf8))
        document.append(page.lines)
        if page.linkLines > 0 { document.notices.append(.links(page.linkLines)) }
        if page.hasHiddenText { document.notices.append(.hiddenText) }
        return document
    }

    /// Whether bytes begin like a web page, whole or in part.
    static func begins(_ bytes: [UInt8]) -> Bool {
        // Of UTF-16 the tags are left without the zeroes between their letters.
        let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        let start = isWide ? bytes.prefix(8192).dropFirst(2).filter { $0 != 0 }[...] : bytes.prefix(4096)
        let head = String(decoding: start, as: UTF8.self).lowercased()
        var rest = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        while rest.hasPrefix("<?xml") || rest.hasPrefix("<!--") {
            guard let end = rest.firstRange(of: rest.hasPrefix("<?") ? "?>" : "-->") else { return false }
            rest = rest[end.upperBound...].drop { $0.isWhitespace }
        }
        guard rest.first == "<" else { return false }
        let name = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "!" }
        return name == "!doctype" ? rest.hasPrefix("<!doctype html") : openers.contains(name)
    }

    private static let openers: Set<Substring> = [
        "html", "head", "body", "meta", "title", "table", "div", "p", "style", "center", "span", "br", "h1", "h2", "h3",
        "article", "section", "base", "link", "script", "font", "ul", "ol",
    ]
}
