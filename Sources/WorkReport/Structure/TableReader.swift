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
        if head.layout == .flowing, let last = head.words.last {
            collector.takeWords(behind: last.upperBound, in: line - 1)
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
        return text.lines[line].range.count <= 40 && heads.head(at: line) != nil
    }

    /// The block of a row.
    func block(of row: TableRow, head: TableHead) -> Block {
        var block = Block(marker: row.number, range: row.range, line: row.line)
        block.row = facts.facts(of: row) { label in
            zip(head.columns, head.words).first { $0.0 == label }?.1
        }
        let isWhole = !row.answers.isEmpty || row.tasks.count + row.aside.count > 1
        block.row?.isRow = !head.isNumbered && isWhole && !row.tasks.isEmpty
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

/// Gathers the rows of one table, line by line.
struct RowCollector {
    let head: TableHead
    let reader: TableReader
    var result: TableReader.Result
    private var last: Int?
    var open: TableRow?
    var filled: [TableCell] = []
    /// The text of a row parted by white space, while its lines go on.
    var spread: TableCell?
    private var sorter: RowSorter
    /// The cell that names the lead of the rows that follow, where rows are grouped by it.
    private var group: TableCell?
    /// Whether the first column names the lead of a group of rows.
    private let isGrouped: Bool

    init(head: TableHead, reader: TableReader) {
        self.head = head
        self.reader = reader
        sorter = RowSorter(head: head, cells: reader.cells)
        isGrouped = head.layout == .vertical && !head.isNumbered && (head.columns[0]?.isResponsibility ?? false)
        result = TableReader.Result(noise: Array(head.lines), end: head.lines.upperBound)
    }

    private var keys: [UInt16] { reader.text.keys }

    /// Takes the next line.
    mutating func take(_ line: Int) {
        let range = reader.text.lines[line].range
        switch head.layout {
        case .vertical: takeCells(line)
        case .parted: takeRow(line)
        case .spaced: takeSpaced(range, line: line)
        case .flowing: takeWords(behind: range.lowerBound, in: line)
        }
    }

    /// Closes the row that is open.
    mutating func flush() {
        closeSpread()
        if let row = open, !(filled.isEmpty && row.number == nil) {
            for row in sorter.rows(row, filled) { result.blocks.append(reader.block(of: row, head: head)) }
        }
        open = nil
        filled = []
    }

    mutating func begin(_ number: Marker?, at cell: TableCell) {
        flush()
        if let number { last = number.value }
        open = TableRow(cell, number: number)
    }

    /// The number of the next row, if the cell is it.
    private func number(_ cell: Range<Int>, lenient: Bool) -> Marker? {
        guard head.isNumbered, let marker = reader.markers.bare(at: cell.lowerBound, before: cell.upperBound),
            marker.range.upperBound == cell.upperBound
        else { return nil }
        guard let last else { return marker }
        return marker.value == last + 1 || (lenient && marker.value >= last) || (marker.value == 1 && !filled.isEmpty)
            ? marker : nil
    }

    private mutating func takeCells(_ line: Int) {
        let next = line + 1 < reader.text.lines.count ? reader.text.lines[line + 1].range : nil
        for cell in reader.cells.cells(of: line) where !cell.range.isEmpty {
            if isGrouped, takeGroup(cell) { continue }
            take(cell, before: next)
        }
    }

    /// Takes the words of a line from `start` on, each as a cell.
    mutating func takeWords(behind start: Int, in line: Int) {
        let range = start..<reader.text.lines[line].range.upperBound
        guard !range.isEmpty else { return }
        let words = reader.cells.words(of: range, line: line)
        for (index, cell) in words.enumerated() {
            take(cell, before: index + 1 < words.count ? words[index + 1].range : nil)
        }
    }

    private mutating func take(_ cell: TableCell, before next: Range<Int>?) {
        if let marker = number(cell.range, lenient: false) {
            begin(marker, at: cell)
        } else if isHeadingPlace, let heading = reader.heading(cell.range, line: cell.line) {
            flush()
            result.blocks.append(heading)
        } else if head.isNumbered || !startsRow(cell, before: next) {
            if open == nil { begin(nil, at: cell) }
            filled.append(cell)
        } else {
            begin(nil, at: cell)
            if let group, let column = head.columns[0] { open?.answers.append((group.range, column)) }
            filled.append(cell)
        }
    }

    /// A cell of a group is printed upright, a few characters in each line.
    private mutating func takeGroup(_ cell: TableCell) -> Bool {
        guard cell.range.count <= 4,
            filled.isEmpty || reader.cells.kind(of: filled[filled.count - 1].range, withPeople: false) != .text
        else { return false }
        if open != nil { group = nil }
        flush()
        group = TableCell(
            range: (group?.range.lowerBound ?? cell.range.lowerBound)..<cell.range.upperBound, line: cell.line)
        return true
    }

    /// Whether a heading may stand here: before the first row, or behind a row with more than its number.
    private var isHeadingPlace: Bool { open == nil || filled.count > 1 }

    /// In a table without numbers a row begins where text follows names or deadlines; where the second column holds
    /// figures, at the text before one.
    private func startsRow(_ cell: TableCell, before next: Range<Int>?) -> Bool {
        guard open != nil, let before = filled.last else { return true }
        let kind = reader.cells.kind(of: cell.range, withPeople: head.hasPeople)
        if head.columns.count > 2, head.columns[1] == .other, let next {
            return kind == .text && reader.cells.kind(of: next, withPeople: false) == .figure
        }
        let previous = reader.cells.kind(of: before.range, withPeople: head.hasPeople)
        guard kind == .text, previous != .text else { return false }
        return filled.count >= min(2, head.columns.count - 1)
    }

    private mutating func takeRow(_ line: Int) {
        let cells = reader.cells.cells(of: line)
        let present = cells.filter { !$0.range.isEmpty }
        guard let first = present.first else {
            result.noise.append(line)
            return
        }
        if let heading = sectionRow(present) {
            flush()
            last = nil
            result.blocks.append(heading)
            return
        }
        let isWhole = cells.count == head.columns.count
        let marker = number(first.range, lenient: isWhole)
        begin(marker, at: first)
        if isWhole, var row = open {
            open = nil
            sorter.place(cells.dropFirst(marker == nil ? 0 : 1), in: &row, from: marker == nil ? 0 : 1)
            result.blocks.append(reader.block(of: row, head: head))
        } else {
            filled = Array(marker == nil ? present[...] : present.dropFirst())
            flush()
        }
    }

    /// A row whose first cell is `一、`: a heading, with its words in the same cell or the next.
    private func sectionRow(_ cells: [TableCell]) -> Block? {
        guard let first = cells.first, var heading = reader.heading(first.range, line: first.line) else { return nil }
        if heading.content.isEmpty, cells.count > 1 {
            heading.range = first.range.lowerBound..<cells[1].range.upperBound
        }
        return heading
    }
}
