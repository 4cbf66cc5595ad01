import Values

/// A clause with its head: what all its numbers look at.
final class ClauseScope: Sendable {
    let text: ClauseText
    let clause: Clause
    let head: ClauseHead
    /// Whether a quotation or a bracket opens in it.
    let mayEnclose: Bool

    init(text: ClauseText, clause: Clause, head: ClauseHead) {
        (self.text, self.clause, self.head) = (text, clause, head)
        let mentions = text.mentions(in: clause.range)
        mayEnclose =
            !mentions.isEmpty
            && text.units.withUnsafeBufferPointer { units in
                clause.range.contains { units[$0] == Glyph.openBracket || units[$0] == Glyph.openQuote }
            }
    }
}

/// A number in its clause, as the target rules look at it.
struct NumberContext {
    /// Where the number stands to what it counts.
    enum Position: Sendable, Hashable {
        /// Before it: 新建20所学校.
        case before
        /// Behind it, at the end of its phrase: 新建学校20所.
        case behind
        /// Before 的: 投资6亿元的项目, 97%的村庄.
        case attributive
    }

    /// So many units before a number are looked at.
    private static let longestLead = 120

    let scope: ClauseScope
    /// The number's index among the mentions.
    let index: Int
    let position: Position
    /// Where the number ends with its comparator and the words that belong to it (的目标, 大关).
    let end: Int
    /// Where the number begins with its comparator and the word before it that reaches it (达到, 控制在).
    let start: Int
    /// The word of reaching before the number.
    let reach: Range<Int>?
    /// The word of change before the number: 增长.
    let growth: Range<Int>?
    /// The known word right before the number with what belongs to it, and the one right before its numeral.
    private let before: (all: KnownWord?, numeral: KnownWord?)

    private typealias KnownWord = (range: Range<Int>, meaning: WordClass)

    /// A classifier that no list knows: the one character between a number without a unit and the end of its phrase.
    let looseUnit: Range<Int>?
    /// How often the number is meant (`两个100%` is two), and where the words begin that say so.
    let copies: (count: Int, start: Int)

    var text: ClauseText { scope.text }
    var clause: Clause { scope.clause }
    var head: ClauseHead { scope.head }
    var mention: Mention { scope.text.mentions[index] }

    init(_ scope: ClauseScope, index: Int) {
        let (text, clause) = (scope.text, scope.clause)
        let mention = text.mentions[index]
        let limit = clause.range.upperBound
        let start = clause.range.lowerBound
        self.scope = scope
        self.index = index
        looseUnit = NumberContext.looseUnit(of: mention, in: text, limit: limit)
        let numberEnd = min(looseUnit?.upperBound ?? mention.full.upperBound, limit)
        let tail = text.word(at: numberEnd, .tail, before: limit)
        let tailEnds = tail.map { NumberContext.endsPhrase(at: $0.upperBound, in: text, limit: limit) } ?? false
        end = tailEnds ? tail?.upperBound ?? numberEnd : numberEnd
        let stands = NumberContext.position(at: end, in: text, limit: limit)
        let isFirstOfTwo =
            mention.comparator == nil && NumberContext.isFollowedByNumber(at: end, in: text, limit: limit)
        position = isFirstOfTwo ? .behind : stands
        copies = NumberContext.copies(before: mention.range.lowerBound, in: text, from: start)
        let numberStart = max(
            NumberContext.openingStart(before: min(mention.full.lowerBound, copies.start), in: text, from: start), start
        )
        let numeralStart = mention.range.lowerBound
        let beforeNumeral = text.word(endingAt: numeralStart)
        let beforeNumber = numberStart == numeralStart ? beforeNumeral : text.word(endingAt: numberStart)
        reach =
            NumberContext.range(of: beforeNumeral, .reach, from: start)
            ?? NumberContext.range(of: beforeNumber, .reach, from: start)
        let beforeReach = min(reach?.lowerBound ?? numberStart, numberStart)
        let word = beforeReach == numberStart ? beforeNumber : text.word(endingAt: beforeReach)
        growth = NumberContext.range(of: word, .growth, from: start)
        let first = min(beforeReach, growth?.lowerBound ?? beforeReach)
        self.start = first
        before = (first == beforeReach ? word : text.word(endingAt: first), beforeNumeral)
    }

    /// Where a word stands, if it has the meaning and begins at `start` or behind it.
    private static func range(of word: KnownWord?, _ meaning: WordClass, from start: Int) -> Range<Int>? {
        guard let word, word.range.lowerBound >= start, !word.meaning.isDisjoint(with: meaning) else { return nil }
        return word.range
    }

    private static func looseUnit(of mention: Mention, in text: ClauseText, limit: Int) -> Range<Int>? {
        let start = mention.full.upperBound
        guard mention.unit == nil, mention.kind == .quantity || mention.kind == .number, start < limit,
            mention.full.upperBound == mention.core.upperBound, Glyph.isDigit(text.units[mention.core.lowerBound]),
            Glyph.isChinese(text.units[start]), endsPhrase(at: start + 1, in: text, limit: limit),
            !endsPhrase(at: start, in: text, limit: limit), text.units[start] != Glyph.attributive
        else { return nil }
        return start..<(start + 1)
    }

    private static func copies(before index: Int, in text: ClauseText, from start: Int) -> (count: Int, start: Int) {
        guard let found = ClassifierWords.copies.longestMatch(in: text.passage, at: index),
            found.range.lowerBound >= start
        else {
            return (1, index)
        }
        return (found.meaning, found.range.lowerBound)
    }

