extension BlockReader {
    /// Cuts a paragraph where a label begins behind the end of a sentence or a bracket, and, in text that has lost its
    /// line ends, where a number does.
    func divide(_ block: Block, into blocks: inout [Block]) {
        guard block.content.count > 1 else { return blocks.append(block) }
        let own = inlineKinds(in: block)
        let kinds = inlineKinds.union(own)
        let cuts = cuts(in: block, kinds)
        guard !cuts.isEmpty else { return blocks.append(block) }
        let edges = [block.range.lowerBound] + cuts + [block.range.upperBound]
        for (start, end) in zip(edges, edges.dropFirst()) { blocks.append(part(of: block, start..<end, kinds)) }
    }

    private func part(of block: Block, _ range: Range<Int>, _ kinds: MarkerKinds) -> Block {
        let isFirst = range.lowerBound == block.range.lowerBound
        var part = isFirst ? block : opening(at: range.lowerBound, before: range.upperBound, line: block.line)
        if !isFirst, let marker = part.marker, !kinds.contains(marker.kind) {
            part.marker = nil
            part.label = nil
        }
        part.range = range
        part.takeBreaks(of: block.part(range))
        return part
    }

    private func cuts(in block: Block, _ kinds: MarkerKinds) -> [Int] {
        var cuts: [Int] = []
        var isLabelled = block.label != nil
        var counted: [Marker.Kind: Int] = [:]
        guard !isLabelled || !kinds.isEmpty else { return [] }
        for index in starts(in: block.content) {
            if !kinds.isEmpty, let marker = markers.marker(at: index, before: block.range.upperBound),
                kinds.contains(marker.kind),
                !marker.isDoubtful || marker.value == (counted[marker.kind] ?? 0) + 1
            {
                cuts.append(index)
                counted[marker.kind] = marker.value
                isLabelled = beginsField(at: marker.range.upperBound, before: block.range.upperBound)
            } else if !isLabelled, canBegin(at: index), beginsField(at: index, before: block.range.upperBound) {
                cuts.append(index)
                isLabelled = true
            }
        }
        return cuts
    }

    /// Where, outside brackets or anywhere, a number or a label can begin behind the first character.
    private func starts(in content: Range<Int>, outsideBrackets: Bool = true) -> [Int] {
        var starts: [Int] = []
        var depth = 0
        var last = content.lowerBound
        text.keys.withUnsafeBufferPointer { keys in
            text.gaps.withUnsafeBufferPointer { gaps in
                text.marks.visit(content) { index in
                    if depth == 0, gaps[index], index > last {
                        starts.append(index)
                        last = index
                    }
                    switch keys[index] {
                    case Marks.open, Marks.openSquare: depth += outsideBrackets ? 1 : 0
                    case Marks.close, Marks.closeSquare: depth = max(0, depth - 1)
                    default: break
                    }
                    let next = index + 1
                    if depth == 0, next > last, next < content.upperBound, BlockReader.parts(keys[index]) {
                        starts.append(next)
                        last = next
                    }
                }
            }
        }
        return starts
    }

    private func canBegin(at index: Int) -> Bool {
        text.gaps[index] || BlockReader.parts(text.keys[index - 1]) && text.keys[index - 1] != Marks.colon
    }

    /// Whether a number can begin behind a unit: the end of a sentence, a bracket, a colon, or a dash, which parts a
    /// field from the sentence before it: …20公里。——责任科室：养护科.
    @inline(__always)
    private static func parts(_ unit: UInt16) -> Bool {
        switch unit {
        case Marks.close, Marks.closeSquare, Marks.colon, 0x2014, 0x2013, 0x2D, 0x2500: true
        default: Marks.endsSentence(unit)
        }
    }

    private func beginsField(at index: Int, before end: Int) -> Bool {
        labels.labelled(at: index, before: end)?.label.isField ?? false
    }

    /// The forms of numbers that begin items inside a paragraph: they count up, and between two of them it says who
    /// answers for the first.
    private func inlineKinds(in block: Block) -> MarkerKinds {
        guard block.content.count >= 30 else { return [] }
        let stated = statements(in: block.content)
        guard !stated.isEmpty else { return [] }
        var last: [Marker.Kind: (value: Int, statements: Int)] = [:]
        if let marker = block.marker { last[marker.kind] = (marker.value, 0) }
        var kinds: MarkerKinds = []
        var statements = stated[0] == block.content.lowerBound ? 1 : 0
        let first = statements
        for index in starts(in: block.content, outsideBrackets: false) {
            while statements < stated.count, stated[statements] <= index { statements += 1 }
            guard let marker = markers.marker(at: index, before: block.range.upperBound),
                BlockReader.itemKinds.contains(marker.kind)
            else { continue }
            if let before = last[marker.kind], marker.value == before.value + 1, statements - first > before.statements
            {
                kinds.insert(marker.kind)
            }
            last[marker.kind] = (marker.value, statements - first)
        }
        return kinds
    }

    /// Where it says who answers: at the colon of a label, and at the end of a bracket that ends with a verb of duty.
    private func statements(in content: Range<Int>) -> [Int] {
        var statements: [Int] = []
        text.marks.visit(content) { index in
            let isStatement =
                switch text.keys[index] {
                case Marks.colon: labels.ends(at: index)
                case Marks.close: DutyWords.verbs.suffix(text.keys, from: max(0, index - 12), to: index) != nil
                default: false
                }
            if isStatement { statements.append(index) }
        }
        return statements
    }

    private static let itemKinds: MarkerKinds = [.numeralComma, .numeralBracket, .digitDot, .digitComma]

    /// The forms of numbers that begin items inside lines: only in a text that has lost its line ends, and only where
    /// they count up.
    static func inlineKinds(_ text: SourceText, _ markers: MarkerReader) -> MarkerKinds {
        let usualLine = 180
        guard !text.lines.isEmpty, text.keys.count / text.lines.count > usualLine else { return [] }
        var last = MarkerTable<Int?>(repeating: nil)
        var steps = MarkerTable(repeating: 0)
        for line in text.lines {
            for index in line.range.dropFirst() where text.gaps[index] || Marks.endsSentence(text.keys[index - 1]) {
                guard let marker = markers.marker(at: index, before: line.range.upperBound),
                    itemKinds.contains(marker.kind)
                else { continue }
                let expected = last[marker.kind].map { $0 + 1 } ?? marker.value
                if marker.value == expected || marker.value == 1 { steps[marker.kind] += 1 }
                last[marker.kind] = marker.value
            }
        }
        return MarkerKinds { steps[$0] >= 2 }
    }
}
