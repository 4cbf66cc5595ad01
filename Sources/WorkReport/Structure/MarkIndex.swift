/// The places of a document where anything but a Chinese character that follows its neighbour stands: marks, digits,
/// letters, and whatever has white space before it.
///
/// They are a fifth of a document, and all that rules about brackets and beginnings have to look at.
struct MarkIndex: Sendable {
    /// So many units share a beginning in ``firsts``, as a power of two.
    private static let strideShift = 6

    private let places: [Int32]
    /// For each stretch of units the index of the first of ``places`` in it or behind it.
    private let firsts: [Int32]

    /// The places in units of which `gaps` says before which white space stands.
    init(keys: [UInt16], gaps: [Bool]) {
        var firsts: [Int32] = []
        firsts.reserveCapacity(keys.count >> MarkIndex.strideShift + 1)
        places = keys.withUnsafeBufferPointer { keys in
            gaps.withUnsafeBufferPointer { gaps in
                [Int32](unsafeUninitializedCapacity: keys.count) { places, count in
                    for start in stride(from: 0, to: keys.count, by: 1 << MarkIndex.strideShift) {
                        firsts.append(Int32(truncatingIfNeeded: count))
                        for index in start..<min(start + (1 << MarkIndex.strideShift), keys.count)
                        where gaps[index] || !Marks.isHan(keys[index]) {
                            places[count] = Int32(truncatingIfNeeded: index)
                            count += 1
                        }
                    }
                }
            }
        }
        self.firsts = firsts
    }

    /// Gives the places in a range, in order.
    @inline(__always)
    func visit(_ range: Range<Int>, _ body: (Int) -> Void) {
        guard !range.isEmpty else { return }
        places.withUnsafeBufferPointer { places in
            var index = Int(firsts[range.lowerBound >> MarkIndex.strideShift])
            while index < places.count, places[index] < range.lowerBound { index += 1 }
            while index < places.count, places[index] < range.upperBound {
                body(Int(places[index]))
                index += 1
            }
        }
    }
}
