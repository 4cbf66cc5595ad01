/// Joins lines into paragraphs and cuts paragraphs where something new begins.
struct BlockReader {
    let text: SourceText
    let wrap: WrapWidth
    let labels: FieldLabelReader
    let markers: MarkerReader
    let kinds: LineKinds
    let organisations: OrganisationNames

    init(_ text: SourceText) {
        self.text = text
        wrap = WrapWidth(text.lines)
        labels = FieldLabelReader(keys: text.keys, gaps: text.gaps)
        markers = MarkerReader(keys: text.keys, gaps: text.gaps)
        kinds = LineKinds(text: text)
        organisations = OrganisationNames(keys: text.keys, gaps: text.gaps)
    }

    /// The paragraphs of the lines in `lines`, and the lines that are none, in reading order.
    func read(_ lines: Range<Int>) -> (blocks: [Block], noise: [Int]) {
        var blocks: [Block] = []
        var noise: [Int] = []
        var previous: Int?
        var holes: [Range<Int>] = []
        let pageMarks = pageNumberKind(in: lines)
        for index in lines {
            let line = text.lines[index]
            if kinds.isPageMark(line) || kinds.isNumber(line) || kinds.isResidue(line) {
                noise.append(index)
                if !kinds.isResidue(line) { holes.append(line.range) } else { previous = nil }
                continue
            }
            var opening = self.opening(of: line, index: index)
            if let kind = opening.marker?.kind, kind == pageMarks, let last = blocks.indices.last, previous != nil,
                isUnfinished(blocks[last].range)
            {
                holes.append(opening.marker?.range ?? line.range)
                opening.marker = nil
                opening.label = nil
            }
            let isNew = opening.marker != nil || opening.label != nil
            if !isNew, let before = previous, let last = blocks.indices.last,
                continues(blocks[last], lastLine: text.lines[before], with: line)
            {
                blocks[last].holes += holes
                if line.followsBlank || !holes.isEmpty { blocks[last].seams.append(line.range.lowerBound) }
                blocks[last].range = blocks[last].range.lowerBound..<line.range.upperBound
            } else {
                blocks.append(opening)
            }
            holes = []
            previous = index
        }
        return (blocks.flatMap(divided), noise)
    }

    /// The block that a line opens, with its number and label.
    private func opening(of line: SourceText.Line, index: Int) -> Block {
        opening(at: line.range.lowerBound, before: line.range.upperBound, line: index)
    }

    private func opening(at start: Int, before end: Int, line: Int) -> Block {
        var block = Block(marker: markers.marker(at: start, before: end), range: start..<end, line: line)
        let content = block.content
        if let found = labels.labelled(at: content.lowerBound, before: end) {
            block.label = (found.label, found.words, found.end)
        }
        return block
    }

    /// The kind of marker whose instances mostly interrupt a sentence: page numbers printed like `2、`.
    private func pageNumberKind(in lines: Range<Int>) -> Marker.Kind? {
        var seen: [Marker.Kind: (all: Int, interrupting: Int)] = [:]
        for index in lines.dropFirst() {
            let line = text.lines[index]
            guard let marker = markers.marker(at: line.range.lowerBound, before: line.range.upperBound),
                marker.value > 1
            else { continue }
            let before = text.lines[index - 1]
            let interrupts = isUnfinished(before.range) && before.range.count > 60
            seen[marker.kind, default: (0, 0)].all += 1
            seen[marker.kind, default: (0, 0)].interrupting += interrupts ? 1 : 0
        }
        let kinds: [Marker.Kind] = [.digitComma, .digitDot]
        return kinds.first { kind in
            seen[kind].map { $0.interrupting >= 2 && $0.interrupting * 3 >= $0.all * 2 } ?? false
        }
    }
}
