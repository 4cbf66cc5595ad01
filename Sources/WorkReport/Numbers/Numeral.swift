import Values

/// A number as written, with its scale word, without its unit.
struct Numeral {
    /// How it is written.
    enum Form {
        /// In Arabic digits: 4.5万, 1,680.
        case arabic
        /// In Chinese characters with places: 四千六百.
        case chinese
        /// In Chinese digits without places: 二〇二二, 七八.
        case digits
        /// A scale word alone: 亿, 千万.
        case scale
    }

    /// Where it stands.
    var range: Range<Int>
    /// Its value, scale applied.
    var value: ExactNumber
    /// Its value before the scale word: 4.5 of 4.5万.
    var printed: ExactNumber
    /// The scale word: 万.
    var scale: Scale?
    /// How it is written.
    var form: Form
    /// Whether 余, 多 or 几 says that there are some more.
    var hasSurplus = false
    /// Whether 来 says that there are about so many: 十来个.
    var isRough = false
    /// The upper number of two digits in a row: 8 of 七八个.
    var upper: ExactNumber?

    /// Where it ends.
    var end: Int { range.upperBound }

    /// Whether it is the single character 一.
    var isSingleOne: Bool { form != .arabic && range.count == 1 && value == 1 }

    /// The number behind 负, 零下 or a minus sign.
    func negated(from start: Int) -> Numeral {
        var copy = self
        copy.range = start..<end
        copy.value = value.negated
        copy.printed = printed.negated
        return copy
    }

    /// Whether it is 万 or 亿 alone, as in 亿元以上: no number is printed but the scale word. 百 and 千 print one.
    var isBareScale: Bool { form == .scale && printed != 100 && printed != 1000 }

    /// The same number with the scale of a range's second number: 20 of 20—30亿.
    func scaled(by other: Scale) -> Numeral? {
        guard let value = value.multiplied(byPowerOfTen: other.power) else { return nil }
        var copy = self
        copy.value = value
        copy.scale = other
        return copy
    }
}

/// A scale word: 万, 亿, 万亿.
struct Scale: Sendable, Equatable {
    /// As written.
    let text: ShortWord
    /// The power of ten it stands for.
    let power: Int

    /// The scale words that can follow Arabic digits.
    static let words = Lexicon(
        [
            ("十", 1), ("百", 2), ("千", 3), ("万", 4), ("十万", 5), ("百万", 6), ("千万", 7), ("亿", 8), ("十亿", 9),
            ("百亿", 10), ("千亿", 11), ("万亿", 12), ("万万", 8), ("十万亿", 13), ("百万亿", 14), ("千万亿", 15), ("佰", 2), ("仟", 3),
            ("k", 3),
            ("w", 4),
        ].map { ($0.0, Scale(text: ShortWord($0.0), power: $0.1)) })
}

extension ExactNumber {
    /// The number with the other sign.
    var negated: ExactNumber { ExactNumber(coefficient: -coefficient, scale: scale) }
}

extension Scan {
    /// Whether 个亿 of 两个亿 stands at `index`; 三个亿元项目 are three projects.
    func hasLooseHundredMillion(at index: Int) -> Bool {
        self[index] == "个" && self[index + 1] == "亿" && self[index + 2] != "级"
            && NumeralCharacters.meaning(of: self[index + 2]) == nil && !UnitOfMeasure.stands(in: self, at: index + 2)
    }
}
