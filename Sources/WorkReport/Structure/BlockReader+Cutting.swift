extension BlockReader {
    /// Cuts a paragraph where a label begins behind the end of a sentence or a bracket, and, in text that has lost its
    /// line ends, where a number does.
    func divided(_ block: Block) -> [Block] {
        let cuts = cuts(in: block)
        guard !cuts.isEmpty else { return [block] }
        let edges = [block.range.lowerBound] + cuts + [block.range.upperBound]
        return zip(edges, edges.dropFirst()).map { start, end in part(of: block, start..<end) }
    }

    private func part(of block: Block, _ range: Range<Int>) -> Block {
        let isFirst = range.lowerBound == block.range.lowerBound
        var part = isFirst ? block : opening(at: range.lowerBound, before: range.upperBound, line: block.line)
        if !isFirst, let marker = part.marker, !inlineKinds.contains(marker.kind) {
            part.marker = nil
            part.label = nil
        }
        let stretch = block.part(range)
        (part.range, part.holes, part.seams) = (range, stretch.holes, stretch.seams)
        return part
    }

    private func cuts(in block: Block) -> [Int] {
        var cuts: [Int] = []
        var depth = 0
        var isLabelled = block.label != nil
        var counted: [Marker.Kind: Int] = [:]
        guard !isLabelled || !inlineKinds.isEmpty else { return [] }
        for index in block.content {
            let unit = text.keys[index]
            let isOutside = depth == 0
            if unit == Marks.open || unit == Marks.openSquare { depth += 1 }
            if unit == Marks.close || unit == Marks.closeSquare { depth = max(0, depth - 1) }
            guard isOutside, index > block.content.lowerBound, canBegin(at: index) else { continue }
            if let marker = inlineMarker(at: index, before: block.range.upperBound),
                !marker.isDoubtful || marker.value == (counted[marker.kind] ?? 0) + 1
            {
                cuts.append(index)
                counted[marker.kind] = marker.value
                isLabelled = beginsField(at: marker.range.upperBound, before: block.range.upperBound)
            } else if !isLabelled, beginsField(at: index, before: block.range.upperBound) {
                cuts.append(index)
                isLabelled = true
            }
        }
        return cuts
    }

    private func canBegin(at index: Int) -> Bool {
        let before = text.keys[index - 1]
        return text.gaps[index] || Marks.endsSentence(before) || before == Marks.close
    }

    private func beginsField(at index: Int, before end: Int) -> Bool {
        guard let found = labels.labelled(at: index, before: end) else { return false }
        return found.label.isField
    }

    private func inlineMarker(at index: Int, before end: Int) -> Marker? {
        guard !inlineKinds.isEmpty, let marker = markers.marker(at: index, before: end) else { return nil }
        return inlineKinds.contains(marker.kind) ? marker : nil
    }

    /// The forms of numbers that begin items inside lines: only in a text that has lost its line ends, and only where
    /// they count up.
    static func inlineKinds(_ text: SourceText, _ markers: MarkerReader) -> Set<Marker.Kind> {
        let usualLine = 180
        guard !text.lines.isEmpty, text.keys.count / text.lines.count > usualLine else { return [] }
        var last: [Marker.Kind: Int] = [:]
        var steps: [Marker.Kind: Int] = [:]
        for line in text.lines {
            for index in line.range.dropFirst() where text.gaps[index] || Marks.endsSentence(text.keys[index - 1]) {
                guard let marker = markers.marker(at: index, before: line.range.upperBound),
                    [.numeralComma, .numeralBracket, .digitDot, .digitComma].contains(marker.kind)
                else { continue }
                let expected = last[marker.kind].map { $0 + 1 } ?? marker.value
                if marker.value == expected || marker.value == 1 { steps[marker.kind, default: 0] += 1 }
                last[marker.kind] = marker.value
            }
        }
        return Set(steps.filter { $0.value >= 2 }.keys)
    }
}
