extension JoinedRows {
    /// The cells of a row in a table with a column of persons: they stand behind the sentence of the task and before the names,
    /// all without a mark between them. A row may hold several tasks with those who answer for each.
    func personed(_ row: TableCell) -> [TableCell]? {
        let end = withoutHead(row.range)
        var cells: [TableCell] = []
        var start = row.range.lowerBound
        var index = start
        while index < end {
            defer { index += 1 }
            guard keys[index] == Marks.stop, let (person, answers) = answers(from: index + 1, to: end) else { continue }
            cells.append(TableCell(range: start..<index + 1, line: row.line))
            cells += ([person] + answers).map { TableCell(range: $0, line: row.line) }
            start = answers.last?.upperBound ?? index + 1
            index = start - 1
        }
        guard !cells.isEmpty else { return nil }
        if start < end { cells.append(TableCell(range: start..<end, line: row.line)) }
        return cells
    }

    /// The end of a row before the head, where a page prints it again.
    private func withoutHead(_ row: Range<Int>) -> Int {
        guard let last = head.words.last else { return row.upperBound }
        let words = keys[head.start..<last.upperBound]
        return row.count > words.count && keys[row].suffix(words.count).elementsEqual(words)
            ? row.upperBound - words.count : row.upperBound
    }

    /// A person, with two characters or three, and the names right behind.
    private func answers(from start: Int, to end: Int) -> (person: Range<Int>, names: [Range<Int>])? {
        guard start < end, PersonWords.surnames.contains(keys[start]) else { return nil }
        let found = [3, 2].compactMap { length -> (person: Range<Int>, names: [Range<Int>])? in
            guard start + length < end else { return nil }
            let person = start..<start + length
            guard person.allSatisfy({ Marks.isHan(keys[$0]) }), !names.endsLikeName(person) else { return nil }
            let names = run(from: start + length, to: end)
            return names.isEmpty ? nil : (person, names)
        }
        return found.first { isKnown($0.names[0]) } ?? found.first
    }

    /// Whether a name is that of a usual office and nothing else, with or without its level.
    private func isKnown(_ name: Range<Int>) -> Bool {
        let office = OrganisationWords.offices.suffix(keys, from: name.lowerBound, to: name.upperBound)
        guard let start = office?.start else { return false }
        return start == name.lowerBound
            || start == name.lowerBound + 1 && OrganisationWords.levels.contains(keys[name.lowerBound])
    }

    /// The names that stand behind each other from `start` on.
    private func run(from start: Int, to end: Int) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = start
        while let name = firstName(at: index, before: end) {
            found.append(name)
            index = name.upperBound
            while index < end, keys[index] == Marks.listComma || keys[index] == Marks.comma { index += 1 }
        }
        return found
    }

    /// The shortest name that begins at `start`, with the bracket behind it.
    private func firstName(at start: Int, before end: Int) -> Range<Int>? {
        guard start + 2 <= end else { return nil }
        let stop = (start + 2...min(end, start + 14)).first { stop in
            let isLong = stop - start > 2 || JoinedRows.shortNames.match(keys, at: start, before: stop)?.end == stop
            return isLong && JoinedRows.nameEnds.suffix(keys, from: start, to: stop) != nil
                && names.isName(start..<stop)
        }
        guard let stop else { return nil }
        guard stop < end, keys[stop] == Marks.open,
            let close = (stop..<min(end, stop + 16)).first(where: { keys[$0] == Marks.close })
        else { return start..<stop }
        return start..<close + 1
    }

    private static let shortNames = Lexicon<Bool>("残联 妇联 团委 文联 科协 侨联 编办 府办 法院")

    /// With what names end, and hardly a word inside a name does.
    private static let nameEnds = Lexicon<Bool>(
        """
        局 公司 集团 街道 街道办 办事处 镇 乡 中心 联合会 管委会 指挥部 经开区 高新区 开发区 园区 新区 高新园 产业园 工业园 科技园 办公室 委员会 残联 妇联 团委 文联 科协 侨联
        总工会 工商联 发改委 卫健委 国资委 农工委 经信委 住建委 教育部 组织部 宣传部 统战部 政法委 编办 府办 金融办 信访办 扶贫办 支队 大队 城投 交投 银行 医院
        法院 检察院 政府 供销社 各村 社区 单位 部门 委办 纪委监委
        """, direction: .backward)
}
