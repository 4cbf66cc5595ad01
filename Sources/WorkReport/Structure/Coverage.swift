/// Names what lies outside items and headings, so that no character of the document is left unaccounted for.
struct Coverage {
    let text: SourceText
    /// Lines that are no part of the text.
    let noise: Set<Int>
    /// Units at which headings below the sections begin.
    let headings: Set<Int>
    /// The lines of the document's title, in units.
    let title: Range<Int>?

    /// The stretches outside `covered`, which rises, with their reasons.
    func unread(_ covered: [Range<Int>]) -> [Unread] {
        var unread: [Unread] = []
        var position = 0
        var next = 0
        for (index, line) in text.lines.enumerated() {
            position = max(position, line.range.lowerBound)
            while next < covered.count, covered[next].lowerBound < line.range.upperBound {
                if covered[next].lowerBound > position {
                    unread.append(stretch(position..<covered[next].lowerBound, line: index, isBefore: next == 0))
                }
                position = max(position, covered[next].upperBound)
                next += 1
            }
            if position < line.range.upperBound {
                unread.append(stretch(position..<line.range.upperBound, line: index, isBefore: next == 0))
                position = line.range.upperBound
            }
        }
        return unread
    }

    private func stretch(_ range: Range<Int>, line: Int, isBefore: Bool) -> Unread {
        let reason: Unread.Reason =
            if noise.contains(line) {
                .noise
            } else if headings.contains(range.lowerBound) || title?.contains(range.lowerBound) ?? false {
                .heading
            } else {
                isBefore ? .preamble : .context
            }
        return Unread(span: text.span(range), reason: reason)
    }
}
