extension Lexicon {
    /// The longest word that begins at `start` and ends by `end`, with the index behind it.
    func match(_ units: [UInt16], at start: Int, before end: Int) -> (end: Int, value: Meaning)? {
        guard start < end else { return nil }
        return units.withUnsafeBufferPointer { buffer in
            longestMatch(in: UnsafeBufferPointer(rebasing: buffer[..<end]), at: start)
                .map { ($0.range.upperBound, $0.meaning) }
        }
    }

    /// The longest word of a backward lexicon that ends at `end` and begins at `start` or later, with its first index.
    func suffix(_ units: [UInt16], from start: Int, to end: Int) -> (start: Int, value: Meaning)? {
        guard start < end else { return nil }
        return units.withUnsafeBufferPointer { buffer in
            longestMatch(in: UnsafeBufferPointer(rebasing: buffer[start..<end]), at: end - start)
                .map { (start + $0.range.lowerBound, $0.meaning) }
        }
    }
}

extension Lexicon where Meaning == Bool {
    /// A plain list of words.
    init(_ words: String, direction: Direction = .forward) {
        self.init(words: words, meaning: true, direction: direction)
    }

    /// Whether one of the words stands anywhere in the range.
    func occurs(in units: [UInt16], _ range: Range<Int>) -> Bool {
        units.withUnsafeBufferPointer { buffer in
            let text = UnsafeBufferPointer(rebasing: buffer[..<range.upperBound])
            for index in range where mayBegin(with: text[index]) && matches(in: text, at: index) { return true }
            return false
        }
    }
}
