/// Gathers the rows of one table, line by line.
struct RowCollector {
    let head: TableHead
    let reader: TableReader
    var result: TableReader.Result
    var last: Int?
    var open: TableRow?
    var filled: [TableCell] = []
    /// The text of a row parted by white space, while its lines go on.
    var spread: TableCell?
    private var sorter: RowSorter
    /// Those who answer for the row above.
    private var above: [(cell: Range<Int>, column: FieldLabel)] = []
    /// The cell that names the lead of the rows that follow, where rows are grouped by it.
    private var group: TableCell?
    /// The row that stands last among the blocks.
    private var closed: TableRow?
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
        case .flowing, .joined: takeRest(behind: range.lowerBound, in: line)
        }
    }

    /// Takes what stands behind `start` in a line whose cells stand behind each other.
    mutating func takeRest(behind start: Int, in line: Int) {
        let range = start..<reader.text.lines[line].range.upperBound
        guard !range.isEmpty else { return }
        if head.layout == .joined {
            takeJoined(range, line: line)
        } else if reader.text.lines[line].isParted {
            takeEach(reader.cells.cells(of: line).filter { !$0.range.isEmpty && $0.range.lowerBound >= start })
        } else {
            takeEach(reader.cells.words(of: range, line: line))
        }
    }

    /// Closes the row that is open.
    mutating func flush() {
        closeSpread()
        if let row = open, !(filled.isEmpty && row.number == nil) {
            for row in sorter.rows(row, filled) { append(row) }
        }
        open = nil
        filled = []
    }

    /// Closes a row. A cell that says 同上 stands for the one above it.
    private mutating func append(_ row: TableRow) {
        var row = row
        for index in row.answers.indices {
            let (cell, column) = row.answers[index]
            if DutyWords.above.match(keys, at: cell.lowerBound, before: cell.upperBound)?.end == cell.upperBound {
                if let above = above.last(where: { $0.column == column }) { row.answers[index] = above }
            }
        }
        if !row.answers.isEmpty { above = row.answers.filter { $0.cell.count <= RowCollector.mostShared } }
        result.blocks.append(reader.block(of: row, head: head))
        closed = row
    }

    mutating func begin(_ number: Marker?, at cell: TableCell) {
        flush()
        if let number { last = number.value }
        open = TableRow(cell, number: number)
        if let group, let column = head.columns[0] { open?.answers.append((group.range, column)) }
    }

    /// The number of the next row, if the cell is it.
    private func number(_ cell: Range<Int>, lenient: Bool) -> Marker? {
        guard head.isNumbered, let marker = reader.markers.bare(at: cell.lowerBound, before: cell.upperBound),
            marker.range.upperBound == cell.upperBound
        else { return nil }
        guard let last else { return marker }
        if !lenient, marker.value > last + 1, marker.value <= last + 5, filled.count > 1, !head.hasFigures {
            return marker
        }
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

    private mutating func takeEach(_ cells: [TableCell]) {
        for (index, cell) in cells.enumerated() {
            take(cell, before: index + 1 < cells.count ? cells[index + 1].range : nil)
        }
    }

    private mutating func take(_ cell: TableCell, before next: Range<Int>?) {
        if let marker = number(cell.range, lenient: false) {
            begin(marker, at: cell)
        } else if let marker = itemNumber(cell) {
            begin(marker, at: cell)
            filled.append(TableCell(range: marker.range.upperBound..<cell.range.upperBound, line: cell.line))
        } else if isHeadingPlace, let heading = reader.heading(cell.range, line: cell.line) {
            flush()
            result.blocks.append(heading)
        } else if standsBeforeNumber(cell, next) {
            flush()
            shares([cell])
        } else if head.isNumbered || !startsRow(cell, before: next) {
            if open == nil { begin(nil, at: cell) }
            filled.append(cell)
        } else {
            begin(nil, at: cell)
            filled.append(cell)
        }
    }

    /// The number at the head of a task's cell, in a table without a column of numbers: it counts on from the row above,
    /// or anew, where that row has ended.
    private func itemNumber(_ cell: TableCell) -> Marker? {
        guard !head.isNumbered,
            let marker = reader.markers.marker(at: cell.range.lowerBound, before: cell.range.upperBound),
            marker.kind == .digitDot || marker.kind == .digitComma, !marker.isDoubtful,
            marker.range.upperBound < cell.range.upperBound
        else { return nil }
        guard open != nil, let before = filled.last else { return marker }
        let isClosed = reader.cells.kind(of: before.range, withPeople: head.hasPeople) != .text
        return isClosed && (marker.value == 1 || last.map { marker.value == $0 + 1 } ?? true) ? marker : nil
    }

    /// Whether the cell stands in a column that rows share, before the number of the next one.
    private func standsBeforeNumber(_ cell: TableCell, _ next: Range<Int>?) -> Bool {
        guard let column = head.numberColumn, column > 0, let next, number(next, lenient: false) != nil else {
            return false
        }
        let isName = reader.cells.kind(of: cell.range, withPeople: false) == .organisations
        return head.columns[0]?.isResponsibility ?? false ? isName : !isName && cell.range.count <= 16
    }

    /// How long a cell may be that rows share: each of them reads it.
    private static let mostShared = 200

    /// Keeps the names in cells that the rows below share; other such cells are headings.
    private mutating func shares(_ cells: some Collection<TableCell>) {
        for (cell, column) in zip(cells, head.columns) where !cell.range.isEmpty {
            if column?.isResponsibility ?? false {
                group = cell.range.count <= RowCollector.mostShared ? cell : nil
            } else if let heading = reader.heading(cell.range, line: cell.line) {
                result.blocks.append(heading)
            } else if head.layout == .vertical {
                result.noise.append(cell.line)
            }
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
        let kind = reader.cells.kind(of: cell.range, behind: before.range, withPeople: head.hasPeople)
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
        if cells.count == head.columns.count, let column = head.numberColumn, column > 0 {
            takeShared(cells, number: column)
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
        if isWhole, marker == nil, let missing = sorter.missing(before: cells) {
            takeShifted(Array(cells.dropLast(missing)), by: missing)
            return
        }
        if isWhole, let marker = taskNumber(first) {
            takeNumbered(marker, cells)
            return
        }
        begin(marker, at: first)
        if isWhole, var row = open {
            open = nil
            sorter.place(cells.dropFirst(marker == nil ? 0 : 1), in: &row, from: marker == nil ? 0 : 1)
            append(row)
        } else {
            filled = Array(marker == nil ? present[...] : present.dropFirst())
            flush()
        }
    }

    /// The number at the head of a row's first cell, in a table without a column of numbers: 1.出行改善.
    private func taskNumber(_ cell: TableCell) -> Marker? {
        guard !head.isNumbered, head.columns[0] == .task || head.columns[0] == .group,
            let marker = reader.markers.marker(at: cell.range.lowerBound, before: cell.range.upperBound),
            marker.kind == .digitDot || marker.kind == .digitComma, !marker.isDoubtful,
            marker.range.upperBound < cell.range.upperBound
        else { return nil }
        return marker
    }

    private mutating func takeNumbered(_ marker: Marker, _ cells: [TableCell]) {
        begin(marker, at: cells[0])
        guard var row = open else { return }
        open = nil
        let task = TableCell(range: marker.range.upperBound..<cells[0].range.upperBound, line: cells[0].line)
        sorter.place([task] + cells.dropFirst(), in: &row, from: 0)
        append(row)
    }

    /// A row without the first cells, which it shares with the row above; with nothing to do of its own it adds to that row.
    private mutating func takeShifted(_ cells: [TableCell], by missing: Int) {
        flush()
        guard let first = cells.first(where: { !$0.range.isEmpty }) else { return }
        var row = TableRow(first)
        sorter.place(cells[...], in: &row, from: missing)
        if row.tasks.isEmpty, let before = closed {
            row = before.adding(row)
            result.blocks.removeLast()
        }
        append(row)
    }

    /// A row whose number stands behind cells that it shares with other rows.
    private mutating func takeShared(_ cells: [TableCell], number column: Int) {
        flush()
        shares(cells.prefix(column))
        let own = cells[column...].first { !$0.range.isEmpty }
        guard let own else { return }
        begin(number(cells[column].range, lenient: true), at: own)
        guard var row = open else { return }
        open = nil
        sorter.place(cells[(column + 1)...], in: &row, from: column + 1)
        append(row)
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
