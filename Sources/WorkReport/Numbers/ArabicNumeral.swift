import Values

extension Numeral {
    /// The number in Arabic digits at `start`, with thousands commas, a decimal point and a scale word.
    ///
    /// - Returns: `nil` where no such number stands, and for what has more digits than a quantity of this field.
    ///
    /// - Parameter limit: only scale words below this power of ten are taken; 3万 is not followed by 3万.
    static func arabic(in scan: Scan, at start: Int, below limit: Int = 19) -> Numeral? {
        guard let figures = Figures(in: scan, at: start) else { return nil }
        let printed = ExactNumber(coefficient: figures.coefficient, scale: figures.places)
        var numeral = Numeral(range: start..<figures.end, value: printed, printed: printed, form: .arabic)
        numeral.takeScale(in: scan, below: limit)
        return numeral
    }

    private mutating func takeScale(in scan: Scan, below limit: Int) {
        takePowerOfTen(in: scan)
        guard scale == nil else { return }
        let surplus = scan[end].isSurplus ? 1 : 0
        if let word = Scale.words.longestMatch(in: scan.units, at: end + surplus),
            word.meaning.power < limit, surplus == 1 || !UnitOfMeasure.isLonger(than: word.range, in: scan),
            !scan.isLetterOfName(word.range), let value = value.multiplied(byPowerOfTen: word.meaning.power)
        {
            self.value = value
            scale = word.meaning
            hasSurplus = surplus == 1
            range = range.lowerBound..<word.range.upperBound
            takeRest(in: scan)
        } else if limit > 8, scan.hasLooseHundredMillion(at: end), let value = value.multiplied(byPowerOfTen: 8) {
            self.value = value
            scale = Scale(text: "亿", power: 8)
            range = range.lowerBound..<(end + 2)
        }
        takeSurplus(in: scan)
    }

    private mutating func takeSurplus(in scan: Scan) {
        guard !hasSurplus else { return }
        if scan[end] == "来", UnitOfMeasure.stands(in: scan, at: end + 1) {
            isRough = true
            range = range.lowerBound..<(end + 1)
        }
        guard scan[end].isSurplus, !takeGroup(in: scan) else { return }
        if scale != nil || UnitOfMeasure.stands(in: scan, at: end + 1) {
            hasSurplus = true
            range = range.lowerBound..<(end + 1)
        }
    }

    /// Takes ×10³ or ×10^3.
    private mutating func takePowerOfTen(in scan: Scan) {
        guard scan[end] == "×", scan[end + 1] == "1", scan[end + 2] == "0" else { return }
        let first = scan[end + 3] == "^" ? end + 4 : end + 3
        var index = first
        var power = 0
        while index < first + 2, let digit = scan[end + 3] == "^" ? scan[index].figure : scan[index].superscript {
            power = power * 10 + digit
            index += 1
        }
        guard index > first, power < 16, let value = value.multiplied(byPowerOfTen: power) else { return }
        self.value = value
        scale = Scale(text: scan.word(end..<index), power: power)
        range = range.lowerBound..<index
    }

    /// Takes 余万 of 1千余万.
    private mutating func takeGroup(in scan: Scan) -> Bool {
        guard let first = scale, first.power < 4, let word = Scale.words.longestMatch(in: scan.units, at: end + 1),
            word.meaning.power == 4 || word.meaning.power == 8,
            let value = value.multiplied(byPowerOfTen: word.meaning.power)
        else { return false }
        self.value = value
        scale = Scale(text: first.text.appending(word.meaning.text), power: first.power + word.meaning.power)
        hasSurplus = true
        range = range.lowerBound..<word.range.upperBound
        return true
    }

    /// Adds what follows the scale in 3万5千, 4千6百, 3万五千 and 1亿零500万.
    private mutating func takeRest(in scan: Scan) {
        guard let scale, scale.power >= 3, value.scale == 0 else { return }
        let start = scan[end] == "零" ? end + 1 : end
        guard let rest = Numeral.rest(in: scan, at: start, below: scale.power, isBridged: start > end) else { return }
        let (sum, overflow) = value.coefficient.addingReportingOverflow(rest.value.coefficient)
        guard !overflow else { return }
        value = ExactNumber(coefficient: sum)
        printed = value
        self.scale = nil
        hasSurplus = rest.hasSurplus
        range = range.lowerBound..<rest.end
    }

