import Values

/// A numeral with its unit, or two of them as a range: `86亿元`, `20—30亿元`, `200-300个`.
struct Measured {
    /// The number, or the lower one.
    var lower: Numeral
    /// The upper number of a range.
    var upper: Numeral?
    /// The unit.
    var unit: UnitOfMeasure?
    /// What stands behind the stroke of a compound unit.
    var denominator: Range<Int>?
    /// Where the numeral, or the second one, ends.
    var coreEnd: Int
    /// Where the unit ends.
    var end: Int

    /// The numeral with its unit at `start`; the unit may be missing.
    static func read(in scan: Scan, at start: Int) -> Measured? {
        guard let numeral = Numeral.read(in: scan, at: start) else { return nil }
        var measured = Measured(lower: numeral, coreEnd: numeral.end, end: numeral.end)
        measured.takeUnit(in: scan)
        measured.takeUpper(in: scan)
        return measured
    }

    private mutating func takeUnit(in scan: Scan) {
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
        guard scan[end].joinsRange, lower.form != .digits,
            let second = Numeral.read(in: scan, at: end + 1), second.form != .scale, second.form != .digits
        else { return }
        var other = Measured(lower: second, coreEnd: second.end, end: second.end)
        other.takeUnit(in: scan)
        guard let otherUnit = other.unit, unit == nil || unit == otherUnit, let lower = lower.asLower(of: second) else {
            return
        }
        self.lower = lower
        self.upper = second
        self.unit = otherUnit
        self.denominator = other.denominator
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
        return value < upper.value ? self : nil
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
}
