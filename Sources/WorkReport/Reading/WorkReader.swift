/// Reads a work-report breakdown (事项分解) into its sections, items, commitments and indicators.
public enum WorkReader {
    /// The longest text that is read, in bytes: 32 MiB.
    public static let maximumLength = 32 * 1_048_576

    /// What the document says, with the place of every value.
    ///
    /// Takes time and memory linear in the length of `source` and gives the same reading for the same bytes.
    ///
    /// - Parameters:
    ///   - source: the document's text in UTF-8. All spans are half-open byte offsets into it.
    ///   - year: the plan year of a document that states none, for example from the name of its file; what the document
    ///     states always comes first.
    /// - Throws: ``ReadingError`` for a text that is empty, too long or not UTF-8.
    public static func read(_ source: [UInt8], year: Int? = nil) throws(ReadingError) -> Reading {
        guard source.count <= maximumLength else { throw .tooLong(bytes: source.count) }
        if let offset = firstInvalidByte(of: source) { throw .notUTF8(offset: offset) }
        guard let outline = Outline(source: source, year: year) else { throw .empty }
        return outline.read(source: source)
    }

    /// The year that the name of a file gives (`某县2026年任务分解.docx`, `plan-2026.txt`): the plan year of a document that
    /// states none.
    public static func year(inName name: String) -> Int? {
        let digits = name.unicodeScalars.split { !("0"..."9").contains($0) }
        return digits.lazy.filter { $0.count == 4 }.compactMap { Int(String($0)) }.first { (1990...2099).contains($0) }
    }

    private static func firstInvalidByte(of source: [UInt8]) -> Int? {
        source.withUnsafeBufferPointer { UTF8Validator(bytes: $0).firstInvalid() }
    }
}

/// Checks bytes for well-formed UTF-8, after table 3-7 of the Unicode Standard.
private struct UTF8Validator {
    let bytes: UnsafeBufferPointer<UInt8>

    func firstInvalid() -> Int? {
        var offset = 0
        while offset < bytes.count {
            offset = endOfUsual(from: offset)
            guard offset < bytes.count else { return nil }
            let first = bytes[offset]
            if first < 0x80 {
                offset += 1
                continue
            }
            guard let (length, second) = UTF8Validator.shape(of: first), offset + length <= bytes.count,
                second.contains(bytes[offset + 1]),
                bytes[offset + 1..<offset + length].allSatisfy({ $0 & 0xC0 == 0x80 })
            else { return offset }
            offset += length
        }
        return nil
    }

    /// Behind the sequences of three bytes, as most Chinese characters are written, and the ASCII characters at `start`.
    private func endOfUsual(from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var offset = start
        while offset + 4 <= bytes.count {
            let word = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
            if word & 0x80 == 0 {
                offset += 1
            } else if word & 0xC0_C0F0 == 0x80_80E0, UTF8Validator.takesAny(UInt8(truncatingIfNeeded: word)) {
                offset += 3
            } else {
                break
            }
        }
        return offset
    }

    /// Whether the first byte of three takes all second bytes.
    @inline(__always)
    private static func takesAny(_ first: UInt8) -> Bool { first != 0xE0 && first != 0xED }

    /// The length of a sequence that begins with `first`, and what its second byte may be.
    private static func shape(of first: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
        switch first {
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
