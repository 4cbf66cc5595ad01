import Pages
import Testing

/// Nothing that anybody types or imports becomes markup: every text of every page is replaced by hostile ones, and a
/// browser's tokenizer must see the same tags and attributes as with harmless texts.
@Suite struct MarkupProofTests {
    private static let pieces = [
        "<script>alert(document.cookie)</script>", "\"><img src=x onerror=alert(/x/)>",
        "' onmouseover='alert(/x/)' x='",
        "</textarea></select></option><b>", "</title></mark></a></p></div></body><h1>",
        "&lt;b&gt;&amp;&#x3C;b&#x3E;&nosuch;",
        "\u{0}\u{1}\u{B}\u{7F}\u{85}", "\u{202E}\u{2066}\u{200F}\u{61C}", "javascript:alert(/x/)",
        "<!-- --><![CDATA[ ]]>",
        "`${alert(/x/)}`\u{2028}\u{2029}", "</script><script>", "<", "&", "\"", "'", "\\", "%3Cb%3E", "=>/ ",
    ]

    /// Each breaks out of some context where it is not escaped; all of them together stand in every context.
    static let hostile = [pieces.joined(separator: " ")]

    /// The tags of a page with the names of their attributes, and the values that are fixed by the page.
    private func structure(_ html: HTML) -> [String] {
        structure(HTMLTokenizer(html.string))
    }

    private func structure(_ tokenizer: HTMLTokenizer) -> [String] {
        tokenizer.tokens.compactMap { token in
            switch token {
            case .start(let name, let attributes):
                let fixed = ["class", "type", "method", "name", "scope", "rel"]
                let parts = attributes.map { fixed.contains($0.name) ? "\($0.name)=\($0.value)" : $0.name }
                return "<\(name) \(parts.joined(separator: " "))>"
            case .end(let name): return "</\(name)>"
            case .comment(let text): return "<!--\(text)-->"
            case .doctype: return "<!doctype>"
            case .text: return nil
            }
        }
    }

    private static let harmless = Result { try SamplePages(change: { "x" + $0 + "x" }).all() }

    @Test(arguments: hostile) func keepsTheStructureOfEveryPage(hostile: String) throws {
        let attacked = try SamplePages(change: { hostile + $0 + hostile }).all()
        for (plain, page) in zip(try MarkupProofTests.harmless.get(), attacked) {
            let tokenizer = HTMLTokenizer(page.html.string)
            #expect(structure(plain.html) == structure(tokenizer), "\(page.name)")
            #expect(tokenizer.errors == [], "\(page.name)")
            #expect(dangers(tokenizer) == [], "\(page.name)")
        }
    }

    /// Attributes that a browser would run, and addresses that lead out of this program.
    private func dangers(_ tokenizer: HTMLTokenizer) -> [String] {
        tokenizer.tokens.flatMap { token -> [String] in
            guard case .start(let name, let attributes) = token else { return [] }
            return attributes.filter(isDangerous).map { "<\(name) \($0.name)=\($0.value)>" }
        }
    }

    private func isDangerous(_ attribute: HTMLTokenizer.Attribute) -> Bool {
        if attribute.name.hasPrefix("on") || attribute.name == "style" { return true }
        guard ["href", "src", "action", "formaction"].contains(attribute.name) else { return false }
        let isOnThisHost = attribute.value.hasPrefix("/") && !attribute.value.hasPrefix("//")
        // A telephone number dials: it may hold nothing else.
        let isNumber =
            attribute.value.hasPrefix("tel:") && attribute.value.dropFirst(4).allSatisfy { "0123456789+-".contains($0) }
        return !attribute.value.hasPrefix("#") && !isOnThisHost && !isNumber
    }

    @Test(arguments: hostile) func showsHostileTextAsText(hostile: String) throws {
        let page = try #require(
            try SamplePages(change: { hostile + $0 + hostile }).ledgers().first { $0.name == "ledger" })
        let shown = String(String.UnicodeScalarView(hostile.unicodeScalars.map { replaced($0) }))
        let texts = HTMLTokenizer(page.html.string).tokens.compactMap { token in
            if case .text(let text) = token { text } else { nil }
        }
        #expect(texts.contains { $0.contains(shown + "改善民生" + shown) })
    }

    private func replaced(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0...8, 0xB...0x1F, 0x7F...0x9F, 0x61C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
        default: scalar
        }
    }
}
