import Ledger

/// Whole lines of a source text, with the places in them.
struct SourceExcerpt {
    /// The lines.
    let text: [UInt8]
    /// Where they begin in the source.
    let offset: Int

    /// The lines of `source` that `span` stands on; nothing where it is no place in it.
    init(of source: [UInt8], around span: Span) {
        guard span.start >= 0, span.start <= span.end, span.end <= source.count else {
            text = []
            offset = 0
            return
        }
        let newLine = UInt8(ascii: "\n")
        let start = source[..<span.start].lastIndex(of: newLine).map { $0 + 1 } ?? 0
        let end = source[span.end...].firstIndex(of: newLine) ?? source.count
        text = Array(source[start..<end])
        offset = start
    }

    /// `places` of the source as places of the excerpt; those outside it are no places of it any more.
    func moved(_ places: [SourcePlace]) -> [SourcePlace] {
        places.map { place in
            var moved = place
            moved.start -= offset
            moved.end -= offset
            return moved
        }
    }
}
