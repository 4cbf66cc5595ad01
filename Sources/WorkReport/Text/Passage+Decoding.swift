extension Passage {
    /// The passage that stands at `bytes` of a source in UTF-8.
    ///
    /// - Parameter bytes: half-open; what lies outside the source is left out. A byte that belongs to no well-formed
    ///   UTF-8 sequence is one unknown unit.
    /// - Complexity: O(bytes).
    package init(source: UnsafeBufferPointer<UInt8>, bytes: Range<Int>) {
        self.init(source: source, ranges: CollectionOfOne(bytes))
    }

    /// The passage that reads on from each range of bytes to the next, so that what lies between them (a page break, a
    /// page mark) is not part of the text.
    ///
    /// - Parameter ranges: half-open and in reading order; they need not rise.
    package init(source: UnsafeBufferPointer<UInt8>, ranges: some Collection<Range<Int>>) {
        let whole = 0..<source.count
        let capacity = ranges.reduce(0) { $0 + $1.clamped(to: whole).count }
        var offsets: [Int32] = []
        var ends: [Int32] = []
        let units = [UInt16](unsafeUninitializedCapacity: capacity) { units, count in
            offsets = [Int32](unsafeUninitializedCapacity: capacity) { offsets, offsetCount in
                ends = [Int32](unsafeUninitializedCapacity: capacity) { ends, endCount in
                    var decoder = PassageDecoder(source: source, units: units, offsets: offsets, ends: ends)
                    for range in ranges { decoder.decode(range.clamped(to: whole)) }
                    (count, offsetCount, endCount) = (decoder.count, decoder.count, decoder.count)
                }
            }
        }
        self.init(units: units, offsets: offsets, ends: ends)
    }

    /// The passage that stands at `bytes` of a source in UTF-8.
    package init(source: [UInt8], bytes: Range<Int>) {
        self = source.withUnsafeBufferPointer { Passage(source: $0, bytes: bytes) }
    }

    /// The passage that reads on from each range of bytes to the next.
    package init(source: [UInt8], ranges: some Collection<Range<Int>>) {
        self = source.withUnsafeBufferPointer { Passage(source: $0, ranges: ranges) }
    }

    /// The whole of `text` as a passage.
    package init(_ text: String) {
        let source = Array(text.utf8)
        self.init(source: source, bytes: 0..<source.count)
    }
}

/// Writes units and offsets while it walks over bytes; the buffers hold at least one place for each byte.
private struct PassageDecoder {
    let source: UnsafeBufferPointer<UInt8>
    let units: UnsafeMutableBufferPointer<UInt16>
    let offsets: UnsafeMutableBufferPointer<Int32>
    let ends: UnsafeMutableBufferPointer<Int32>
    let folded = Folding.units
    var count = 0

    init(
        source: UnsafeBufferPointer<UInt8>, units: UnsafeMutableBufferPointer<UInt16>,
        offsets: UnsafeMutableBufferPointer<Int32>, ends: UnsafeMutableBufferPointer<Int32>
    ) {
        self.source = source
        self.units = units
        self.offsets = offsets
        self.ends = ends
    }

    mutating func decode(_ range: Range<Int>) {
        folded.withUnsafeBufferPointer { folded in
            var index = range.lowerBound
            while index < range.upperBound {
                let (scalar, length) = scalar(at: index, end: range.upperBound)
                let unit = scalar > 0xFFFF ? Folding.unknown : folded[Int(scalar)]
                if unit != Folding.dropped {
                    units[count] = unit
                    offsets[count] = Int32(truncatingIfNeeded: index)
                    ends[count] = Int32(truncatingIfNeeded: index + length)
                    count += 1
                }
                index += length
            }
        }
    }

    /// The scalar at `index` and its length in bytes; a byte that begins no well-formed sequence is unknown, of length 1.
    ///
    /// The bounds are those of table 3-7 of the Unicode Standard.
    private func scalar(at index: Int, end: Int) -> (scalar: UInt32, length: Int) {
        let first = source[index]
        switch first {
        case 0..<0x80: return (UInt32(first), 1)
        case 0xC2...0xDF: return joined(first & 0x1F, 0x80...0xBF, at: index, length: 2, end: end)
        case 0xE0: return joined(0, 0xA0...0xBF, at: index, length: 3, end: end)
        case 0xED: return joined(0x0D, 0x80...0x9F, at: index, length: 3, end: end)
        case 0xE1...0xEF: return joined(first & 0x0F, 0x80...0xBF, at: index, length: 3, end: end)
        case 0xF0: return joined(0, 0x90...0xBF, at: index, length: 4, end: end)
        case 0xF1...0xF3: return joined(first & 0x07, 0x80...0xBF, at: index, length: 4, end: end)
        case 0xF4: return joined(4, 0x80...0x8F, at: index, length: 4, end: end)
        default: return (UInt32(Folding.unknown), 1)
        }
    }

    private func joined(
        _ bits: UInt8, _ second: ClosedRange<UInt8>, at index: Int, length: Int, end: Int
    ) -> (scalar: UInt32, length: Int) {
        guard index + length <= end, second.contains(source[index + 1]) else { return (UInt32(Folding.unknown), 1) }
        var scalar = UInt32(bits) << 6 | UInt32(source[index + 1] & 0x3F)
        for next in (index + 2)..<(index + length) {
            guard source[next] & 0xC0 == 0x80 else { return (UInt32(Folding.unknown), 1) }
            scalar = scalar << 6 | UInt32(source[next] & 0x3F)
        }
        return (scalar, length)
    }
}
