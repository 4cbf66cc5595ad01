/// What is wrong with a text that should be JSON.
public struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Where the text stops being JSON, in bytes from its start.
    public let offsetBytes: Int
    /// What was expected there, in plain words.
    public let reason: String

    /// One sentence with the place and the reason.
    public var description: String { "not JSON at byte \(offsetBytes): \(reason)" }
}

extension JSON {
    /// The deepest nesting that is read; deeper text is refused, so that no input can exhaust the stack.
    public static let maximumDepth = 128

    /// The value written in `bytes`, which must be one JSON text in UTF-8.
    ///
    /// - Throws: ``JSONError`` with the place. Numbers of more than 18 digits and nesting beyond ``maximumDepth`` are
    ///   refused, never rounded or cut.
    public init(parsing bytes: some Sequence<UInt8>) throws(JSONError) {
        var parser = JSONParser(bytes: Array(bytes))
        self = try parser.parseDocument()
    }

    /// The value written in `text`.
    ///
    /// - Throws: ``JSONError`` with the place, as bytes of UTF-8.
    public init(parsing text: String) throws(JSONError) {
        try self.init(parsing: text.utf8)
    }
}

private struct JSONParser {
    let bytes: [UInt8]
    var offset = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func parseDocument() throws(JSONError) -> JSON {
        let value = try parseValue(depth: 0)
        skipSpace()
        guard offset == bytes.count else { throw failure("nothing more was expected") }
        return value
    }

    private func failure(_ reason: String) -> JSONError {
        JSONError(offsetBytes: offset, reason: reason)
    }

    private var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private mutating func skipSpace() {
        while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
    }

    private mutating func parseValue(depth: Int) throws(JSONError) -> JSON {
        guard depth <= JSON.maximumDepth else { throw failure("nested too deeply") }
        skipSpace()
        switch current {
        case UInt8(ascii: "{"): return try parseObject(depth: depth)
        case UInt8(ascii: "["): return try parseArray(depth: depth)
        case UInt8(ascii: "\""): return .string(try parseString())
        case UInt8(ascii: "t"): return try parseWord("true", as: .bool(true))
        case UInt8(ascii: "f"): return try parseWord("false", as: .bool(false))
        case UInt8(ascii: "n"): return try parseWord("null", as: .null)
        default: return .number(try parseNumber())
        }
    }

    private mutating func parseWord(_ word: StaticString, as value: JSON) throws(JSONError) -> JSON {
        let matches = word.withUTF8Buffer { buffer in
            bytes[offset...].starts(with: buffer)
        }
        guard matches else { throw failure("a value was expected") }
        offset += word.utf8CodeUnitCount
        return value
    }

    private mutating func parseObject(depth: Int) throws(JSONError) -> JSON {
        offset += 1
        var members: [JSON.Member] = []
        skipSpace()
        if current == UInt8(ascii: "}") {
            offset += 1
            return .object([])
        }
        while true {
            skipSpace()
            guard current == UInt8(ascii: "\"") else { throw failure("a member's name was expected") }
            let name = try parseString()
            skipSpace()
            guard current == UInt8(ascii: ":") else { throw failure("a colon was expected") }
            offset += 1
            members.append(JSON.Member(name, try parseValue(depth: depth + 1)))
            if try parseEnd(UInt8(ascii: "}")) { return .object(members) }
        }
    }

    private mutating func parseArray(depth: Int) throws(JSONError) -> JSON {
        offset += 1
        var values: [JSON] = []
        skipSpace()
        if current == UInt8(ascii: "]") {
            offset += 1
            return .array([])
        }
        while true {
            values.append(try parseValue(depth: depth + 1))
            if try parseEnd(UInt8(ascii: "]")) { return .array(values) }
        }
    }

    /// Steps over a comma (false) or over the closing mark (true).
    private mutating func parseEnd(_ closing: UInt8) throws(JSONError) -> Bool {
        skipSpace()
        guard let byte = current, byte == UInt8(ascii: ",") || byte == closing else {
            throw failure("a comma or the closing mark was expected")
        }
        offset += 1
        return byte == closing
    }

    private mutating func parseNumber() throws(JSONError) -> ExactNumber {
        let start = offset
        while let byte = current, byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || (0x30...0x39).contains(byte)
        {
            offset += 1
        }
        let digits = bytes[start..<offset].drop { $0 == UInt8(ascii: "-") }
        let leadingZero = digits.first == 0x30 && digits.count > 1 && digits.dropFirst().first != UInt8(ascii: ".")
        guard !leadingZero, let number = ExactNumber(String(decoding: bytes[start..<offset], as: UTF8.self)) else {
            offset = start
            throw failure("a value was expected, numbers with at most 18 digits and no exponent")
        }
        return number
    }

    private mutating func parseString() throws(JSONError) -> String {
        offset += 1
        var text: [UInt8] = []
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                offset += 1
                guard let string = String(validating: text, as: UTF8.self) else {
                    throw failure("the string is not UTF-8")
                }
                return string
            case UInt8(ascii: "\\"): try parseEscape(into: &text)
            case 0..<0x20: throw failure("control characters must be escaped")
            default:
                text.append(byte)
                offset += 1
            }
        }
        throw failure("the string does not end")
    }

    private mutating func parseEscape(into text: inout [UInt8]) throws(JSONError) {
        offset += 1
        let escape = current
        offset += 1
        switch escape {
        case UInt8(ascii: "\""): text.append(0x22)
        case UInt8(ascii: "\\"): text.append(0x5C)
        case UInt8(ascii: "/"): text.append(0x2F)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): text.append(contentsOf: String(Character(try parseScalar())).utf8)
        default: throw failure("no such escape")
        }
    }

    private mutating func parseScalar() throws(JSONError) -> Unicode.Scalar {
        let high = try parseHexadecimal()
        if let scalar = Unicode.Scalar(high) { return scalar }
        guard (0xD800..<0xDC00).contains(high), current == UInt8(ascii: "\\"), offset + 1 < bytes.count,
            bytes[offset + 1] == UInt8(ascii: "u")
        else { throw failure("half of a surrogate pair") }
        offset += 2
        let low = try parseHexadecimal()
        guard (0xDC00..<0xE000).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
        else { throw failure("half of a surrogate pair") }
        return scalar
    }

    private mutating func parseHexadecimal() throws(JSONError) -> UInt32 {
        guard offset + 4 <= bytes.count,
            let value = UInt32(String(decoding: bytes[offset..<offset + 4], as: UTF8.self), radix: 16)
        else { throw failure("four hexadecimal digits were expected") }
        offset += 4
        return value
    }
}
