/// What an indicator counts or measures, in the words of its clause.
struct SubjectRules {
    let print: SourcePrinter

    /// The subject of `target`; empty where its phrase names none, as in 增长16%以上.
    func subject(of target: ClauseNumbers.Target) -> String {
        if target.number.mention.kind == .duration { return measured(target) + counted(target) }
        return target.number.position == .behind ? measured(target) : counted(target)
    }

    /// 户厕改造 of 实施户厕改造2.7万户: from behind the verb to the number.
    private func measured(_ target: ClauseNumbers.Target) -> String {
        words(measuredRange(target), in: target.number.text)
    }

    /// The units that name what is measured before the number; empty where there are none.
    func measuredRange(_ target: ClauseNumbers.Target) -> Range<Int> {
        let number = target.number
        var lower = behindParts(target.phrase.lowerBound, number)
        guard lower < number.start else { return lower..<lower }
        lower = behindOpening(lower, number)
        let end = beforeTail(lower..<beforeBaseline(lower..<number.start, number), in: number.text)
        let head = number.head
        let starts = lower..<number.start
        let first = starts.contains(head.subjectStart) ? head.subjectStart : lower
        let whole = min(first, end)..<end
        guard starts.contains(head.matter), head.verbLeads || head.verb == nil else {
            return behindVerbs(whole, in: number.text)
        }
        let verbless = behindVerbs(head.matter..<max(head.matter, end), in: number.text)
        let opensWithVerb = verbless.lowerBound > head.matter
        return opensWithVerb && !keepsVerb(head.matter..<max(head.matter, end), number) ? verbless : whole
    }

    /// Behind 其中, where a phrase names a part.
    private func behindParts(_ start: Int, _ number: NumberContext) -> Int {
        number.text.word(at: start, .parts, before: number.start)?.upperBound ?? start
    }

    /// Behind 将 and behind a quotation mark that closes only after the number.
    private func behindOpening(_ start: Int, _ number: NumberContext) -> Int {
        let units = number.text.units[start..<number.start]
        if let quote = units.lastIndex(of: Glyph.openQuote), !units[quote...].contains(Glyph.closeQuote) {
            return quote + 1
        }
        return [Glyph.take, Glyph.hold].contains(units[start]) ? start + 1 : start
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

    /// Before 分别 and 均, which stand between the subjects and their values.
    private func beforeTail(_ range: Range<Int>, in text: ClauseText) -> Int {
        guard let tail = SubjectWords.sharing.longestMatch(in: text.passage, at: range.upperBound),
            tail.range.lowerBound >= range.lowerBound
        else { return range.upperBound }
        return tail.range.lowerBound
    }

    /// 高标准农田 of 新建19万亩高标准农田: from behind the number to the end of its phrase.
    private func counted(_ target: ClauseNumbers.Target) -> String {
        let number = target.number
        let text = number.text
        var range = min(number.end, target.phrase.upperBound)..<target.phrase.upperBound
        if text.has(Glyph.attributive, at: range.lowerBound) { range = (range.lowerBound + 1)..<range.upperBound }
        range = behindRelative(range, in: text)
        let noun = listed(before: target) + words(withoutTask(range, in: text), in: text)
        guard let verb = number.head.verb, verb.upperBound <= number.start, namesAction(verb, in: text) else {
            return noun
        }
        return noun + print.words(of: verb, in: text)
    }

    /// 甲、乙等 of 甲、乙等7个项目, where the noun alone says little.
    private func listed(before target: ClauseNumbers.Target) -> String {
        let number = target.number
        let start = number.head.verb?.upperBound ?? number.head.matter
        guard number.text.has(Glyph.and, at: number.start - 1), start >= target.phrase.lowerBound, start < number.start,
            SubjectWords.vague.longestMatch(in: number.text.passage, at: number.end) != nil
        else { return "" }
        return words(start..<number.start, in: number.text)
    }

    /// 具有发展前景的创业项目: the relative clause only describes.
    private func behindRelative(_ range: Range<Int>, in text: ClauseText) -> Range<Int> {
        guard SubjectWords.relatives.longestMatch(in: text.passage, at: range.lowerBound) != nil,
            let last = text.units[range].lastIndex(of: Glyph.attributive), last + 1 < range.upperBound
        else { return range }
        return (last + 1)..<range.upperBound
    }

    private func withoutTask(_ range: Range<Int>, in text: ClauseText) -> Range<Int> {
        guard let task = SubjectWords.endings.longestMatch(in: text.passage, at: range.upperBound),
            task.range.lowerBound > range.lowerBound
        else { return range }
        return range.lowerBound..<task.range.lowerBound
    }

    private func namesAction(_ verb: Range<Int>, in text: ClauseText) -> Bool {
        SubjectWords.actions.longestMatch(in: text.passage, at: verb.lowerBound)?.range == verb
    }

    /// Behind `引进和培养`: one verb, or several bound together.
    private func behindVerbs(_ range: Range<Int>, in text: ClauseText) -> Range<Int> {
        var index = range.lowerBound
        var last = index
        while index < range.upperBound, let word = text.word(at: index, before: range.upperBound) {
            if ClauseHead.isVerb(word.meaning), !isWholeSubject(word.range, end: range.upperBound, in: text) {
                guard word.range.upperBound + 1 < range.upperBound else { break }
                last = word.range.upperBound
            } else if word.meaning.isDisjoint(with: [.conjunction, .adverb]) {
                break
            }
            index = word.range.upperBound
        }
        return last..<range.upperBound
    }

    private func isWholeSubject(_ range: Range<Int>, end: Int, in text: ClauseText) -> Bool {
        text.word(at: range.upperBound, [.measured, .rate, .pace, .stock], before: end) != nil
    }

    private func keepsVerb(_ range: Range<Int>, _ number: NumberContext) -> Bool {
        SubjectWords.kept.longestMatch(in: number.text.passage, at: range.lowerBound) != nil
            || number.reach != nil && number.mention.kind == .quantity && number.head.verbLeads
                && number.head.cue == nil && number.growth == nil && range.count <= 8
    }

    /// Whether a subject names nothing: 计划安排 of 计划安排180所.
    static func isOnlyVerbs(_ subject: String) -> Bool {
        let passage = Passage(subject)
        var index = 0
        while index < passage.units.count {
            guard let word = ClauseWords.ahead.longestMatch(in: passage, at: index),
                !word.meaning.isDisjoint(with: [.finishing, .effort, .adverb])
            else { return false }
            index = word.range.upperBound
        }
        return true
    }

    /// The words of a range without the dates in it.
    func words(_ range: Range<Int>, in text: ClauseText) -> String {
        var result = ""
        var start = range.lowerBound
        for index in text.mentions(in: range) where text.mentions[index].kind == .date {
            let time = text.mentions[index].full.clamped(to: range)
            if start < time.lowerBound { result += print.words(of: start..<time.lowerBound, in: text) }
            start = max(start, time.upperBound)
        }
        if start < range.upperBound { result += print.words(of: start..<range.upperBound, in: text) }
        return String(result.drop { $0 == "、" })
    }
}
