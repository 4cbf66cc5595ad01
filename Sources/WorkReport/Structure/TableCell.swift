/// A cell of a table, as a range of units, and the line it stands in.
struct TableCell: Hashable {
    var range: Range<Int>
    var line: Int
}

/// What a cell holds, by the look of it.
enum CellKind: Hashable {
    case figure, organisations, people, deadline, text
}

/// Parts lines into cells and tells what cells hold.
struct CellReader {
    let text: SourceText
    let source: [UInt8]
    let labels: FieldLabelReader
    let reader: ResponsibilityReader
    let deadlines: DeadlineWords

    init(_ text: SourceText, _ source: [UInt8]) {
        self.text = text
        self.source = source
        labels = FieldLabelReader(keys: text.keys, gaps: text.gaps)
        reader = ResponsibilityReader(keys: text.keys, gaps: text.gaps)
        deadlines = DeadlineWords(keys: text.keys)
    }

    /// The cells of a line that is parted by bars, else by tabs; one cell where it has neither. Empty cells are kept
    /// as empty ranges.
    func cells(of line: Int) -> [TableCell] {
        let range = text.lines[line].range
        guard text.lines[line].isParted else { return [TableCell(range: range, line: line)] }
        let bars = range.filter { text.keys[$0] == Marks.bar }
        if !bars.isEmpty { return inside(parted(range, at: bars.map { ($0, $0 + 1) }, line: line)) }
        let tabs = range.dropFirst().filter(followsTab)
        return parted(range, at: tabs.map { ($0, $0) }, line: line)
    }

    /// The cells without the empty ones outside the bars that frame a line.
    private func inside(_ cells: [TableCell]) -> [TableCell] {
        let behind = cells.count > 2 && cells[0].range.isEmpty ? cells.dropFirst() : cells[...]
        return Array(behind.count > 2 && behind.last?.range.isEmpty ?? false ? behind.dropLast() : behind)
    }

    /// The cells of a line that is parted by white space.
    func words(of range: Range<Int>, line: Int) -> [TableCell] {
        parted(range, at: range.dropFirst().filter { text.gaps[$0] }.map { ($0, $0) }, line: line)
    }

    private func parted(_ range: Range<Int>, at cuts: [(end: Int, next: Int)], line: Int) -> [TableCell] {
        var cells: [TableCell] = []
        var start = range.lowerBound
        for cut in cuts {
            cells.append(TableCell(range: start..<cut.end, line: line))
            start = cut.next
        }
        cells.append(TableCell(range: start..<range.upperBound, line: line))
        return cells
    }

    private func followsTab(_ unit: Int) -> Bool {
        text.gaps[unit] && source[Int(text.whole.ends[unit - 1])..<Int(text.whole.offsets[unit])].contains(0x09)
    }

    /// What the cell holds. Persons are looked for only where the table has a column of them.
    func kind(of cell: Range<Int>, withPeople: Bool) -> CellKind {
        if cell.allSatisfy({ Marks.isDigit(text.keys[$0]) || text.keys[$0] == Marks.dot || text.keys[$0] == 0x25 }) {
            return .figure
        }
        if let last = cell.last, text.keys[last] == Marks.stop { return .text }
        if cell.count <= 20, deadlines.looksLikeDeadline(cell) { return .deadline }
        if withPeople, looksLikePeople(cell) { return .people }
        if reader.read(cell, strict: true)?.names.isEmpty == false { return .organisations }
        return .text
    }

    /// What the cell behind another one holds: behind names, a short word that begins like one is the rest of one.
    func kind(of cell: Range<Int>, behind before: Range<Int>?, withPeople: Bool) -> CellKind {
        let kind = kind(of: cell, withPeople: withPeople)
        guard kind == .text, let before, (3...8).contains(cell.count), let first = cell.first,
            OrganisationWords.levels.contains(text.keys[first]), cell.allSatisfy({ Marks.isHan(text.keys[$0]) }),
            self.kind(of: before, withPeople: withPeople) == .organisations
        else { return kind }
        return .organisations
    }

    private func looksLikePeople(_ cell: Range<Int>) -> Bool {
        guard (2...40).contains(cell.count) else { return false }
        let persons = PersonNames(keys: text.keys, gaps: text.gaps)
        let names = persons.names(in: cell)
        let named = names.reduce(0) { $0 + $1.count }
        let organisations = OrganisationNames(keys: text.keys, gaps: text.gaps)
        return names.allSatisfy {
            $0.count <= 4 && persons.beginsLikeName($0) && !organisations.endsLikeName($0)
        } && (named * 4 >= cell.count * 3 || (!names.isEmpty && PersonWords.posts.occurs(in: text.keys, cell)))
    }
}
