/// What a text is made of, for telling how alike two are: its pairs of neighbouring characters, every number as one mark,
/// so that another target does not make another text.
struct Fingerprint: Sendable {
    /// The pairs, each once, in rising order.
    let pairs: [UInt32]
    /// The characters without marks and white space, numbers as written: two texts that read the same.
    let letters: [UInt16]

    /// The fingerprint of texts that belong together.
    init(_ texts: [String]) {
        var pairs: Set<UInt32> = []
        var letters: [UInt16] = []
        for text in texts {
            let units = Passage(text).units.filter(Fingerprint.isLetter)
            letters += units
            let folded = Fingerprint.withoutNumbers(units)
            for (one, next) in zip(folded, folded.dropFirst()) { pairs.insert(UInt32(one) << 16 | UInt32(next)) }
            if folded.count == 1 { pairs.insert(UInt32(folded[0]) << 16) }
        }
        self.pairs = pairs.sorted()
        self.letters = letters
    }

    private static let number: UInt16 = 0x23

    /// Chinese characters, Latin letters, digits, the point of a number and the sign of percent.
    private static func isLetter(_ unit: UInt16) -> Bool {
        Marks.isHan(unit) || Marks.isDigit(unit) || (0x41...0x5A).contains(unit) || (0x61...0x7A).contains(unit)
            || unit == Marks.dot || unit == 0x25
    }

    private static func withoutNumbers(_ units: [UInt16]) -> [UInt16] {
        var folded: [UInt16] = []
        for unit in units {
            let isNumber = Marks.isDigit(unit) || unit == Marks.dot
            if isNumber, folded.last == number { continue }
            folded.append(isNumber ? number : unit)
        }
        return folded
    }
}

/// How much each pair of characters says: a pair that stands in every text says little.
struct PairWeights: Sendable {
    private let counts: [UInt32: Int]
    private let texts: Int

    /// The weights among all texts that are compared.
    init(_ fingerprints: [Fingerprint]) {
        var counts: [UInt32: Int] = [:]
        for fingerprint in fingerprints { for pair in fingerprint.pairs { counts[pair, default: 0] += 1 } }
        self.counts = counts
        texts = fingerprints.count
    }

    /// 1 for a pair that is everywhere, one more each time it is half as frequent.
    func weight(_ pair: UInt32) -> Int {
        let ratio = (texts + 1) / max(counts[pair] ?? 1, 1)
        return 1 + (Int.bitWidth - 1 - max(ratio, 1).leadingZeroBitCount)
    }

    /// The weight of a whole text.
    func weight(_ fingerprint: Fingerprint) -> Int { fingerprint.pairs.reduce(0) { $0 + weight($1) } }

    /// The weight of what two texts have in common.
    ///
    /// - Complexity: O(pairs of both).
    func shared(_ one: Fingerprint, _ other: Fingerprint) -> Int {
        var (left, right, sum) = (0, 0, 0)
        while left < one.pairs.count, right < other.pairs.count {
            let (a, b) = (one.pairs[left], other.pairs[right])
            if a == b { sum += weight(a) }
            if a <= b { left += 1 }
            if b <= a { right += 1 }
        }
        return sum
    }
}
