/// A passage being read, with what its words mean around a position.
///
/// One object for a passage, because each of its clauses and numbers refers to it.
final class ClauseText: Sendable {
    let passage: Passage
    let mentions: [Mention]
    /// The longest known word that begins at each unit.
    private let words: KnownWords
    /// For each unit, and for the end, the index of the first mention that ends behind it.
    private let nextMention: [Int32]

    var units: [UInt16] { passage.units }

    /// Looks every word of the passage up once.
    init(passage: Passage, mentions: [Mention]) {
        self.passage = passage
        let mentions = UnitLists.completed(mentions, in: passage)
        self.mentions = mentions
        words = KnownWords(passage.units)
        nextMention = ClauseText.nextMentions(mentions, count: passage.units.count)
    }

    private static func nextMentions(_ mentions: [Mention], count: Int) -> [Int32] {
        var next = [Int32](repeating: Int32(mentions.count), count: count + 1)
        next.withUnsafeMutableBufferPointer { next in
            var filled = 0
            for index in mentions.indices {
                let end = min(mentions[index].range.upperBound, count + 1)
                while filled < end {
                    next[filled] = Int32(index)
                    filled += 1
                }
            }
        }
        return next
    }

    /// The longest known word at `index` that ends by `limit`, where it has the meaning.
    func word(at index: Int, _ meaning: WordClass, before limit: Int) -> Range<Int>? {
        guard let found = word(at: index, before: limit), !found.meaning.isDisjoint(with: meaning) else { return nil }
        return found.range
    }

    /// What the longest known word at `index` means, and where it stands.
    func word(at index: Int, before limit: Int) -> (range: Range<Int>, meaning: WordClass)? {
        words.word(at: index, before: limit)
    }

    /// The longest known word that ends before `index` and begins at or behind `start`, where it has the meaning.
    func word(endingAt index: Int, _ meaning: WordClass, from start: Int) -> Range<Int>? {
        guard let found = word(endingAt: index), found.range.lowerBound >= start,
            !found.meaning.isDisjoint(with: meaning)
        else { return nil }
        return found.range
    }

    /// The longest known word that ends before `index`.
    func word(endingAt index: Int) -> (range: Range<Int>, meaning: WordClass)? {
        ClauseWords.behind.longestMatch(in: passage.units, at: index).map { ($0.range, $0.meaning) }
    }

    /// The first word of the meaning in `range`, scanned word by word so that no word begins inside another.
    func firstWord(_ meaning: WordClass, in range: Range<Int>) -> Range<Int>? { words.first(meaning, in: range) }

    /// The last word of the meaning in `range`.
    func lastWord(_ meaning: WordClass, in range: Range<Int>) -> Range<Int>? { words.last(meaning, in: range) }

    /// Whether the unit at `index` is a mark between clauses or sentences.
    func isMark(_ index: Int) -> Bool {
        switch passage.units[index] {
        case Glyph.stop, Glyph.comma, Glyph.semicolon, Glyph.colon, Glyph.pause: true
        default: false
        }
    }

    /// Whether the unit at `index` is `glyph`; `false` outside the passage.
    func has(_ glyph: UInt16, at index: Int) -> Bool {
        index >= 0 && index < passage.units.count && passage.units[index] == glyph
    }

    /// The mention that begins at `index`, its comparator words included.
    func mention(startingAt index: Int) -> Int? {
        let next = firstMention(endingAfter: index)
        guard next < mentions.count, mentions[next].full.lowerBound == index || mentions[next].range.lowerBound == index
        else { return nil }
        return next
    }

    /// The indices of the mentions that lie wholly in `range`.
    func mentions(in range: Range<Int>) -> Range<Int> {
        var start = firstMention(endingAfter: range.lowerBound)
        if start < mentions.count, mentions[start].range.lowerBound < range.lowerBound { start += 1 }
        return start..<max(start, firstMention(endingAfter: range.upperBound))
    }

    /// The mention that covers the unit at `index`.
    func mention(covering index: Int) -> Int? {
        let next = firstMention(endingAfter: index)
        return next < mentions.count && mentions[next].range.contains(index) ? next : nil
    }

    private func firstMention(endingAfter index: Int) -> Int {
        index < 0 ? 0 : index < nextMention.count ? Int(nextMention[index]) : mentions.count
    }
}

/// Marks and characters that the rules look at, as a ``Passage`` folds them.
enum Glyph {
    static let attributive = unit("的")
    static let pause = unit("、")
    static let stop = unit("。")
    static let comma = unit(",")
    static let semicolon = unit(";")
    static let colon = unit(":")
    static let point = unit(".")
    static let exclamation = unit("!")
    static let openQuote = unit("“")
    static let closeQuote = unit("”")
    static let openBracket = unit("(")
    static let closeBracket = unit(")")
    static let openTitle = unit("《")
    static let closeTitle = unit("》")
    static let each = unit("每")
    static let older = unit("岁")
    static let within = unit("内")
    static let before = unit("前")
    static let behind = unit("后")
    static let ordinal = unit("第")
    static let and = unit("等")
    static let from = unit("起")
    static let year = unit("年")
    static let degree = unit("度")
    static let half = unit("半")
    static let quarter = unit("季")
    static let purpose = unit("为")
    static let take = unit("将")
    static let hold = unit("把")
    static let to = unit("至")
    static let at = unit("在")
    static let make = unit("使")
    static let toward = unit("对")
    static let about = unit("约")
    static let conjunction = unit("和")

    static func unit(_ scalar: Unicode.Scalar) -> UInt16 { UInt16(truncatingIfNeeded: scalar.value) }

    /// 、 and 和, between the parts of a list.
    static func isListMark(_ unit: UInt16) -> Bool { unit == pause || unit == conjunction }

    /// Digits, points and Latin letters, which make up names such as PM2.5.
    static func isFigure(_ unit: UInt16) -> Bool { isDigit(unit) || isLatin(unit) || unit == point }

    static func isDigit(_ unit: UInt16) -> Bool { (0x30...0x39).contains(unit) }

    static func isChinese(_ unit: UInt16) -> Bool { (0x4E00...0x9FFF).contains(unit) }

    /// Stars, bullets and the like, which open a line.
    static func isOrnament(_ unit: UInt16) -> Bool {
        (0x2460...0x24FF).contains(unit) || (0x25A0...0x27BF).contains(unit) || unit == 0x00B7
    }

    static func isLatin(_ unit: UInt16) -> Bool { (0x41...0x5A).contains(unit) || (0x61...0x7A).contains(unit) }
}

extension Lexicon {
    /// The first word of the list in a stretch of a passage.
    func first(in passage: Passage, _ range: Range<Int>) -> Range<Int>? {
        for index in range {
            if let found = longestMatch(in: passage, at: index), found.range.upperBound <= range.upperBound {
                return found.range
            }
        }
        return nil
    }
}
