import Foundation

/// Finds the next boundary line in the bytes of a multipart body that have arrived so far.
///
/// A boundary line is a line break, two hyphens and the boundary's name, then either two hyphens (the last one) or
/// spaces and a line break (RFC 2046, 5.1.1). Anything else behind the name makes it ordinary content.
struct BoundarySearch {
    /// What stands at the start of the bytes.
    enum Result: Hashable {
        /// So many bytes are content; what the rest is can only be said when more bytes have come.
        case undecided(content: Int)
        /// So many bytes are content and are followed by a boundary line; `next` is the offset of what follows it: the
        /// line break that ends the line, or the first byte behind the two hyphens of the last one.
        case boundary(content: Int, next: Int, isLast: Bool)
    }

    /// Line break, two hyphens, name.
    private let delimiter: [UInt8]

    /// A search for boundary lines with the given name.
    init(boundary: String) {
        delimiter = Array("\r\n--\(boundary)".utf8)
    }

    /// What `bytes` start with.
    ///
    /// - Complexity: O(bytes), with `memchr` from line break to line break.
    func first(in bytes: [UInt8]) -> Result {
        bytes.withUnsafeBytes { buffer in
            var offset = 0
            while let candidate = buffer.firstOffset(of: 0x0D, from: offset) {
                switch line(at: candidate, in: buffer) {
                case .no: offset = candidate + 1
                case .undecided: return .undecided(content: candidate)
                case .yes(let next, let isLast): return .boundary(content: candidate, next: next, isLast: isLast)
                }
            }
            return .undecided(content: buffer.count)
        }
    }

    private enum Line {
        case no, undecided
        case yes(next: Int, isLast: Bool)
    }

    private func line(at start: Int, in buffer: UnsafeRawBufferPointer) -> Line {
        let known = min(delimiter.count, buffer.count - start)
        guard buffer[start..<start + known].elementsEqual(delimiter.prefix(known)) else { return .no }
        guard known == delimiter.count else { return .undecided }
        return ending(at: start + known, in: buffer)
    }

    private func ending(at start: Int, in buffer: UnsafeRawBufferPointer) -> Line {
        var offset = start
        while offset < buffer.count, buffer[offset] == 0x20 || buffer[offset] == 0x09 { offset += 1 }
        guard offset + 1 < buffer.count else {
            return offset - start > BoundarySearch.maximumPadding ? .no : .undecided
        }
        switch (buffer[offset], buffer[offset + 1]) {
        case (UInt8(ascii: "-"), UInt8(ascii: "-")) where offset == start: return .yes(next: offset + 2, isLast: true)
        case (0x0D, 0x0A): return .yes(next: offset, isLast: false)
        default: return .no
        }
    }

    /// The most spaces behind a boundary's name that are waited for.
    private static let maximumPadding = 256
}

extension UnsafeRawBufferPointer {
    /// The offset of the first `byte` at or behind `start`.
    fileprivate func firstOffset(of byte: UInt8, from start: Int) -> Int? {
        guard let base = baseAddress, start < count else { return nil }
        guard let found = memchr(base + start, Int32(byte), count - start) else { return nil }
        return UnsafeRawPointer(found) - base
    }
}
