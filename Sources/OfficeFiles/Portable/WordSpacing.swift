/// Where white space belongs between words that a page shows side by side.
enum WordSpacing {
    /// The text of `words`.
    ///
    /// Chinese is written without spaces, so between Chinese characters only a gap counts that is wider than what
    /// justification adds, which all gaps of the line show. Between Chinese and digits typesetting adds a quarter of a
    /// character; between two words of letters or digits poppler saw a space.
    static func text(of words: [PageWord], em: Int) -> String {
        guard var result = words.first?.text else { return "" }
        let usual = usualGap(words)
        let usualAtDigits = middle(gaps(words).filter { $0.isMixed }.map(\.width))
        for (word, next) in zip(words, words.dropFirst()) {
            result += separator(word, next, em: em, usual: usual, usualAtDigits: usualAtDigits) + next.text
        }
        return result
    }

    private static func separator(_ word: PageWord, _ next: PageWord, em: Int, usual: Int, usualAtDigits: Int) -> String
    {
        let gap = next.box.left - word.box.right
        guard let last = word.text.unicodeScalars.last, let first = next.text.unicodeScalars.first else { return "" }
        if gap * 2 >= em * 5 { return "  " }
        switch (isWide(last), isWide(first)) {
        case (true, true): return gap * 100 >= em * 22 && gap >= usual * 2 ? " " : ""
        case (false, false): return gap * 10 >= em ? " " : ""
        default: return gap * 2 >= em && gap >= max(usual, usualAtDigits) * 2 ? " " : ""
        }
    }

    /// The gap that justification adds, where most words of the line are single characters.
    private static func usualGap(_ words: [PageWord]) -> Int {
        guard words.count >= 8, words.count(where: { $0.text.unicodeScalars.count == 1 }) * 2 > words.count else {
            return 0
        }
        return middle(gaps(words).map(\.width))
    }

    /// The gaps between words, and whether each is between a Chinese character and another.
    private static func gaps(_ words: [PageWord]) -> [(width: Int, isMixed: Bool)] {
        zip(words, words.dropFirst()).map { word, next in
            let isWideLast = word.text.unicodeScalars.last.map(isWide)
            return (next.box.left - word.box.right, isWideLast != next.text.unicodeScalars.first.map(isWide))
        }
    }

    private static func middle(_ widths: [Int]) -> Int {
        widths.count < 3 ? 0 : max(0, widths.sorted()[widths.count / 2])
    }

    /// Whether a character takes the width of a Chinese one.
    static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2E80...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0x20000...0x3FFFF,
            0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x2460...0x24FF, 0x25A0...0x26FF:
            true
        default: false
        }
    }

    /// What stands between the end of one line and the start of the next one of the same paragraph: a space between
    /// words of letters. Programs break numbers at a line's end, so digits are one number again.
    static func seam(_ text: String, _ next: String) -> String {
        guard let last = text.unicodeScalars.last, let first = next.unicodeScalars.first,
            !isWide(last), !isWide(first), last.properties.isAlphabetic || first.properties.isAlphabetic
        else { return "" }
        return " "
    }
}
