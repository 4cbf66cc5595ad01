/// How a table cell is joined with others.
struct CellShape {
    /// Whether it goes on with the cell above it.
    var continuesAbove = false
    /// Whether cells below it may go on with it.
    var opensBelow = false
    /// How many columns of the grid it takes.
    var columns = 1
    /// Whether it is deleted, or a part of the cell before it.
    var isGone = false

    init(_ cell: Element) {
        let properties = cell.child("w:tcPr")
        if let merge = properties?.child("w:vMerge") {
            opensBelow = merge["w:val"] == "restart"
            continuesAbove = !opensBelow
        }
        if let span = properties?.child("w:gridSpan") { columns = max(Self.columns(span), 1) }
        let goesOn = properties?.child("w:hMerge").map { $0["w:val"] != "restart" } ?? false
        isGone = goesOn || properties?.child("w:cellDel") != nil
    }

    /// A number of columns; Word allows 63.
    static func columns(_ element: Element) -> Int {
        min(max(element["w:val"].flatMap { Int($0) } ?? 0, 0), 1000)
    }
}

/// The cells that stand in several rows of a table.
///
/// Such a cell is printed in each of its rows, as it is read out by a screen reader: every row is then complete, and
/// whoever reads it by row needs to know nothing of the table's frame.
struct MergedCells {
    private var open: [Int: [Line]] = [:]

    /// The lines of a cell at a grid column: its own, or those of the cell that it goes on with.
    mutating func lines(of shape: CellShape, at column: Int, room: inout Int, own: () -> [Line]) -> [Line] {
        if shape.continuesAbove, let above = open[column] {
            room -= above.reduce(0) { $0 + $1.text.utf8.count }
            return room > 0 ? above : []
        }
        let lines = own()
        open[column] = shape.opensBelow ? lines.repeated : nil
        return lines
    }
}

extension Element {
    /// The rows of a table, also those wrapped in content controls.
    var tableRows: [Element] { wrapped("w:tr") }

    /// The cells of a row, also those wrapped in content controls.
    var tableCells: [Element] { wrapped("w:tc") }

    private func wrapped(_ name: String) -> [Element] {
        elements.flatMap { element -> [Element] in
            switch element.name {
            case name: [element]
            case "w:sdt": element.child("w:sdtContent")?.wrapped(name) ?? []
            case "w:customXml", "w:ins", "w:moveTo": element.wrapped(name)
            default: []
            }
        }
    }
}
