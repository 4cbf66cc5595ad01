/// Finds the document's own title: the last run of short lines before the first heading or item that ends like the
/// name of a document.
struct DocumentTitle {
    let text: SourceText
    let kinds: LineKinds
    let markers: MarkerReader
    let labels: FieldLabelReader

    private static let endings = Lexicon<Bool>(
        """
        分解 方案 要点 分工 清单 计划 意见 安排 细则 实事 分解表 任务 责任 台账 目标 通知 办法 一览表 决定 分工表 任务书 责任书 任务表 事项 工作报告
        实事 民生实事 责任表 计划表 安排表 项目表 落实表 规划 通报 责任制 措施 实施方案 行动 考核表 目录
        """, direction: .backward)
    private static let longest = 60

    init(_ text: SourceText) {
        self.text = text
        kinds = LineKinds(text: text)
        markers = MarkerReader(keys: text.keys, gaps: text.gaps)
        labels = FieldLabelReader(keys: text.keys, gaps: text.gaps)
    }

    /// The title among the lines that begin before unit `end`, as a range of units.
    func title(before end: Int) -> Range<Int>? {
        let lines = Array(text.lines.prefix { $0.range.lowerBound < end }.prefix(400))
        for index in lines.indices.reversed() where canBeTitle(lines[index]) && endsLikeTitle(lines[index].range) {
            let start = beginning(of: index, in: lines)
            let word = (start..<lines[index].range.upperBound).first { isWord(text.keys[$0]) }
            return (word ?? start)..<lines[index].range.upperBound
        }
        for line in lines.reversed() {
            if let words = words(of: line).last(where: { $0.count >= 6 && endsLikeTitle($0) }) { return words }
        }
        return nil
    }

    private func canBeTitle(_ line: SourceText.Line) -> Bool {
        guard line.range.count <= DocumentTitle.longest, !kinds.isResidue(line),
            !kinds.isContents(line), !kinds.isFrame(line),
            !kinds.isDate(line), !kinds.isAnnex(line),
            markers.marker(at: line.range.lowerBound, before: line.range.upperBound) == nil,
            labels.whole(line.range) == nil
        else { return false }
        return !text.keys[line.range].contains {
            $0 == Marks.stop || $0 == Marks.semicolon || $0 == Marks.comma || $0 == Marks.colon || $0 == Marks.bar
        }
    }

    private func isWord(_ unit: UInt16) -> Bool {
        Marks.isHan(unit) || Marks.isDigit(unit) || unit == 0x300A || unit == 0x201C || unit == Marks.open
    }

    private func endsLikeTitle(_ range: Range<Int>) -> Bool {
        let name = OrganisationNames(keys: text.keys, gaps: text.gaps).withoutBrackets(range)
        return DocumentTitle.endings.suffix(text.keys, from: name.lowerBound, to: name.upperBound) != nil
    }

    /// A title may be broken over lines: the lines before a short or dependent last one belong to it.
    private func beginning(of last: Int, in lines: [SourceText.Line]) -> Int {
        var index = last
        while index > 0, canBeTitle(lines[index - 1]), lines[index - 1].range.count >= 4,
            text.lines[index].number - text.lines[index - 1].number <= 2,
            lines[index].range.count <= 8 || !endsLikeTitle(lines[index - 1].range),
            lines[last].range.upperBound - lines[index - 1].range.lowerBound <= DocumentTitle.longest,
            !endsLikeSender(lines[index - 1].range), !names(lines[index].range),
            Year.stated(in: text.keys, lines[index].range) == nil
        {
            index -= 1
        }
        return lines[index].range.lowerBound
    }

    /// Whether a line says what the document is about by itself: 县政府关于….
    private func names(_ range: Range<Int>) -> Bool {
        range.dropLast().contains { text.keys[$0] == 0x5173 && text.keys[$0 + 1] == 0x4E8E }
    }

    private func endsLikeSender(_ range: Range<Int>) -> Bool {
        OrganisationNames(keys: text.keys, gaps: text.gaps).endsStrongly(range)
            || text.keys[range.upperBound - 1] == 0x53F7
    }

    /// The words of a line parted by white space, without a number before them.
    private func words(of line: SourceText.Line) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start = line.range.lowerBound
        for index in line.range.dropFirst() where text.gaps[index] {
            words.append(start..<index)
            start = index
        }
        words.append(start..<line.range.upperBound)
        return words.filter { $0.count <= DocumentTitle.longest && !text.keys[$0].contains(Marks.stop) }.map { word in
            let start = word.last { text.keys[$0] == Marks.colon }.map { $0 + 1 } ?? word.lowerBound
            let marker = markers.marker(at: start, before: word.upperBound)
            return (marker?.range.upperBound ?? start)..<word.upperBound
        }
    }
}

/// Finds years.
enum Year {
    /// The first year of four digits or numerals in front of 年, from 1990 to 2099.
    static func stated(in keys: [UInt16], _ range: Range<Int>) -> Int? {
        for index in range.dropFirst(4) where keys[index] == 0x5E74 {
            if let year = value(of: keys[index - 4..<index]), (1990...2099).contains(year) { return year }
        }
        return nil
    }

    private static func value(of digits: ArraySlice<UInt16>) -> Int? {
        var value = 0
        for digit in digits {
            guard let number = Marks.isDigit(digit) ? Int(digit) - 0x30 : Marks.numeral(digit), number < 10 else {
                return nil
            }
            value = value * 10 + number
        }
        return value
    }
}
