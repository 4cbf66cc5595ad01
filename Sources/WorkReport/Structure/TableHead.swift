/// The head of a table: what each column announces, and how its rows are laid out.
struct TableHead {
    /// How the rows of a table stand in the text.
    enum Layout: Hashable {
        /// One cell in each line.
        case vertical
        /// One row in each line, cells parted by bars or tabs.
        case parted
        /// One row in each line, cells parted by white space only.
        case spaced
        /// All cells behind each other, parted by bars, tabs or white space.
        case flowing
        /// The cells of a row, or of the whole table, behind each other with nothing between them.
        case joined
    }

    var layout: Layout
    /// What each column announces; `nil` for an unknown heading.
    var columns: [FieldLabel?]
    /// The words of each heading.
    var words: [Range<Int>]
    /// The lines of the head.
    var lines: Range<Int>
    /// The first unit of the head: a line may hold other text before it.
    var start: Int

    /// The column of the rows' numbers: the first, or one behind a column that rows share.
    var numberColumn: Int? { columns.prefix(3).firstIndex(of: .number) }
    /// Whether rows have numbers.
    var isNumbered: Bool { numberColumn != nil }
    /// Whether a column may hold figures, so that a bare figure is not surely the number of a row.
    var hasFigures: Bool {
        columns.contains { $0 != .number && $0 != .task && $0 != .group && !($0?.isField ?? false) }
    }
    /// Whether a column names persons.
    var hasPeople: Bool { columns.contains(.people) }
}

/// Finds heads of tables.
struct TableHeadReader {
    let text: SourceText
    let cells: CellReader

    /// The head that begins in `line`.
    func head(at line: Int) -> TableHead? {
        guard var head = found(at: line) else { return nil }
        IndicatorColumns(keys: text.keys).name(in: &head)
        return head
    }

    private func found(at line: Int) -> TableHead? {
        let ordinal = ordinal(in: text.lines[line].range)
        if text.lines[line].isParted {
            let parts = cells.cells(of: line).filter { !$0.range.isEmpty }
            if parts.count >= 3 {
                return parted(parts, line: line) ?? flowing(parts, line: line) ?? spaced(line, ordinal)
            }
        }
        if ordinal == nil, isNumbered(text.lines[line].range) { return nil }
        return vertical(from: line) ?? spaced(line, ordinal) ?? joined(line, ordinal)
    }

    /// Whether a line begins with `一、` or the like, with which no words of a head begin.
    private func isNumbered(_ range: Range<Int>) -> Bool {
        range.count > 1 && Marks.numeral(text.keys[range.lowerBound]) != nil
            && text.keys[range.lowerBound + 1] == Marks.listComma
    }

    /// Headings among the cells of a line that holds the rows behind them too.
    private func flowing(_ parts: [TableCell], line: Int) -> TableHead? {
        let labels = parts.map { cells.labels.whole($0.range) }
        guard let first = labels.firstIndex(of: .number) else { return nil }
        let columns = Array(labels[first...].prefix { $0 != nil })
        guard columns.count >= 3, first + columns.count < parts.count, isHead(columns) else { return nil }
        return TableHead(
            layout: .flowing, columns: columns, words: parts[first..<first + columns.count].map(\.range),
            lines: line..<line + 1, start: parts[first].range.lowerBound)
    }

    /// Headings with nothing between them: 序号工作任务责任单位完成时限.
    private func joined(_ line: Int, _ ordinal: Int?) -> TableHead? {
        let range = text.lines[line].range
        let start = ordinal ?? range.lowerBound
        var columns: [FieldLabel?] = []
        var words: [Range<Int>] = []
        var index = start
        while let found = cells.labels.words(at: index, before: range.upperBound, shortest: true) {
            columns.append(found.label)
            words.append(index..<found.end)
            index = found.end
        }
        let isNamed = columns.contains { if case .organisations? = $0 { true } else { false } }
        let isWhole = ordinal != nil || index == range.upperBound && columns.contains(.task)
        guard columns.count >= 3, isNamed, isWhole, isHead(columns) else { return nil }
        return TableHead(layout: .joined, columns: columns, words: words, lines: line..<line + 1, start: start)
    }

    private func parted(_ parts: [TableCell], line: Int) -> TableHead? {
        let columns = parts.map { cells.labels.whole($0.range) }
        guard isHead(columns) else { return nil }
        return TableHead(
            layout: .parted, columns: columns, words: parts.map(\.range), lines: line..<line + 1,
            start: parts[0].range.lowerBound)
    }

