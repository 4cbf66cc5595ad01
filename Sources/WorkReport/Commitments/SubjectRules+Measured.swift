extension SubjectRules {
    /// The units that name what is measured before the number; empty where there are none.
    func measuredRange(_ target: ClauseNumbers.Target) -> Range<Int> {
        behindExamples(wholeRange(target), in: target.number.text)
    }

    /// The same with the examples before its noun: 甲街等断头路.
    func wholeRange(_ target: ClauseNumbers.Target) -> Range<Int> {
        let number = target.number
        let first = max(target.phrase.lowerBound, number.start - SubjectRules.longestSubject)
        let lower = behindOpening(behindParts(first, number), number)
        guard lower < number.start else { return number.start..<number.start }
        let end = measuredEnd(lower..<beforeBaseline(lower..<number.start, number), in: number.text)
        let start = measuredStart(lower..<number.start, end: end, number)
        return behindDescription(behindBracket(min(start, end)..<end, in: number.text), number)
    }

    /// Behind the verb of its phrase and what stands before that.
    private func measuredStart(_ range: Range<Int>, end: Int, _ number: NumberContext) -> Int {
        let head = number.head
        let opensClause = range.lowerBound == number.clause.range.lowerBound
        if opensClause, head.cue != nil, head.subjectStart >= range.upperBound { return end }
        let first = range.contains(head.subjectStart) ? head.subjectStart : range.lowerBound
        guard first < end else { return end }
        guard range.contains(head.matter), head.verbLeads || head.verb == nil else {
            return opensClause && head.verb != nil ? first : behindVerbs(first..<end, in: number.text).lowerBound
        }
        let matter = min(head.matter, end)..<end
        if let behind = behindPhrase(matter, number) { return behind }
        let verbless = behindVerbs(matter, in: number.text)
        let opensWithVerb = verbless.lowerBound > head.matter
        return opensWithVerb && !keepsVerb(matter, number) ? verbless.lowerBound : first
    }

    /// Behind 在路口安装 of 在路口安装摄像头30个, behind 为 of 为老年人免费体检3万人.
    private func behindPhrase(_ range: Range<Int>, _ number: NumberContext) -> Int? {
        guard number.text.word(at: range.lowerBound, .preposition, before: range.upperBound) != nil,
            let opening = SubjectWords.openings.longestMatch(in: number.text.passage, at: range.lowerBound),
            let verb = number.head.verb, number.reach == nil, verb.upperBound <= range.upperBound
        else { return nil }
        return verb.upperBound + 1 < range.upperBound ? verb.upperBound : opening.range.upperBound
    }

    /// Behind 其中, where a phrase names a part.
    private func behindParts(_ start: Int, _ number: NumberContext) -> Int {
        number.text.word(at: start, .parts, before: number.start)?.upperBound ?? start
    }

    /// Behind 将 and 使, and behind a quotation mark that closes only after the number.
    private func behindOpening(_ start: Int, _ number: NumberContext) -> Int {
        guard start < number.start else { return start }
        let units = number.text.units[start..<number.start]
        if let quote = units.lastIndex(of: Glyph.openQuote), !units[quote...].contains(Glyph.closeQuote) {
            return quote + 1
        }
        return [Glyph.take, Glyph.hold, Glyph.make].contains(units[start]) ? start + 1 : start
    }

    /// Behind （改扩建） of 新建（改扩建）学校9所.
    private func behindBracket(_ range: Range<Int>, in text: ClauseText) -> Range<Int> {
        guard text.has(Glyph.openBracket, at: range.lowerBound),
            let close = text.units[range].firstIndex(of: Glyph.closeBracket), close + 1 < range.upperBound
        else { return range }
        return (close + 1)..<range.upperBound
    }

    /// Behind the size of 总投资6亿元的快速路20公里, which only describes.
    private func behindDescription(_ range: Range<Int>, _ number: NumberContext) -> Range<Int> {
        for index in number.text.mentions(in: range).reversed() {
            let mention = number.text.mentions[index]
            let behind = mention.full.upperBound + 1
            guard number.text.has(Glyph.attributive, at: behind - 1), behind < range.upperBound,
                number.text.word(endingAt: mention.full.lowerBound, .description, from: range.lowerBound) != nil
            else { continue }
            return behind..<range.upperBound
        }
        return range
    }

    /// Behind 甲街等 of 甲街等断头路5条; 甲项目等项目 stays, because 项目 alone says little.
    func behindExamples(_ range: Range<Int>, in text: ClauseText) -> Range<Int> {
        guard let and = text.units[range].lastIndex(of: Glyph.and), and > range.lowerBound,
            and + 3 <= range.upperBound, text.units[and - 1] != Glyph.closeQuote,
            SubjectWords.wide.longestMatch(in: text.passage, at: and + 1) == nil,
            text.word(at: and - 1, before: and + 1) == nil, text.word(at: and, before: and + 2)?.range.count ?? 1 == 1
        else { return range }
        return (and + 1)..<range.upperBound
    }

    /// Before 由150元 of 筹资标准由150元提高到230元, and before 不低于 of 不低于人均收入的2倍.
    private func beforeBaseline(_ range: Range<Int>, _ number: NumberContext) -> Int {
        let text = number.text
        if IndicatorRules.isTimesOf(number), let reach = text.lastWord(.reach, in: range) { return reach.lowerBound }
        guard let last = text.mentions(in: range).last,
            let word = text.firstWord(.baseline, in: range), word.lowerBound < text.mentions[last].range.lowerBound
        else { return range.upperBound }
        return max(range.lowerBound, word.lowerBound)
    }

    /// Before 分别 and 均, before a number side by side with this one (道路20条 of 道路20条30公里), before 的 and before
    /// 完成 of 收入完成8亿元.
    private func measuredEnd(_ range: Range<Int>, in text: ClauseText) -> Int {
        var end = range.upperBound
        if let sharing = SubjectWords.sharing.longestMatch(in: text.passage, at: end), sharing.meaning,
            sharing.range.lowerBound >= range.lowerBound
        {
            end = sharing.range.lowerBound
        }
        if let last = text.mentions(in: range.lowerBound..<max(range.lowerBound, end)).last,
            text.mentions[last].full.upperBound == end, text.mentions[last].full.lowerBound > range.lowerBound,
            !DeadlineRules.isTime(text.mentions[last])
        {
            end = text.mentions[last].full.lowerBound
        }
        if let done = SubjectWords.doneTails.longestMatch(in: text.passage, at: end)?.range.lowerBound,
            done >= range.lowerBound, names(range.lowerBound..<done, in: text)
        {
            end = done
        }
        while let tail = SubjectWords.tails.longestMatch(in: text.passage, at: end)?.range.lowerBound,
            tail >= range.lowerBound, names(range.lowerBound..<tail, in: text)
        {
            end = tail
        }
        return end
    }

    /// Whether a range names something: two characters or more, not only verbs.
    private func names(_ range: Range<Int>, in text: ClauseText) -> Bool {
        range.count > 1 && !SubjectRules.isOnlyVerbs(print.words(of: range, in: text))
    }

    /// Behind `引进和培养`: one verb, or several bound together.
    private func behindVerbs(_ range: Range<Int>, in text: ClauseText) -> Range<Int> {
        var index = range.lowerBound
        var last = index
        while index < range.upperBound, let word = text.word(at: index, before: range.upperBound) {
            if ClauseHead.isVerb(word.meaning), !isWholeSubject(word.range, end: range.upperBound, in: text) {
                guard word.range.upperBound + 1 < range.upperBound else { break }
                last = word.range.upperBound
            } else if !word.meaning.isDisjoint(with: [.guarantee, .strive]) {
                last = word.range.upperBound
            } else if word.meaning.isDisjoint(with: [.conjunction, .adverb]) {
                break
            }
            index = word.range.upperBound
        }
        return last..<range.upperBound
    }

    /// Whether verb and noun are what is measured: 投资总额, 处理能力.
    private func isWholeSubject(_ range: Range<Int>, end: Int, in text: ClauseText) -> Bool {
        let noun = text.word(at: range.upperBound, [.measured, .rate, .pace, .stock], before: end)
        return noun?.upperBound == end
    }

    private func keepsVerb(_ range: Range<Int>, _ number: NumberContext) -> Bool {
        SubjectWords.kept.longestMatch(in: number.text.passage, at: range.lowerBound) != nil
            || isCompound(range, in: number.text)
            || number.reach != nil && number.mention.kind == .quantity && number.head.verbLeads
                && number.head.cue == nil && number.growth == nil && range.count <= 8
    }

    /// 新建、改建: two deeds of building, which count different things.
    private func isCompound(_ range: Range<Int>, in text: ClauseText) -> Bool {
        guard let first = SubjectWords.builds.longestMatch(in: text.passage, at: range.lowerBound),
            let joint = text.word(at: first.range.upperBound, .conjunction, before: range.upperBound)
        else { return false }
        return text.word(at: joint.upperBound, [.finishing, .effort], before: range.upperBound) != nil
    }
}
