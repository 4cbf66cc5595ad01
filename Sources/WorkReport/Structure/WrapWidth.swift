/// The width at which a document's lines were broken, where they were broken at a width: in columns as a printer counts
/// them, or in characters.
struct WrapWidth {
    /// The width of a full line and how far a full line may fall short of it.
    private struct Measure {
        let full: Int
        let slack: Int
        let width: @Sendable (SourceText.Line) -> Int
    }

    private let measure: Measure?

    /// The width that many lines share as their greatest.
    init(_ lines: [SourceText.Line]) {
        let columns = WrapWidth.measure(lines, range: 30...140, slack: 6) { $0.width + $0.indent }
        measure = columns ?? WrapWidth.measure(lines, range: 15...70, slack: 1) { $0.range.count + $0.indent / 2 }
    }

    private static func measure(
        _ lines: [SourceText.Line], range: ClosedRange<Int>, slack: Int,
        width: @escaping @Sendable (SourceText.Line) -> Int
    ) -> Measure? {
        let widths = lines.map(width).sorted()
        guard widths.count >= 8 else { return nil }
        let greatest = widths[widths.count * 9 / 10]
        let near = widths.count { (greatest - slack...greatest + 4).contains($0) }
        return range.contains(greatest) && near * 3 >= widths.count
            ? Measure(full: greatest, slack: slack, width: width) : nil
    }

    /// Whether lines were broken at a width at all; elsewhere each line is a paragraph.
    var isKnown: Bool { measure != nil }

    /// Whether the line reaches the end of its line, so that the next one may go on with it.
    func isFull(_ line: SourceText.Line) -> Bool {
        guard let measure else { return false }
        return measure.width(line) >= measure.full - measure.slack
    }
}
