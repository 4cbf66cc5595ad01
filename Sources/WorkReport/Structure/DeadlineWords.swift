/// Tells the words of a deadline from other short text.
struct DeadlineWords {
    let keys: [UInt16]

    private static let heads = Lexicon<Bool>(
        "全年 年底 年内 当年 年末 年中 上半年 下半年 月底 季度 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 春季 秋季 汛期前 汛前 春节前 国庆前 国庆节前 入冬前 供暖季前 采暖季前 供暖前 开学前"
    )
    /// Words that are a deadline only where hardly anything else is said.
    private static let lasting = Lexicon<Bool>("长期 持续 常年 每月 每季 每年 立即 即时")
    private static let times = Lexicon<Bool>("年 月 日 季 季度 旬 底 前 长期 持续 全年 年内")

    /// Whether the range reads like a deadline by itself: 12月底前, 2023年6月, 9月投入使用, 年底前, 长期坚持.
    func looksLikeDeadline(_ range: Range<Int>) -> Bool {
        guard (2...20).contains(range.count) else { return false }
        if begins(range, with: DeadlineWords.lasting) { return range.count <= 6 }
        if begins(range, with: DeadlineWords.heads) { return range.count <= 14 }
        return beginsWithDate(range)
    }

    private func begins(_ range: Range<Int>, with words: Lexicon<Bool>) -> Bool {
        words.match(keys, at: range.lowerBound, before: range.upperBound) != nil
    }

    private func beginsWithDate(_ range: Range<Int>) -> Bool {
        let behind = range.first { !Marks.isDigit(keys[$0]) && keys[$0] != Marks.dot && keys[$0] != 0x2D }
        guard let behind, behind > range.lowerBound, behind - range.lowerBound <= 10 else { return false }
        return DeadlineWords.times.match(keys, at: behind, before: range.upperBound) != nil
    }
}
