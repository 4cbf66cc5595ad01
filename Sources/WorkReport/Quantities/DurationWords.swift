/// Words around lengths of time.
enum DurationWords {
    /// Behind 一年, 一个月, 一周: words that make 一 a number.
    static let afterOne = Lexicon(words: "时间 行动 攻坚 整治 计划 期 半 宽限 缓冲 过渡", meaning: ())
}
