/// A row of a table, its cells sorted by what they say.
struct TableRow {
    var number: Marker?
    /// Cells that say what is to be done; lines of one cell are one range.
    var tasks: [Range<Int>] = []
    /// Cells that say who answers, with what their column announces.
    var answers: [(cell: Range<Int>, column: FieldLabel)] = []
    var deadline: Range<Int>?
    /// The unit of measure and the value of an indicator that the task names.
    var measure: Range<Int>?
    var amount: Range<Int>?
    var aside: [Range<Int>] = []
    var line: Int
    /// From the first cell to the last.
    var range: Range<Int>

    /// A row that begins with a cell.
    init(_ cell: TableCell, number: Marker? = nil) {
        self.number = number
        line = cell.line
        range = cell.range
    }

    /// Puts a cell where its column says, joining it to the one before where both are lines of one cell.
    mutating func put(_ cell: TableCell, column: FieldLabel, joining: Bool) {
        range = range.lowerBound..<max(range.upperBound, cell.range.upperBound)
        switch column {
        case .task, .group, .number:
            if joining, let last = tasks.indices.last {
                tasks[last] = tasks[last].lowerBound..<cell.range.upperBound
            } else {
                tasks.append(cell.range)
            }
        case .organisations, .people: answers.append((cell.range, column))
        case .deadline:
            if joining, let start = deadline?.lowerBound {
                deadline = start..<cell.range.upperBound
            } else {
                deadline = cell.range
            }
        case .measure: measure = cell.range
        case .amount: amount = cell.range
        case .other: aside.append(cell.range)
        }
    }

    /// This row with who answers and by when as `other`, a further line of it, says.
    func adding(_ other: TableRow) -> TableRow {
        var row = self
        row.answers += other.answers
        row.deadline = row.deadline ?? other.deadline
        row.aside += other.aside + (row.deadline == other.deadline ? [] : [other.deadline].compactMap(\.self))
        row.range = row.range.lowerBound..<max(row.range.upperBound, other.range.upperBound)
        return row
    }

    /// The row as an indicator with its value, where a column gives one.
    func indicator(_ keys: [UInt16]) -> IndicatorRow? {
        guard let name = tasks.first else { return nil }
        if let amount {
            return tasks.count == 1 ? IndicatorRow(keys, name: name, measure: measure, amount: amount) : nil
        }
        guard tasks.count == 2, IndicatorRow.isName(name, keys), IndicatorRow.isValue(tasks[1], of: name, keys)
        else { return nil }
        return IndicatorRow(keys, name: name, measure: measure, amount: tasks[1])
    }
}

/// Sorts the cells of a row into the columns of a head.
struct RowSorter {
    let head: TableHead
    let cells: CellReader

    /// Columns behind the number.
    private var columns: ArraySlice<FieldLabel?> {
        if let number = head.numberColumn { return head.columns[(number + 1)...] }
        let isGrouped = head.layout == .vertical && (head.columns[0]?.isResponsibility ?? false)
        return isGrouped ? head.columns.dropFirst() : head.columns[...]
    }

    /// The rows that the cells between one number and the next make: one, or several where the task column is met again.
    func rows(_ row: TableRow, _ filled: [TableCell]) -> [TableRow] {
        let filled = mended(filled)
        if filled.count == columns.count, fits(filled) {
            var row = row
            for (cell, column) in zip(filled, columns) {
                row.put(cell, column: column ?? unknown(cell), joining: false)
            }
            return [row]
        }
        return sorted(row, filled)
    }

    /// Cells whose names go on in the next lines are one: 县自然资源和规划 / 局.
    private func mended(_ filled: [TableCell]) -> [TableCell] {
        guard head.layout == .vertical else { return filled }
        var mended: [TableCell] = []
        var index = 0
        while index < filled.count {
            var cell = filled[index]
            var end = index + 1
            if beginsName(cell) {
                for next in index + 1..<max(index + 1, min(filled.count, index + 4)) {
                    let whole = cell.range.lowerBound..<filled[next].range.upperBound
                    guard filled[next - 1].range.upperBound == filled[next].range.lowerBound, !isName(filled[next])
                    else {
                        break
                    }
                    if cells.kind(of: whole, withPeople: false) == .organisations { end = next + 1 }
                }
                cell.range = cell.range.lowerBound..<filled[end - 1].range.upperBound
            }
            mended.append(cell)
            index = end
        }
        return mended
    }

    /// Whether a cell is names that begin with their level.
    private func isName(_ cell: TableCell) -> Bool {
        let level = cell.range.first.map { OrganisationWords.levels.contains(cells.text.keys[$0]) } ?? false
        return level && cells.kind(of: cell.range, withPeople: false) == .organisations
    }

    /// Whether a cell begins like a name and is none by itself.
    private func beginsName(_ cell: TableCell) -> Bool {
        guard let first = cell.range.first, cell.range.count <= 24,
            OrganisationWords.levels.contains(cells.text.keys[first])
        else { return false }
        return cells.kind(of: cell.range, withPeople: false) == .text
    }

