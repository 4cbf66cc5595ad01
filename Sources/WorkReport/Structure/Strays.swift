/// Characters that stand for nothing (zero-width marks, control characters) and lie outside everything else: they are
/// accounted for too.
struct Strays {
    let source: [UInt8]
    let map: SourceMap

    /// Stretches of characters that are not white space and lie in no item, heading or unread stretch of `reading`.
    func outside(_ reading: Reading) -> [Unread] {
        let spans = reading.items.map(\.span) + reading.sections.map(\.span) + reading.unread.map(\.span)
        let covered = spans.map { $0.start..<$0.end }.sorted { $0.lowerBound < $1.lowerBound }
        var strays: [Unread] = []
        var position = 0
        for range in covered {
            if range.lowerBound > position { strays += within(position..<range.lowerBound) }
            position = max(position, range.upperBound)
        }
        return strays + within(position..<max(position, source.count))
    }

    private func within(_ gap: Range<Int>) -> [Unread] {
        var strays: [Unread] = []
        var open: Int?
        var offset = gap.lowerBound
        while offset < gap.upperBound {
            let scalar = Scalar(source, at: offset)
            if !scalar.isWhiteSpace {
                open = open ?? offset
            } else if let start = open {
                strays.append(Unread(span: map.span(start..<offset), reason: .noise))
                open = nil
            }
            offset = scalar.end
        }
        if let start = open { strays.append(Unread(span: map.span(start..<gap.upperBound), reason: .noise)) }
        return strays
    }
}
