/// What a number counts or measures in: a unit of measure, a classifier, a currency.
struct UnitOfMeasure: Sendable, Hashable {
    /// What kind of mention a number with this unit is.
    enum Kind: Sendable, Hashable {
        /// Continuous: 亩, 公里, 千瓦.
        case measure
        /// Things and persons: 个, 家, 人次.
        case count
        /// 元 and foreign currencies.
        case money
        /// %, ‰.
        case percent
        /// 个百分点.
        case points
        /// 分钟, 天, 年.
        case duration
        /// 倍.
        case multiple
        /// 成: tenths.
        case tenths
        /// A word that begins with a unit and is none: 部门, 条件.
        case word
    }

    /// Which numerals in Chinese characters make a quantity with it. Arabic digits always do.
    enum Acceptance: Sendable, Hashable {
        /// All from two on; one only behind a verb that makes it a number (建成一所).
        case counted
        /// Ten and more, and what has a limiting word: in 两头, 三班, 四方 the number is part of a word.
        case large
        /// None: 三级, 二期.
        case arabic
        /// None, and few Arabic ones: 3期 is a phase, 500强 a list, 8时30分 a time.
        case named
    }

    /// The unit as printed, folded.
    let symbol: ShortWord
    /// What kind of mention it makes.
    let kind: Kind
    /// Which Chinese numerals it follows.
    let acceptance: Acceptance
    /// The only character of ``symbol``, ``CodeUnit/none`` of a longer one: a single character is compared at once.
    let glyph: CodeUnit

    init(symbol: ShortWord, kind: Kind, acceptance: Acceptance) {
        (self.symbol, self.kind, self.acceptance) = (symbol, kind, acceptance)
        glyph = symbol.glyph
    }

    /// The longest unit at `index`.
    static func match(in scan: Scan, at index: Int) -> Lexicon<UnitOfMeasure>.Match? {
        guard let match = MeasureWords.lexicon.longestMatch(in: scan.units, at: index) else { return nil }
        // kV, km and the like must end where the letters end.
        let last = scan[match.range.upperBound - 1]
        if last.isDigit, scan[match.range.upperBound].isDigit || scan[match.range.upperBound] == ":" { return nil }
        if last.isLatin, scan[match.range.upperBound].isLatin || scan[match.range.upperBound].isDigit { return nil }
        return match
    }

    /// Whether a unit stands at `index`, and no word that only begins like one.
    static func stands(in scan: Scan, at index: Int) -> Bool {
        guard let match = match(in: scan, at: index) else { return false }
        return match.meaning.kind != .word
    }

    /// Whether a longer unit stands where a scale word seems to: 千伏, 百分点.
    static func isLonger(than scale: Range<Int>, in scan: Scan) -> Bool {
        guard let match = match(in: scan, at: scale.lowerBound) else { return false }
        return match.range.count > scale.count
    }
}
