import Values

extension Measured {
    /// A number that stands alone in text that is no document: 二百五十, 3.14; with a limiting word also inside a clause.
    func bareNumber(in scan: Scan) -> Mention? {
        guard scan.readsBareNumbers, unit == nil, lower.form != .scale else { return nil }
        var mention = Mention(
            kind: .number, range: range, core: range, value: value, printed: lower.printed, scale: lower.scale?.text)
        mention.takeBounds(in: scan, hasSurplus: lower.hasSurplus)
        let isBound = mention.full.lowerBound < range.lowerBound && scan.endsBoundNumber(at: mention.full.upperBound)
        let isAlone = scan.isWhole(range) || isBound || isLong(in: scan) && scan.standsAlone(mention.full)
        return isAlone ? mention : nil
    }

    private var range: Range<Int> { lower.range.lowerBound..<end }

    /// Whether it has enough characters to be no part of a word, and not so many that it is a telephone number.
    private func isLong(in scan: Scan) -> Bool {
        guard lower.form == .arabic else { return lower.form == .chinese && lower.range.count > 1 }
        let isCode = lower.printed.scale == 0 && scan[lower.range.lowerBound] == "0" && lower.range.count > 1
        return !isCode && lower.range.count < 9 || lower.printed.scale > 0
    }
}

extension Scan {
    /// Whether a number with a limiting word before it ends here: 大于100并且小于300.
    fileprivate func endsBoundNumber(at index: Int) -> Bool {
        endsClause(at: index) || self[index] == "的" || BareWords.closings.matches(in: units, at: index)
    }

    /// Whether marks, or words that announce a number, stand on both sides.
    fileprivate func standsAlone(_ range: Range<Int>) -> Bool {
        let next = self[range.upperBound]
        let isEnd = endsClause(at: range.upperBound)
        guard isEnd || next == "的", next != "、", next != "/", next != "|", next != ":" else {
            return false
        }
        switch self[range.lowerBound - 1] {
        case .none, ",", ";", "。": return true
        default: return BareWords.openings.matches(in: units, at: range.lowerBound)
        }
    }
}

/// Words around numbers that stand alone.
enum BareWords {
    /// Words that go on behind a number with a limit.
    static let closings = Lexicon(words: "并且 且 或 同时 小于 大于 不大于 不小于 最少 最多", meaning: ())

    /// Words that announce a number.
    static let openings = Lexicon(
        words: "是 为 等于 = 占 共 共计 总共 达到 超过 大于 小于 数字 还有 有 在 约 约为 得 得到 和", meaning: (), direction: .backward)
}