    /// Before an opening quotation mark and words such as 每人每月.
    private static func openingStart(before index: Int, in text: ClauseText, from start: Int) -> Int {
        var index = index
        if text.has(Glyph.openQuote, at: index - 1) { index -= 1 }
        while let found = ClassifierWords.shares.longestMatch(in: text.passage, at: index),
            found.range.lowerBound >= start
        {
            index = found.range.lowerBound
        }
        return index
    }

    private static func position(at end: Int, in text: ClauseText, limit: Int) -> Position {
        if endsPhrase(at: end, in: text, limit: limit) { return .behind }
        return text.has(Glyph.attributive, at: end) ? .attributive : .before
    }

    /// 20条 of 城市道路20条30公里: two numbers of one thing stand side by side.
    private static func isFollowedByNumber(at index: Int, in text: ClauseText, limit: Int) -> Bool {
        guard index < limit, let next = text.mention(startingAt: index), !DeadlineRules.isTime(text.mentions[next])
        else {
            return false
        }
        let number = text.mentions[next]
        return number.range.lowerBound == index && number.role != .filter && number.kind != .fuzzy
            && !ClassifierWords.idle.contains(number.unit)
    }

    /// Whether a phrase ends at `index`: at a mark, a conjunction, a bracket or the end of the clause.
    static func endsPhrase(at index: Int, in text: ClauseText, limit: Int) -> Bool {
        guard index < limit else { return true }
        switch text.units[index] {
        case Glyph.closeQuote, Glyph.closeBracket, Glyph.openBracket, Glyph.comma, Glyph.pause: return true
        default: return text.word(at: index, .conjunction, before: limit) != nil
        }
    }

    /// Whether the numeral is written in Chinese characters: 三个.
    var isWrittenInCharacters: Bool {
        let first = text.units[mention.core.lowerBound]
        return !Glyph.isDigit(first)
    }

    /// Whether words behind or before the verb make it a floor: 三名或多名, 至少建成1所.
    var isFloor: Bool {
        if ClassifierWords.orMore.longestMatch(in: text.passage, at: mention.range.upperBound) != nil { return true }
        guard let word = ClassifierWords.atLeast.first(in: text.passage, lead) else { return false }
        return text.firstWord(.conjunction, in: word.upperBound..<max(word.upperBound, start)) == nil
    }

    /// 惠及2万户以上家庭: so many people or households get something; the words behind restrict nothing.
    var reachesPeople: Bool {
        guard let unit = mention.unit, ClassifierWords.persons.contains(unit) else { return false }
        return ClassifierWords.reachingPeople.longestMatch(in: text.passage, at: start) != nil
    }

    /// 8500名就业困难人员再就业: the words behind the number say what becomes of those counted.
    var saysWhatTheyDo: Bool { position == .before && text.firstWord(.predicate, in: rest) != nil }

    /// Whether the number stands right behind another one that ends at `end`, joined by a conjunction, without words of
    /// its own: 280元 of `560元、280元`.
    func follows(_ end: Int) -> Bool {
        guard position == .behind, mention.kind != .date, end < start, end > clause.range.lowerBound else {
            return false
        }
        return text.word(at: end, .conjunction, before: start)?.upperBound == start
    }

    /// The units before the number in its clause.
    var lead: Range<Int> {
        let lower = max(clause.range.lowerBound, start - Self.longestLead)
        return lower..<max(lower, start)
    }

    /// The units behind the number in its clause.
    var rest: Range<Int> { min(end, clause.range.upperBound)..<clause.range.upperBound }

    /// The word of the meaning that stands right before the number (its comparator included).
    func preceding(_ meaning: WordClass) -> Range<Int>? {
        let first = clause.range.lowerBound
        return NumberContext.range(of: before.all, meaning, from: first)
            ?? NumberContext.range(of: before.numeral, meaning, from: first)
    }

    /// The next number of the clause that is no date.
    var nextInClause: Int? {
        let numbers = text.mentions(in: clause.range)
        return numbers.first { $0 > index && !DeadlineRules.isTime(text.mentions[$0]) }
    }

    /// The number at another index of the same clause.
    func neighbour(_ index: Int) -> NumberContext { NumberContext(scope, index: index) }

    /// The next number of the same phrase: no 、 or conjunction stands between.
    var nextInPhrase: Int? {
        guard let next = nextInClause else { return nil }
        let between = end..<max(end, text.mentions[next].full.lowerBound)
        return text.firstWord(.conjunction, in: between) == nil ? next : nil
    }

    /// Whether the number stands between the quotation marks that open before it.
    var quotation: Range<Int>? { enclosing(Glyph.openQuote, Glyph.closeQuote) }

    /// The bracket around the number.
    var bracket: Range<Int>? { enclosing(Glyph.openBracket, Glyph.closeBracket) }

    private func enclosing(_ open: UInt16, _ close: UInt16) -> Range<Int>? {
        guard scope.mayEnclose else { return nil }
        var index = mention.range.lowerBound - 1
        let lower = max(clause.range.lowerBound, index - Self.longestLead)
        while index >= lower, text.passage.units[index] != open, text.passage.units[index] != close { index -= 1 }
        guard index >= lower, text.passage.units[index] == open else { return nil }
        let ends = text.units[mention.range.upperBound..<clause.range.upperBound].firstIndex(of: close)
        return ends.map { index..<($0 + 1) }
    }
}
