/// Reads one sheet.
enum SheetReader {
    /// What the cells of the sheet in `bytes` show.
    static func grid(_ bytes: [UInt8], _ context: SheetContext) throws(FileError) -> SheetGrid {
        var reader = try MarkupReader(bytes)
        guard try reader.advance(below: -1) else { throw .damagedArchive }
        var grid = SheetGrid()
        while try reader.advance(below: 0) {
            switch reader.name {
            case "sheetData" where !reader.isEmpty: try rows(&reader, into: &grid, context)
            case "cols": grid.hide(columns: try reader.element())
            case "mergeCells": grid.merge(try reader.element())
            default: _ = try reader.element()
            }
        }
        return grid
    }

    private static func rows(
        _ reader: inout MarkupReader, into grid: inout SheetGrid, _ context: SheetContext
    ) throws(FileError) {
        let depth = reader.depth
        var number = 0
        while try reader.advance(below: depth) {
            let row = try reader.element()
            guard row.name == "row" else { continue }
            let stated = row["r"].flatMap { Int($0) } ?? 0
            number = (1...SheetGrid.maximumRows).contains(stated) ? stated : number + 1
            if row.isOn("hidden") {
                grid.hasHidden =
                    grid.hasHidden || row.elements.contains { $0.child("v") != nil || $0.child("is") != nil }
            } else {
                try grid.append(row: number, cells: cells(row, context))
            }
        }
    }

    private static func cells(_ row: Element, _ context: SheetContext) -> [Int: String] {
        var result: [Int: String] = [:]
        var column = -1
        for cell in row.elements where cell.name == "c" {
            column = cell["r"].flatMap { CellPlace($0)?.column } ?? column + 1
            let text = text(of: cell, context)
            if !text.isEmpty, column < SheetGrid.maximumColumns { result[column] = text }
        }
        return result
    }

    private static func text(of cell: Element, _ context: SheetContext) -> String {
        let value = cell.child("v")?.text ?? ""
        switch cell["t"] ?? "n" {
        case "s":
            guard let index = Int(value), context.texts.indices.contains(index) else { return "" }
            return context.texts[index]
        case "inlineStr": return cell.child("is")?.cellText ?? ""
        case "str", "e", "d": return SheetText.cell(value)
        case "b": return value == "1" ? "TRUE" : "FALSE"
        default:
            let style = cell["s"].flatMap { Int($0) } ?? 0
            let format = context.formats.indices.contains(style) ? context.formats[style] : SpreadsheetFormat("General")
            return format.shown(value, countsFrom1904: context.countsFrom1904)
        }
    }
}

extension Element {
    /// Whether a switch among the attributes is on.
    func isOn(_ name: String) -> Bool { ["1", "true"].contains(self[name] ?? "") }
}

/// A place such as `B3`, counted from 0.
struct CellPlace: Hashable {
    var row: Int
    var column: Int

    /// The place with the given name.
    init?(_ name: some StringProtocol) {
        let letters = name.utf8.prefix { 0x41...0x5A ~= $0 }
        guard (1...3).contains(letters.count), let row = Int(name.dropFirst(letters.count)), row > 0 else { return nil }
        column = letters.reduce(0) { $0 * 26 + Int($1) - 0x40 } - 1
        self.row = row - 1
    }
}

/// The rows of a sheet that show something.
struct SheetRows {
    /// The columns of their cells, counted from 1.
    var columns: [Int]
    var rows: [SheetRow]
}

/// The cells of a sheet.
struct SheetGrid {
    /// Excel's own bounds.
    static let maximumColumns = 16_384
    static let maximumRows = 1_048_576
    /// The most places of the rows and columns that hold something.
    static let maximumPlaces = 4_000_000

    private var lines: [(row: Int, cells: [Int: String])] = []
    private var room = Workbook.maximumTextBytes
    private var hiddenColumns: [ClosedRange<Int>] = []
    private var merged: [(first: CellPlace, last: CellPlace)] = []
    /// Whether hidden rows or columns hold something.
    var hasHidden = false

    /// Adds the row with a number from 1.
    mutating func append(row: Int, cells: [Int: String]) throws(FileError) {
        room -= cells.values.reduce(64) { $0 + $1.utf8.count }
        guard room > 0 else { throw .tooLarge }
        lines.append((row - 1, cells))
    }

    /// Leaves out the columns that `cols` hides.
    mutating func hide(columns: Element) {
        for range in columns.elements where range.isOn("hidden") && hiddenColumns.count < 1000 {
            guard let first = range["min"].flatMap({ Int($0) }), let last = range["max"].flatMap({ Int($0) }),
                first >= 1, last >= first
            else { continue }
            hiddenColumns.append(first - 1...last - 1)
        }
    }

    /// Takes the ranges of merged cells.
    mutating func merge(_ list: Element) {
        for range in list.elements {
            let ends = (range["ref"] ?? "").split(separator: ":").compactMap { CellPlace($0) }
            guard ends.count == 2, ends[0].row < ends[1].row else { continue }
            merged.append((ends[0], ends[1]))
        }
    }

    /// The texts of the rows that show something; a cell merged over rows is in each of them.
    ///
    /// - Parameter room: how many bytes merged cells may add.
    func rows(room: Int) throws(FileError) -> SheetRows {
        let filled = try filled(room: room)
        let columns = Set(filled.flatMap(\.cells.keys)).filter { column in
            !hiddenColumns.contains { $0.contains(column) }
        }
        .sorted()
        guard filled.count * columns.count <= Self.maximumPlaces else { throw .tooLarge }
        return SheetRows(
            columns: columns.map { $0 + 1 },
            rows: filled.map { row in
                SheetRow(number: row.row + 1, cells: columns.map { row.cells[$0] ?? "" })
            })
    }

    /// The rows with the cells that are merged over them. A row that shows only such cells is none of its own.
    private func filled(room: Int) throws(FileError) -> [(row: Int, cells: [Int: String])] {
        var result = lines
        var room = room
        let places = Dictionary(lines.indices.map { (lines[$0].row, $0) }) { first, _ in first }
        let order = lines.indices.sorted { lines[$0].row < lines[$1].row }
        for range in merged {
            guard let top = places[range.first.row].flatMap({ lines[$0].cells[range.first.column] }) else { continue }
            var next = order.partitioningIndex { lines[$0].row > range.first.row }
            while next < order.count, lines[order[next]].row <= range.last.row {
                room -= top.utf8.count + 8
                guard room > 0 else { throw .tooLarge }
                if !lines[order[next]].cells.isEmpty { result[order[next]].cells[range.first.column] = top }
                next += 1
            }
        }
        return result.filter { !$0.cells.isEmpty }
    }
}

extension [Int] {
    /// The first place from which on all elements satisfy a condition that none before does.
    fileprivate func partitioningIndex(_ isBehind: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
