/// How text becomes harmless in an element and in a quoted attribute.
enum HTMLEscaping {
    /// Adds `text` to `bytes`, escaped.
    static func append(_ text: some StringProtocol, to bytes: inout [UInt8]) {
        append(utf8: text.utf8, to: &bytes)
    }

    /// Adds UTF-8 text to `bytes`: `& < > " '` as character references; control characters, and the marks that turn the
    /// direction of text, as U+FFFD, so that nobody can make a page read other than it is stored.
    static func append(utf8 text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
        let done: Void? = text.withContiguousStorageIfAvailable { append(buffer: $0, to: &bytes) }
        if done == nil {
            Array(text).withUnsafeBufferPointer { append(buffer: $0, to: &bytes) }
        }
    }

    private static func append(buffer: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var start = 0
        var index = 0
        while index < buffer.count {
            guard let (replacement, length) = replacement(in: buffer, at: index) else {
                index += 1
                continue
            }
            bytes.append(contentsOf: buffer[start..<index])
            replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
            index += length
            start = index
        }
        bytes.append(contentsOf: buffer[start..<buffer.count])
    }

    /// What stands instead of the `length` bytes at `index`; `nil` where they stay.
    private static func replacement(
        in buffer: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> (text: StaticString, length: Int)? {
        switch buffer[index] {
        case UInt8(ascii: "&"): ("&amp;", 1)
        case UInt8(ascii: "<"): ("&lt;", 1)
        case UInt8(ascii: ">"): ("&gt;", 1)
        case UInt8(ascii: "\""): ("&quot;", 1)
        case UInt8(ascii: "'"): ("&#39;", 1)
        case 0x09, 0x0A, 0x0D: nil
        case 0x00...0x1F, 0x7F: ("\u{FFFD}", 1)
        case 0xD8, 0xE2, 0xC2: directionMark(in: buffer, at: index)
        default: nil
        }
    }

    /// C1 controls (`C2 80`…`C2 9F`), the Arabic letter mark (`D8 9C`), and U+200E, 200F, 202A–202E, 2066–2069.
    private static func directionMark(
        in buffer: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> (text: StaticString, length: Int)? {
        let second = index + 1 < buffer.count ? buffer[index + 1] : 0
        let third = index + 2 < buffer.count ? buffer[index + 2] : 0
        switch (buffer[index], second, third) {
        case (0xC2, 0x80...0x9F, _), (0xD8, 0x9C, _): return ("\u{FFFD}", 2)
        case (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA6...0xA9): return ("\u{FFFD}", 3)
        default: return nil
        }
    }
}