    private func vertical(from line: Int) -> TableHead? {
        guard mayBeginLabel(text.lines[line].range) else { return nil }
        var columns: [FieldLabel?] = []
        var words: [Range<Int>] = []
        var ends: [Int] = []
        var index = line
        while index < text.lines.count, columns.count < 12, let cell = single(index), cell.count <= 10 {
            var (range, next) = (cell, index + 1)
            var label = cells.labels.whole(cell)
            if let (whole, joined, end) = broken(from: index) { (label, range, next) = (whole, joined, end) }
            guard label != nil || index > line && isShortWord(cell) else { break }
            columns.append(label)
            words.append(range)
            ends.append(next)
            index = next
        }
        while let last = columns.last, last == nil { columns.removeLast() }
        guard isHead(columns) else { return nil }
        return TableHead(
            layout: .vertical, columns: columns, words: Array(words.prefix(columns.count)),
            lines: line..<ends[columns.count - 1], start: text.lines[line].range.lowerBound)
    }

    /// Whether a line, unless it is parted, may be a heading or the beginning of one: most lines are told by their first
    /// unit.
    private func mayBeginLabel(_ range: Range<Int>) -> Bool {
        let first = text.keys[range.lowerBound]
        return Marks.isDigit(first) || FieldWords.mayBegin(with: first) || FieldWords.taskParts.mayBegin(with: first)
            || first == Marks.bar
    }

    /// A heading broken over two lines, with the line behind it: 牵头 / 单位.
    private func broken(from line: Int) -> (label: FieldLabel, words: Range<Int>, end: Int)? {
        guard line + 1 < text.lines.count, let first = single(line), let second = single(line + 1),
            first.count <= 2, second.count <= 4, first.upperBound == second.lowerBound
        else { return nil }
        let words = first.lowerBound..<second.upperBound
        return cells.labels.whole(words).map { ($0, words, line + 2) }
    }

    /// The only cell of a line.
    private func single(_ line: Int) -> Range<Int>? {
        guard text.lines[line].isParted else { return text.lines[line].range }
        let filled = cells.cells(of: line).filter { !$0.range.isEmpty }
        return filled.count == 1 ? filled[0].range : nil
    }

    private func isShortWord(_ cell: Range<Int>) -> Bool {
        cell.count <= 6 && cell.allSatisfy { Marks.isHan(text.keys[$0]) }
    }

    /// Labels in a line, parted by white space only: at its end, or with the rows behind them where line ends are lost.
    private func spaced(_ line: Int, _ ordinal: Int?) -> TableHead? {
        let range = text.lines[line].range
        guard let ordinal,
            (ordinal..<range.upperBound).contains(where: { isOrdinalHead($0, in: range) })
        else { return nil }
        let words = spelled(cells.words(of: range, line: line))
        let labels = words.map { cells.labels.whole($0.range) }
        guard let number = labels.firstIndex(of: .number) else { return nil }
        let columns = Array(labels[number...].prefix { $0 != nil })
        guard columns.count >= 3, isHead(columns) else { return nil }
        let behind = number + columns.count
        return TableHead(
            layout: behind == words.count ? .spaced : .flowing, columns: columns,
            words: words[number..<behind].map(\.range), lines: line..<line + 1, start: words[number].range.lowerBound)
    }

    /// Words, of which those printed character by character are one: 工 作 任 务.
    private func spelled(_ words: [TableCell]) -> [TableCell] {
        var whole: [TableCell] = []
        var isSpelled = false
        for word in words {
            if word.range.count == 1, isSpelled, let last = whole.indices.last {
                whole[last].range = whole[last].range.lowerBound..<word.range.upperBound
            } else {
                whole.append(word)
            }
            isSpelled = word.range.count == 1
        }
        return whole
    }

    /// Where the first 序号 of a line stands.
    private func ordinal(in line: Range<Int>) -> Int? {
        text.keys.withUnsafeBufferPointer { keys in
            line.dropLast().first { keys[$0] == 0x5E8F && keys[$0 + 1] == 0x53F7 }
        }
    }

    /// Whether 序号 stands at a unit as a word of its own.
    private func isOrdinalHead(_ unit: Int, in line: Range<Int>) -> Bool {
        isOrdinal(unit, in: line) && (unit == line.lowerBound || text.gaps[unit])
    }

    private func isOrdinal(_ unit: Int, in line: Range<Int>) -> Bool {
        text.keys[unit] == 0x5E8F && unit + 1 < line.upperBound && text.keys[unit + 1] == 0x53F7
    }

    /// At least two known headings, one of them a task or a number, one of them who answers or by when.
    private func isHead(_ columns: [FieldLabel?]) -> Bool {
        let known = columns.compactMap(\.self)
        guard known.count >= 2, known.count * 2 >= columns.count else { return false }
        let answers = known.contains { $0.isResponsibility || $0 == .deadline }
        return known.contains { $0 == .task || $0 == .number } && (answers || known.count >= 3)
    }
}
