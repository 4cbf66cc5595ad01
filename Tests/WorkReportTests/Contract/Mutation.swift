/// A generator of numbers that gives the same ones for the same seed everywhere (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

/// Ways in which documents come damaged.
enum Mutation: CaseIterable, Sendable {
    case charactersDropped, linesBroken, linesJoined, marksMadeASCII, halvesSwapped, stretchRemoved, linesShuffled
    case strangersInserted, linesDoubled, cut

    /// `text` damaged in this way.
    func applied(to text: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
        let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
        guard scalars.count > 4 else { return text }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: changed(scalars, &generator))
        return Array(String(view).utf8)
    }

    private func changed(_ scalars: [Unicode.Scalar], _ generator: inout SeededGenerator) -> [Unicode.Scalar] {
        let middle = Int.random(in: 1..<scalars.count, using: &generator)
        switch self {
        case .charactersDropped: return scalars.filter { _ in Int.random(in: 0..<20, using: &generator) > 0 }
        case .linesBroken:
            return scalars.flatMap { Int.random(in: 0..<15, using: &generator) == 0 ? ["\n", $0] : [$0] }
        case .linesJoined: return scalars.filter { $0 != "\n" || Bool.random(using: &generator) }
        case .marksMadeASCII: return scalars.map { Mutation.plain[$0] ?? $0 }
        case .halvesSwapped: return Array(scalars[middle...] + scalars[..<middle])
        case .stretchRemoved:
            let end = min(scalars.count, middle + Int.random(in: 1...80, using: &generator))
            return Array(scalars[..<middle] + scalars[end...])
        case .linesShuffled:
            return Array(scalars.split(separator: "\n").shuffled(using: &generator).joined(separator: ["\n"]))
        case .strangersInserted:
            return scalars.flatMap { scalar -> [Unicode.Scalar] in
                guard Int.random(in: 0..<12, using: &generator) == 0 else { return [scalar] }
                return [Mutation.strangers[Int.random(in: 0..<Mutation.strangers.count, using: &generator)], scalar]
            }
        case .linesDoubled: return Array(scalars.split(separator: "\n").flatMap { [$0, $0] }.joined(separator: ["\n"]))
        case .cut: return Array(scalars[..<middle])
        }
    }

    private static let plain: [Unicode.Scalar: Unicode.Scalar] = [
        "，": ",", "。": ".", "；": ";", "：": ":", "（": "(", "）": ")", "“": "\"", "”": "\"", "、": ",", "％": "%",
    ]
    private static let strangers: [Unicode.Scalar] = [
        "\u{200B}", "\u{FEFF}", "\u{0}", "\u{3000}", "\u{A0}", "（", "）", "(", "1", "一", "、", ".", "|", "\t", "\r",
        "\u{C}",
        "\u{1F600}", "：", "。", "\u{2028}", "年", "%", "①", "★", "—", "\u{301}",
    ]
}
