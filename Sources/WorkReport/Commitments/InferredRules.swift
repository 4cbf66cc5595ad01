import Values

/// Words that set a value without printing a number: 全覆盖 means 100%, 清零 means 0.
///
/// Such a value is what a reader infers, not what the document prints; it stays apart from the indicators.
enum InferredRules {
    /// The value that the words of a clause without numbers mean; `nil` where they mean none.
    static func value(of reading: ClauseReading, in text: ClauseText) -> Amount? {
        guard reading.numbers.targets.isEmpty, !reading.tellsPast else { return nil }
        let range = reading.clause.range
        for index in range {
            if let word = InferredWords.values.longestMatch(in: text.passage, at: index),
                endsStatement(at: word.range.upperBound, in: text, limit: range.upperBound)
            {
                return word.meaning
            }
            if isWholeDeed(at: index, in: text, limit: range.upperBound) { return InferredWords.whole }
        }
        return nil
    }

    /// 全覆盖 of 实现全覆盖, not of 全覆盖检查.
    private static func endsStatement(at index: Int, in text: ClauseText, limit: Int) -> Bool {
        NumberContext.endsPhrase(at: index, in: text, limit: limit)
            || text.word(at: index, .tail, before: limit)?.upperBound == limit
    }

    /// 全部完成 of 危房改造全部完成, not of 完成全部任务.
    private static func isWholeDeed(at index: Int, in text: ClauseText, limit: Int) -> Bool {
        guard let all = InferredWords.all.longestMatch(in: text.passage, at: index) else { return false }
        return text.word(at: all.range.upperBound, .finishing, before: limit) != nil
    }
}

/// Words that mean a number.
enum InferredWords {
    static let whole = Amount(value: 100, scale: nil, unit: "%")
    private static let nothing = Amount(value: 0, scale: nil, unit: nil)
    private static let unchanged = Amount(value: 0, scale: nil, unit: "%")

    /// Words that are a value by themselves.
    static let values = Lexicon<Amount>(
        list(whole, "全覆盖 全面覆盖 全部覆盖 全域覆盖 全员覆盖 应保尽保 应办尽办 应收尽收 应享尽享 应救尽救 应治尽治 应开尽开 应设尽设 应改尽改 应拆尽拆 应种尽种 应接尽接 应帮尽帮")
            + list(nothing, "清零 动态清零 全部清零 清零见底 归零 零发生 零新增 零事故 零死亡 零感染 零返贫 零非访 零上访 零辍学 零违规 零投诉 零失火 零火灾")
            + list(unchanged, "零增长 负增长或零增长"))

    /// Before a verb: everything.
    static let all = Lexicon(words: "全部 悉数", meaning: true)

    private static func list(_ amount: Amount, _ words: String) -> [(String, Amount)] {
        words.split(separator: " ").map { (String($0), amount) }
    }
}
