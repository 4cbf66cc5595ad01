/// Gives byte offsets of a source their line and column.
///
/// A checkpoint every 64 bytes keeps a look-up short in documents whose text is one single line.
package struct SourceMap: Sendable {
    private static let stride = 64
    private let bytes: [UInt8]
    /// Offsets of the first byte of each line.
    private let lineStarts: [Int]
    /// How many scalars begin before each multiple of the stride.
    private let scalarsBefore: [Int32]

    /// The map of `bytes`, which are valid UTF-8. Lines end at `\n`, `\r\n` or a lone `\r`.
    package init(_ bytes: [UInt8]) {
        var starts = [0]
        var checkpoints: [Int32] = []
        var scalars: Int32 = 0
        for (offset, byte) in bytes.enumerated() {
            if offset % SourceMap.stride == 0 { checkpoints.append(scalars) }
            if byte & 0xC0 != 0x80 { scalars += 1 }
            let endsLine = byte == 0x0A || (byte == 0x0D && !(offset + 1 < bytes.count && bytes[offset + 1] == 0x0A))
            if endsLine { starts.append(offset + 1) }
        }
        if bytes.count % SourceMap.stride == 0 { checkpoints.append(scalars) }
        self.bytes = bytes
        lineStarts = starts
        scalarsBefore = checkpoints
    }

    /// The place of a byte range.
    package func span(_ range: Range<Int>) -> Span {
        let line = lineIndex(of: range.lowerBound)
        let column = scalarCount(before: range.lowerBound) - scalarCount(before: lineStarts[line])
        return Span(start: range.lowerBound, end: range.upperBound, line: line + 1, column: column + 1)
    }

    /// The text of a byte range without its white space, as it is quoted in a reading.
    package func text(_ range: Range<Int>) -> String {
        var kept: [UInt8] = []
        kept.reserveCapacity(range.count)
        var offset = range.lowerBound
        while offset < range.upperBound {
            let scalar = Scalar(bytes, at: offset)
            if !scalar.isWhiteSpace { kept.append(contentsOf: bytes[offset..<scalar.end]) }
            offset = scalar.end
        }
        return String(decoding: kept, as: UTF8.self)
    }

    private func lineIndex(of offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    private func scalarCount(before offset: Int) -> Int {
        let checkpoint = offset / SourceMap.stride
        var count = Int(scalarsBefore[checkpoint])
        for byte in bytes[checkpoint * SourceMap.stride..<offset] where byte & 0xC0 != 0x80 { count += 1 }
        return count
    }
}

/// One Unicode scalar of valid UTF-8, decoded in place.
struct Scalar {
    let value: UInt32
    /// The offset behind its last byte.
    let end: Int

    /// The scalar whose first byte stands at `offset` of `bytes`, which are valid UTF-8.
    @inline(__always)
    init(_ bytes: [UInt8], at offset: Int) {
        let first = UInt32(bytes[offset])
        if first < 0x80 {
            (value, end) = (first, offset + 1)
        } else if first < 0xE0 {
            (value, end) = ((first & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F), offset + 2)
        } else if first < 0xF0 {
            let tail = UInt32(bytes[offset + 1] & 0x3F) << 6 | UInt32(bytes[offset + 2] & 0x3F)
            (value, end) = ((first & 0x0F) << 12 | tail, offset + 3)
        } else {
            (value, end) = (0x10000, offset + 4)
        }
    }

    /// Whether it is white space: Unicode's property with the four separators of ASCII.
    @inline(__always)
    var isWhiteSpace: Bool {
        switch value {
        case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }
}
