/// A share of a whole, a rate, a difference in points: an exact fraction. Two spellings of one fraction are one value.
///
/// Sums and products are exact while numerator and denominator fit in 127 bits, as any two figures of a ledger do. Beyond
/// that (the average of hundreds of unlike shares) they are rounded once to the nearest `10^-12`.
public struct Ratio: Sendable, Hashable {
    /// The numerator in lowest terms; it carries the sign.
    public let numerator: Int128
    /// The denominator in lowest terms, above 0.
    public let denominator: Int128

    /// `numerator ÷ denominator`.
    ///
    /// - Precondition: `denominator` is not 0.
    public init(_ numerator: Int128, over denominator: Int128 = 1) {
        precondition(denominator != 0, "a ratio over 0")
        let common = Int128(Ratio.commonDivisor(numerator.magnitude, denominator.magnitude))
        guard common != 1 || denominator < 0 else {
            (self.numerator, self.denominator) = (numerator, denominator)
            return
        }
        let divisor = denominator < 0 ? -common : common
        self.numerator = numerator / divisor
        self.denominator = denominator / divisor
    }

    /// The greatest number that divides both; in words of the machine while they fit, because 128 bits are divided slowly.
    private static func commonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
        var (a, b) = (first, second)
        while b > UInt128(UInt64.max) { (a, b) = (b, a % b) }
        guard b != 0 else { return a }
        var (small, smaller) = (UInt64(b), UInt64(a % b))
        while smaller != 0 { (small, smaller) = (smaller, small % smaller) }
        return UInt128(small)
    }

    /// `part ÷ whole`, or `nil` where the whole is 0.
    public init?(_ part: ExactNumber, of whole: ExactNumber) {
        guard whole.coefficient != 0 else { return nil }
        let places = max(part.scale, whole.scale)
        self.init(
            Int128(part.coefficient) * Ratio.powerOfTen(places - part.scale),
            over: Int128(whole.coefficient) * Ratio.powerOfTen(places - whole.scale))
    }

    /// The value of a decimal number.
    public init(_ number: ExactNumber) {
        self.init(Int128(number.coefficient), over: Ratio.powerOfTen(number.scale))
    }

    /// Nothing of the whole.
    public static let zero = Ratio(0)
    /// The whole.
    public static let one = Ratio(1)

    /// `percent` hundredths.
    public static func percent(_ percent: Int) -> Ratio { Ratio(Int128(percent), over: 100) }

    /// The ratio in percent with up to `places` places (0 to 6), rounded half away from zero: 1/3 is `33.3`.
    public func percent(places: Int = 1) -> ExactNumber { (self * Ratio(100)).decimal(places: places) }

    /// The value with up to `places` places (0 to 12), rounded half away from zero.
    public func decimal(places: Int) -> ExactNumber {
        precondition((0...12).contains(places), "\(places) places of a decimal number")
        return ExactNumber(coefficient: Int64(clamping: steps(Ratio.powerOfTen(places))), scale: places)
    }

    /// The ratio in whole steps of `1 ÷ count`, rounded half away from zero.
    private func steps(_ count: Int128) -> Int128 {
        let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
        let scaled = (rest.magnitude.multipliedFullWidth(by: count.magnitude))
        let (part, left) = denominator.magnitude.dividingFullWidth(scaled)
        let rounded = Int128(left >= denominator.magnitude - left ? part + 1 : part)
        return whole * count + (numerator < 0 ? -rounded : rounded)
    }

    private static func powerOfTen(_ power: Int) -> Int128 { (0..<power).reduce(1) { value, _ in value * 10 } }
}

extension Ratio: Comparable {
    /// Compares by value, exactly.
    public static func < (left: Ratio, right: Ratio) -> Bool {
        let a = left.numerator.multipliedFullWidth(by: right.denominator)
        let b = right.numerator.multipliedFullWidth(by: left.denominator)
        return (a.high, a.low) < (b.high, b.low)
    }
}

extension Ratio {
    private static let finest: Int128 = 1_000_000_000_000

    /// The sum.
    public static func + (left: Ratio, right: Ratio) -> Ratio {
        let (a, first) = left.numerator.multipliedReportingOverflow(by: right.denominator)
        let (b, second) = right.numerator.multipliedReportingOverflow(by: left.denominator)
        let (denominator, third) = left.denominator.multipliedReportingOverflow(by: right.denominator)
        let (sum, fourth) = a.addingReportingOverflow(b)
        guard !first, !second, !third, !fourth else {
            return Ratio(left.steps(finest) + right.steps(finest), over: finest)
        }
        return Ratio(sum, over: denominator)
    }

    /// The difference.
    public static func - (left: Ratio, right: Ratio) -> Ratio {
        left + Ratio(-right.numerator, over: right.denominator)
    }

    /// The product.
    public static func * (left: Ratio, right: Ratio) -> Ratio {
        // Reduced crosswise first, so that products of shares stay small.
        let a = Ratio(left.numerator, over: right.denominator)
        let b = Ratio(right.numerator, over: left.denominator)
        let (numerator, first) = a.numerator.multipliedReportingOverflow(by: b.numerator)
        let (denominator, second) = a.denominator.multipliedReportingOverflow(by: b.denominator)
        guard !first, !second else {
            return Ratio(left.steps(1_000_000) * right.steps(1_000_000), over: finest)
        }
        return Ratio(numerator, over: denominator)
    }

    /// The quotient, or `nil` where `other` is 0.
    public func divided(by other: Ratio) -> Ratio? {
        guard other.numerator != 0 else { return nil }
        return self * Ratio(other.denominator, over: other.numerator)
    }

    /// The ratio, at least the lower and at most the upper bound.
    public func clamped(to bounds: ClosedRange<Ratio>) -> Ratio { min(max(self, bounds.lowerBound), bounds.upperBound) }
}

extension Ratio: CustomStringConvertible {
    /// The ratio in percent with one place: `33.3%`.
    public var description: String { "\(percent())%" }
}
