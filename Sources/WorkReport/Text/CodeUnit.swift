/// One folded unit of a ``Passage``, comparable to a character written in the source: `unit == "万"`.
struct CodeUnit: Hashable, Sendable, ExpressibleByUnicodeScalarLiteral {
    /// The UTF-16 code unit.
    let value: UInt16

    /// What stands outside of a passage; no passage holds it.
    static let none = CodeUnit(0)

    init(_ value: UInt16) {
        self.value = value
    }

    init(unicodeScalarLiteral scalar: Unicode.Scalar) {
        self.value = UInt16(truncatingIfNeeded: scalar.value)
    }

    /// Whether this is one of 0 to 9.
    var isDigit: Bool { value &- 0x30 < 10 }

    /// The value of a digit 0 to 9.
    var digit: Int64 { Int64(value) - 0x30 }

    /// Whether this is a letter A to Z or a to z.
    var isLatin: Bool { (value | 0x20) &- 0x61 < 26 }

    /// Whether this is an ideograph: a character that can begin or continue a Chinese word.
    var isIdeograph: Bool { value >= 0x3400 && value < 0xA000 || value == 0x3007 }
}
