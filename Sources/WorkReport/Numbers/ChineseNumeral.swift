import Values

extension Numeral {
    /// The number in Chinese characters at `start`.
    ///
    /// 四千六百亿, 三万二千四 (the last digit counts hundreds), 十五, 三点五, 二〇二二, 七八 (seven or eight), and scale words
    /// alone, which are numbers only in some contexts: 亿 of 亿元以上.
    static func chinese(in scan: Scan, at start: Int) -> Numeral? {
        var reader = ChineseReader(start: start)
        reader.read(in: scan)
        return reader.numeral(in: scan)
    }

    /// The number at `start` in either kind of characters.
    static func read(in scan: Scan, at start: Int) -> Numeral? {
        scan[start].isDigit ? arabic(in: scan, at: start) : chinese(in: scan, at: start)
    }
}

/// Adds up a Chinese numeral from left to right.
private struct ChineseReader {
    /// No numeral of this field is longer; this bounds the work at each position.
    static let mostCharacters = 24
    /// Characters for bills. Alone they are parts of names and words: 队伍, 大陆.
    static let formal = Set("壹弌贰叁肆伍陆柒捌玖拾佰仟萬億".utf16)

    let start: Int
    var end: Int
    /// The sum of the closed groups.
    var total: Int64 = 0
    /// The sum of the open group of four places.
    var group: Int64 = 0
    /// The digit that waits for its place, and how many digits in a row led to it.
    var digit: Int64?
    var digitsInRow = 0
    var previousDigit: Int64 = 0
    /// The power of the place read last in this group, 4 for none; places must fall.
    var place = 4
    /// The power that a last digit without a place counts in: 五 of 四千六.
    var implied: Int?
    var groupPower = 99
    var sawDigit = false
    var sawPlace = false
    var endsInGroup: Int?
    var decimals: (coefficient: Int64, places: Int)?

    init(start: Int) {
        self.start = start
        self.end = start
    }

    mutating func read(in scan: Scan) {
        while end - start < ChineseReader.mostCharacters, let meaning = NumeralCharacters.meaning(of: scan[end]) {
            // 百分之…, 千分之… are shares, 百分点 is a unit.
            if case .place = meaning, scan[end + 1] == "分" { return }
            if case .group = meaning, scan[end + 1] == "分", scan[end + 2] == "之" { return }
            guard take(meaning, at: scan[end]) else { return }
            end += 1
            if scan[end] == "点", takeDecimals(in: scan) { return }
        }
    }

    private mutating func take(_ meaning: NumeralCharacters.Meaning, at unit: CodeUnit) -> Bool {
        switch meaning {
        case .digit(let value): return take(digit: value)
        case .place(let power): return take(place: power)
        case .group(let power): return take(group: power)
        }
    }

    private mutating func take(digit value: Int64) -> Bool {
        if let digit, digit != 0 || !sawPlace {
            // A second digit in a row: 二〇二二, 七八. Behind a place it ends the numeral: 十四五.
            guard !sawPlace else { return false }
            previousDigit = digit
            self.digit = digit * 10 + value
            digitsInRow += 1
        } else {
            if digit == 0 || value == 0 { implied = nil }
            digit = value
            digitsInRow = 1
        }
        sawDigit = true
        endsInGroup = nil
        return digitsInRow <= 8
    }

    private mutating func take(place power: Int) -> Bool {
        guard power < place, digitsInRow <= 1 else { return false }
        group += (digit ?? 1) * ChineseReader.tenToThe(power)
        digit = nil
        digitsInRow = 0
        place = power
        implied = power > 1 ? power - 1 : nil
        sawPlace = true
        endsInGroup = nil
        return true
    }

    private mutating func take(group power: Int) -> Bool {
        guard digitsInRow <= 1 else { return false }
        if power > groupPower || power == groupPower {
            // 万亿: the whole so far counts in the larger group.
            guard groupPower == 4, group == 0, digit == nil, total < ChineseReader.tenToThe(8) else { return false }
            total *= ChineseReader.tenToThe(8)
            endsInGroup = 12
        } else {
            let closed = group + (digit ?? (group == 0 ? 1 : 0))
            total += closed * ChineseReader.tenToThe(power)
            endsInGroup = power
        }
        group = 0
        digit = nil
        digitsInRow = 0
        place = 4
        groupPower = power
        implied = power - 1
        sawPlace = true
        return total < ChineseReader.tenToThe(16)
    }

