/// Finds marks of secrecy (秘密★, 机密★一年, 绝密): such documents must never enter the system.
struct SecrecyMarks {
    let text: SourceText

    /// The first characters of 秘密, 机密 and 绝密, and their second one.
    private static let firsts = Set("秘机绝".utf16)
    private static let second: UInt16 = 0x5BC6

    /// The places of the marks.
    func spans() -> [Span] {
        text.lines.enumerated().flatMap { index, line in
            line.range.dropFirst().compactMap { unit -> Span? in
                guard text.keys[unit] == SecrecyMarks.second, SecrecyMarks.firsts.contains(text.keys[unit - 1]),
                    isMark(unit - 1..<unit + 1, in: line.range, isHead: index < 12)
                else { return nil }
                return text.span(unit - 1..<unit + 1)
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
