/// A JSON value (RFC 8259) with exact numbers and members in a fixed order.
///
/// Foundation's encoder leaves out what is nil, writes binary fractions and promises no order. The reading's contract and
/// the hash chain need all three the other way, in targets that import the standard library only.
public indirect enum JSON: Sendable, Hashable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number, exact.
    case number(ExactNumber)
    /// A string of Unicode scalars.
    case string(String)
    /// Values in order.
    case array([JSON])
    /// Named values, written in the order given here.
    case object([Member])

    /// One named value of an object.
    public struct Member: Sendable, Hashable {
        /// The name.
        public let name: String
        /// The value.
        public let value: JSON

        /// The member `name` with `value`.
        public init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }
    }
}

extension JSON {
    /// The member of an object by name; `nil` where there is none or this is no object. The first of equal names counts.
    public subscript(name: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// The string, where this is one.
    public var string: String? {
        if case .string(let value) = self { value } else { nil }
    }

    /// The number, where this is one.
    public var number: ExactNumber? {
        if case .number(let value) = self { value } else { nil }
    }

    /// The number as a whole one, where this is a number without a fraction.
    public var integer: Int? {
        guard let number, number.scale == 0 else { return nil }
        return Int(exactly: number.coefficient)
    }

    /// The truth value, where this is one.
    public var bool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// The values of an array, where this is one.
    public var array: [JSON]? {
        if case .array(let values) = self { values } else { nil }
    }

    /// The members of an object, where this is one.
    public var members: [Member]? {
        if case .object(let members) = self { members } else { nil }
    }

    /// Whether this is `null`.
    public var isNull: Bool { self == .null }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// A string written in the source.
    public init(stringLiteral value: String) { self = .string(value) }
    /// A whole number written in the source.
    public init(integerLiteral value: Int) { self = .number(ExactNumber(value)) }
    /// A truth value written in the source.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// `null`.
    public init(nilLiteral: ()) { self = .null }
    /// Values written in the source.
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
    /// Members written in the source, in that order.
    public init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }

    /// `text`, or `null` where there is none.
    public static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }
    /// `number`, or `null` where there is none.
    public static func optional(_ number: ExactNumber?) -> JSON { number.map(JSON.number) ?? .null }
    /// `value` as a number, or `null` where there is none.
    public static func optional(_ value: Int?) -> JSON { value.map { .number(ExactNumber($0)) } ?? .null }
    /// A whole number.
    public static func integer(_ value: Int) -> JSON { .number(ExactNumber(value)) }
}
