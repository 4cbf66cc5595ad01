/// Finds marks of secrecy (秘密★, 机密★一年, 绝密): such documents must never enter the system.
struct SecrecyMarks {
    let text: SourceText

    /// The first characters of 秘密, 机密 and 绝密, and their second one.
    private static let firsts = Set("秘机绝".utf16)
    private static let second: UInt16 = 0x5BC6
    private static let label = Array("密级:".utf16)
    /// ★, ☆ and what is typed for them.
    private static let stars: Set<UInt16> = [0x2605, 0x2606, 0x2A]
    /// How many lines are the head of a document, where its marks stand.
    private static let headLines = 12

    /// The places of the marks.
    func spans() -> [Span] {
        var spans: [Span] = []
        var line = 0
        for unit in places {
            while text.lines[line].range.upperBound <= unit { line += 1 }
            let range = text.lines[line].range
            guard unit > range.lowerBound, SecrecyMarks.firsts.contains(text.keys[unit - 1]),
                isMark(unit - 1..<unit + 1, in: range, isHead: line < SecrecyMarks.headLines)
            else { continue }
            spans.append(text.span(unit - 1..<unit + 1))
        }
        return spans
    }

    /// Where the second character stands, but for the first unit.
    private var places: [Int] {
        text.keys.withUnsafeBufferPointer { keys in
            keys.indices.dropFirst().filter { keys[$0] == SecrecyMarks.second }
        }
    }

    /// A star behind the word makes it a mark anywhere; alone in its line or in a bracket, or with nothing but a term
    /// behind it, it is one at the head of a document.
    private func isMark(_ word: Range<Int>, in line: Range<Int>, isHead: Bool) -> Bool {
        if word.upperBound < line.upperBound, SecrecyMarks.stars.contains(text.keys[word.upperBound]) { return true }
        if text.keys[line.lowerBound..<word.lowerBound].suffix(3).elementsEqual(SecrecyMarks.label) { return true }
        guard isHead else { return false }
        return isBracketed(word, in: line)
            || word.lowerBound == line.lowerBound && isTerm(word.upperBound..<line.upperBound)
    }

    private func isBracketed(_ word: Range<Int>, in line: Range<Int>) -> Bool {
        guard word.lowerBound > line.lowerBound, word.upperBound < line.upperBound else { return false }
        let before = text.keys[word.lowerBound - 1]
        let behind = text.keys[word.upperBound]
        return (before == Marks.open || before == Marks.openSquare)
            && (behind == Marks.close || behind == Marks.closeSquare)
    }

    /// Nothing, or a term of secrecy: 1年, 十年, 6个月, 长期.
    private func isTerm(_ rest: Range<Int>) -> Bool {
        guard rest.count <= 5 else { return false }
        let word = String(decoding: text.keys[rest], as: UTF16.self)
        if word.isEmpty || word == "长期" { return true }
        let units = word.unicodeScalars.drop { ("0"..."9").contains($0) || "一二三四五六七八九十".unicodeScalars.contains($0) }
        return units.count < word.unicodeScalars.count && ["年", "个月", "月"].contains(String(units))
    }
}
