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
        guard let row = spread, !(reader.text.lines[cell.line].followsBlank && isComplete(row)) else {
            flush()
            result.blocks.append(Block(range: cell.range, line: cell.line))
            return
        }
        spread = TableCell(range: row.range.lowerBound..<cell.range.upperBound, line: row.line)
    }
}

extension RowCollector {
    /// Whether a row ends with its names or its deadline, so that a paragraph below it is none of it.
    private func isComplete(_ row: TableCell) -> Bool {
        JoinedRows(reader: reader, head: head).cells(of: row).count > 1
    }
}

/// Parts a table whose cells stand behind each other with nothing between them.
struct JoinedRows {
    let reader: TableReader
    let head: TableHead

    var keys: [UInt16] { reader.text.keys }
    var names: OrganisationNames { reader.facts.names }

    /// What follows a number that counts or measures something: such a number begins no row.
    private static let counters = UnitSet("年月日个家户座条所项名件处套人万亿亩公千百吨米级届次%.、-—")

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
        guard behind < end, !Marks.isDigit(keys[behind]) else { return nil }
        let isPointed = isPoint(behind, before: end)
        guard isPointed || !JoinedRows.counters.contains(keys[behind]) else { return nil }
        let value = keys[index..<behind].reduce(0) { $0 * 10 + Int($1) - 0x30 }
        let words = isPointed ? behind + 1 : behind
        return Marker(kind: .bare, value: value, number: index..<behind, range: index..<words)
    }

    /// Whether a mark behind a number parts it from words: 1、 or 1. before a character.
    private func isPoint(_ index: Int, before end: Int) -> Bool {
        (keys[index] == Marks.listComma || keys[index] == Marks.dot) && index + 1 < end && Marks.isHan(keys[index + 1])
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
        if head.hasPeople, let cells = personed(row) { return cells }
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
            guard let name = lastName(in: piece..<end, isApart: piece > range.lowerBound) else { break }
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

    /// Where the name at the end of a piece begins; `isApart` says that a separator stands before the piece.
    private func lastName(in piece: Range<Int>, isApart: Bool) -> Int? {
        let name = names.withoutBrackets(piece)
        guard names.endsLikeName(name) else { return nil }
        if let seam = lastSeam(in: name) { return seam }
        let whole = isApart && name.count <= 14 && names.isName(name) ? name.lowerBound : nil
        if let office = OrganisationWords.offices.suffix(keys, from: name.lowerBound, to: name.upperBound)?.start {
            guard let level = level(before: office, in: piece) else { return whole ?? office }
            return level - piece.lowerBound <= 3 ? whole ?? level : level
        }
        if let whole { return whole }
        if names.isName(name), name.count <= 12, isBeginning(name.lowerBound, of: piece) { return name.lowerBound }
        return name.dropLast(2).suffix(14).last { start in
            isBeginning(start, of: piece) && names.isName(start..<name.upperBound)
        }
    }

    /// Where a name begins behind another that ends as only offices of a level do: 县发改局国网供电公司.
    private func lastSeam(in name: Range<Int>) -> Int? {
        name.dropFirst(3).dropLast(2).last { index in
            guard OrganisationWords.bureauEnds.contains(keys[index - 1]) else { return false }
            let behind = index..<name.upperBound
            if isOffice(behind) || startsLikeNeighbour(index, in: name) { return true }
            guard let office = OrganisationWords.offices.suffix(keys, from: name.lowerBound, to: index)?.start,
                level(before: office, in: name) != nil
            else { return false }
            let isBranch = JoinedRows.branches.suffix(keys, from: behind.lowerBound, to: behind.upperBound) != nil
            return names.isName(behind) && (!isBranch || OrganisationWords.levels.contains(keys[index]))
        }
    }

    /// Whether names of one level stand on both sides: 县文旅广电局县融媒体中心.
    private func startsLikeNeighbour(_ index: Int, in name: Range<Int>) -> Bool {
        guard OrganisationWords.levels.contains(keys[index]), names.isName(index..<name.upperBound) else {
            return false
        }
        let before = (max(name.lowerBound, index - 12)..<index - 2).last { keys[$0] == keys[index] }
        return before.map { isBeginning($0, of: name) && names.isName($0..<index) && names.endsStrongly($0..<index) }
            ?? false
    }

    /// Whether a stretch is an office of a level and nothing else: 县水利局.
    private func isOffice(_ name: Range<Int>) -> Bool {
        let office = OrganisationWords.offices.suffix(keys, from: name.lowerBound, to: name.upperBound)
        guard let start = office?.start, start > name.lowerBound, start - name.lowerBound <= 3 else { return false }
        return OrganisationWords.levels.contains(keys[name.lowerBound])
    }

    /// Endings of what is part of the office named before it: 市生态环境局某某分局.
    private static let branches = Lexicon<Bool>("分局 分公司 支行 大队 支队 中队 科 股", direction: .backward)

    /// Where the level of an office stands, up to three characters before it: 县委编办, 县科工信局; 团县委 begins with 团.
    private func level(before office: Int, in piece: Range<Int>) -> Int? {
        let places = max(piece.lowerBound, office - 3)..<office
        guard let level = places.last(where: { isBeginning($0, of: piece) }) else { return nil }
        return level > piece.lowerBound && keys[level - 1] == 0x56E2 ? level - 1 : level
    }

    /// Whether names begin with the unit: a level or 各, and no part of a word such as 城市 or 小区; behind 以上 one does.
    private func isBeginning(_ index: Int, of piece: Range<Int>) -> Bool {
        if keys[index] == OrganisationWords.each { return true }
        guard OrganisationWords.levels.contains(keys[index]) else { return false }
        guard index > piece.lowerBound, OrganisationWords.levelWords.contains(keys[index - 1]) else { return true }
        return index > 1 && keys[index - 1] == 0x4E0A && keys[index - 2] == 0x4EE5
    }
}
