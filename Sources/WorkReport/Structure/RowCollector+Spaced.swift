extension RowCollector {
    /// Takes a line of a table whose cells are parted by white space only.
    mutating func takeSpaced(_ range: Range<Int>, line: Int) {
        if let heading = reader.heading(range, line: line) {
            flush()
            result.blocks.append(heading)
        } else if let marker = reader.markers.bare(at: range.lowerBound, before: range.upperBound) {
            begin(marker, at: TableCell(range: range.lowerBound..<marker.range.upperBound, line: line))
            spread = TableCell(range: marker.range.upperBound..<range.upperBound, line: line)
        } else {
            goOn(TableCell(range: range, line: line))
        }
    }

    /// A line without a number goes on with the row above, unless names have already closed it.
    private mutating func goOn(_ cell: TableCell) {
        if var row = spread, cell.line == row.line + 1, !isClosed(row) {
            row = TableCell(range: row.range.lowerBound..<cell.range.upperBound, line: cell.line)
            spread = row
            return
        }
        closeSpread()
        filled.append(cell)
        if open == nil { open = TableRow(filled[0]) }
    }

    /// Whether the last line of a row ends with names behind its task.
    private func isClosed(_ row: TableCell) -> Bool {
        let line = reader.text.lines[row.line].range.clamped(to: row.range)
        guard let last = line.last, !Marks.partsNames(reader.text.keys[last]) else { return false }
        return spacedCells(line, line: row.line).count > 1
    }

    /// Parts the row whose lines are complete.
    mutating func closeSpread() {
        guard let row = spread else { return }
        spread = nil
        let words = reader.cells.words(of: row.range, line: row.line)
        if head.layout == .joined {
            filled += JoinedRows(reader: reader, head: head).cells(of: row)
        } else {
            let cells = spacedCells(row.range, line: row.line)
            filled += standInColumns(words, rather: cells.count - 1) ? words : cells
        }
    }

    /// Whether there is a word for each column behind the number and each can stand in its own: names in those of names, but
    /// for one name of an unknown kind.
    ///
    /// - Parameter answers: how many names and deadlines were found at the row's end by the look of them.
    private func standInColumns(_ words: [TableCell], rather answers: Int) -> Bool {
        guard head.isNumbered, words.count == head.columns.count - 1 else { return false }
        if head.columns.contains(.amount) { return true }
        guard answers < head.columns.count(where: { $0?.isField ?? false }) else { return false }
        let named = zip(words, head.columns.dropFirst()).filter { $1.map { $0.isResponsibility } ?? false }.map(
            \.0.range)
        let unknown = named.filter { reader.cells.kind(of: $0, withPeople: head.hasPeople) == .text }
        return named.count > unknown.count && unknown.count <= 1
            && unknown.allSatisfy { $0.count <= 30 && !$0.contains { Marks.isDigit(reader.text.keys[$0]) } }
    }

    /// The cells of a row parted by white space: names at its end, the task before them.
    private func spacedCells(_ range: Range<Int>, line: Int) -> [TableCell] {
        guard !range.isEmpty else { return [] }
        let words = reader.cells.words(of: range, line: line).flatMap {
            isLast($0, of: range) ? partedAtStop($0) : [$0]
        }
        let answers = words.reversed().prefix { reader.cells.kind(of: $0.range, withPeople: head.hasPeople) != .text }
        let tasks = words.dropLast(answers.count)
        guard let first = tasks.first, let last = tasks.last else { return words }
        return [TableCell(range: first.range.lowerBound..<last.range.upperBound, line: line)] + answers.reversed()
    }

    private func isLast(_ word: TableCell, of range: Range<Int>) -> Bool { word.range.upperBound == range.upperBound }

    /// Names that follow the last sentence without white space: `…试投产.经信局`.
    private func partedAtStop(_ word: TableCell) -> [TableCell] {
        let keys = reader.text.keys
        let end = word.range.upperBound
        let stop = word.range.dropLast(2).last {
            keys[$0] == Marks.stop || Marks.isFullPoint(keys, at: $0, before: end)
        }
        guard let stop, reader.cells.kind(of: stop + 1..<end, withPeople: false) == .organisations else {
            return [word]
        }
        return [
            TableCell(range: word.range.lowerBound..<stop + 1, line: word.line),
            TableCell(range: stop + 1..<end, line: word.line),
        ]
    }
}
