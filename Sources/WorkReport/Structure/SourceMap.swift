/// Gives byte offsets of a source their line and column, and stretches of it their text.
///
/// A checkpoint every 64 bytes keeps a look-up short in documents of any shape.
package final class SourceMap: Sendable {
    private static let stride = 64
    private let bytes: [UInt8]
    /// For each line the offset of its first byte and how many scalars begin before it.
    private let lines: [Point]
    /// For each multiple of the stride the index of the line that it lies in and how many scalars begin before it.
    private let checkpoints: [Point]

    private struct Point {
        var place: Int32
        var scalars: Int32
    }

    /// The map of `bytes`, which are valid UTF-8. Lines end at `\n`, `\r\n` or a lone `\r`.
    package init(_ bytes: [UInt8]) {
        var lines = [Point(place: 0, scalars: 0)]
        var checkpoints: [Point] = []
        checkpoints.reserveCapacity(bytes.count / SourceMap.stride + 1)
        var scalars: Int32 = 0
        bytes.withUnsafeBufferPointer { bytes in
            for start in Swift.stride(from: 0, through: bytes.count, by: SourceMap.stride) {
                checkpoints.append(Point(place: Int32(lines.count - 1), scalars: scalars))
                if start + SourceMap.stride <= bytes.count,
                    let beginnings = SourceMap.beginningsOfWhole(UnsafeRawBufferPointer(bytes), start)
                {
                    scalars += Int32(truncatingIfNeeded: beginnings)
                    continue
                }
                var counted = start
                for offset in start..<min(start + SourceMap.stride, bytes.count)
                where SourceMap.endsLine(bytes, at: offset) {
                    scalars += Int32(SourceMap.beginnings(in: bytes, counted..<offset + 1))
                    counted = offset + 1
                    lines.append(Point(place: Int32(counted), scalars: scalars))
                }
                let end = min(start + SourceMap.stride, bytes.count)
                scalars += Int32(SourceMap.beginnings(in: bytes, counted..<end))
            }
        }
        self.bytes = bytes
        self.lines = lines
        self.checkpoints = checkpoints
    }

    /// The place of a byte range.
    package func span(_ range: Range<Int>) -> Span {
        let checkpoint = checkpoints[range.lowerBound / SourceMap.stride]
        var line = Int(checkpoint.place)
        while line + 1 < lines.count, Int(lines[line + 1].place) <= range.lowerBound { line += 1 }
        let scalars = bytes.withUnsafeBufferPointer { bytes in
            let start = range.lowerBound / SourceMap.stride * SourceMap.stride
            return SourceMap.beginnings(in: bytes, start..<min(range.lowerBound, bytes.count))
        }
        let column = Int(checkpoint.scalars - lines[line].scalars) + scalars + 1
        return Span(start: range.lowerBound, end: range.upperBound, line: line + 1, column: column)
    }

    /// The text of a byte range in which no white space stands.
    func unbrokenText(_ range: Range<Int>) -> String {
        bytes.withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
    }

    /// The text of a byte range without its white space, as it is quoted in a reading.
    package func text(_ range: Range<Int>) -> String {
        bytes.withUnsafeBufferPointer { bytes in
            String(unsafeUninitializedCapacity: range.count) { text in
                var (count, start, offset) = (0, range.lowerBound, range.lowerBound)
                while offset < range.upperBound {
                    let scalar = Scalar(bytes, at: offset)
                    if scalar.isWhiteSpace {
                        count = SourceMap.copy(bytes[start..<offset], to: text, at: count)
                        start = scalar.end
                    }
                    offset = scalar.end
                }
                return SourceMap.copy(bytes[start..<offset], to: text, at: count)
            }
        }
    }

    /// Copies bytes behind those that `text` holds, and gives how many it holds then.
    private static func copy(
        _ bytes: Slice<UnsafeBufferPointer<UInt8>>, to text: UnsafeMutableBufferPointer<UInt8>, at count: Int
    ) -> Int {
        guard !bytes.isEmpty else { return count }
        return text[count...].update(fromContentsOf: bytes)
    }

    /// The text of the units of a passage of this source, without what lies between them.
    package func text(of range: Range<Int>, in passage: Passage) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        let (start, end) = (Int(passage.offsets[first]), Int(passage.ends[last]))
        var length = 0
        for unit in range { length += Int(passage.ends[unit] - passage.offsets[unit]) }
        if end - start == length { return String(decoding: bytes[start..<end], as: UTF8.self) }
        return String(unsafeUninitializedCapacity: length) { text in
            var count = 0
            for unit in range {
                for index in Int(passage.offsets[unit])..<Int(passage.ends[unit]) {
                    text[count] = bytes[index]
                    count += 1
                }
            }
            return count
        }
    }

    /// How many scalars begin in a range of bytes, eight bytes at once.
    private static func beginnings(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var (index, inner): (Int, UInt64) = (range.lowerBound, 0)
        while index + 8 <= range.upperBound {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            inner &+= (((word &>> 7) & ~(word &>> 6) & ones) &* ones) &>> 56
            index += 8
        }
        while index < range.upperBound {
            inner &+= beginsScalar(bytes[index]) ? 0 : 1
            index += 1
        }
        return range.count - Int(inner)
    }

    /// How many scalars begin in the whole stretch at `start`, eight bytes at once; `nil` where a control character, which
    /// may end a line, stands in it.
    @inline(__always)
    private static func beginningsOfWhole(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> Int? {
        var inner: UInt64 = 0
        var control: UInt64 = 0
        for index in Swift.stride(from: start, to: start &+ stride, by: 8) {
            let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            control |= (word &- ones &* 0x0E) & ~word
            // A 1 for each second or later byte of a scalar; the sums of eight words fit into their bytes.
            inner &+= (word &>> 7) & ~(word &>> 6) & ones
        }
        guard control & (ones &<< 7) == 0 else { return nil }
        return stride &- Int(truncatingIfNeeded: (inner &* ones) &>> 56)
    }

    /// A 1 in each byte.
    private static let ones: UInt64 = 0x0101_0101_0101_0101

    private static func beginsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

    private static func endsLine(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard bytes[offset] <= 0x0D else { return false }
        let isBeforeFeed = offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
        return bytes[offset] == 0x0A || bytes[offset] == 0x0D && !isBeforeFeed
    }
}

/// One Unicode scalar of valid UTF-8, decoded in place.
struct Scalar {
    let value: UInt32
    /// The offset behind its last byte.
    let end: Int

    /// The scalar whose first byte stands at `offset` of `bytes`, which are valid UTF-8.
    @inline(__always)
    init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
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

    /// The scalar whose first byte stands at `offset` of `bytes`, which are valid UTF-8.
    init(_ bytes: [UInt8], at offset: Int) { self = bytes.withUnsafeBufferPointer { Scalar($0, at: offset) } }

    /// Whether it is white space: Unicode's property with the four separators of ASCII.
    @inline(__always)
    var isWhiteSpace: Bool {
        switch value {
        case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }
}
