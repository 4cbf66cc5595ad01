/// A way to read mentions: where one can begin, and what stands there.
///
/// The engine tries the rules for a unit in their order; the first that gives an outcome has it.
struct MentionRule: Sendable {
    /// What a rule found.
    enum Outcome {
        /// A mention that ends behind the rule's position.
        case mention(Mention)
        /// A name, slogan or word that only looks like a mention: go on at this position, which lies further on.
        case skip(to: Int)
    }

    /// The units that a mention of this rule can begin with.
    let starts: String
    /// What stands at a position, `nil` for nothing of this rule.
    let read: Reader

    /// Looks at a position.
    typealias Reader = @Sendable (inout Scan, Int) -> Outcome?
}

/// Rules in order, with a table from each unit to those that can begin there.
struct MentionRules: Sendable {
    /// For each unit the index into ``sets``; most units have 0, the empty set.
    private let setOfUnit: [UInt8]
    private let sets: [[MentionRule.Reader]]

    /// A table for `rules`, which are tried in this order.
    init(_ rules: [MentionRule]) {
        var members: [UInt16: [Int]] = [:]
        for (index, rule) in rules.enumerated() {
            for unit in Set(rule.starts.utf16) { members[unit, default: []].append(index) }
        }
        var sets: [[Int]] = [[]]
        var setOfUnit = [UInt8](repeating: 0, count: 65536)
        for (unit, indices) in members {
            if !sets.contains(indices) { sets.append(indices) }
            setOfUnit[Int(unit)] = UInt8(sets.firstIndex(of: indices) ?? 0)
        }
        self.setOfUnit = setOfUnit
        self.sets = sets.map { $0.map { rules[$0].read } }
    }

    /// Everything the rules find in `scan`, in reading order, without overlaps.
    func mentions(in scan: inout Scan) -> [Mention] {
        var mentions: [Mention] = []
        mentions.reserveCapacity(scan.count < 12 ? 0 : scan.count / 32 + 2)
        setOfUnit.withUnsafeBufferPointer { setOfUnit in
            var index = 0
            while index < scan.count {
                let set = Int(setOfUnit[Int(scan.units[index])])
                index = set == 0 ? index + 1 : next(from: index, sets[set], &scan, &mentions)
            }
        }
        return mentions
    }

    private func next(from index: Int, _ rules: [MentionRule.Reader], _ scan: inout Scan, _ mentions: inout [Mention])
        -> Int
    {
        for rule in rules {
            switch rule(&scan, index) {
            case .mention(let mention):
                precondition(mention.range.upperBound > index, "a mention at \(index) ends at \(mention.range)")
                mentions.append(mention)
                scan.last = mention
                return mention.range.upperBound
            case .skip(let position):
                precondition(position > index, "a skip at \(index) leads to \(position)")
                return position
            case nil: continue
            }
        }
        return index + 1
    }
}
