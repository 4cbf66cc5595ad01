/// A table of a web page, row by row.
struct HypertextTable {
    /// The lines that the rows came to.
    private(set) var lines: [HypertextLine] = []

    private struct Cell {
        var lines: [HypertextLine] = []
        var columns = 1
        var rows = 1
        /// Whether it frames a part of the page: another table or a heading stands in it.
        var isFrame = false

        var text: String { lines.map(\.line).joined }
    }

    private var row: [Cell] = []
    private var isInCell = false
    /// Cells that go on in the next rows, by their first column.
    private var spanning: [Int: (cell: Cell, left: Int)] = [:]

    /// Wide cells take no more places than this; Word's tables have at most 63.
    static let maximumColumns = 200

    /// A cell begins.
    mutating func begin(_ attributes: HypertextAttributes) {
        isInCell = true
        var cell = Cell()
        cell.columns = Self.number(attributes["colspan"], limit: Self.maximumColumns)
        cell.rows = Self.number(attributes["rowspan"], limit: 10_000)
        row.append(cell)
    }

    /// The cell ends.
    mutating func endCell() {
        isInCell = false
    }

    /// The open cell holds a table.
    mutating func holdsTable() {
        if isInCell, let last = row.indices.last { row[last].isFrame = true }
    }

    /// Takes a line of the open cell; `false` where none is open.
    mutating func add(_ line: HypertextLine) -> Bool {
        guard isInCell, let last = row.indices.last else { return false }
        row[last].lines.append(line)
        if case .heading = line.line.kind { row[last].isFrame = true }
        return true
    }

    /// The row ends; gives how many bytes it came to, which cells from above and wide ones make more than it took.
    mutating func endRow() -> Int {
        defer {
            row = []
            isInCell = false
        }
        guard !row.isEmpty else { return 0 }
        if (row.count == 1 && spanning.isEmpty) || row.contains(where: \.isFrame) {
            lines += row.flatMap(\.lines)
            return 0
        }
        guard let line = Line.row(filled()) else { return 0 }
        lines.append(HypertextLine(line: line))
        return line.text.utf8.count
    }

    /// The texts of the row's places: cells from above in their columns, behind a wide cell empty places.
    private mutating func filled() -> [String] {
        var places: [String] = []
        var own = row[...]
        while !own.isEmpty || spanning.keys.contains(where: { $0 >= places.count }) {
            let column = places.count
            var cell: Cell
            if let above = spanning[column] {
                cell = above.cell
                spanning[column] = above.left > 1 ? (cell, above.left - 1) : nil
            } else if let next = own.popFirst() {
                cell = next
                if cell.rows > 1 { spanning[column] = (cell, cell.rows - 1) }
            } else {
                cell = Cell()
            }
            places.append(cell.text)
            for _ in 1..<max(cell.columns, 1) where places.count < Self.maximumColumns { places.append("") }
        }
        return places
    }

    private static func number(_ value: String?, limit: Int) -> Int {
        min(max(value.flatMap { Int($0) } ?? 1, 1), limit)
    }
}
