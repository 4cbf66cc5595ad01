/// A row of a sheet.
struct SheetRow: Equatable {
    /// Its number, counted from 1.
    var number: Int
    /// What its cells show.
    var cells: [String]
}

/// Prints the rows of a sheet like those of a table in a Word file.
struct SheetText {
    /// How many more bytes may come.
    private var room: Int

    /// Prints nothing yet, and at most `room` bytes: short cells may all show one long text.
    init(room: Int) {
        self.room = room
    }

    /// The lines of the rows of a sheet; columns and rows that hold nothing are left out.
    ///
    /// - Returns: the lines, and the columns that they show, counted from 1.
    mutating func lines(of rows: [SheetRow]) throws(FileError) -> (lines: [Line], columns: [Int]) {
        let width = rows.map(\.cells.count).max() ?? 0
        var isUsed = [Bool](repeating: false, count: width)
        for row in rows {
            for (column, text) in row.cells.enumerated() where !text.isEmpty { isUsed[column] = true }
        }
        let used = isUsed.indices.filter { isUsed[$0] }
        var lines: [Line] = []
        for row in rows {
            let cells = used.map { $0 < row.cells.count ? row.cells[$0] : "" }
            room -= cells.reduce(0) { $0 + $1.utf8.count + 3 }
            guard room > 0 else { throw .tooLarge }
            guard var line = Line.row(cells) else { continue }
            line.row = row.number
            lines.append(line)
        }
        return (lines, used.map { $0 + 1 })
    }

    /// A cell's text in one line.
    static func cell(_ text: String) -> String {
        guard text.contains(where: \.isNewline) else { return trimmed(text[...]) }
        return text.split(whereSeparator: \.isNewline).map(trimmed).filter { !$0.isEmpty }.joined(separator: "\u{3000}")
    }

    private static func trimmed(_ text: Substring) -> String {
        var rest = text.unicodeScalars
        while let first = rest.first, first.properties.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.properties.isWhitespace { rest.removeLast() }
        return String(rest)
    }
}
