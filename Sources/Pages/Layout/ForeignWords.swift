extension PageContext {
    /// The language of `text` where that is another one than the page's: words of the document, names of organisations and
    /// persons on an English page. Screen readers change their voice by it (WCAG 3.1.2).
    func language(of text: String) -> String? {
        guard language != .chinese, text.unicodeScalars.contains(where: Self.isHan) else { return nil }
        return Language.chinese.tag
    }

    /// `text`, marked with its language where that is another one than the page's.
    func marked(_ text: String) -> HTML {
        guard let tag = language(of: text) else { return "\(text)" }
        return "<span\(attribute: "lang", tag)>\(text)</span>"
    }

    /// A public page in the language of this one: what everybody reads takes its language from the address alone.
    func inItsLanguage(_ link: Link) -> Link {
        link.with("lang", language == .chinese ? nil : language.rawValue)
    }

    private static func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x4E00...0x9FFF).contains(scalar.value) }
}
