/// The mark that opens an item of a list: `一、`, `（二）`, `3.`, `4、`, `第五章`, `★`.
struct ListMark {
    /// How a list writes its marks.
    enum Style: Hashable {
        case comma, dot, bracket, ordinal, symbol
        case numeralComma, numeralBracket
    }

    let style: Style
    /// The number, where it is written in digits.
    let value: Int?

    /// The mark that `text` begins with.
    init?(_ text: String) {
        let scalars = Array(text.unicodeScalars.prefix(9))
        guard let first = scalars.first else { return nil }
        if Self.symbols.contains(first) {
            self.init(style: .symbol, value: nil)
            return
        }
        let start = first == "（" || first == "(" || first == "第" ? 1 : 0
        let number = scalars[start...].prefix { Self.isDigit($0) || Self.numerals.contains($0) }
        guard !number.isEmpty, number.endIndex < scalars.count,
            let style = Self.style(
                opening: first, closing: scalars[number.endIndex...], isDigits: Self.isDigit(number[start]))
        else { return nil }
        self.init(style: style, value: Int(String(String.UnicodeScalarView(number))))
    }

    private init(style: Style, value: Int?) {
        self.style = style
        self.value = value
    }

    /// Whether such an item may stand behind a text: behind the end of a sentence, a clause of a list, an announcement.
    static func mayFollow(_ text: String) -> Bool {
        text.unicodeScalars.last.map(ends.contains) ?? true
    }

    private static func style(
        opening first: Unicode.Scalar, closing rest: ArraySlice<Unicode.Scalar>, isDigits: Bool
    ) -> Style? {
        guard let mark = rest.first else { return nil }
        switch mark {
        case "）", ")": return first == "（" || first == "(" ? (isDigits ? .bracket : .numeralBracket) : nil
        case "章", "节", "条", "部", "编": return first == "第" ? .ordinal : nil
        case "、": return isDigits ? .comma : .numeralComma
        case ".", "．": return isDigits && !(rest.dropFirst().first.map(isDigit) ?? false) ? .dot : nil
        default: return nil
        }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
    private static let numerals = Set("一二三四五六七八九十百".unicodeScalars)
    private static let symbols = Set("★●◆■□①②③④⑤⑥⑦⑧⑨⑩".unicodeScalars)
    private static let ends = Set("。；;！!？?：:）)”".unicodeScalars)
}
