import Values

/// A numeral with its unit, or two of them as a range: `86亿元`, `20—30亿元`, `200-300个`.
struct Measured {
    /// The number, or the lower one.
    var lower: Numeral
    /// The upper number of a range.
    var upper: ExactNumber?
    /// The unit.
    var unit: UnitOfMeasure?
    /// What stands behind the stroke of a compound unit.
    var denominator: Range<Int>?
    /// Whether parts behind the unit belong to the number, which is then printed nowhere as one: 五元三毛.
    var isComposite = false
    /// Where the numeral, or the second one, ends.
    var coreEnd: Int
    /// Where the unit ends.
    var end: Int

    /// The numeral with its unit at `start`; the unit may be missing.
    static func read(in scan: Scan, at start: Int) -> Measured? {
        guard let numeral = Numeral.signed(in: scan, at: start) else { return nil }
        var measured = Measured(lower: numeral, coreEnd: numeral.end, end: numeral.end)
        measured.takeUnit(in: scan)
        measured.takeParts(in: scan)
        measured.takeUpper(in: scan)
        measured.takeListed(in: scan)
        return measured
    }

    /// Takes the unit behind the numeral, with what stands behind a stroke.
    mutating func takeUnit(in scan: Scan) {
        guard let match = UnitOfMeasure.match(in: scan, at: coreEnd), match.meaning.kind != .word else { return }
        unit = match.meaning
        end = match.range.upperBound
        if scan[end] == "/", let below = MeasureWords.denominators.longestMatch(in: scan.units, at: end + 1) {
            denominator = below.range
            end = below.range.upperBound
        }
    }

    /// Takes the second half of a range, where one stands: its unit holds for both, its scale too if that rises.
    private mutating func takeUpper(in scan: Scan) {
        guard let start = scan.upperStart(at: end), lower.form != .digits, lower.upper == nil,
            let second = Numeral.signed(in: scan, at: start), second.form != .scale, second.form != .digits,
            second.upper == nil
        else { return }
        var other = Measured(lower: second, coreEnd: second.end, end: second.end)
        other.takeUnit(in: scan)
        other.takeParts(in: scan)
        if scan[end].joinsPair, !BoundWords.between.matches(in: scan.units, at: other.end) { return }
        let holdsForBoth = other.unit != nil && (unit == nil || unit == other.unit)
        let isBareRange = unit == nil && other.unit == nil && scan.readsBareNumbers && lower.form == second.form
        guard holdsForBoth || isBareRange, let lower = lower.asLower(of: other.lower) else { return }
        self.lower = lower
        self.upper = other.lower.value
        self.unit = other.unit
        self.denominator = other.denominator
        self.isComposite = isComposite || other.isComposite
        self.coreEnd = other.coreEnd
        self.end = other.end
    }
}

extension Numeral {
    /// This number as the lower one of a range that ends with `upper`: 20 of 20—30亿 counts in 亿, 8000 of 8000—1万 does not.
    fileprivate func asLower(of upper: Numeral) -> Numeral? {
        if scale == nil, let scale = upper.scale, let raised = scaled(by: scale), raised.value < upper.value {
            return raised
        }
        if form == .chinese, upper.form == .chinese, scale == nil, upper.scale == nil, let raised = raised(to: upper) {
            return raised
        }
        return value < upper.value ? self : nil
    }

    /// 两 of 两到三百 counts in hundreds.
    private func raised(to upper: Numeral) -> Numeral? {
        guard range.count == 1, value < 10, upper.range.count == 2, upper.value >= 100,
            let power = [3, 2].first(where: { upper.value.divided(byPowerOfTen: $0)?.scale == 0 }),
            let raised = value.multiplied(byPowerOfTen: power), raised < upper.value
        else { return nil }
        var copy = self
        copy.value = raised
        copy.scale = Scale(text: power == 3 ? "千" : "百", power: power)
        return copy
    }
}

extension Scan {
    /// Where the second number of a range begins behind `end`: behind 至, —, or two dashes, or (含)—.
    fileprivate func upperStart(at end: Int) -> Int? {
        var index = end
        if self[index] == "(", self[index + 1] == "含", self[index + 2] == ")" { index += 3 }
        guard self[index].joinsRange || self[index].joinsPair else { return nil }
        return self[index] == self[index + 1] && self[index].isDash ? index + 2 : index + 1
    }
}

extension CodeUnit {
    /// Whether this stands between the two numbers of a range.
    var joinsRange: Bool {
        switch self {
        case "-", "—", "~", "至", "到": true
        default: false
        }
    }

    /// Whether this stands between the two numbers in front of 之间.
    fileprivate var joinsPair: Bool { self == "和" || self == "与" }

    fileprivate var isDash: Bool { self == "-" || self == "—" || self == "~" }
}
