/// A passage being read, with what its words mean around a position.
struct ClauseText {
    let passage: Passage
    let mentions: [Mention]
    /// For each unit the length of the longest known word that begins there, 0 where none does.
    private let lengths: [UInt8]
    /// For each unit what that word means.
    private let meanings: [WordClass]

    var units: [UInt16] { passage.units }

    /// Looks every word of the passage up once.
    init(passage: Passage, mentions: [Mention]) {
        var lengths = [UInt8](repeating: 0, count: passage.units.count)
        var meanings = [WordClass](repeating: [], count: passage.units.count)
        passage.units.withUnsafeBufferPointer { units in
            for index in units.indices {
                guard let found = ClauseWords.ahead.longestMatch(in: units, at: index) else { continue }
                lengths[index] = UInt8(truncatingIfNeeded: found.range.count)
                meanings[index] = found.meaning
            }
        }
        self.passage = passage
        self.mentions = mentions
        self.lengths = lengths
        self.meanings = meanings
    }

    /// The longest known word at `index` that ends by `limit`, where it has the meaning.
    func word(at index: Int, _ meaning: WordClass, before limit: Int) -> Range<Int>? {
        guard let found = word(at: index, before: limit), !found.meaning.isDisjoint(with: meaning) else { return nil }
        return found.range
    }

    /// What the longest known word at `index` means, and where it stands.
    func word(at index: Int, before limit: Int) -> (range: Range<Int>, meaning: WordClass)? {
        guard index >= 0, index < lengths.count, lengths[index] > 0, index + Int(lengths[index]) <= limit else {
            return nil
        }
        return (index..<(index + Int(lengths[index])), meanings[index])
    }

    /// The longest known word that ends before `index` and begins at or behind `start`, where it has the meaning.
    func word(endingAt index: Int, _ meaning: WordClass, from start: Int) -> Range<Int>? {
        guard let found = ClauseWords.behind.longestMatch(in: passage, at: index) else { return nil }
        guard found.range.lowerBound >= start, !found.meaning.isDisjoint(with: meaning) else { return nil }
        return found.range
    }

    /// The first word of the meaning in `range`, scanned word by word so that no word begins inside another.
    func firstWord(_ meaning: WordClass, in range: Range<Int>) -> Range<Int>? {
        var index = range.lowerBound
        while index < range.upperBound {
            guard let found = word(at: index, before: range.upperBound) else {
                index += 1
                continue
            }
            if !found.meaning.isDisjoint(with: meaning) { return found.range }
            index = found.range.upperBound
        }
        return nil
    }

    /// The last word of the meaning in `range`.
    func lastWord(_ meaning: WordClass, in range: Range<Int>) -> Range<Int>? {
        var last: Range<Int>?
        var index = range.lowerBound
        while index < range.upperBound, let found = firstWord(meaning, in: index..<range.upperBound) {
            last = found
            index = found.upperBound
        }
        return last
    }

    /// Whether the unit at `index` is a mark between clauses or sentences.
    func isMark(_ index: Int) -> Bool {
        [Glyph.stop, Glyph.comma, Glyph.semicolon, Glyph.colon, Glyph.pause].contains(passage.units[index])
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
        while start < mentions.count, mentions[start].range.lowerBound < range.lowerBound { start += 1 }
        var end = start
        while end < mentions.count, mentions[end].range.upperBound <= range.upperBound { end += 1 }
        return start..<end
    }

    /// The mention that covers the unit at `index`.
    func mention(covering index: Int) -> Int? {
        let next = firstMention(endingAfter: index)
        return next < mentions.count && mentions[next].range.contains(index) ? next : nil
    }

    /// Mentions are in reading order without overlaps, so a binary search finds the first that ends behind `index`.
    private func firstMention(endingAfter index: Int) -> Int {
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].range.upperBound <= index { low = middle + 1 } else { high = middle }
        }
        return low
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

    static func unit(_ scalar: Unicode.Scalar) -> UInt16 { UInt16(truncatingIfNeeded: scalar.value) }

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
