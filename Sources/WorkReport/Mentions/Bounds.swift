extension Mention {
    /// Widens ``full`` over the words that say how the number binds, and sets the comparator.
    ///
    /// The word behind the number counts more than the one before it: 达到80%以上, 控制在4.5%左右.
    mutating func takeBounds(in scan: Scan, hasSurplus: Bool) {
        var before = Mention.bound(BoundWords.before.longestMatch(in: scan.units, at: range.lowerBound))
        if kind == .duration, before?.meaning.bindsTime == false { before = nil }
        let after = Mention.bound(BoundWords.after.longestMatch(in: scan.units, at: range.upperBound))
        full = (before?.range.lowerBound ?? range.lowerBound)..<(after?.range.upperBound ?? range.upperBound)
        if let after {
            comparator = after.meaning.comparator
        } else if let before, before.meaning.comparator != nil, !(hasSurplus && before.meaning.reaches) {
            comparator = before.meaning.comparator
            reaches = before.meaning.reaches
        } else if hasSurplus {
            comparator = .over
        } else if kind == .percent, unit == MeasureWords.percentPoint {
            comparator = Mention.word(of: BoundWords.against, in: scan, before: full.lowerBound, within: 16)
        } else if kind == .quantity || kind == .money {
            comparator = Mention.word(of: BoundWords.least, in: scan, before: full.lowerBound, within: 8)
        }
    }

    private static func bound(_ match: Lexicon<BoundWords.Bound>.Match?) -> Lexicon<BoundWords.Bound>.Match? {
        guard let match, match.meaning.isPart else { return nil }
        return match
    }

    /// 高于 of 高于全省平均水平1个百分点, 至少 of 至少走访2次: a word further before in the same clause.
    private static func word(
        of lexicon: Lexicon<BoundWords.Bound>, in scan: Scan, before end: Int, within distance: Int
    ) -> Comparator? {
        var index = end - 1
        while index >= 0, end - index <= distance, !scan.endsClause(at: index), !scan[index].isDigit {
            if let match = lexicon.longestMatch(in: scan.units, at: index) { return match.meaning.comparator }
            index -= 1
        }
        return nil
    }
}
