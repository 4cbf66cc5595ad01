extension RowCollector {
    /// Takes a line of a table whose cells stand behind each other with nothing between them.
    mutating func takeJoined(_ range: Range<Int>, line: Int) {
        if let heading = reader.heading(range, line: line) {
            flush()
            result.blocks.append(heading)
            return
        }
        let rows = JoinedRows(reader: reader, head: head).rows(in: range, behind: last ?? 0)
        let first = rows.first?.range.lowerBound ?? range.upperBound
        if first > range.lowerBound { goOnJoined(TableCell(range: range.lowerBound..<first, line: line)) }
        for (index, number) in rows.enumerated() {
            begin(number, at: TableCell(range: number.range, line: line))
            let end = index + 1 < rows.count ? rows[index + 1].range.lowerBound : range.upperBound
            spread = TableCell(range: number.range.upperBound..<end, line: line)
        }
    }

    /// A line without a number goes on with the row above.
    private mutating func goOnJoined(_ cell: TableCell) {
        guard let row = spread else {
            result.blocks.append(Block(range: cell.range, line: cell.line))
            return
        }
        spread = TableCell(range: row.range.lowerBound..<cell.range.upperBound, line: row.line)
    }
}

/// Parts a table whose cells stand behind each other with nothing between them.
struct JoinedRows {
    let reader: TableReader
    let head: TableHead

    private var keys: [UInt16] { reader.text.keys }
    private var names: OrganisationNames { reader.facts.names }

    /// What follows a number that counts or measures something: such a number begins no row.
    private static let counters = Set("年月日个家户座条所项名件处套人万亿亩公千百吨米级届次%.、-—".utf16)

    /// The numbers of the rows in a line; `last` is the number of the row above.
    func rows(in range: Range<Int>, behind last: Int) -> [Marker] {
        var rows: [Marker] = []
        var expected = last + 1
        for index in range where Marks.isDigit(keys[index]) {
            guard index == range.lowerBound || endsCell(index, from: rows.last?.range.upperBound ?? range.lowerBound),
                let marker = number(at: index, before: range.upperBound), marker.value == expected
            else { continue }
            rows.append(marker)
            expected += 1
        }
        return rows
    }

    private func number(at index: Int, before end: Int) -> Marker? {
        var behind = index
        while behind < end, behind - index < 3, Marks.isDigit(keys[behind]) { behind += 1 }
        guard behind < end, !Marks.isDigit(keys[behind]), !JoinedRows.counters.contains(keys[behind]) else {
            return nil
        }
        let value = keys[index..<behind].reduce(0) { $0 * 10 + Int($1) - 0x30 }
        return Marker(kind: .bare, value: value, number: index..<behind, range: index..<behind)
    }

    /// Whether a cell may end before `index`: a name or a deadline stands there.
    private func endsCell(_ index: Int, from start: Int) -> Bool {
        guard index > start, !Marks.isDigit(keys[index - 1]) else { return false }
        let before = max(start, index - 16)..<index
        return names.endsLikeName(names.withoutBrackets(before)) || (hasDeadline && deadline(at: before) != nil)
    }

    private var hasDeadline: Bool { head.columns.contains(.deadline) }

    /// How many columns name organisations.
    private var nameColumns: Int {
        head.columns.count { if case .organisations? = $0 { true } else { false } }
    }

    /// The cells of a row: the task, names, a deadline.
    func cells(of row: TableCell) -> [TableCell] {
        var rest = row.range
        let deadline = hasDeadline ? deadline(at: rest) : nil
        if let deadline { rest = rest.lowerBound..<deadline.lowerBound }
        let answers = answers(at: rest)
        if let first = answers.first { rest = rest.lowerBound..<first.lowerBound }
        let ranges = ([rest] + answers + (deadline.map { [$0] } ?? [])).filter { !$0.isEmpty }
        return ranges.map { TableCell(range: $0, line: row.line) }
    }

    /// The deadline at the end of a stretch.
    private func deadline(at range: Range<Int>) -> Range<Int>? {
        let words = DeadlineWords(keys: keys)
        return range.suffix(14).lazy.map { $0..<range.upperBound }.first { words.looksLikeDeadline($0) }
    }

    /// The names at the end of a stretch, one range for each column of names.
    private func answers(at range: Range<Int>) -> [Range<Int>] {
        var start = range.upperBound
        var end = range.upperBound
        var seams = nameColumns - 1
        var cuts: [Int] = []
        while end > range.lowerBound {
            let piece = (range.lowerBound..<end).last { Marks.partsNames(keys[$0]) }.map { $0 + 1 } ?? range.lowerBound
            guard let name = lastName(in: piece..<end) else { break }
            start = name
            if name == piece, piece > range.lowerBound {
                end = piece - 1
            } else if seams > 0 {
                seams -= 1
                cuts.append(name)
                end = name
            } else {
                break
            }
        }
        guard start < range.upperBound else { return [] }
        let edges = [start] + cuts.reversed().filter { $0 > start } + [range.upperBound]
        return zip(edges, edges.dropFirst()).map { $0..<$1 }
    }

    /// Where the name at the end of a piece begins.
    private func lastName(in piece: Range<Int>) -> Int? {
        let name = names.withoutBrackets(piece)
        guard names.endsLikeName(name) else { return nil }
        if names.isName(name), name.count <= 12, isBeginning(name.lowerBound, of: piece) { return name.lowerBound }
        if let office = OrganisationWords.offices.suffix(keys, from: name.lowerBound, to: name.upperBound)?.start {
            let before = office - 1
            return before >= name.lowerBound && isBeginning(before, of: piece) ? before : office
        }
        return name.dropLast(2).suffix(14).last { start in
            isBeginning(start, of: piece) && names.isName(start..<name.upperBound)
        }
    }

    /// Whether names begin with the unit: a level or 各, and no part of a word such as 城市 or 小区.
    private func isBeginning(_ index: Int, of piece: Range<Int>) -> Bool {
        if keys[index] == OrganisationWords.each { return true }
        guard OrganisationWords.levels.contains(keys[index]) else { return false }
        return index == piece.lowerBound || !OrganisationWords.levelWords.contains(keys[index - 1])
    }
}
