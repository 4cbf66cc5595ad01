/// What stands around the values of a snapshot: eight bytes that say what it is, its layout, and a sum over all of it.
package enum SnapshotFrame {
    private static let magic = Array("DUBANSNP".utf8)
    private static var start: Int { magic.count + 1 }
    private static let sumLength = 8

    /// The snapshot with `body` as its values.
    package static func sealing(_ body: some Collection<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(start + body.count + sumLength)
        bytes += magic
        bytes.append(BookState.snapshotLayout)
        bytes += body
        let sum = sum(of: bytes[...])
        for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: sum >> UInt64(shift))) }
        return bytes
    }

    /// The values of a snapshot.
    ///
    /// - Throws: ``SnapshotError``.
    package static func body(of bytes: [UInt8]) throws(SnapshotError) -> ArraySlice<UInt8> {
        guard bytes.count >= start + sumLength, bytes.starts(with: magic) else {
            throw SnapshotError(.noSnapshot, at: 0, "it does not begin as one")
        }
        guard bytes[magic.count] == BookState.snapshotLayout else {
            throw SnapshotError(.otherLayout, at: magic.count, "its layout is \(bytes[magic.count])")
        }
        let end = bytes.count - sumLength
        let kept = bytes[end...].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard sum(of: bytes[..<end]) == kept else { throw SnapshotError(.damaged, at: end, "its sum is another one") }
        return bytes[start..<end]
    }

    /// A sum that any change within eight bytes changes, and any other nearly surely: every step can be undone.
    private static func sum(of bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.withUnsafeBytes { bytes in
            var sum = UInt64(bytes.count)
            func add(_ word: UInt64) {
                sum = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
                sum ^= sum >> 29
            }
            var offset = 0
            while offset + 8 <= bytes.count {
                add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
                offset += 8
            }
            add(bytes[offset...].reduce(0) { $0 << 8 | UInt64($1) })
            return sum
        }
    }
}
