/// A SHA-256 digest: 32 bytes that name other bytes.
public struct Digest: Sendable, Hashable {
    /// How many bytes a digest has.
    public static let length = 32
    /// The digest of all zeros, which stands before the first entry of a chain.
    public static let zero = Digest(checked: Array(repeating: 0, count: length))

    /// The 32 bytes.
    public let bytes: [UInt8]

    /// The digest of the given bytes, or `nil` where they are not 32.
    public init?(bytes: some Sequence<UInt8>) {
        let bytes = Array(bytes)
        guard bytes.count == Digest.length else { return nil }
        self.init(checked: bytes)
    }

    /// The digest written as 64 hexadecimal digits in lower case, or `nil` where `text` is nothing of that form.
    public init?(hexadecimal text: some StringProtocol) {
        var bytes: [UInt8] = []
        var high: UInt8?
        for digit in text.utf8 {
            guard let value = Digest.value(of: digit) else { return nil }
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        guard high == nil else { return nil }
        self.init(bytes: bytes)
    }

    private init(checked bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// 64 hexadecimal digits in lower case.
    public var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    private static func value(of digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}

extension Digest: CustomStringConvertible {
    /// 64 hexadecimal digits in lower case.
    public var description: String { hexadecimal }
}
