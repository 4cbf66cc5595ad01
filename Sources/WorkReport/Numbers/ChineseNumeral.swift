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
    static let mostCharacters = 32
    /// More places than these behind the point are no number of this field.
    static let mostPlaces = 15
    /// Characters for bills. Alone they are parts of names and words: 队伍, 大陆.
    static let formal = UnitSet("壹弌贰弍叁弎叄肆伍陆柒捌玖拾佰仟萬億")

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
    /// How much more the upper number of two neighbours is, in the closed groups and in the open one: 10 of 七八十.
    var spread: Int64 = 0
    var groupSpread: Int64 = 0
    /// The power of the place read last in this group, 4 for none; places must fall.
    var place = 4
    /// The power that a last digit without a place counts in: 五 of 四千六.
    var implied: Int?
    var groupPower = 99
    /// Whether it opens with 万 or 亿, behind which nothing smaller counts: 万一 is a word.
    var opensWithGroup = false
    /// Whether there was a digit but 零, which alone counts nothing: 零 before 万元 is no number of it.
    var sawDigit = false
    var sawPlace = false
    var endsInGroup: Int?
    var decimals: (coefficient: Int64, places: Int)?

    init(start: Int) {
        self.start = start
        self.end = start
    }

    mutating func read(in scan: Scan) {
        while end - start < ChineseReader.mostCharacters, let meaning = meaning(in: scan) {
            guard take(meaning) else { return }
            end += 1
            if scan[end] == "点", takeDecimals(in: scan) { return }
        }
    }

    /// What the character at the end adds to the numeral, `nil` where it ends there.
    private func meaning(in scan: Scan) -> NumeralCharacters.Meaning? {
        guard let meaning = NumeralCharacters.meaning(of: scan[end]) else {
            // 兆 is a million million only inside a numeral; else it begins 兆瓦 and the like.
            let isInside = scan[end] == "兆" && end > start && NumeralCharacters.meaning(of: scan[end + 1]) != nil
            return isInside ? .group(12) : nil
        }
        switch meaning {
        // 百分之…, 千分之… are shares, 百分点 is a unit; 一百分之三 is a fraction.
        case .place where scan[end + 1] == "分": return end > start && scan[end + 2] == "之" ? meaning : nil
        // 两 behind a number is a weight: 三十两.
        case .digit where scan[end] == "两" && end > start && previousDigitIsOne(in: scan) == false:
            return NumeralCharacters.meaning(of: scan[end + 1])?.isPlace == true ? meaning : nil
        default: return meaning
        }
    }

    private func previousDigitIsOne(in scan: Scan) -> Bool { end == start + 1 && scan[start] == "一" }

    private mutating func take(_ meaning: NumeralCharacters.Meaning) -> Bool {
        switch meaning {
        case .digit(let value): return take(digit: value)
        case .place(let power): return take(place: power)
        case .group(let power): return take(group: power)
        case .tens(let value): return digit == nil && take(digit: value) && take(place: 1)
        }
    }

    private mutating func take(digit value: Int64) -> Bool {
        guard !opensWithGroup else { return false }
        if let digit, digit != 0 || !sawPlace {
            // A second digit in a row: 二〇二二, 七八. Behind a place only a neighbour follows: 十五六, but 十四五 is a plan.
            guard !sawPlace || digitsInRow == 1 && isNeighbour(digit, value) && !(group == 10 && value == 5) else {
                return false
            }
            previousDigit = digit
            self.digit = digit * 10 + value
            digitsInRow += 1
        } else {
            if digit == 0 || value == 0 { implied = nil }
            digit = value
            digitsInRow = 1
        }
        sawDigit = sawDigit || value != 0
        endsInGroup = nil
        return digitsInRow <= 8
    }

    /// Whether two digits in a row are two numbers to choose from: 七八, 三五.
    private func isNeighbour(_ lower: Int64, _ upper: Int64) -> Bool {
        lower > 0 && (upper == lower + 1 || lower == 3 && upper == 5)
    }

    private var waitsWithNeighbour: Bool {
        digitsInRow == 2 && isNeighbour(previousDigit, (digit ?? 0) % 10)
    }

    /// The waiting digit, the lower one of two neighbours, times ten to the power of `power`.
    private mutating func closeDigit(_ power: Int, orElse other: Int64) -> Int64 {
        let unit = ChineseReader.tenToThe(power)
        guard waitsWithNeighbour, let digit else { return (digit ?? other) * unit }
        groupSpread = (digit % 10 - previousDigit) * unit
        return previousDigit * unit
    }

    private mutating func take(place power: Int) -> Bool {
        guard power < place, digitsInRow <= 1 || waitsWithNeighbour, !opensWithGroup else { return false }
        if digit == 0 { digit = nil }
        group += closeDigit(power, orElse: 1)
        digit = nil
        digitsInRow = 0
        place = power
        implied = power > 1 ? power - 1 : nil
        sawPlace = true
        endsInGroup = nil
        return true
    }

    private mutating func take(group power: Int) -> Bool {
        guard digitsInRow <= 1 || waitsWithNeighbour else { return false }
        if power > groupPower || power == groupPower {
            // 万亿, 万万: the whole so far counts in the larger group.
            let isBare = group == 0 && digit == nil
            guard groupPower == 4, power < 12, power > 4 || isBare else { return false }
            total += group + closeDigit(0, orElse: 0)
            guard total < ChineseReader.tenToThe(8) else { return false }
            total *= ChineseReader.tenToThe(power)
            spread = (spread + groupSpread) * ChineseReader.tenToThe(power)
            endsInGroup = isBare ? power + 4 : power
        } else {
            if total == 0, group == 0, digit == nil { opensWithGroup = true }
            let closed = group + closeDigit(0, orElse: group == 0 ? 1 : 0)
            total += closed * ChineseReader.tenToThe(power)
            spread += groupSpread * ChineseReader.tenToThe(power)
            endsInGroup = power
        }
        groupSpread = 0
        group = 0
        digit = nil
        digitsInRow = 0
        place = 4
        groupPower = power
        implied = power - 1
        sawPlace = true
        return total < ChineseReader.tenToThe(16)
    }

    /// Reads 点五 of 三点五; 三点五十 is a time of day.
    private mutating func takeDecimals(in scan: Scan) -> Bool {
        var coefficient: Int64 = 0
        var places = 0
        while places < ChineseReader.mostPlaces, scan[end + 1 + places] != "两",
            case .digit(let value) = NumeralCharacters.meaning(of: scan[end + 1 + places])
        {
            coefficient = coefficient * 10 + value
            places += 1
        }
        guard places > 0, scan[end + 1 + places] != "十" else { return false }
        decimals = (coefficient, places)
        end += 1 + places
        return true
    }

    func numeral(in scan: Scan) -> Numeral? {
        guard end > start, !(end == start + 1 && ChineseReader.formal.contains(scan[start].value)) else { return nil }
        var reader = self
        let last = sawPlace || waitsWithNeighbour ? reader.closeDigit(implied ?? 0, orElse: 0) : digit ?? 0
        let whole = total + group + last
        if let decimals { return decimal(whole, decimals, in: scan) }
        var numeral = Numeral(
            range: start..<end, value: ExactNumber(coefficient: whole), printed: ExactNumber(coefficient: whole),
            form: form(startsWithTen: scan[start] == "十" || scan[start] == "拾"))
        let difference = reader.spread + reader.groupSpread
        if difference > 0 { numeral.upper = ExactNumber(coefficient: whole + difference) }
        numeral.takeTrailingScale(endsInGroup, whole: whole)
        numeral.takeSurplus(in: scan)
        return numeral
    }

    private func form(startsWithTen: Bool) -> Numeral.Form {
        if !sawDigit, sawPlace { return startsWithTen ? .chinese : .scale }
        return digitsInRow >= 2 && !sawPlace ? .digits : .chinese
    }

    private func decimal(_ whole: Int64, _ decimals: (coefficient: Int64, places: Int), in scan: Scan) -> Numeral? {
        let (shifted, overflow) = whole.multipliedReportingOverflow(by: ChineseReader.tenToThe(decimals.places))
        guard !overflow, shifted < ChineseReader.tenToThe(17) else { return nil }
        let printed = ExactNumber(coefficient: shifted + decimals.coefficient, scale: decimals.places)
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

extension NumeralCharacters.Meaning {
    /// Whether this is 百, 千, 万, 亿, which make a number of 两 before them.
    fileprivate var isPlace: Bool {
        switch self {
        case .place(let power): power > 1
        case .group: true
        case .digit, .tens: false
        }
    }
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

    /// Takes 余, 多, 几 and 来 behind a round number, and 个 of 两个亿: 二十多, 百余, 十几, 十来.
    fileprivate mutating func takeSurplus(in scan: Scan) {
        let unit = scan[end]
        if scale == nil, scan.hasLooseHundredMillion(at: end), let scaled = value.multiplied(byPowerOfTen: 8) {
            value = scaled
            scale = Scale(text: "亿", power: 8)
            range = range.lowerBound..<(end + 2)
            return
        }
        guard form != .digits, upper == nil, value >= 10, unit.isSurplus || unit == "几" || unit == "来" else { return }
        var index = end + 1
        if let word = Scale.words.longestMatch(in: scan.units, at: index), word.meaning.power >= 4, scale == nil,
            let scaled = value.multiplied(byPowerOfTen: word.meaning.power)
        {
            value = scaled
            scale = word.meaning
            index = word.range.upperBound
        }
        guard scale != nil && unit != "来" || UnitOfMeasure.stands(in: scan, at: index) else { return }
        hasSurplus = unit != "来"
        isRough = unit == "来"
        range = range.lowerBound..<index
    }
}
