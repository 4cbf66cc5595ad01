/// Sums, areas and capacities that describe a thing instead of setting a target.
enum SizeRules {
    /// Whether the word before the number makes it a description.
    ///
    /// 投资 as the verb of its clause is a target (投资5亿元，建成…); before a noun it is none (投资4亿元项目).
    static func describes(_ word: Range<Int>, _ number: NumberContext) -> Bool {
        if number.position == .before || isListedAttribute(number) { return true }
        if number.text.word(at: word.lowerBound, .description, before: word.upperBound) != nil {
            return number.growth == nil && !isObject(word, number)
        }
        let opensClause = word.lowerBound == number.head.matter || number.head.verb == word
        return number.head.frame != nil || !opensClause && isListedDescription(word, number)
    }

    /// 盘活低效用地650亩: the word is no description but what the verb at the head deals with.
    private static func isObject(_ word: Range<Int>, _ number: NumberContext) -> Bool {
        guard number.head.verbLeads, let verb = number.head.verb, verb.upperBound < word.lowerBound else {
            return false
        }
        return ClassifierWords.objects.longestMatch(in: number.text.passage, at: word.lowerBound)?.range == word
    }

    /// 180亿元政府投资项目: the sum before the noun of a project, where the verb spends nothing.
    static func isProjectSum(_ number: NumberContext) -> Bool {
        guard number.mention.kind == .money, number.nextInPhrase == nil,
            SubjectWords.projects.longestMatch(in: number.text.passage, at: number.clause.range.upperBound) != nil
        else { return false }
        return number.head.verbClass.isDisjoint(with: [.spending, .finishing]) || number.head.verb == nil
    }

    /// 长800米, 宽30~40米, 站房面积约2万平方米: what stands in a list of descriptions without a verb.
    static func isDimension(_ number: NumberContext) -> Bool {
        guard number.clause.opening == .comma, number.head.verb == nil, number.head.cue == nil, number.growth == nil
        else {
            return false
        }
        let start = number.clause.range.lowerBound
        if ClassifierWords.provisions.longestMatch(in: number.text.passage, at: start) != nil { return true }
        guard number.position == .behind, ClassifierWords.isMeasure(number.mention.unit) else { return false }
        if ClassifierWords.eachOne.longestMatch(in: number.text.passage, at: start) != nil { return true }
        if number.mention.comparator == .about, number.mention.kind == .quantity { return isAbout(number) }
        let isReached = number.reach != nil || number.mention.reaches
        let word = ClassifierWords.dimensions.longestMatch(in: number.text.passage, at: start)
        return !isReached && word?.range.upperBound == number.start
    }

    /// 约 before a measure: nobody promises 约2万平方米.
    private static func isAbout(_ number: NumberContext) -> Bool {
        number.text.has(Glyph.about, at: number.mention.full.lowerBound)
            || number.reach.map { number.text.units[$0.lowerBound] == Glyph.about } ?? false
    }

    /// 70万吨化肥项目, 66千伏变电站: a capacity before a named thing.
    static func isCapacity(_ number: NumberContext) -> Bool {
        guard let unit = number.mention.unit, ClassifierWords.capacities.contains(unit) else { return false }
        return number.text.firstWord(.nounEnding, in: number.rest) != nil
    }

    /// 投资8亿元、装机10万千瓦的风电项目: the first of two descriptions before one noun.
    private static func isListedAttribute(_ number: NumberContext) -> Bool {
        guard let next = number.nextInClause else { return false }
        let following = number.neighbour(next)
        guard following.position == .attributive, number.text.has(Glyph.pause, at: number.end) else { return false }
        return following.preceding(.size)?.lowerBound == number.end + 1
    }

    /// A description in a list of descriptions: 总投资130万元，占地400多亩.
    private static func isListedDescription(_ word: Range<Int>, _ number: NumberContext) -> Bool {
        number.head.verb == nil && number.clause.opening == .comma && number.reach == nil && number.growth == nil
            && word.lowerBound == number.clause.range.lowerBound
    }
}

/// Places in an order: 进入全省前10位.
enum RankRules {
    private static let units: WordSet = ["位", "名", "强"]

    /// Whether the number is a place in an order: behind 前 or 第, with a word of ranking before it in the clause.
    static func isRank(_ number: NumberContext) -> Bool {
        let first = number.mention.range.lowerBound
        let marked =
            number.text.has(Glyph.before, at: first) || number.text.has(Glyph.before, at: first - 1)
            || number.text.has(Glyph.ordinal, at: first) || number.text.has(Glyph.ordinal, at: first - 1)
        guard marked, number.position == .behind, number.mention.unit.map(units.contains) ?? true else { return false }
        return number.text.firstWord(.ranking, in: number.lead) != nil
    }
}