    private static func rest(in scan: Scan, at start: Int, below power: Int, isBridged: Bool) -> Numeral? {
        guard let limit = ExactNumber(1).multiplied(byPowerOfTen: power) else { return nil }
        let isArabic = scan[start].isDigit
        let rest = isArabic ? arabic(in: scan, at: start, below: power) : chinese(in: scan, at: start)
        guard let rest, rest.value.scale == 0, rest.value < limit, rest.upper == nil else { return nil }
        let isScaled = rest.scale != nil || !scan[rest.end - 1].isDigit
        let isFull = rest.range.count == power || power == 4 && rest.range.count == 3 && !scan.hasGap(before: start)
        if isArabic { return isScaled || isBridged || isFull ? rest : nil }
        return rest.form == .chinese && rest.range.count > 1 && power > 3 ? rest : nil
    }
}

extension CodeUnit {
    /// Whether this is 余 or 多, which say that there are some more than the number.
    var isSurplus: Bool { self == "余" || self == "多" }
}

extension CodeUnit {
    /// The value of a digit.
    fileprivate var figure: Int? { isDigit ? Int(digit) : nil }

    /// The value of a small raised digit.
    fileprivate var superscript: Int? {
        switch value {
        case 0xB9: 1
        case 0xB2, 0xB3: Int(value) - 0xB0
        case 0x2070, 0x2074...0x2079: Int(value) - 0x2070
        default: nil
        }
    }
}

extension Scan {
    /// Whether the scale word at `range` is a letter of a name or unit: 5k of 5kg.
    fileprivate func isLetterOfName(_ range: Range<Int>) -> Bool {
        self[range.lowerBound].isLatin && (self[range.upperBound].isLatin || self[range.upperBound].isDigit)
    }

    /// Whether a year of four digits with its 年 stands at `index`.
    func isYear(at index: Int) -> Bool {
        self[index].isDigit && self[index + 1].isDigit && self[index + 2].isDigit && self[index + 3].isDigit
            && self[index + 4] == "年"
    }
}

/// The digits of a number in Arabic digits.
private struct Figures {
    /// More digits than this are a name, a telephone number or noise.
    static let mostDigits = 15

    var coefficient: Int64 = 0
    var places = 0
    var end: Int
    private var digits = 0

    init?(in scan: Scan, at start: Int) {
        end = start
        takeDigits(in: scan)
        guard digits > 0, digits <= Figures.mostDigits else { return nil }
        takeThousands(in: scan, start: start)
        takeFraction(in: scan, start: start)
        guard digits <= Figures.mostDigits, !scan[end].isDigit || scan.hasGap(before: end) else { return nil }
    }

    private mutating func takeDigits(in scan: Scan) {
        while scan[end].isDigit, digits <= Figures.mostDigits {
            if digits > 0, scan.hasGap(before: end), Figures.isHeading(in: scan, at: end) { return }
            coefficient = coefficient * 10 + scan[end].digit
            digits += 1
            end += 1
        }
    }

    /// Whether the digits at `index`, which begin behind a gap, are a year or the number of a paragraph: `3.着力` `3、着力`.
    private static func isHeading(in scan: Scan, at index: Int) -> Bool {
        if scan.isYear(at: index) { return true }
        var end = index
        while scan[end].isDigit, end - index < 3 { end += 1 }
        return (scan[end] == "." || scan[end] == "、") && !scan[end + 1].isDigit
    }

    private mutating func takeThousands(in scan: Scan, start: Int) {
        guard end - start <= 3 else { return }
        while scan[end] == ",", scan[end + 1].isDigit, scan[end + 2].isDigit, scan[end + 3].isDigit,
            !scan[end + 4].isDigit, !scan.hasGap(before: end + 1), digits + 3 <= Figures.mostDigits
        {
            for index in (end + 1)...(end + 3) { coefficient = coefficient * 10 + scan[index].digit }
            digits += 3
            end += 4
        }
    }

    private mutating func takeFraction(in scan: Scan, start: Int) {
        guard scan[end] == ".", scan[end + 1].isDigit, !scan.isYear(at: end + 1),
            !(start == 0 && scan.hasGap(before: end + 1))
        else { return }
        end += 1
        while scan[end].isDigit, digits <= Figures.mostDigits {
            coefficient = coefficient * 10 + scan[end].digit
            digits += 1
            places += 1
            end += 1
        }
    }
}
