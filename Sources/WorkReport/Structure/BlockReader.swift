/// Joins lines into paragraphs and cuts paragraphs where something new begins.
final class BlockReader {
    let text: SourceText
    let wrap: WrapWidth
    let labels: FieldLabelReader
    let markers: MarkerReader
    let kinds: LineKinds
    let organisations: OrganisationNames
    let reader: ResponsibilityReader
    /// Whether labels stand in lines of their own, with what they announce in the lines below.
    let hasFieldLines: Bool
    /// Whether white space alone parts numbers from items.
    let hasSpacedNumbers: Bool
    /// The forms of numbers that begin items inside lines.
    let inlineKinds: MarkerKinds

    init(_ text: SourceText) {
        self.text = text
        wrap = WrapWidth(text.lines)
        labels = FieldLabelReader(keys: text.keys, gaps: text.gaps)
        markers = MarkerReader(keys: text.keys, gaps: text.gaps)
        kinds = LineKinds(text: text)
        organisations = OrganisationNames(keys: text.keys, gaps: text.gaps)
        reader = ResponsibilityReader(keys: text.keys, gaps: text.gaps)
        hasFieldLines = BlockReader.fieldLines(text, labels)
        hasSpacedNumbers = BlockReader.spacedNumbers(text, markers)
        inlineKinds = BlockReader.inlineKinds(text, markers)
    }

    /// Whether lines count up with numbers that only white space parts from the words behind.
    private static func spacedNumbers(_ text: SourceText, _ markers: MarkerReader) -> Bool {
        var last = 0
        var steps = 0
        for line in text.lines {
            guard let marker = markers.spaced(at: line.range.lowerBound, before: line.range.upperBound) else {
                continue
            }
            steps += marker.value == last + 1 ? 1 : 0
            last = marker.value
        }
        return steps >= 3
    }

    /// Whether a task and those who answer for it are announced by lines that are nothing but a label.
    private static func fieldLines(_ text: SourceText, _ labels: FieldLabelReader) -> Bool {
        var seen: Set<FieldLabel> = []
        for line in text.lines where line.range.count <= 10 {
            if let label = labels.whole(line.range) { seen.insert(label) }
        }
        return seen.contains(.task) && seen.contains { $0.isResponsibility }
    }

    /// Marks before a line of a list.
    private static let bullets = UnitSet("—-–●○◆◇■□▪·•*※▲△＊★☆>")

    /// The paragraphs of `lines`, given with their indices, and the lines that are none, in reading order.
    func read(_ lines: [(index: Int, line: SourceText.Line)]) -> (blocks: [Block], noise: [Int]) {
        let pageNumbers = pageNumberKind(in: lines.map(\.line))
        var collector = BlockCollector(reader: self, pageNumbers: pageNumbers, lines: lines.count)
        for (index, line) in lines { collector.take(line, index: index) }
        var blocks: [Block] = []
        blocks.reserveCapacity(collector.blocks.count)
        for block in collector.blocks { divide(block, into: &blocks) }
        return (blocks, collector.noise)
    }

    /// The block that a line opens, with its number and label.
    func opening(of line: SourceText.Line, index: Int) -> Block {
        opening(at: line.range.lowerBound, before: line.range.upperBound, line: index)
    }

    func opening(at start: Int, before end: Int, line: Int) -> Block {
        let spaced = hasSpacedNumbers ? markers.spaced(at: start, before: end) : nil
        let marker = markers.marker(at: start, before: end) ?? spaced
        var block = Block(marker: marker, range: start..<end, line: line)
        let content = block.content
        let words = content.prefix(4).first { !BlockReader.bullets.contains(text.keys[$0]) } ?? content.lowerBound
        if let found = labels.labelled(at: words, before: end) {
            block.label = (found.label, found.words, found.end)
        } else if let found = spacedLabel(content) {
            block.label = found
        } else if hasFieldLines, let label = labels.whole(content) {
            block.label = (label, content, content.upperBound)
        }
        return block
    }

    /// A label that only white space parts from names, persons or a day.
    private func spacedLabel(_ content: Range<Int>) -> (kind: FieldLabel, words: Range<Int>, end: Int)? {
        guard content.count <= 200, let found = labels.spaced(at: content.lowerBound, before: content.upperBound)
        else { return nil }
        let value = found.end..<content.upperBound
        let fits =
            switch found.label {
            case .organisations: reader.read(value, strict: true).map { !$0.names.isEmpty } ?? false
            case .people: value.count <= 40 && !text.keys[value].contains(Marks.stop)
            case .deadline: DeadlineWords(keys: text.keys).looksLikeDeadline(value)
            default: false
            }
        return fits ? (found.label, found.words, found.end) : nil
    }

    /// The kind of marker whose instances mostly interrupt a sentence: page numbers printed like `2、`.
    private func pageNumberKind(in lines: [SourceText.Line]) -> Marker.Kind? {
        var seen = MarkerTable(repeating: MarkerCount())
        for (before, line) in zip(lines, lines.dropFirst()) {
            guard let marker = markers.marker(at: line.range.lowerBound, before: line.range.upperBound),
                marker.value > 1
            else { continue }
            let interrupts = isUnfinished(before.range) && before.range.count > 60
            seen[marker.kind].add(interrupts)
        }
        let kinds: [Marker.Kind] = [.digitComma, .digitDot]
        return kinds.first { seen[$0].having >= 2 && seen[$0].having * 3 >= seen[$0].all * 2 }
    }
}
