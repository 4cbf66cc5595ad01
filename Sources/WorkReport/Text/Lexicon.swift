/// Words with what each of them means, compiled into a trie over folded code units.
///
/// Words are folded as a ``Passage`` is, so that `％` in a list also finds `%`. A word given twice keeps its last meaning.
/// Looking up touches one table entry for most units and allocates nothing.
package struct Lexicon<Meaning: Sendable>: Sendable {
    /// Which end of a word is compared first.
    package enum Direction: Sendable {
        /// Words that begin at a position.
        case forward
        /// Words that end at a position: what stands before a number.
        case backward
    }

    /// A word found in a text.
    package struct Match {
        /// What the word means.
        package let meaning: Meaning
        /// Where it stands, in units.
        package let range: Range<Int>
    }

    private let direction: Direction
    private let trie: Trie
    private let meanings: [Meaning]

    /// The words of `entries`, each with its meaning.
    package init(_ entries: some Sequence<(String, Meaning)>, direction: Direction = .forward) {
        var words: [[UInt16]] = []
        var meanings: [Meaning] = []
        for (word, meaning) in entries {
            let units = Passage(word).units
            words.append(direction == .forward ? units : units.reversed())
            meanings.append(meaning)
        }
        self.direction = direction
        self.trie = Trie(words)
        self.meanings = meanings
    }

    /// The words of a list, separated by white space, all with the same meaning.
    package init(words: String, meaning: Meaning, direction: Direction = .forward) {
        self.init(words.split(whereSeparator: \.isWhitespace).map { (String($0), meaning) }, direction: direction)
    }

    /// The longest word that begins at `index`; for a ``Direction/backward`` lexicon, that ends before `index`.
    package func longestMatch(in units: UnsafeBufferPointer<UInt16>, at index: Int) -> Match? {
        switch direction {
        case .forward:
            guard let found = trie.longest(in: units, from: index, step: 1) else { return nil }
            return Match(meaning: meanings[found.word], range: index..<(index + found.length))
        case .backward:
            guard let found = trie.longest(in: units, from: index - 1, step: -1) else { return nil }
            return Match(meaning: meanings[found.word], range: (index - found.length)..<index)
        }
    }

    /// The longest word that begins at `index`; for a ``Direction/backward`` lexicon, that ends before `index`.
    package func longestMatch(in units: [UInt16], at index: Int) -> Match? {
        units.withUnsafeBufferPointer { longestMatch(in: $0, at: index) }
    }

    /// The longest word that begins (ends) at `index` of a passage.
    package func longestMatch(in passage: Passage, at index: Int) -> Match? {
        longestMatch(in: passage.units, at: index)
    }

    /// Whether some word begins (ends) at `index`.
    package func matches(in units: UnsafeBufferPointer<UInt16>, at index: Int) -> Bool {
        longestMatch(in: units, at: index) != nil
    }
}
