/// Words that are asked for as a whole: units of measure, subjects.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
    private var trie = Trie()

    /// The given words.
    init(_ words: some Sequence<String>) {
        for (index, word) in words.enumerated() { _ = trie.insert(WordSet.units(of: word), index: index) }
    }

    init(arrayLiteral words: String...) { self.init(words) }

    /// Whether `word` is one of them.
    func contains(_ word: String) -> Bool { trie.holds(WordSet.units(of: word)) }

    private static func units(of word: String) -> some Sequence<UInt16> {
        word.unicodeScalars.lazy.map { UInt16(truncatingIfNeeded: $0.value) }
    }
}

extension String {
    /// Whether the bytes of `end` stand at the end: as `hasSuffix`, without looking for the borders of characters.
    func ends(with end: String) -> Bool {
        utf8.count >= end.utf8.count && utf8.suffix(end.utf8.count).elementsEqual(end.utf8)
    }
}
