/// Prints the rows of a sheet like those of a table in a Word file.
struct SheetText {
    /// The lines so far.
    private(set) var lines: [Line] = []
    /// How many more bytes may come.
    private var room: Int

    /// Prints nothing yet, and at most `room` bytes: short cells may all show one long text.
    init(room: Int) {
        self.room = room
    }

    /// Adds a heading.
    mutating func append(heading: String) {
        lines.append(Line(text: heading, kind: .heading(level: 1)))
    }

    /// Adds the rows of a sheet; columns and rows that hold nothing are left out.
    mutating func append(_ rows: [[String]]) throws(FileError) {
        let width = rows.map(\.count).max() ?? 0
        var isUsed = [Bool](repeating: false, count: width)
        for row in rows {
            for (column, text) in row.enumerated() where !text.isEmpty { isUsed[column] = true }
        }
        let used = isUsed.indices.filter { isUsed[$0] }
        for row in rows {
            let cells = used.map { $0 < row.count ? row[$0] : "" }
            room -= cells.reduce(0) { $0 + $1.utf8.count + 3 }
            guard room > 0 else { throw .tooLarge }
            if let line = Line.row(cells) { lines.append(line) }
        }
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
