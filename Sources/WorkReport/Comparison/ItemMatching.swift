/// Which item of one document is which of the other, by what they say.
struct ItemMatching {
    /// For each item of the first document its counterpart in the second.
    let partner: [Int?]
    /// For each item of the second document its counterpart in the first.
    let owner: [Int?]
    /// For each section of the first document the one of the second that took its place.
    let section: [Int: Int]

    /// How alike two items must be.
    private static let threshold = 330

    init(_ before: Reading, _ after: Reading) {
        let left = before.items.map(ItemText.init)
        let right = after.items.map(ItemText.init)
        let weights = PairWeights(left.map(\.whole) + right.map(\.whole))
        let index = LikenessIndex(right.map(\.whole), weights: weights)
        var pairs: [Assignment.Pair] = []
        for (number, text) in left.enumerated() {
            for candidate in index.candidates(for: text.whole) {
                let worth = text.worth(right[candidate.index], candidate, weights)
                if worth >= ItemMatching.threshold {
                    pairs.append(.init(left: number, right: candidate.index, worth: worth))
                }
            }
        }
        let assignment = Assignment(pairs, left: left.count, right: right.count)
        partner = assignment.partner
        owner = assignment.owner
        section = ItemMatching.sections(before, after, assignment.partner)
    }

    /// Two sections of one title are one; else the one that took over most of the items.
    private static func sections(_ before: Reading, _ after: Reading, _ partner: [Int?]) -> [Int: Int] {
        var votes: [Int: [Int: Int]] = [:]
        for (number, item) in before.items.enumerated() {
            guard let from = item.section, let to = partner[number].flatMap({ after.items[$0].section }) else {
                continue
            }
            votes[from, default: [:]][to, default: 0] += 1
        }
        let titles = Dictionary(
            after.sections.enumerated().map { (Fingerprint([$1.title]).letters, $0) },
            uniquingKeysWith: { first, _ in first })
        var sections: [Int: Int] = [:]
        for (number, section) in before.sections.enumerated() {
            let same = titles[Fingerprint([section.title]).letters]
            let most = votes[number]?.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
            sections[number] = same ?? most
        }
        return sections
    }
}

/// The texts of an item that are compared.
private struct ItemText {
    let title: Fingerprint
    let whole: Fingerprint
    let organisations: Set<String>

    init(_ item: Item) {
        title = Fingerprint([item.title])
        whole = Fingerprint([item.title] + item.commitments.map(\.text))
        organisations = Set(item.organisations.map(\.name))
    }

    /// What the pair is worth, 0 to about 1100: whole texts and titles, with a little for the same organisations.
    func worth(_ other: ItemText, _ candidate: LikenessIndex.Candidate, _ weights: PairWeights) -> Int {
        let size = weights.weight(title) + weights.weight(other.title)
        let titles = 2000 * weights.shared(title, other.title) / max(size, 1)
        let texts = max(candidate.likeness, (candidate.likeness + titles) / 2, titles * 4 / 5)
        guard !organisations.isEmpty, !other.organisations.isEmpty else { return texts }
        let shared = organisations.intersection(other.organisations).count
        return texts + 100 * shared / max(organisations.count, other.organisations.count)
    }
}