    /// Puts the cells of a whole row into the columns from `first` on; empty cells are left out. A name in a column of
    /// tasks answers, where the table has no column for names.
    func place(_ filled: ArraySlice<TableCell>, in row: inout TableRow, from first: Int) {
        let namesApart = head.columns.contains { $0?.isResponsibility ?? false }
        for (cell, column) in zip(filled, head.columns[first...]) where !cell.range.isEmpty {
            let isName =
                column == .task && !namesApart && cells.kind(of: cell.range, withPeople: false) == .organisations
            row.put(cell, column: isName ? .organisations(.responsible) : column ?? unknown(cell), joining: false)
        }
    }

    /// How many cells a whole row lacks at its beginning, because rows above share theirs with it: as many as stand empty at
    /// its end, where the cells do not fit into their columns and do so further on.
    func missing(before row: [TableCell]) -> Int? {
        let empty = row.reversed().prefix { $0.range.isEmpty }.count
        guard empty > 0, empty < row.count, !stand(row, in: head.columns[...]) else { return nil }
        return stand(row.dropLast(empty), in: head.columns[empty...]) ? empty : nil
    }

    /// Whether cells hold what their columns announce: names those of names, times those of deadlines, neither those of
    /// tasks.
    private func stand(_ row: some Sequence<TableCell>, in columns: ArraySlice<FieldLabel?>) -> Bool {
        zip(row, columns).allSatisfy { cell, column in
            if cell.range.isEmpty { return true }
            let kind = cells.kind(of: cell.range, withPeople: head.hasPeople)
            switch column {
            case .organisations: return kind == .organisations
            case .people: return kind == .people
            case .deadline: return kind == .deadline || kind == .figure && cell.range.count >= 6 || namesMonth(cell)
            case .task, .group: return kind == .text
            case .number: return kind == .figure
            default: return true
            }
        }
    }

    /// Whether a few words say in which month something is done: 计划10月底完成.
    private func namesMonth(_ cell: TableCell) -> Bool {
        cell.range.count <= 24
            && cell.range.dropFirst().contains {
                cells.text.keys[$0] == 0x6708 && Marks.isDigit(cells.text.keys[$0 - 1])
            }
    }

    /// What a cell under an unknown heading is: sentences say what is to be done.
    private func unknown(_ cell: TableCell) -> FieldLabel {
        cell.range.count > 16 && cells.kind(of: cell.range, withPeople: false) == .text ? .task : .other
    }

    /// Whether each cell can stand in the column at its place.
    private func fits(_ filled: [TableCell]) -> Bool {
        zip(filled, columns).allSatisfy { cell, column in
            let kind = cells.kind(of: cell.range, withPeople: head.hasPeople)
            switch column {
            case .task, .group: return kind == .text || kind == .organisations || kind == .figure
            case .organisations: return kind == .organisations || (kind == .text && cell.range.count <= 30)
            case .people: return kind == .people || kind == .organisations
            case .deadline: return kind == .deadline || kind == .text
            case .measure: return cell.range.count <= 10
            case .amount: return true
            case .other: return kind == .figure || kind == .text
            default: return true
            }
        }
    }

    private func sorted(_ first: TableRow, _ filled: [TableCell]) -> [TableRow] {
        var rows = [first]
        var position = columns.startIndex
        var lastColumn: Int?
        for (index, cell) in filled.enumerated() {
            let before = index > 0 ? filled[index - 1].range : nil
            let kind = cells.kind(of: cell.range, behind: before, withPeople: head.hasPeople)
            if let last = lastColumn, stays(kind, in: last) {
                rows[rows.count - 1].put(cell, column: columns[last] ?? .other, joining: true)
                continue
            }
            var column = place(of: kind, from: position)
            if column == nil, position > columns.startIndex,
                let again = columns.firstIndex(where: { Self.holds($0, kind) })
            {
                if kind == .text { rows.append(TableRow(cell)) }
                column = kind == .text ? again : columns.lastIndex { Self.holds($0, kind) }
            }
            let label = column.flatMap { columns[$0] } ?? Self.usual(kind)
            rows[rows.count - 1].put(cell, column: label, joining: false)
            if let column { (lastColumn, position) = (column, column + 1) }
        }
        return rows
    }

    /// Whether another line of this kind goes on with the cell in `column`: text with text, names with names where no
    /// further column of names is to come.
    private func stays(_ kind: CellKind, in column: Int) -> Bool {
        guard Self.holds(columns[column], kind), kind == .text || kind == .organisations || kind == .people else {
            return false
        }
        return !columns[(column + 1)...].contains { Self.holds($0, kind) }
    }

    /// The column at `position` or behind that holds such cells; figures stand in columns of figures, where there are any.
    private func place(of kind: CellKind, from position: Int) -> Int? {
        let figures = kind == .figure ? columns[position...].firstIndex { $0 == .other } : nil
        return figures ?? columns[position...].firstIndex { Self.holds($0, kind) }
    }

    private static func holds(_ column: FieldLabel?, _ kind: CellKind) -> Bool {
        switch (column, kind) {
        case (.task, .text), (.task, .figure), (.group, .text), (.deadline, .deadline), (.people, .people),
            (.other, .figure):
            true
        case (.organisations, .organisations): true
        default: false
        }
    }

    private static func usual(_ kind: CellKind) -> FieldLabel {
        switch kind {
        case .organisations: .organisations(.responsible)
        case .people: .people
        case .deadline: .deadline
        case .text: .task
        case .figure: .other
        }
    }
}
