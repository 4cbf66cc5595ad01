/// Which commitment of one document is which of the other, by what they say: groups of one and one, of one and several
/// (split), of several and one (merged).
struct CommitmentMatching {
    /// A commitment by its item and its place in it.
    struct Reference: Hashable {
        let item: Int
        let index: Int
    }

    /// Commitments that are one and the same promise.
    struct Group {
        var before: [Reference]
        var after: [Reference]
    }

    /// The groups, in the order of the second document; those without a counterpart there last.
    let groups: [Group]
    /// How many pairs were compared in full, which bounds the work.
    let comparisons: Int

    /// How alike two commitments must be.
    private static let threshold = 430
    /// How much of a clause must stand in another to be a part of it.
    private static let containment = 700

    init(_ before: Reading, _ after: Reading, items: ItemMatching) {
        let left = CommitmentMatching.texts(before)
        let right = CommitmentMatching.texts(after)
        let weights = PairWeights(left.map(\.fingerprint) + right.map(\.fingerprint))
        let index = LikenessIndex(right.map(\.fingerprint), weights: weights)
        let candidates = left.map { index.candidates(for: $0.fingerprint) }
        var pairs: [Assignment.Pair] = []
        for (number, own) in candidates.enumerated() {
            for candidate in own {
                let isSameItem = items.partner[left[number].reference.item] == right[candidate.index].reference.item
                let worth = left[number].worth(right[candidate.index], candidate.likeness, isSameItem: isSameItem)
                if worth >= CommitmentMatching.threshold {
                    pairs.append(.init(left: number, right: candidate.index, worth: worth))
                }
            }
        }
        let assignment = Assignment(pairs, left: left.count, right: right.count)
        comparisons = candidates.reduce(0) { $0 + $1.count }
        groups = CommitmentMatching.groups(left, right, candidates, assignment)
    }

    private static func texts(_ reading: Reading) -> [CommitmentText] {
        reading.items.enumerated().flatMap { number, item in
            item.commitments.enumerated().map {
                CommitmentText($1, at: Reference(item: number, index: $0))
            }
        }
    }

    private static func groups(
        _ left: [CommitmentText], _ right: [CommitmentText], _ candidates: [[LikenessIndex.Candidate]],
        _ assignment: Assignment
    ) -> [Group] {
        var before = assignment.owner.map { owner in owner.map { [$0] } ?? [] }
        var taken: Set<Int> = []
        var partOf: [Int: Int] = [:]
        var partInside: [Int: Int] = [:]
        for (number, own) in candidates.enumerated() {
            if assignment.partner[number] == nil {
                // A clause that another took in: several became one.
                let homes = own.filter { $0.inside >= containment && assignment.owner[$0.index] != nil }
                guard let home = homes.max(by: { $0.inside < $1.inside }) else { continue }
                before[home.index].append(number)
                taken.insert(number)
            } else {
                // Clauses that came out of this one: one became several.
                for part in own where part.outside >= containment && assignment.owner[part.index] == nil {
                    guard part.outside > partInside[part.index] ?? 0 else { continue }
                    partInside[part.index] = part.outside
                    partOf[part.index] = assignment.partner[number]
                }
            }
        }
        var after: [Int: [Int]] = [:]
        for (part, whole) in partOf { after[whole, default: []].append(part) }
        var groups: [Group] = []
        for number in right.indices where partOf[number] == nil {
            let parts = [number] + (after[number] ?? [])
            groups.append(
                Group(
                    before: before[number].sorted().map { left[$0].reference },
                    after: parts.sorted().map { right[$0].reference }))
        }
        let gone = left.indices.filter { assignment.partner[$0] == nil && !taken.contains($0) }
        return groups + gone.map { Group(before: [left[$0].reference], after: []) }
    }
}

/// The text of a commitment that is compared, with what its numbers count.
private struct CommitmentText {
    let reference: CommitmentMatching.Reference
    let fingerprint: Fingerprint
    private let subjects: Set<String>

    init(_ commitment: Commitment, at reference: CommitmentMatching.Reference) {
        self.reference = reference
        fingerprint = Fingerprint([commitment.text])
        subjects = Set(commitment.indicators.map { "\($0.subject) \($0.amount.unit ?? "")" })
    }

    /// What the pair is worth: the same words most of all, then likeness, the same things counted, the same item.
    func worth(_ other: CommitmentText, _ likeness: Int, isSameItem: Bool) -> Int {
        let same = fingerprint.letters == other.fingerprint.letters ? 1000 : 0
        let counted = subjects.isDisjoint(with: other.subjects) ? 0 : 150
        return likeness + same + counted + (isSameItem ? 120 : 0)
    }
}
