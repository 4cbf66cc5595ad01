/// Joins lines to blocks, one after the other.
struct BlockCollector {
    let reader: BlockReader
    /// The form of numbers that are page numbers in this document.
    let pageNumbers: Marker.Kind?
    private(set) var blocks: [Block] = []
    /// Lines that are no part of the text.
    private(set) var noise: [Int] = []
    private var previous: SourceText.Line?
    /// Whether the web page has said that the document is over.
    private var isPageClosed = false
    private var holes: [Range<Int>] = []
    private var counted = MarkerTable(repeating: 0)
    /// The last bracket of the last block that is not closed yet.
    private var openBracket: Int?

    init(reader: BlockReader, pageNumbers: Marker.Kind?, lines: Int) {
        self.reader = reader
        self.pageNumbers = pageNumbers
        blocks.reserveCapacity(lines)
    }

    /// Takes the next line.
    mutating func take(_ line: SourceText.Line, index: Int) {
        if isBehindPage(line) || reader.kinds.isResidue(line) || reader.kinds.isContents(line) {
            if !blocks.isEmpty, reader.kinds.closesPage(line) { isPageClosed = true }
            noise.append(index)
            previous = nil
        } else if reader.kinds.isFrame(line) || reader.kinds.isNumber(line) {
            noise.append(index)
            holes.append(line.range)
        } else {
            place(checked(reader.opening(of: line, index: index)), line)
            holes = []
            previous = line
        }
    }

    /// Whether the line stands behind the document on its web page. A number or label shows that the document goes on.
    private mutating func isBehindPage(_ line: SourceText.Line) -> Bool {
        guard isPageClosed else { return false }
        let opening = reader.opening(of: line, index: 0)
        isPageClosed = opening.marker == nil && opening.label == nil && !reader.kinds.opensPart(line)
        return isPageClosed
    }

    private mutating func place(_ opening: Block, _ line: SourceText.Line) {
        let isLabel = opening.label != nil && !(opening.marker == nil && isInsideBracket)
        let isNew = opening.marker != nil || isLabel
        guard !isNew, let previous, let last = blocks.indices.last,
            isInsideBracket && opening.label != nil || reader.continues(blocks[last], lastLine: previous, with: line)
        else {
            if let marker = opening.marker { counted[marker.kind] = marker.value }
            blocks.append(opening)
            noteBrackets(opening.range, isNew: true)
            return
        }
        noteBrackets(line.range, isNew: false)
        blocks[last].addHoles(holes)
        if line.followsBlank || !holes.isEmpty { blocks[last].addSeam(line.range.lowerBound) }
        blocks[last].range = blocks[last].range.lowerBound..<line.range.upperBound
        if blocks[last].label == nil, reader.completesLabel(previous, with: line) {
            let whole = reader.opening(
                at: blocks[last].range.lowerBound, before: line.range.upperBound, line: blocks[last].line)
            (blocks[last].marker, blocks[last].label) = (whole.marker, whole.label)
        }
    }

    /// Whether the last block ends inside a bracket that was opened a short way before.
    private var isInsideBracket: Bool {
        guard let open = openBracket, let last = blocks.last else { return false }
        return last.range.upperBound - open < 200
    }

    private mutating func noteBrackets(_ range: Range<Int>, isNew: Bool) {
        if isNew { openBracket = nil }
        let keys = reader.text.keys
        reader.text.marks.visit(range) { index in
            switch keys[index] {
            case Marks.open, Marks.openSquare: openBracket = index
            case Marks.close, Marks.closeSquare: openBracket = nil
            default: break
            }
        }
    }

    /// Takes away a number that is a page number inside a sentence, or a decimal fraction at the start of a line.
    private mutating func checked(_ opening: Block) -> Block {
        var opening = opening
        guard let marker = opening.marker else { return opening }
        if marker.kind == pageNumbers, blocks.last.map({ reader.isUnfinished($0.range) }) ?? true {
            holes.append(marker.range)
            (opening.marker, opening.label) = (nil, nil)
        } else if marker.isDoubtful, marker.value != counted[marker.kind] + 1,
            marker.value != 1 || ![.decimal, .bare].contains(marker.kind)
        {
            (opening.marker, opening.label) = (nil, nil)
        }
        return opening
    }
}