    /// Reads 点五 of 三点五.
    private mutating func takeDecimals(in scan: Scan) -> Bool {
        var coefficient: Int64 = 0
        var places = 0
        while places < 6, case .digit(let value) = NumeralCharacters.meaning(of: scan[end + 1 + places]) {
            coefficient = coefficient * 10 + value
            places += 1
        }
        guard places > 0 else { return false }
        decimals = (coefficient, places)
        end += 1 + places
        return true
    }

    func numeral(in scan: Scan) -> Numeral? {
        guard end > start, !(end == start + 1 && ChineseReader.formal.contains(scan[start].value)) else { return nil }
        let last = (digit ?? 0) * (implied.map(ChineseReader.tenToThe) ?? 1)
        let whole = total + group + last
        if let decimals { return decimal(whole, decimals, in: scan) }
        var numeral = Numeral(
            range: start..<end, value: ExactNumber(coefficient: whole), printed: ExactNumber(coefficient: whole),
            form: form(startsWithTen: scan[start] == "十" || scan[start] == "拾"))
        if numeral.form == .digits, digitsInRow == 2, let digit, digit % 10 > previousDigit, previousDigit > 0 {
            numeral.value = ExactNumber(coefficient: previousDigit)
            numeral.upper = ExactNumber(coefficient: digit % 10)
        }
        numeral.takeTrailingScale(endsInGroup, whole: whole)
        numeral.takeSurplus(in: scan)
        return numeral
    }

    private func form(startsWithTen: Bool) -> Numeral.Form {
        if !sawDigit { return startsWithTen ? .chinese : .scale }
        return digitsInRow >= 2 && !sawPlace ? .digits : .chinese
    }

    private func decimal(_ whole: Int64, _ decimals: (coefficient: Int64, places: Int), in scan: Scan) -> Numeral? {
        let printed = ExactNumber(
            coefficient: whole * ChineseReader.tenToThe(decimals.places) + decimals.coefficient, scale: decimals.places)
        var numeral = Numeral(range: start..<end, value: printed, printed: printed, form: .chinese)
        if let word = Scale.words.longestMatch(in: scan.units, at: end),
            !UnitOfMeasure.isLonger(than: word.range, in: scan),
            let value = printed.multiplied(byPowerOfTen: word.meaning.power)
        {
            numeral.value = value
            numeral.scale = word.meaning
            numeral.range = start..<word.range.upperBound
        }
        return numeral
    }

    private static func tenToThe(_ power: Int) -> Int64 { powers[power] }

    private static let powers = (0...18).map { power in (0..<power).reduce(Int64(1)) { product, _ in product * 10 } }
}

extension Numeral {
    /// Splits 四千六百亿 into 4600 and 亿.
    fileprivate mutating func takeTrailingScale(_ power: Int?, whole: Int64) {
        guard let power, form == .chinese || form == .scale,
            let divided = ExactNumber(coefficient: whole).divided(byPowerOfTen: power)
        else { return }
        printed = divided
        scale = Scale(text: power == 4 ? "万" : power == 8 ? "亿" : "万亿", power: power)
    }

    /// Takes 余, 多 and 几 behind a round number: 二十多, 百余, 十几.
    fileprivate mutating func takeSurplus(in scan: Scan) {
        let unit = scan[end]
        guard form != .digits, value >= 10, unit.isSurplus || unit == "几" else { return }
        var index = end + 1
        if let word = Scale.words.longestMatch(in: scan.units, at: index), word.meaning.power >= 4, scale == nil,
            let scaled = value.multiplied(byPowerOfTen: word.meaning.power)
        {
            value = scaled
            scale = word.meaning
            index = word.range.upperBound
        }
        guard scale != nil || UnitOfMeasure.stands(in: scan, at: index) else { return }
        hasSurplus = true
        range = range.lowerBound..<index
    }
}
