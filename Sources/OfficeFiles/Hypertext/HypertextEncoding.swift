/// Tells how the characters of a web page are encoded.
enum HypertextEncoding {
    /// The page's text.
    ///
    /// A byte order mark decides; without one, valid UTF-8 is UTF-8 whatever the page says, since many pages say what
    /// they once were; then the page's own word counts, then what the text looks like.
    static func decode(_ bytes: [UInt8]) throws(FileError) -> (String, TextEncoding) {
        let hasMark =
            bytes.starts(with: [0xEF, 0xBB, 0xBF]) || bytes.starts(with: [0xFF, 0xFE])
            || bytes.starts(with: [0xFE, 0xFF])
        if !hasMark, UTF8Scan.firstInvalidByte(in: bytes) != nil, saysGB(bytes),
            let decoded = try CharacterDecoder.decode(bytes, from: "GB18030"), Plausibility.isText(decoded)
        {
            return (String(decoding: decoded, as: UTF8.self), .gb18030)
        }
        let document = try PlainText.read(bytes)
        return (document.text, document.encoding ?? .utf8)
    }

    /// Whether the page says that it is in an encoding of the GB family: `charset=gb2312`, `charset="GBK"`.
    private static func saysGB(_ bytes: [UInt8]) -> Bool {
        let head = String(decoding: bytes.prefix(8192), as: UTF8.self).lowercased()
        return head.ranges(of: "charset").contains { range in
            head[range.upperBound...].drop { $0 == "=" || $0 == "\"" || $0 == "'" || $0.isWhitespace }.hasPrefix("gb")
        }
    }
}
