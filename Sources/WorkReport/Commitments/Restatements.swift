/// Joins what an item says twice: 建设水泥路1300公里 in its title, 新建水泥路1300公里，其中… in its text.
enum Restatements {
    /// So many commitments of a first statement are looked at, which keeps the work linear for any input.
    private static let longestStatement = 24

    /// The same result with each target once: the first statement stays and takes over the parts of the later ones. A
    /// commitment that only says again what stands before it is listed as context.
    ///
    /// - Parameter end: the byte offset where the item's first statement ends; what stands before it can be said again
    ///   behind it, what stands side by side is not one thing.
    static func joined(_ result: CommitmentRules.Result, firstStatementEnding end: Int) -> CommitmentRules.Result {
        let commitments = result.commitments
        let first = min(longestStatement, commitments.indices.count { commitments[$0].span.start < end })
        guard first > 0, first < commitments.count else { return result }
        var joined = result
        var said: [Int] = []
        for index in result.commitments.indices.dropFirst(first) where !result.commitments[index].indicators.isEmpty {
            if take(result.commitments[index], into: &joined.commitments, first: first) { said.append(index) }
        }
        guard !said.isEmpty else { return result }
        joined.unread += said.map { Unread(span: result.commitments[$0].span, reason: .context) }
        joined.unread.sort { $0.span.start < $1.span.start }
        let left = Set(result.commitments.indices).subtracting(said).sorted()
        joined.commitments = left.map { joined.commitments[$0] }
        return joined
    }

    /// Whether every total of `commitment` was stated before; if so its parts are moved there.
    private static func take(_ commitment: Commitment, into earlier: inout [Commitment], first: Int) -> Bool {
        var homes: [Int: (commitment: Int, indicator: Int)] = [:]
        for (index, indicator) in commitment.indicators.enumerated() where indicator.within == nil {
            guard let home = home(of: indicator, in: earlier, first: first) else { return false }
            homes[index] = home
        }
        for indicator in commitment.indicators {
            guard let within = indicator.within, let home = homes[within] else { continue }
            var part = indicator
            part.within = home.indicator
            part.subject = renamed(
                part.subject, from: commitment.indicators[within].subject,
                to: earlier[home.commitment].indicators[home.indicator].subject)
            earlier[home.commitment].indicators.append(part)
        }
        return true
    }

    /// The part's subject with the noun of the first statement instead of the later one's.
    private static func renamed(_ subject: String, from later: String, to first: String) -> String {
        guard !later.isEmpty, subject.ends(with: later), subject != later else { return subject }
        return subject.dropLast(later.count) + first
    }

    private static func home(of indicator: Indicator, in earlier: [Commitment], first: Int) -> (
        commitment: Int, indicator: Int
    )? {
        for place in 0..<first {
            let stated = earlier[place].indicators
            for index in stated.indices where stated[index].within == nil {
                if stated[index].amount == indicator.amount, isSame(stated[index].subject, indicator.subject) {
                    return (place, index)
                }
            }
        }
        return nil
    }

    /// Whether two subjects name one thing: most characters of the shorter stand in the longer.
    private static func isSame(_ first: String, _ second: String) -> Bool {
        var rest = Array(first.unicodeScalars)
        let others = Array(second.unicodeScalars)
        guard !rest.isEmpty, !SubjectRules.isOnlyVerbs(second) else { return true }
        var common = 0
        for scalar in others {
            guard let place = rest.firstIndex(of: scalar) else { continue }
            rest.remove(at: place)
            common += 1
        }
        let shorter = min(first.unicodeScalars.count, others.count)
        return common * 4 >= shorter * 3 && common * 2 >= max(first.unicodeScalars.count, others.count)
    }
}
