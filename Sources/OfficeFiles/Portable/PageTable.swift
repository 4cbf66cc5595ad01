/// A table of a page with what stands in its cells.
struct PageTable: Hashable {
    var box: Box
    /// Row by row; a cell that spans rows is in each of them.
    var rows: [[String]]
    /// The page that each row begins on, counted from 0.
    private(set) var pages: [Int] = []

    /// The table in `frame`, with the words that stand in it.
    init(_ frame: TableFrame, _ words: [PageWord]) {
        box = frame.box
        rows = []
        var texts: [Int: String] = [:]
        for (cell, words) in Dictionary(grouping: words, by: { frame.place(at: $0.box.centre) ?? 0 }) {
            texts[cell] = CellText.text(of: words, width: frame.width(ofCell: cell))
        }
        var before: [Int] = []
        for row in 0..<(frame.rows.count - 1) {
            let cells = frame.cells(ofRow: row)
            let row = cells.map { texts[$0] ?? "" }
            // A row without a cell of its own comes from rules that nearly meet.
            if cells != before, row.contains(where: { !$0.isEmpty }) { rows.append(row) }
            before = cells
        }
    }

    /// The same table on a page.
    func on(page: Int) -> PageTable {
        var table = self
        table.pages = rows.map { _ in page }
        return table
    }

    /// Takes the rows of the table that goes on with this one on the next page: repeated titles are left out, a row
    /// cut by the page's end becomes whole, a cell that spans rows is in each of them.
    mutating func append(_ next: PageTable) {
        let titles = zip(rows, next.rows).prefix(3).prefix { $0 == $1 }.count
        for (index, row) in next.rows.dropFirst(titles).enumerated() {
            let page = next.pages.last ?? 0
            guard index == 0, let last = rows.last, last.count == row.count, row[0].isEmpty, !last[0].isEmpty else {
                add(row, on: page)
                continue
            }
            let isNew = row.contains { !$0.isEmpty && $0.utf8.count <= 3 && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }
            if isNew {
                add(filled(row, from: last), on: page)
            } else {
                rows[rows.count - 1] = zip(last, row).map { $0 + WordSpacing.seam($0, $1) + $1 }
            }
        }
    }

    private mutating func add(_ row: [String], on page: Int) {
        rows.append(row)
        pages.append(page)
    }

    private func filled(_ row: [String], from above: [String]) -> [String] {
        let empty = row.prefix { $0.isEmpty }.count
        return Array(above.prefix(empty) + row.dropFirst(empty))
    }
}

/// The text of a cell.
private enum CellText {
    /// The lines of `words` as one; where a line ends although the next word would have had room, a wide space says so.
    static func text(of words: [PageWord], width: Int) -> String {
        let lines = PageRows.group(words.map { PageLine([$0]) }).map { PageLine($0.flatMap(\.words)) }
        guard var last = lines.first else { return "" }
        var result = last.text
        let widest = lines.map(\.box.width).max() ?? 0
        let room = max(widest, width - max(width - widest, 0).clamped(to: 2 * last.em))
        for line in lines.dropFirst() {
            let isFull = last.box.width + FirstToken.width(of: line) > room
            result += (isFull ? WordSpacing.seam(result, line.text) : "\u{3000}") + line.text
            last = line
        }
        return result
    }
}

/// Lines that stand side by side.
enum PageRows {
    /// The lines of each row from left to right, rows from top to bottom.
    static func group(_ lines: [PageLine]) -> [[PageLine]] {
        var rows: [[PageLine]] = []
        for line in lines.sorted(by: { ($0.box.centre.y, $0.box.left) < ($1.box.centre.y, $1.box.left) }) {
            if let first = rows.last?.first, first.box.isBeside(line.box) {
                rows[rows.count - 1].append(line)
            } else {
                rows.append([line])
            }
        }
        return rows.map { $0.sorted { $0.box.left < $1.box.left } }
    }
}

extension Int {
    fileprivate func clamped(to limit: Int) -> Int { Swift.min(self, limit) }
}
