/// A decimal number kept exactly: `coefficient × 10^-scale`, never a binary fraction.
///
/// Two spellings of one number are one value: `1.50` and `1.5` are equal, because trailing zeros of the fraction are
/// dropped when a value is made.
public struct ExactNumber: Sendable, Hashable {
    /// The digits of the number with its sign, without the point.
    public let coefficient: Int64
    /// How many of the digits stand behind the point, 0 to 18.
    @inlinable public var scale: Int { Int(places) }
    @usableFromInline let places: Int8

    /// The number `coefficient × 10^-scale`, reduced to the fewest digits behind the point.
    ///
    /// - Precondition: `scale` is 0 to 18.
    public init(coefficient: Int64, scale: Int = 0) {
        precondition((0...18).contains(scale), "scale \(scale) is outside 0...18")
        var digits = coefficient
        var places = scale
        while places > 0, digits % 10 == 0 {
            digits /= 10
            places -= 1
        }
        self.coefficient = digits
        self.places = Int8(places)
    }

    /// The whole number `value`.
    public init(_ value: Int) {
        self.init(coefficient: Int64(value))
    }

    /// The number written in `text` as digits with an optional leading minus and an optional point, for example `-3.20`.
    ///
    /// - Returns: `nil` for anything else, and for numbers of more than 18 digits.
    public init?(_ text: some StringProtocol) {
        var digits: Int64 = 0
        var places = 0
        var seenPoint = false
        var seenDigit = false
        var bytes = text.utf8[...]
        let negative = bytes.first == UInt8(ascii: "-")
        if negative { bytes.removeFirst() }
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "."):
                guard !seenPoint, seenDigit else { return nil }
                seenPoint = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
                let (sum, carry) = product.addingReportingOverflow(Int64(byte - UInt8(ascii: "0")))
                guard !overflow, !carry, places < 18 else { return nil }
                digits = sum
                seenDigit = true
                if seenPoint { places += 1 }
            default:
                return nil
            }
        }
        guard seenDigit, !(seenPoint && places == 0) else { return nil }
        self.init(coefficient: negative ? -digits : digits, scale: places)
    }

    /// This number times ten to the power of `power` (0 to 18), or `nil` where the result has more than 18 digits.
    public func multiplied(byPowerOfTen power: Int) -> ExactNumber? {
        guard (0...18).contains(power) else { return nil }
        var digits = coefficient
        var places = scale
        for _ in 0..<power {
            if places > 0 {
                places -= 1
                continue
            }
            let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            digits = product
        }
        return ExactNumber(coefficient: digits, scale: places)
    }

    /// This number divided by ten to the power of `power` (0 to 18), or `nil` where more than 18 places would be needed.
    public func divided(byPowerOfTen power: Int) -> ExactNumber? {
        guard power >= 0, coefficient == 0 || scale + power <= 18 else { return nil }
        return ExactNumber(coefficient: coefficient, scale: coefficient == 0 ? 0 : scale + power)
    }

    /// The exact sum of two numbers, or `nil` where it has more than 18 digits.
    public func adding(_ other: ExactNumber) -> ExactNumber? {
        combined(with: other) { $0.addingReportingOverflow($1) }
    }

    /// The exact difference of two numbers, or `nil` where it has more than 18 digits.
    public func subtracting(_ other: ExactNumber) -> ExactNumber? {
        combined(with: other) { $0.subtractingReportingOverflow($1) }
    }

    private func combined(
        with other: ExactNumber, _ operation: (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
    ) -> ExactNumber? {
        let places = max(scale, other.scale)
        guard let own = aligned(to: places), let others = other.aligned(to: places) else { return nil }
        let (result, overflow) = operation(own, others)
        return overflow ? nil : ExactNumber(coefficient: result, scale: places)
    }

    /// The nearest binary fraction: for drawing and for ratios, never for comparing or storing.
    public var approximation: Double {
        var divisor = 1.0
        for _ in 0..<scale { divisor *= 10 }
        return Double(coefficient) / divisor
    }
}

extension ExactNumber: CustomStringConvertible {
    /// The number in plain digits, `12.5`, without an exponent and without superfluous zeros.
    public var description: String {
        guard scale > 0 else { return String(coefficient) }
        let magnitude = String(coefficient.magnitude)
        let padded = String(repeating: "0", count: max(0, scale + 1 - magnitude.count)) + magnitude
        let point = padded.index(padded.endIndex, offsetBy: -scale)
        return (coefficient < 0 ? "-" : "") + padded[..<point] + "." + padded[point...]
    }
}

extension ExactNumber: Comparable {
    /// Compares by value; exact wherever both numbers can be written with the same number of places in 18 digits.
    public static func < (left: ExactNumber, right: ExactNumber) -> Bool {
        let places = max(left.scale, right.scale)
        guard let a = left.aligned(to: places), let b = right.aligned(to: places) else {
            return left.approximation < right.approximation
        }
        return a < b
    }

    private func aligned(to places: Int) -> Int64? {
        var digits = coefficient
        for _ in scale..<places {
            let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            digits = product
        }
        return digits
    }
}

extension ExactNumber: ExpressibleByIntegerLiteral {
    /// The whole number written in the source.
    public init(integerLiteral value: Int) {
        self.init(value)
    }
}
