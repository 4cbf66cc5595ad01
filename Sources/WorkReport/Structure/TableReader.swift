/// Reads the rows of tables into blocks.
struct TableReader {
    let text: SourceText
    let cells: CellReader
    let heads: TableHeadReader
    let facts: BlockFactReader
    let kinds: LineKinds
    let markers: MarkerReader

    init(_ text: SourceText, _ source: [UInt8]) {
        self.text = text
        cells = CellReader(text, source)
        heads = TableHeadReader(text: text, cells: cells)
        facts = BlockFactReader(text)
        kinds = LineKinds(text: text)
        markers = MarkerReader(keys: text.keys, gaps: text.gaps)
    }

    /// What a table gave.
    struct Result {
        var blocks: [Block] = []
        /// Lines that belong to the frame of the table.
        var noise: [Int] = []
        /// The line behind the table.
        var end: Int
    }

    /// The table under `head`.
    func read(_ head: TableHead) -> Result {
        var collector = RowCollector(head: head, reader: self)
        var line = head.lines.upperBound
        if let last = head.words.last, head.layout == .flowing || head.layout == .joined {
            collector.takeRest(behind: last.upperBound, in: line - 1)
        }
        while line < text.lines.count, !ends(at: line, head) {
            if kinds.isFrame(text.lines[line]) || kinds.isResidue(text.lines[line]) {
                collector.result.noise.append(line)
            } else {
                collector.take(line)
            }
            line += 1
        }
        collector.flush()
        collector.result.end = line
        return collector.result
    }

    /// A table ends where an annex, a sign-off or another table begins.
    private func ends(at line: Int, _ head: TableHead) -> Bool {
        if kinds.isAnnex(text.lines[line]) { return true }
        if kinds.isDate(text.lines[line]), !head.columns.contains(.deadline) { return true }
        if head.numberColumn == 0, head.layout != .parted, text.lines[line].range.count <= 40, leadsToText(line) {
            return true
        }
        return text.lines[line].range.count <= 40 && heads.head(at: line) != nil
    }

    /// Whether a heading stands in the line, and below it, under no more than two others, a number with a point and text: the
    /// rows of a table begin with their number alone.
    private func leadsToText(_ line: Int) -> Bool {
        guard heading(text.lines[line].range, line: line) != nil else { return false }
        let below = text.lines[(line + 1)...].prefix(3).first { heading($0.range, line: line) == nil }
        guard let range = below?.range, range.count > 12 else { return false }
        let marker = markers.marker(at: range.lowerBound, before: range.upperBound)
        return marker.map { [.digitDot, .digitComma].contains($0.kind) && !$0.isDoubtful } ?? false
    }

    /// The block of a row.
    func block(of row: TableRow, head: TableHead) -> Block {
        var block = Block(marker: row.number, range: row.range, line: row.line)
        let facts = facts.facts(of: row) { label in
            zip(head.columns, head.words).first { $0.0 == label }?.1
        }
        let isWhole = !row.answers.isEmpty || row.tasks.count + row.aside.count > 1
        facts.isRow = !head.isNumbered && isWhole && !row.tasks.isEmpty
        block.row = facts
        return block
    }

    /// The heading that a line or cell opens between rows: `一、…`, `（一）…`.
    func heading(_ range: Range<Int>, line: Int) -> Block? {
        guard let marker = markers.marker(at: range.lowerBound, before: range.upperBound),
            [.numeralComma, .numeralBracket, .chapter].contains(marker.kind)
        else { return nil }
        return Block(marker: marker, range: range, line: line)
    }
}
