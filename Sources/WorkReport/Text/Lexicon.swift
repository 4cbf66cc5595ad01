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
    private var trie = Trie()
    private var meanings: [Meaning] = []

    /// The words of `entries`, each with its meaning.
    package init(_ entries: some Sequence<(String, Meaning)>, direction: Direction = .forward) {
        self.direction = direction
        var units: [UInt16] = []
        for (word, meaning) in entries {
            units.removeAll(keepingCapacity: true)
            for scalar in word.unicodeScalars {
                let unit = Folding.unit(of: scalar)
                if unit != Folding.dropped { units.append(unit) }
            }
            add(units[...], meaning)
        }
    }

    /// The words of several lists, each with the meaning of its list; words are parted by white space.
    ///
    /// - Parameter merge: makes one meaning of those of a word that stands in several lists; by default the last counts.
    package init(
        lists: some Sequence<(Meaning, String)>, direction: Direction = .forward,
        merging merge: (Meaning, Meaning) -> Meaning = { $1 }
    ) {
        self.direction = direction
        for (meaning, list) in lists { add(list, meaning, merge) }
    }

    /// The words of a list, separated by white space, all with the same meaning.
    package init(words: String, meaning: Meaning, direction: Direction = .forward) {
        self.init(lists: CollectionOfOne((meaning, words)), direction: direction)
    }

    /// Adds the words of a list.
    private mutating func add(_ list: String, _ meaning: Meaning, _ merge: (Meaning, Meaning) -> Meaning) {
        var units: [UInt16] = []
        units.reserveCapacity(list.utf8.count / 3 + 1)
        var start = 0
        for scalar in list.unicodeScalars {
            let unit = Folding.unit(of: scalar)
            if unit != Folding.dropped {
                units.append(unit)
            } else {
                add(units[start...], meaning, merge)
                start = units.count
            }
        }
        add(units[start...], meaning, merge)
    }

    private mutating func add(
        _ word: ArraySlice<UInt16>, _ meaning: Meaning, _ merge: (Meaning, Meaning) -> Meaning = { $1 }
    ) {
        guard !word.isEmpty else { return }
        let index =
            switch direction {
            case .forward: trie.insert(word, index: meanings.count)
            case .backward: trie.insert(word.reversed(), index: meanings.count)
            }
        guard index < meanings.count else { return meanings.append(meaning) }
        meanings[index] = merge(meanings[index], meaning)
    }

    /// The longest word that begins at `index`; for a ``Direction/backward`` lexicon, that ends before `index`.
    @inline(__always)
    package func longestMatch(in units: UnsafeBufferPointer<UInt16>, at index: Int) -> Match? {
        guard let (word, range) = longest(in: units, at: index) else { return nil }
        return Match(meaning: meanings[word], range: range)
    }

    /// The longest word that begins at `index`; for a ``Direction/backward`` lexicon, that ends before `index`.
    package func longestMatch(in units: [UInt16], at index: Int) -> Match? {
        units.withUnsafeBufferPointer { longestMatch(in: $0, at: index) }
    }

    /// The longest word that begins (ends) at `index` of a passage.
    package func longestMatch(in passage: Passage, at index: Int) -> Match? {
        longestMatch(in: passage.units, at: index)
    }

    /// Whether some word may begin with a unit; `false` is certain.
    @inline(__always)
    func mayBegin(with unit: UInt16) -> Bool { trie.mayBegin(with: unit) }

    /// Whether some word begins (ends) at `index`.
    package func matches(in units: UnsafeBufferPointer<UInt16>, at index: Int) -> Bool {
        longest(in: units, at: index) != nil
    }

    @inline(__always)
    private func longest(in units: UnsafeBufferPointer<UInt16>, at index: Int) -> (word: Int, range: Range<Int>)? {
        switch direction {
        case .forward:
            guard let found = trie.longest(in: units, from: index, step: 1) else { return nil }
            return (found.word, index..<(index + found.length))
        case .backward:
            guard let found = trie.longest(in: units, from: index - 1, step: -1) else { return nil }
            return (found.word, (index - found.length)..<index)
        }
    }
}
