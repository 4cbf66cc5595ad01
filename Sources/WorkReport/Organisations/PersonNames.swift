/// Splits lists of persons' names.
struct PersonNames {
    let keys: [UInt16]
    let gaps: [Bool]

    /// The names in a range: parted by marks or white space; a bracket behind other words holds the names.
    func names(in range: Range<Int>) -> [Range<Int>] {
        if let open = range.first(where: { keys[$0] == Marks.open }), open > range.lowerBound + 4 {
            let close = range.last(where: { keys[$0] == Marks.close }) ?? range.upperBound
            return close > open + 1 ? names(in: open + 1..<close) : []
        }
        let parts: [Range<Int>] = range.split { Marks.partsNames(keys[$0]) || keys[$0] == Marks.colon }
        return parts.flatMap(spaced)
            .map { withoutBracket($0) }
            .filter { (2...16).contains($0.count) && $0.allSatisfy { Marks.isHan(keys[$0]) || keys[$0] == 0xB7 } }
    }

    /// Names parted by white space only. White space inside a name of two characters (`俞 悦`) parts nothing.
    private func spaced(_ range: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start = range.lowerBound
        for index in range.dropFirst() where gaps[index] {
            words.append(start..<index)
            start = index
        }
        words.append(start..<range.upperBound)
        return words.count == 1 ? words : joined(words)
    }

    /// Joins single characters to the word behind them, and parts `悦陆` where two spaced names ran together.
    private func joined(_ words: [Range<Int>]) -> [Range<Int>] {
        var names: [Range<Int>] = []
        var open: Int?
        for word in words {
            if let start = open {
                names.append(start..<word.lowerBound + 1)
                open = nil
                if word.count > 2 {
                    names.append(word.lowerBound + 1..<word.upperBound)
                } else if word.count == 2 {
                    open = word.lowerBound + 1
                }
            } else if word.count == 1 {
                open = word.lowerBound
            } else {
                names.append(word)
            }
        }
        return names
    }

    private func withoutBracket(_ range: Range<Int>) -> Range<Int> {
        guard let open = range.first(where: { keys[$0] == Marks.open }) else { return range }
        return range.lowerBound..<open
    }
}
