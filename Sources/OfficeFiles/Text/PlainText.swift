/// Reads plain text in the encodings that Chinese offices use.
enum PlainText {
    /// The text of `bytes`, which is never altered: what cannot be decoded is refused, not replaced.
    ///
    /// A byte order mark decides; without one, strictly valid UTF-8 is UTF-8, and what is strictly valid GB 18030 and
    /// reads like Chinese is GB 18030. Text in neither is refused with the line that breaks the likelier of the two.
    static func read(_ bytes: [UInt8]) throws(FileError) -> DocumentText {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try utf8(Array(bytes.dropFirst(3))) }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes) }
        guard Plausibility.isText(bytes) else { throw .unknown }
        let breakpoint = UTF8Scan.firstInvalidByte(in: bytes)
        guard let breakpoint else { return try utf8(bytes) }
        if let text = try gb18030(bytes) { return document(text, .gb18030) }
        throw .brokenText(line: line(of: breakpoint, in: bytes))
    }

    private static func document(_ text: String, _ encoding: TextEncoding) -> DocumentText {
        DocumentText(text: text, format: .txt, encoding: encoding)
    }

    private static func utf8(_ bytes: [UInt8]) throws(FileError) -> DocumentText {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .brokenText(line: line(of: UTF8Scan.firstInvalidByte(in: bytes) ?? 0, in: bytes))
        }
        guard Plausibility.isText(bytes) else { throw .unknown }
        return document(text, .utf8)
    }

    private static func utf16(_ bytes: [UInt8]) throws(FileError) -> DocumentText {
        // glibc's "UTF-16" reads the byte order mark and leaves it out.
        guard let decoded = try CharacterDecoder.decode(bytes, from: "UTF-16"),
            let text = String(validating: decoded, as: UTF8.self), Plausibility.isText(decoded)
        else { throw .unknown }
        return document(text, .utf16)
    }

    private static func gb18030(_ bytes: [UInt8]) throws(FileError) -> String? {
        guard Plausibility.readsAsChinese(bytes), let decoded = try CharacterDecoder.decode(bytes, from: "GB18030"),
            let text = String(validating: decoded, as: UTF8.self), Plausibility.hasFewPrivateCharacters(text)
        else { return nil }
        return text
    }

    private static func line(of offset: Int, in bytes: [UInt8]) -> Int {
        1 + bytes[..<offset].count { $0 == 0x0A }
    }
}

/// A scan that tells where a text stops being UTF-8.
enum UTF8Scan {
    /// The offset of the first byte that belongs to no well-formed character (Unicode 15, table 3-7).
    static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
        var position = 0
        while position < bytes.count {
            guard let length = length(at: position, in: bytes) else { return position }
            position += length
        }
        return nil
    }

    private static func length(at position: Int, in bytes: [UInt8]) -> Int? {
        let lead = bytes[position]
        if lead < 0x80 { return 1 }
        guard let (length, second) = form(of: lead), position + length <= bytes.count,
            second.contains(bytes[position + 1])
        else { return nil }
        let rest = bytes[(position + 2)..<(position + length)]
        return rest.allSatisfy { 0x80...0xBF ~= $0 } ? length : nil
    }

    /// The length of a character with the first byte `lead`, and what its second byte may be.
    private static func form(of lead: UInt8) -> (Int, ClosedRange<UInt8>)? {
        switch lead {
        case 0xC2...0xDF: (2, 0x80...0xBF)
        case 0xE0: (3, 0xA0...0xBF)
        case 0xED: (3, 0x80...0x9F)
        case 0xE1...0xEF: (3, 0x80...0xBF)
        case 0xF0: (4, 0x90...0xBF)
        case 0xF1...0xF3: (4, 0x80...0xBF)
        case 0xF4: (4, 0x80...0x8F)
        default: nil
        }
    }
}
