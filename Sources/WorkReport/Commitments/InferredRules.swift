import Values

/// Words that set a value without printing a number: 全覆盖 means 100%, 清零 means 0.
///
/// Such a value is what a reader infers, not what the document prints; it stays apart from the indicators.
enum InferredRules {
    /// The value that the words of a clause without numbers mean; `nil` where they mean none.
    static func value(of reading: ClauseReading, in text: ClauseText) -> Amount? {
        guard reading.numbers.targets.isEmpty, !reading.tellsPast else { return nil }
        let range = reading.clause.range
        var index = range.lowerBound
        while let word = text.firstWord(.valued, in: index..<range.upperBound) {
            if let amount = amount(of: word, in: text, limit: range.upperBound) { return amount }
            index = word.upperBound
        }
        return nil
    }

    private static func amount(of word: Range<Int>, in text: ClauseText, limit: Int) -> Amount? {
        if isWholeDeed(word, in: text, limit: limit) { return InferredWords.whole }
        guard endsStatement(at: word.upperBound, in: text, limit: limit) else { return nil }
        return InferredWords.values.longestMatch(in: text.passage, at: word.lowerBound)?.meaning
    }

    /// 全覆盖 of 实现全覆盖, not of 全覆盖检查.
    private static func endsStatement(at index: Int, in text: ClauseText, limit: Int) -> Bool {
        NumberContext.endsPhrase(at: index, in: text, limit: limit)
            || text.word(at: index, .tail, before: limit)?.upperBound == limit
    }

    /// 全部完成 of 危房改造全部完成, not of 完成全部任务.
    private static func isWholeDeed(_ word: Range<Int>, in text: ClauseText, limit: Int) -> Bool {
        InferredWords.all.longestMatch(in: text.passage, at: word.lowerBound)?.range == word
            && text.word(at: word.upperBound, .finishing, before: limit) != nil
    }
}

/// Words that mean a number.
enum InferredWords {
    static let whole = Amount(value: 100, scale: nil, unit: "%")
    private static let nothing = Amount(value: 0, scale: nil, unit: nil)
    private static let unchanged = Amount(value: 0, scale: nil, unit: "%")
    private static let doubled = Amount(value: 1, scale: nil, unit: "番")

    /// All of them, for the shared word list.
    static let lists: [(String, WordClass)] = [wholes, nones, unchangeds, doublings, alls].map { ($0, .valued) }

    private static let wholes = """
        全覆盖 全面覆盖 全部覆盖 全域覆盖 全员覆盖 应保尽保 应办尽办 应收尽收 应享尽享 应救尽救 应治尽治 应开尽开 应设尽设 应改尽改 应拆尽拆 应种尽种 应接尽接 应帮尽帮
        """
    private static let nones = "清零 动态清零 全部清零 清零见底 归零 零发生 零新增 零事故 零死亡 零感染 零返贫 零非访 零上访 零辍学 零违规 零投诉 零失火 零火灾"
    private static let unchangeds = "零增长"
    private static let doublings = "翻番"
    private static let alls = "全部 悉数"

    /// Words that are a value by themselves.
    static let values = Lexicon<Amount>(
        list(whole, wholes) + list(nothing, nones) + list(unchanged, unchangeds)
            + list(doubled, doublings))

    /// Before a verb: everything.
    static let all = Lexicon(words: alls, meaning: true)

    private static func list(_ amount: Amount, _ words: String) -> [(String, Amount)] {
        words.split(whereSeparator: \.isWhitespace).map { (String($0), amount) }
    }
}
