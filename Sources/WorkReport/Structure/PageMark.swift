/// Recognises page numbers and running heads.
enum PageMark {
    private static let marks = UnitSet("-—―·_~")
    private static let words = UnitSet("第页共/")

    /// Whether a line is a page number with its marks: `— 2 —`, `- 4 -`, `第 3 页 共 8 页`.
    static func isPageMark(_ line: some BidirectionalCollection<UInt16>) -> Bool {
        guard (3...16).contains(line.count) else { return false }
        guard let first = line.first, let last = line.last else { return false }
        let digits = line.count { Marks.isDigit($0) }
        guard (1...8).contains(digits) else { return false }
        if line.allSatisfy({ Marks.isDigit($0) || words.contains($0) }) {
            return first == 0x7B2C && line.contains(0x9875)
        }
        return marks.contains(first) && marks.contains(last) && digits <= 4
            && line.allSatisfy { Marks.isDigit($0) || marks.contains($0) }
    }
}

extension SourceScan {
    /// Takes out lines that stand at most page breaks: the head or foot of each page.
    mutating func removeRunningHeads() {
        guard breaks.count >= 3 else { return }
        var seen: [[UInt16]: [Int]] = [:]
        for before in breaks {
            for index in [before - 1, before] where lines.indices.contains(index) && canBeHead(lines[index].range) {
                seen[Array(units(of: lines[index].range)), default: []].append(index)
            }
        }
        let heads = seen.values.filter { Set($0).count >= 3 && Set($0).count * 2 > breaks.count }.flatMap(\.self)
        if !heads.isEmpty, Set(heads).count < lines.count { remove(lines: Set(heads)) }
    }

    /// A running head is short and neither a sentence nor the beginning of an item or field.
    private func canBeHead(_ range: Range<Int>) -> Bool {
        let line = units(of: range)
        guard range.count <= 30, let first = line.first, !Marks.isDigit(first), first != Marks.open else {
            return false
        }
        let isCounted = Marks.numeral(first) != nil && line.dropFirst().first == Marks.listComma
        return !isCounted && !line.contains { Marks.endsSentence($0) || $0 == Marks.comma || $0 == Marks.colon }
    }

    private mutating func remove(lines removed: Set<Int>) {
        var kept: [SourceText.Line] = []
        count = 0
        for (index, line) in lines.enumerated() {
            if removed.contains(index) {
                frames.append(bytes(of: line.range))
            } else {
                kept.append(moved(line))
            }
        }
        lines = kept
    }

    /// A line whose characters move up behind those that are kept.
    private mutating func moved(_ line: SourceText.Line) -> SourceText.Line {
        var line = line
        let start = count
        for place in line.range {
            places[count] = places[place]
            count += 1
        }
        line.range = start..<count
        return line
    }
}
