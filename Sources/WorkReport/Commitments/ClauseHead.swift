/// What stands at the beginning of a clause: dates, cues and adverbs, then the verb.
struct ClauseHead: Sendable, Hashable {
    /// 确保 or 力争, where one governs the clause.
    var cue: Strength?
    /// The cue where it may be the verb itself: 争取资金2亿元.
    var cueVerb: Range<Int>?
    /// Whether the cue names a deed by itself: 争创.
    var cueNamesDeed = false
    /// The date or period that stands before the verb, as an index into the mentions.
    var date: Int?
    /// Whether the clause says that something is kept up (持续, 不断).
    var keepsUp = false
    /// ``WordClass/framing`` or ``WordClass/purpose``, where the clause opens with such a word.
    var frame: WordClass?
    /// The verb; in a clause that begins with a subject, the first verb behind it.
    var verb: Range<Int>?
    /// Whether the verb stands at the head, behind adverbs, dates, cues and prepositional phrases only.
    var verbLeads = false
    /// What the verb is: finishing or effort.
    var verbClass: WordClass = []
    /// Where the clause's matter begins, behind dates, cues and adverbs: its verb or its subject.
    var matter: Int
    /// ``matter``, or the places before it that belong to its noun: 农村 of 农村自来水普及率.
    var subjectStart: Int

    /// Reads the head of `clause`.
    static func read(_ clause: Clause, in text: ClauseText) -> ClauseHead {
        var head = ClauseHead(matter: clause.range.lowerBound, subjectStart: clause.range.lowerBound)
        let limit = clause.range.upperBound
        while head.matter < limit, head.step(in: text, limit: limit) {}
        if head.verb == nil { head.findVerb(in: text, limit: limit) }
        return head
    }

    /// Takes one date, cue or adverb; `false` where the matter begins.
    private mutating func step(in text: ClauseText, limit: Int) -> Bool {
        if takeDate(in: text, limit: limit) { return true }
        guard let word = text.word(at: matter, before: limit) else { return false }
        if word.meaning.contains(.guarantee) { return take(.guarantee, word.range) }
        if word.meaning.contains(.strive) {
            cueNamesDeed = word.meaning.contains(.finishing)
            return takeStriving(word.range, in: text, limit: limit)
        }
        if let frame = frame(of: word.meaning), self.frame == nil, cue == nil, date == nil, verb == nil {
            self.frame = frame
            matter = word.range.upperBound
            return false
        }
        return takeVerbOrAdverb(word, in: text, limit: limit)
    }

    private mutating func takeVerbOrAdverb(
        _ word: (range: Range<Int>, meaning: WordClass), in text: ClauseText, limit: Int
    ) -> Bool {
        if word.meaning.contains(.upkeep) {
            keepsUp = true
            verb = word.range
            verbClass = word.meaning
            verbLeads = true
            let behind = word.range.upperBound
            guard let next = text.word(at: behind, [.finishing, .effort, .adverb], before: limit) else { return false }
            matter = next.lowerBound
            return true
        }
        if ClauseHead.isVerb(word.meaning), !isSubject(word, in: text, limit: limit) {
            (verb, verbClass, verbLeads) = (word.range, word.meaning, true)
            matter = word.range.lowerBound
            return false
        }
        guard word.meaning.contains(.adverb) else { return false }
        matter = word.range.upperBound
        return true
    }

    /// Whether a verb at the head is no verb: 投资总额 and 处理能力 are measured, 建成的 belongs to a noun, 抓紧 goes
    /// with the verb behind it.
    private func isSubject(_ word: (range: Range<Int>, meaning: WordClass), in text: ClauseText, limit: Int) -> Bool {
        let behind = word.range.upperBound
        if text.has(Glyph.attributive, at: behind) { return true }
        if word.meaning.isSuperset(of: [.adverb, .effort]), text.word(at: behind, .finishing, before: limit) != nil {
            return true
        }
        guard let noun = text.word(at: behind, [.rate, .pace, .stock, .measured], before: limit) else { return false }
        let ends = noun.upperBound
        return ends == limit || text.mention(startingAt: ends) != nil
            || text.word(at: ends, [.reach, .growth], before: limit) != nil
    }

    private mutating func take(_ strength: Strength, _ range: Range<Int>) -> Bool {
        cue = strength
        matter = range.upperBound
        subjectStart = matter
        return true
    }

    /// 争取 and 努力 before a noun are the verb themselves: 争取资金2亿元.
    private mutating func takeStriving(_ range: Range<Int>, in text: ClauseText, limit: Int) -> Bool {
        (verb, cueVerb) = (range, range)
        verbClass = .finishing
        verbLeads = true
        return take(.strive, range)
    }

    private mutating func takeDate(in text: ClauseText, limit: Int) -> Bool {
        var index = matter
        if text.mention(startingAt: index) == nil, text.word(at: index, .preposition, before: limit)?.count == 1 {
            index += 1
        }
        guard let found = text.mention(startingAt: index), DeadlineRules.isTime(text.mentions[found]) else {
            return false
        }
        date = found
        matter = DeadlineRules.end(of: found, in: text, limit: limit)
        subjectStart = matter
        return true
    }

    private func frame(of meaning: WordClass) -> WordClass? {
        if meaning.contains(.framing) { return .framing }
        return meaning.contains(.purpose) ? .purpose : nil
    }

    /// Finds the verb behind a subject or a prepositional phrase.
    private mutating func findVerb(in text: ClauseText, limit: Int) {
        let afterPreposition = matter < limit && text.word(at: matter, .preposition, before: limit) != nil
        var index = matter
        while index < limit {
            guard let word = text.word(at: index, before: limit) else {
                index += 1
                continue
            }
            let isPredicate =
                ClauseHead.isVerb(word.meaning) && word.meaning.isDisjoint(with: [.reach, .growth, .stock])
                || !word.meaning.isDisjoint(with: [.guarantee, .strive])
            if isPredicate, !ClauseHead.isNounPart(word.range, in: text, limit: limit) {
                (verb, verbClass, verbLeads) = (word.range, word.meaning, afterPreposition)
                return
            }
            index = word.range.upperBound
        }
    }

    /// Whether the verb at the head ends before `index`.
    func leads(before index: Int) -> Bool { verbLeads && verb.map { $0.upperBound < index } ?? false }

    static func isVerb(_ meaning: WordClass) -> Bool { !meaning.isDisjoint(with: [.finishing, .effort]) }

    /// Whether a verb is part of a noun here: 处理 of 处理率, 建设 of 的建设.
    static func isNounPart(_ verb: Range<Int>, in text: ClauseText, limit: Int) -> Bool {
        if text.has(Glyph.attributive, at: verb.lowerBound - 1) || text.has(Glyph.attributive, at: verb.upperBound) {
            return true
        }
        if text.mention(covering: verb.lowerBound) != nil { return true }
        return text.word(at: verb.upperBound, [.nounEnding, .measured, .reach, .growth], before: limit) != nil
    }
}
