/// Pairs the members of two lists one to one, so that the sum of what the pairs are worth is as large as can be had
/// quickly: the best pairs first, then exchanges that free a partner.
struct Assignment {
    /// A possible pair.
    struct Pair {
        let left: Int
        let right: Int
        let worth: Int
    }

    /// For each member of the left list its partner.
    private(set) var partner: [Int?]
    /// For each member of the right list its partner.
    private(set) var owner: [Int?]

    /// The assignment among `pairs`; each member occurs in few of them.
    ///
    /// - Complexity: O(n log n) in the number of pairs, times the pairs of a member.
    init(_ pairs: [Pair], left: Int, right: Int) {
        partner = Array(repeating: nil, count: left)
        owner = Array(repeating: nil, count: right)
        let sorted = pairs.sorted {
            ($1.worth, abs($0.left - $0.right), $0.left, $0.right) < (
                $0.worth, abs($1.left - $1.right), $1.left, $1.right
            )
        }
        for pair in sorted where partner[pair.left] == nil && owner[pair.right] == nil { join(pair) }
        exchange(pairs)
    }

    private mutating func join(_ pair: Pair) {
        partner[pair.left] = pair.right
        owner[pair.right] = pair.left
    }

    /// Lets a member without a partner take one whose owner finds another.
    private mutating func exchange(_ pairs: [Pair]) {
        let own = Dictionary(grouping: pairs, by: \.left)
        for left in partner.indices where partner[left] == nil {
            let wishes = (own[left] ?? []).sorted { ($1.worth, $0.right) < ($0.worth, $1.right) }
            for wish in wishes {
                guard let holder = owner[wish.right], let other = alternative(own[holder] ?? []) else { continue }
                partner[holder] = nil
                join(other)
                join(wish)
                break
            }
        }
    }

    private func alternative(_ pairs: [Pair]) -> Pair? {
        pairs.filter { owner[$0.right] == nil }.max { ($0.worth, $1.right) < ($1.worth, $0.right) }
    }
}
