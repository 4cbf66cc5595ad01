/// Changes that know nothing of what the bytes mean.
enum ByteChange: CaseIterable {
    case flipped, replaced, removed, doubled, repeated, moved, spliced, cut, tokenPut, extremePut

    /// `bytes` changed once.
    func applied(
        to bytes: [UInt8], _ generator: inout SeededGenerator, tokens: [String], other: [UInt8]
    ) -> [UInt8] {
        guard !bytes.isEmpty else { return other }
        var result = bytes
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        let end = min(bytes.count, place + ByteChange.length(&generator))
        switch self {
        case .flipped: result[place] ^= 1 << UInt8.random(in: 0...7, using: &generator)
        case .replaced:
            for index in place..<min(end, place + 4) { result[index] = UInt8.random(in: 0...255, using: &generator) }
        case .removed: result.removeSubrange(place..<end)
        case .doubled: result.insert(contentsOf: bytes[place..<end], at: place)
        case .repeated:
            let times = [3, 10, 100, 1000].randomElement(using: &generator) ?? 3
            let most = max(1, Bounds.growth / max(1, end - place))
            for _ in 0..<min(times, most) { result.insert(contentsOf: bytes[place..<end], at: place) }
        case .moved:
            result.removeSubrange(place..<end)
            let target = Int.random(in: 0...result.count, using: &generator)
            result.insert(contentsOf: bytes[place..<end], at: target)
        case .spliced:
            guard !other.isEmpty else { return result }
            let start = Int.random(in: 0..<other.count, using: &generator)
            result = Array(bytes[..<place] + other[start...])
        case .cut: result.removeSubrange(place...)
        case .tokenPut:
            result.insert(contentsOf: Array((tokens.randomElement(using: &generator) ?? "").utf8), at: place)
        case .extremePut:
            let value = ByteChange.extremes.randomElement(using: &generator) ?? 0
            for index in 0..<[1, 2, 4, 8][Int.random(in: 0..<4, using: &generator)] where place + index < result.count {
                result[place + index] = UInt8(truncatingIfNeeded: value >> (8 * index))
            }
        }
        return result
    }

    private static let extremes: [Int64] = [
        0, 1, -1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFF_FFFF, 0xFFFF_FFFF, .max, .min,
    ]

    private static func length(_ generator: inout SeededGenerator) -> Int {
        let most = [1, 4, 16, 64, 512, 4096].randomElement(using: &generator) ?? 4
        return Int.random(in: 1...most, using: &generator)
    }
}
