/// Prints stretches of passages from the source, so that every text of a reading equals the bytes at its span.
struct SourcePrinter: Sendable {
    let map: SourceMap

    /// The place of a non-empty range of units.
    func span(of range: Range<Int>, in text: ClauseText) -> Span {
        map.span(text.passage.bytes(of: range))
    }

    /// What is printed at a range of units, white space removed; empty for an empty range.
    func text(of range: Range<Int>, in text: ClauseText) -> String {
        if range.isEmpty { return "" }
        let bytes = text.passage.bytes(of: range)
        return text.passage.isUnbroken(range) ? map.unbrokenText(bytes) : map.text(bytes)
    }

    /// The characters of the passage itself, without what a page break put between them.
    func words(of range: Range<Int>, in text: ClauseText) -> String {
        range.isEmpty ? "" : map.text(of: range, in: text.passage)
    }
}
