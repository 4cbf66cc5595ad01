import Values

extension MentionRule {
    /// A number below zero: -3.5%, 负百分之二, 零下20摄氏度.
    static func signed(_ scan: inout Scan, at start: Int) -> Outcome? {
        let length = scan.signLength(at: start)
        guard length > 0 else { return nil }
        if scan[start] == "负", scan[start + 2] == "分" {
            return scan.take(scan.share(at: start + 1)?.negated(from: start))
        }
        guard let measured = Measured.read(in: scan, at: start), measured.isBelowZero(in: scan) else { return nil }
        guard var mention = measured.mention(in: scan) ?? measured.bareNumber(in: scan) else { return nil }
        // 负3 prints no -3.
        if scan[start] != "-" { mention.printed = nil }
        return scan.take(mention)
    }
}

extension Numeral {
    /// The number at `start` with the sign before it, where one stands.
    static func signed(in scan: Scan, at start: Int) -> Numeral? {
        let length = scan.signLength(at: start)
        guard length > 0 else { return read(in: scan, at: start) }
        guard let numeral = read(in: scan, at: start + length), numeral.form != .scale, numeral.upper == nil else {
            return nil
        }
        return numeral.negated(from: start)
    }
}

extension Measured {
    /// Whether the sign before the number makes sense with its unit, and is no dash between two words.
    fileprivate func isBelowZero(in scan: Scan) -> Bool {
        let first = lower.range.lowerBound
        if scan[first] == "零" { return unit?.isTemperature == true }
        let before = scan[first - 1]
        guard scan[first] == "-" else { return !SignWords.burdens.contains(before.value) }
        if before.isDigit || before.isLatin || before == "-" || before == "%" { return false }
        let isRate = unit?.kind == .percent || unit?.kind == .points || unit?.isTemperature == true
        return isRate || !before.isIdeograph && unit?.kind != .count && unit?.kind != .duration
    }
}

extension UnitOfMeasure {
    fileprivate var isTemperature: Bool { SignWords.degrees.contains(symbol) }
}

extension Scan {
    /// The length of the sign before a number at `index`, 0 for none.
    fileprivate func signLength(at index: Int) -> Int {
        switch self[index] {
        case "-", "负":
            self[index + 1].isDigit || NumeralCharacters.meaning(of: self[index + 1]) != nil ? 1 : 0
        case "零": self[index + 1] == "下" ? 2 : 0
        default: 0
        }
    }
}

private enum SignWords {
    /// What makes 负 a verb: 肩负三项任务, and 正负3.
    static let burdens = UnitSet("肩担背抱身欠胜正自辜减")

    /// Units of temperature.
    static let degrees: WordSet = ["度", "℃", "摄氏度", "°C", "°", "华氏度"]
}
