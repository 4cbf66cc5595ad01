/// Spreads several values over several subjects: `A、B和C分别下降4.2%、3.6%和1.1%`, `A率和B率保持“两个100%”`.
struct Distribution {
    let subjects: SubjectRules
    let text: ClauseText

    /// A target with the subject that belongs to it, and the number whose words of change and reaching it shares.
    struct Share {
        let target: ClauseNumbers.Target
        let subject: String
        let leader: NumberContext
    }

    /// The shares of the targets of one clause; `earlier` are the subjects of the indicators before it.
    func shares(of targets: [ClauseNumbers.Target], after earlier: [String]) -> [Share] {
        var shares: [Share] = []
        var start = 0
        while start < targets.count {
            var end = start + 1
            while end < targets.count, followsBare(targets[end]) { end += 1 }
            shares += group(Array(targets[start..<end]), after: earlier + shares.map(\.subject))
            start = end
        }
        return shares
    }

    /// Whether nothing but the number stands in the phrase: 3.6% of `4.2%、3.6%`.
    private func followsBare(_ target: ClauseNumbers.Target) -> Bool {
        target.number.position == .behind && target.phrase.lowerBound == target.number.start
    }

    /// The first target of a group names the subjects; the others stand behind it without words of their own.
    private func group(_ targets: [ClauseNumbers.Target], after earlier: [String]) -> [Share] {
        guard let first = targets.first else { return [] }
        let places = targets.flatMap { target in Array(repeating: target, count: target.number.copies.count) }
        guard places.count > 1, first.number.position == .behind else {
            return [Share(target: first, subject: subject(of: first, after: earlier), leader: first.number)]
        }
        let names = names(count: places.count, for: first, after: earlier)
        return zip(places, names).map { Share(target: $0, subject: $1, leader: first.number) }
    }

    private func subject(of target: ClauseNumbers.Target, after earlier: [String]) -> String {
        let own = subjects.subject(of: target)
        guard let last = earlier.last, own != last else { return own }
        let refersBack = SubjectWords.shareOf.contains(own) || SubjectRules.isOnlyVerbs(own)
        if own.isEmpty || last.hasSuffix(own) { return last }
        return refersBack ? last + own : own
    }

    private func names(count: Int, for first: ClauseNumbers.Target, after earlier: [String]) -> [String] {
        let range = subjects.measuredRange(first)
        let parts = list(in: range)
        if parts.count == count { return parts.map { subjects.words($0, in: text) } }
        if range.isEmpty, earlier.count >= count { return Array(earlier.suffix(count)) }
        let whole = range.isEmpty ? earlier.last ?? "" : subjects.words(range, in: text)
        return townAndCountry(whole, count: count) ?? Array(repeating: whole, count: count)
    }

    private func list(in range: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        while start < range.upperBound {
            let cut = text.firstWord(.conjunction, in: start..<range.upperBound)
            parts.append(start..<(cut?.lowerBound ?? range.upperBound))
            start = cut?.upperBound ?? range.upperBound
        }
        return parts.filter { !$0.isEmpty }
    }

    /// 城乡居民收入 with two values speaks of town and country in this order.
    private func townAndCountry(_ subject: String, count: Int) -> [String]? {
        guard count == 2, subject.hasPrefix("城乡") else { return nil }
        let rest = subject.dropFirst(2)
        return ["城镇" + rest, "农村" + rest]
    }
}
