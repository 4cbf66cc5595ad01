/// The lines of a source text, those of tables parted into cells.
///
/// Documents of every format come as one text, a line for a paragraph or a table row, the cells of a row parted by bars or by
/// tabs. Rows near each other with as many cells are one table, whose columns stand below each other.
struct TableRows {
    /// One line.
    struct Line {
        /// Where it begins.
        var start: Int
        /// The cells, without the white space around them; the whole line where it is no row.
        var cells: [Range<Int>]
        /// How wide each column is compared with the others, from 1 to 6; empty where it is no row.
        var weights: [Int] = []

        var isRow: Bool { !weights.isEmpty }
    }

    /// Rows of more cells than this are shown as lines: no page is that wide.
    static let cellsMax = 16
    /// How far the rows of one table stand from each other at most, in lines.
    static let gapMax = 4

    private(set) var lines: [Line] = []
    private let text: [UInt8]

    init(_ text: [UInt8]) {
        self.text = text
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
            lines.append(Line(start: start, cells: cells(from: start, to: end)))
            start = end + 1
        }
        weigh()
    }

    /// The cells of a line; the line itself where it is no row of a table.
    private func cells(from start: Int, to end: Int) -> [Range<Int>] {
        let bar = UInt8(ascii: "|")
        let tab = UInt8(ascii: "\t")
        let mark = text[start..<end].contains(bar) ? bar : tab
        guard text[start..<end].contains(mark) else { return [start..<end] }
        var parts: [Range<Int>] = []
        var from = start
        for place in start...end where place == end || text[place] == mark {
            parts.append(trimmed(from..<place))
            from = place + 1
        }
        // Bars that frame a line have nothing outside them.
        if parts.count > 2, parts[0].isEmpty { parts.removeFirst() }
        if parts.count > 2, parts[parts.count - 1].isEmpty { parts.removeLast() }
        return (2...TableRows.cellsMax).contains(parts.count) ? parts : [start..<end]
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, text[start] == 0x20 || text[start] == 0x09 || text[start] == 0x0D { start += 1 }
        while start < end, text[end - 1] == 0x20 || text[end - 1] == 0x09 || text[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    /// Gives the columns of each table their widths. A single line with two parts is no table: it is a sentence with a bar in it.
    private mutating func weigh() {
        for (count, rows) in Dictionary(grouping: lines.indices, by: { lines[$0].cells.count }) where count > 1 {
            for table in tables(of: rows) {
                guard count > 2 || table.count > 1 else {
                    for index in table { lines[index].cells = [whole(lines[index])] }
                    continue
                }
                let weights = (0..<count).map { column in
                    table.map { length(of: lines[$0].cells[column]) }.max().map(TableRows.weight) ?? 1
                }
                for index in table { lines[index].weights = weights }
            }
        }
    }

    /// Rows that stand near each other: a title or a page mark between them does not end a table.
    private func tables(of rows: [Int]) -> [[Int]] {
        rows.reduce(into: []) { tables, row in
            if let last = tables.last?.last, row - last <= TableRows.gapMax {
                tables[tables.count - 1].append(row)
            } else {
                tables.append([row])
            }
        }
    }

    private func whole(_ line: Line) -> Range<Int> {
        let start = line.cells.first?.lowerBound ?? 0
        return start..<max(start, line.cells.last?.upperBound ?? 0)
    }

    private func length(of cell: Range<Int>) -> Int {
        text[cell].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }

    private static func weight(_ characters: Int) -> Int {
        switch characters {
        case ...3: 1
        case ...7: 2
        case ...14: 3
        case ...28: 4
        case ...56: 5
        default: 6
        }
    }
}
