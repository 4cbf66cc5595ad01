/// Finds, for a text, the few of many texts that may be like it, without comparing it with each.
struct LikenessIndex {
    /// The most candidates that one text is compared with in full.
    static let candidatesMax = 10
    /// The most texts that a pair of characters may lead to; a pair in more of them says too little.
    private static let textsPerPairMax = 64
    /// The most pairs of a text that are looked up, the rarest first.
    private static let pairsMax = 48

    private let texts: [Fingerprint]
    private let sizes: [Int]
    private let weights: PairWeights
    private let places: [UInt32: [Int32]]

    /// The index of `texts`, with weights that were taken over both documents.
    init(_ texts: [Fingerprint], weights: PairWeights) {
        var places: [UInt32: [Int32]] = [:]
        for (index, text) in texts.enumerated() {
            for pair in text.pairs { places[pair, default: []].append(Int32(index)) }
        }
        self.texts = texts
        self.weights = weights
        self.places = places
        sizes = texts.map(weights.weight)
    }

    /// A text of the index beside one that was asked for.
    struct Candidate {
        /// Its index.
        let index: Int
        /// How alike the two are, 0 to 1000.
        let likeness: Int
        /// How much of the one asked for stands in it, 0 to 1000.
        let inside: Int
        /// How much of it stands in the one asked for, 0 to 1000.
        let outside: Int
    }

    /// The likeliest texts for `text`, the likeliest first.
    ///
    /// - Complexity: bounded by the constants above, whatever the number of texts.
    func candidates(for text: Fingerprint) -> [Candidate] {
        let size = max(weights.weight(text), 1)
        return likely(text).map { index in
            let shared = weights.shared(text, texts[index])
            return Candidate(
                index: index, likeness: 2000 * shared / max(size + sizes[index], 1), inside: 1000 * shared / size,
                outside: 1000 * shared / max(sizes[index], 1))
        }
    }

    private func likely(_ text: Fingerprint) -> [Int] {
        let known = text.pairs.compactMap { pair in places[pair].map { (pair: pair, count: $0.count) } }
        let rare = known.filter { $0.count <= LikenessIndex.textsPerPairMax }
            .sorted { ($0.count, $0.pair) < ($1.count, $1.pair) }.prefix(LikenessIndex.pairsMax)
        var votes: [Int32: Int] = [:]
        for (pair, _) in rare {
            let weight = weights.weight(pair)
            for place in places[pair] ?? [] { votes[place, default: 0] += weight }
        }
        let best = votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(LikenessIndex.candidatesMax)
        return best.map { Int($0.key) }
    }
}
