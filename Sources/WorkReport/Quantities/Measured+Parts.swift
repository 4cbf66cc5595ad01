import Values

extension Measured {
    /// Takes what follows a unit and belongs to the number: 半 of 三斤半, 三毛 of 五元三毛, 5两 of 3斤5两, 五 of 五成五.
    mutating func takeParts(in scan: Scan) {
        if unit?.glyph == "块", lower.value.scale > 0 || scan.isWhole(lower.range.lowerBound..<end) {
            unit = PartWords.yuan
        }
        guard let unit, denominator == nil, lower.upper == nil, lower.scale == nil, !lower.hasSurplus,
            lower.value.scale == 0, lower.value >= 0
        else { return }
        if scan[end] == "半", unit.takesHalf, !PartWords.halves.matches(in: scan.units, at: end) {
            add(tenths: 5, length: 1)
        } else if unit.kind == .tenths, let digit = scan.lastDigit(at: end) {
            add(tenths: digit, length: 1)
        } else if unit.glyph == "斤", let digit = scan.figure(at: end), scan[end + 1] == "两" {
            add(tenths: digit, length: 2)
        } else if unit.glyph == "元" || unit.glyph == "块" {
            takeChange(in: scan, isLoose: scan[end - 1] == "块")
        }
    }

    private mutating func add(tenths: Int64, length: Int) {
        let (tens, overflow) = lower.value.coefficient.multipliedReportingOverflow(by: 10)
        guard !overflow, tens < .max - 10 else { return }
        lower.value = ExactNumber(coefficient: tens + tenths, scale: 1)
        end += length
        coreEnd = end
        isComposite = true
    }

    /// 三毛 of 五元三毛, 一角七分, 零四分; of 块 also a bare last digit: 三块五.
    private mutating func takeChange(in scan: Scan, isLoose: Bool) {
        var index = scan[end] == "零" ? end + 1 : end
        var cents: Int64 = 0
        if let digit = scan.figure(at: index), scan[index + 1] == "角" || scan[index + 1] == "毛" {
            cents = digit * 10
            index += 2
        }
        if let digit = scan.figure(at: index), scan[index + 1] == "分", scan[index + 2] != "之" {
            cents += digit
            index += 2
        } else if cents > 0, let digit = scan.lastDigit(at: index) {
            cents += digit
            index += 1
        } else if isLoose, cents == 0, let digit = scan.lastDigit(at: index) {
            cents = index > end ? digit : digit * 10
            index += 1
        }
        let (whole, overflow) = lower.value.coefficient.multipliedReportingOverflow(by: 100)
        guard cents > 0, !overflow, whole < .max - 100, let money = PartWords.yuan
        else { return }
        lower.value = ExactNumber(coefficient: whole + cents, scale: 2)
        unit = money
        end = scan[index] == "钱" ? index + 1 : index
        coreEnd = end
        isComposite = true
    }

    /// Takes the scale and the unit of a list's last number for those before it: 0.26、0.67、1.5亿元.
    mutating func takeListed(in scan: Scan) {
        guard unit == nil, upper == nil, lower.scale == nil, lower.form == .arabic, !lower.hasSurplus,
            scan[end].joinsList, scan[end + 1].isDigit, !scan.isHeadingNumber(lower.range), let last = listEnd(in: scan)
        else { return }
        if let scale = last.lower.scale, let scaled = lower.scaled(by: scale) { lower = scaled }
        unit = last.unit
        denominator = last.denominator
    }

    /// The number with a unit at the end of a list that begins here.
    private func listEnd(in scan: Scan) -> Measured? {
        var index = end + 1
        for _ in 0..<PartWords.longestList {
            guard let numeral = Numeral.arabic(in: scan, at: index) else { return nil }
            var next = Measured(lower: numeral, coreEnd: numeral.end, end: numeral.end)
            next.takeUnit(in: scan)
            if let unit = next.unit { return unit.isListed ? next : nil }
            guard numeral.scale == nil, scan[next.end].joinsList, scan[next.end + 1].isDigit else { return nil }
            index = next.end + 1
        }
        return nil
    }
}

extension UnitOfMeasure {
    /// Whether 半 can stand behind it: 三斤半, 两个半.
    fileprivate var takesHalf: Bool {
        kind == .measure || kind == .money || kind == .tenths || glyph == "个" || glyph == "倍"
    }

    /// Whether a list of numbers can share it: 3、4、5号 and 5、6月 are no amounts.
    fileprivate var isListed: Bool { kind != .duration && kind != .word && acceptance != .named }
}

extension CodeUnit {
    /// Whether this stands between numbers of a list.
    fileprivate var joinsList: Bool { self == "、" || self == "和" || self == "及" || self == "与" }
}

extension Scan {
    /// A single digit, in either kind of characters.
    fileprivate func figure(at index: Int) -> Int64? {
        if self[index].isDigit { return self[index + 1].isDigit || self[index + 1] == "." ? nil : self[index].digit }
        guard case .digit(let value) = NumeralCharacters.meaning(of: self[index]), value > 0 else { return nil }
        return value
    }

    /// A single digit that ends its phrase: 五 of 占五成五, 二 of 十块二.
    fileprivate func lastDigit(at index: Int) -> Int64? {
        guard let digit = figure(at: index) else { return nil }
        let next = index + 1
        let ends = endsClause(at: next) || self[next] == "的" || self[next].joinsRange
        return ends || BoundWords.after.matches(in: units, at: next) ? digit : nil
    }

    /// Whether a number is that of a paragraph: `1、` at the beginning of a line.
    fileprivate func isHeadingNumber(_ range: Range<Int>) -> Bool {
        let before = self[range.lowerBound - 1]
        if let last, last.range.upperBound == range.lowerBound - 1, last.unit != nil { return false }
        let begins = before == .none || before == "。" || before == ";" || hasGap(before: range.lowerBound)
        return range.count < 3 && (begins || before == "第" || before == "、" || before == "(")
    }
}

/// Words around the parts of a number.
private enum PartWords {
    /// No more numbers than these share a unit.
    static let longestList = 12

    /// The unit that 块 and its parts count in.
    static let yuan = MeasureWords.lexicon.longestMatch(in: Passage("元"), at: 0)?.meaning

    /// Words that begin with 半, behind a unit.
    static let halves = Lexicon(
        words: "半径 半岛 半年 半月 半天 半小时 半日 半数 半山 半价 半成 半导体 半个 半截 半幅 半程 半专 半自动 半工 半军 半封闭 半挂", meaning: ())
}
