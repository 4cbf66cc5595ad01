/// A line of the running text: a paragraph or a table row.
struct Line {
    var text: String
    var kind: TextBlock.Kind
    /// Where pages begin in it, as offsets in UTF-8 bytes.
    var pageStarts: [Int] = []
    /// The number of the row of a sheet that it shows.
    var row: Int?
}

extension [Line] {
    /// A cell's lines as one.
    var joined: String {
        map { String($0.text.map { $0.isNewline ? "\u{3000}" : $0 }) }.filter { !$0.isEmpty }.joined(
            separator: "\u{3000}")
    }

    /// How many pages begin in them.
    var pageCount: Int { reduce(0) { $0 + $1.pageStarts.count } }

    /// The lines as they are printed once more: no page begins there.
    var repeated: [Line] {
        map { Line(text: $0.text, kind: $0.kind) }
    }
}

extension Line {
    /// A row of a table: with bars between its cells; a row that only its first cell fills is a line like any other,
    /// as a heading between rows is.
    static func row(_ cells: [String]) -> Line? {
        guard let first = cells.firstIndex(where: { !$0.isEmpty }) else { return nil }
        if first == 0, cells.dropFirst().allSatisfy(\.isEmpty) { return Line(text: cells[0], kind: .paragraph) }
        return Line(text: cells.joined(separator: " | "), kind: .row)
    }
}
