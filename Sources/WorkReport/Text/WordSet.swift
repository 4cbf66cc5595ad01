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

    /// Whether `word` is one of them.
    func contains(_ word: ShortWord) -> Bool { trie.holds(word.units) }

    /// Whether there is a word and it is one of them.
    func contains(_ word: ShortWord?) -> Bool { word.map(contains) ?? false }

    private static func units(of word: String) -> some Sequence<UInt16> {
        word.unicodeScalars.lazy.map { UInt16(truncatingIfNeeded: $0.value) }
    }
}

extension String {
    /// Whether the bytes are the same: as `==`, without looking whether other bytes make the same characters.
    func isSame(as other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        var (one, other) = (self, other)
        return one.withUTF8 { one in other.withUTF8 { one.elementsEqual($0) } }
    }

    /// Whether the bytes of `words` stand anywhere in it: as `contains`, without looking for the borders of characters.
    func holds(_ words: String) -> Bool {
        guard words.utf8.count <= utf8.count else { return false }
        var (text, words) = (self, words)
        return text.withUTF8 { text in
            words.withUTF8 { words in
                guard let first = words.first else { return true }
                return (0...text.count - words.count).contains { start in
                    text[start] == first && text[start..<start + words.count].elementsEqual(words)
                }
            }
        }
    }

    /// Whether the bytes of `end` stand at the end: as `hasSuffix`, without looking for the borders of characters.
    func ends(with end: String) -> Bool {
        utf8.count >= end.utf8.count && utf8.suffix(end.utf8.count).elementsEqual(end.utf8)
    }
}

/// A text as a key: compared and hashed by its bytes, which costs a tenth of comparing characters.
struct PlainText: Hashable, Sendable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (one: PlainText, other: PlainText) -> Bool { one.text.isSame(as: other.text) }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
