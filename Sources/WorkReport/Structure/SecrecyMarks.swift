/// Finds marks of secrecy (秘密★, 机密★一年, 绝密): such documents must never enter the system.
struct SecrecyMarks {
    let text: SourceText

    private static let levels = Lexicon<Bool>("秘密 机密 绝密")

    /// The places of the marks.
    func spans() -> [Span] {
        text.lines.enumerated().flatMap { index, line in
            line.range.compactMap { unit in
                guard let found = SecrecyMarks.levels.match(text.keys, at: unit, before: line.range.upperBound),
                    isMark(unit..<found.end, in: line.range, isHead: index < 12)
                else { return nil }
                return text.span(unit..<found.end)
            }
        }
    }

    /// A star behind the word makes it a mark anywhere; alone in its line it is one at the head of a document.
    private func isMark(_ word: Range<Int>, in line: Range<Int>, isHead: Bool) -> Bool {
        if word.upperBound < line.upperBound, [0x2605, 0x2606].contains(text.keys[word.upperBound]) { return true }
        let label = Array("密级:".utf16)
        if text.keys[line.lowerBound..<word.lowerBound].suffix(3).elementsEqual(label) { return true }
        return isHead && word == line
    }
}
