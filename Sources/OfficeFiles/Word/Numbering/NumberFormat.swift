/// How a number is written (ECMA-376 part 1, 17.18.59).
enum NumberFormat: String {
    case decimal, decimalZero, upperRoman, lowerRoman, upperLetter, lowerLetter
    case chineseCounting, chineseCountingThousand, ideographDigital, chineseLegalSimplified
    case japaneseCounting, japaneseDigitalTenThousand, taiwaneseCounting, taiwaneseCountingThousand, taiwaneseDigital
    case ideographTraditional, ideographZodiac
    case decimalFullWidth, decimalFullWidth2, decimalHalfWidth, decimalEnclosedCircle, decimalEnclosedCircleChinese
    case decimalEnclosedFullstop, decimalEnclosedParen, ideographEnclosedCircle, numberInDash
    case bullet, none

    /// The format of that name; an unknown one is shown as 1, 2, 3.
    init(name: String) {
        self = NumberFormat(rawValue: name) ?? .decimal
    }

    /// `value` in this format; in digits where the format ends before it.
    func string(_ value: Int) -> String {
        switch self {
        case .decimal, .decimalHalfWidth, .bullet: String(value)
        case .none: ""
        case .decimalZero: (0..<10).contains(value) ? "0\(value)" : String(value)
        case .numberInDash: "- \(value) -"
        case .upperRoman: LetterNumerals.roman(value)
        case .lowerRoman: LetterNumerals.roman(value).lowercased()
        case .upperLetter: LetterNumerals.letters(value)
        case .lowerLetter: LetterNumerals.letters(value).lowercased()
        case .chineseCounting, .taiwaneseCounting: ChineseNumerals.short(value)
        case .chineseCountingThousand, .taiwaneseCountingThousand: ChineseNumerals.full(value)
        case .japaneseCounting: ChineseNumerals.japanese(value)
        case .ideographDigital, .taiwaneseDigital, .japaneseDigitalTenThousand: ChineseNumerals.digits(value)
        case .chineseLegalSimplified: ChineseNumerals.legal(value)
        default: enclosed(value)
        }
    }

    private func enclosed(_ value: Int) -> String {
        switch self {
        case .ideographTraditional: Self.symbol(value, in: Array("甲乙丙丁戊己庚辛壬癸"))
        case .ideographZodiac: Self.symbol(value, in: Array("子丑寅卯辰巳午未申酉戌亥"))
        case .decimalFullWidth, .decimalFullWidth2: Self.fullWidth(value)
        case .decimalEnclosedCircle, .decimalEnclosedCircleChinese: Self.scalar(value, from: 0x2460, upTo: 20)
        case .decimalEnclosedParen: Self.scalar(value, from: 0x2474, upTo: 20)
        case .decimalEnclosedFullstop: Self.scalar(value, from: 0x2488, upTo: 20)
        case .ideographEnclosedCircle: Self.scalar(value, from: 0x3280, upTo: 10)
        default: String(value)
        }
    }

    private static func symbol(_ value: Int, in symbols: [Character]) -> String {
        symbols.indices.contains(value - 1) ? String(symbols[value - 1]) : String(value)
    }

    private static func scalar(_ value: Int, from first: UInt32, upTo last: Int) -> String {
        guard (1...last).contains(value), let scalar = Unicode.Scalar(first + UInt32(value) - 1) else {
            return String(value)
        }
        return String(scalar)
    }

    private static func fullWidth(_ value: Int) -> String {
        String(String.UnicodeScalarView(String(value).unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) ?? $0 }))
    }

    /// The bullet that a reader sees: symbol fonts put theirs where Unicode has nothing.
    static func shownBullet(_ pattern: String) -> String {
        guard let scalar = pattern.unicodeScalars.first else { return "" }
        return 0xF000...0xF0FF ~= scalar.value ? SymbolFont.bullet(scalar.value) : pattern
    }
}
