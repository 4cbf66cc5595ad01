/// Tells the words of a deadline from other short text.
struct DeadlineWords {
    let keys: [UInt16]

    private static let heads = Lexicon<Bool>(
        "全年 年底 年内 当年 年末 年中 上半年 下半年 长期 持续 常年 每月 每季 每年 月底 季度 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 春季 秋季 立即 即时")
    private static let times = Lexicon<Bool>("年 月 日 季 季度 旬 底 前 长期 持续 全年 年内")

    /// Whether the range reads like a deadline by itself: 12月底前, 2023年6月, 9月投入使用, 年底前, 长期坚持.
    func looksLikeDeadline(_ range: Range<Int>) -> Bool {
        guard (2...30).contains(range.count) else { return false }
        if DeadlineWords.heads.match(keys, at: range.lowerBound, before: range.upperBound) != nil { return true }
        var index = range.lowerBound
        while index < range.upperBound, Marks.isDigit(keys[index]) || keys[index] == Marks.dot || keys[index] == 0x2D {
            index += 1
        }
        guard index > range.lowerBound, index - range.lowerBound <= 10, index < range.upperBound else { return false }
        return DeadlineWords.times.match(keys, at: index, before: range.upperBound) != nil
    }
}
