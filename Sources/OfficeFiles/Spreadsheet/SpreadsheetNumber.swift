/// A number as a spreadsheet keeps it: decimal digits with a scale, never binary.
struct SpreadsheetNumber {
    var isNegative = false
    /// The digits, the first not 0; none for zero.
    private(set) var digits: [UInt8]
    /// How many of the digits stand behind the point; negative where zeroes follow before it.
    private(set) var scale: Int

    /// Spreadsheets calculate with 15 digits; further ones are traces of binary fractions.
    private static let precision = 15
    /// The most places on one side of the point.
    static let maximumPlaces = 30

    /// The number that a cell's `v` holds: `12`, `0.30000000000000004`, `1.5E-3`.
    init?(_ text: String) {
        let parts = text.split(separator: "E", maxSplits: 1, omittingEmptySubsequences: false)
        let lower =
            parts.count == 1 ? text.split(separator: "e", maxSplits: 1, omittingEmptySubsequences: false) : parts
        guard let mantissa = lower.first, let exponent = lower.count > 1 ? Int(lower[1]) : 0,
            (-400...400).contains(exponent)
        else {
            return nil
        }
        isNegative = mantissa.hasPrefix("-")
        let figures = mantissa.drop { $0 == "-" || $0 == "+" }.split(
            separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let all = figures.joined()
        guard !all.isEmpty, all.utf8.count <= 400, all.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
        digits = all.utf8.map { $0 - 0x30 }
        scale = (figures.count > 1 ? figures[1].utf8.count : 0) - exponent
        trim()
        // What would fill a line with zeroes is shown as the file has it.
        guard scale > -Self.maximumPlaces, scale < 2 * Self.maximumPlaces else { return nil }
        round(decimals: scale - max(0, digits.count - Self.precision))
    }

    var isZero: Bool { digits.isEmpty }

    /// Moves the point to the right.
    mutating func shift(_ places: Int) {
        scale -= places
    }

    /// Rounds, halves away from zero.
    mutating func round(decimals: Int) {
        let cut = scale - decimals
        guard cut > 0 else { return }
        guard cut <= digits.count else {
            (digits, scale) = ([], 0)
            return
        }
        let isUp = digits[digits.count - cut] >= 5
        digits.removeLast(cut)
        scale = decimals
        if isUp { increment() }
        trim()
    }

    /// The whole part, and the part behind the point without zeroes at its end.
    var parts: (whole: [UInt8], fraction: [UInt8]) {
        if scale <= 0 { return (digits + [UInt8](repeating: 0, count: digits.isEmpty ? 0 : -scale), []) }
        let padded = [UInt8](repeating: 0, count: max(0, scale - digits.count)) + digits
        return (Array(padded.dropLast(scale)), Array(padded.suffix(scale)))
    }

    private mutating func increment() {
        var index = digits.count - 1
        while index >= 0, digits[index] == 9 {
            digits[index] = 0
            index -= 1
        }
        if index >= 0 { digits[index] += 1 } else { digits.insert(1, at: 0) }
    }

    private mutating func trim() {
        digits = Array(digits.drop { $0 == 0 })
        while scale > 0, digits.last == 0 {
            digits.removeLast()
            scale -= 1
        }
        if digits.isEmpty { (scale, isNegative) = (0, false) }
    }

    /// As a cell without a format shows it: at most eleven places.
    var general: String {
        var number = self
        let whole = max(1, parts.whole.count)
        number.round(decimals: max(0, 10 - whole))
        return number.text(minimumWhole: 1, decimals: 0...20)
    }

    /// The digits with at least so many before the point and so many behind it.
    func text(minimumWhole: Int, decimals: ClosedRange<Int>, isGrouped: Bool = false) -> String {
        var number = self
        number.round(decimals: decimals.upperBound)
        var (whole, fraction) = number.parts
        whole.insert(contentsOf: [UInt8](repeating: 0, count: max(0, minimumWhole - whole.count)), at: 0)
        fraction += [UInt8](repeating: 0, count: max(0, decimals.lowerBound - fraction.count))
        var text = number.isNegative ? "-" : ""
        for (index, digit) in whole.enumerated() {
            if isGrouped, index > 0, (whole.count - index).isMultiple(of: 3) { text += "," }
            text += "\(digit)"
        }
        return fraction.isEmpty ? text : text + "." + fraction.map { "\($0)" }.joined()
    }
}
