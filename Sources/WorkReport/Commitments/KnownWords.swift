/// For each unit of a passage the longest word of ``ClauseWords`` that begins there.
struct KnownWords: Sendable {
    /// How many units a mask stands for.
    private static let stride = 16
    private static let lengthShift: UInt64 = 56

    /// For each unit what the word means, with its length in the highest byte; 0 where no word begins.
    private let words: [UInt64]
    /// What any of the words of each stretch of ``stride`` units means: most searches end here.
    private let masks: [UInt64]

    /// Looks the words of a passage up.
    init(_ units: [UInt16]) {
        let lexicon = ClauseWords.ahead
        var masks = [UInt64](repeating: 0, count: units.count / KnownWords.stride + 1)
        var words = [UInt64](repeating: 0, count: units.count)
        words.withUnsafeMutableBufferPointer { words in
            masks.withUnsafeMutableBufferPointer { masks in
                units.withUnsafeBufferPointer { units in
                    for index in 0..<units.count where lexicon.mayBegin(with: units[index]) {
                        guard let found = lexicon.longestMatch(in: units, at: index) else { continue }
                        let word = found.meaning.rawValue | UInt64(found.range.count) << KnownWords.lengthShift
                        masks[index / KnownWords.stride] |= word
                        words[index] = word
                    }
                }
            }
        }
        self.words = words
        self.masks = masks
    }

    /// What the longest word at `index` means, and where it stands, if it ends by `limit`.
    func word(at index: Int, before limit: Int) -> (range: Range<Int>, meaning: WordClass)? {
        guard index >= 0, index < words.count, words[index] != 0 else { return nil }
        let end = index + KnownWords.length(words[index])
        return end <= limit ? (index..<end, WordClass(rawValue: KnownWords.meaning(words[index]))) : nil
    }

    /// The first word of the meaning in `range`, scanned word by word so that no word begins inside another.
    func first(_ meaning: WordClass, in range: Range<Int>) -> Range<Int>? {
        guard mayHold(meaning, range) else { return nil }
        return first(meaning.rawValue, from: range.lowerBound, before: range.upperBound)
    }

    /// The last word of the meaning in `range`.
    func last(_ meaning: WordClass, in range: Range<Int>) -> Range<Int>? {
        guard mayHold(meaning, range) else { return nil }
        var last: Range<Int>?
        var start = range.lowerBound
        while let found = first(meaning.rawValue, from: start, before: range.upperBound) {
            last = found
            start = found.upperBound
        }
        return last
    }

    private func first(_ meaning: UInt64, from start: Int, before end: Int) -> Range<Int>? {
        var index = start
        while index < end {
            let length = KnownWords.length(words[index])
            guard length > 0, index + length <= end else {
                index += 1
                continue
            }
            if words[index] & meaning != 0 { return index..<(index + length) }
            index += length
        }
        return nil
    }

    /// Whether any word of the meaning begins in or near the range.
    private func mayHold(_ meaning: WordClass, _ range: Range<Int>) -> Bool {
        guard !range.isEmpty else { return false }
        var mask: UInt64 = 0
        for stretch in range.lowerBound / KnownWords.stride...(range.upperBound - 1) / KnownWords.stride {
            mask |= masks[stretch]
        }
        return mask & meaning.rawValue != 0
    }

    private static func length(_ word: UInt64) -> Int { Int(word >> lengthShift) }

    private static func meaning(_ word: UInt64) -> UInt64 { word & (1 << lengthShift - 1) }
}
