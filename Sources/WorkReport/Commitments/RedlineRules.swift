/// What must not happen (红线, 底线).
enum RedlineRules {
    /// The words that make a clause a red line: 不发生, or 守牢 before a limit; `nil` where it is none.
    static func word(of clause: Clause, in text: ClauseText) -> Range<Int>? {
        if let word = text.firstWord(.redline, in: clause.range) { return word }
        guard let guarding = text.firstWord(.guarding, in: clause.range),
            RedlineWords.limits.first(in: text.passage, guarding.upperBound..<clause.range.upperBound) != nil
        else { return nil }
        return guarding
    }
}

/// Words of limits that are held: 守牢耕地红线.
enum RedlineWords {
    static let lists: [(String, WordClass)] = [
        ("守住 守牢 严守 坚守 守好 守稳 牢牢守住 筑牢 兜牢 兜住 不触碰 不逾越", .guarding)
    ]
    static let limits = Lexicon(words: "底线 红线 防线 下限 警戒线 控制线", meaning: true)
}
