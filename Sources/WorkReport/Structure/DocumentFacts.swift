/// What a document says about itself: title, year, place, and how much it announces.
struct DocumentFacts {
    private(set) var title: String?
    /// The lines of the title, in units.
    private(set) var titleLines: Range<Int>?
    private(set) var year: Int?
    private(set) var place: String?
    private var counts: [(value: Int, isSections: Bool?)] = []
    private var announcedSections: Int?
    private var announcedItems: Int?

    private static let titleWords = Lexicon<Bool>(
        "分解 方案 要点 分工 清单 计划 意见 安排 细则 实事 任务 责任 工作报告 台账 目标 通知 办法 一览表 决定")

    /// The facts of the text before unit `end`, where the first item begins.
    init(_ text: SourceText, before end: Int?) {
        let head = text.lines.prefix { $0.range.lowerBound < (end ?? .max) }.prefix(400)
        findTitle(text, head: Array(head))
        year = titleLines.flatMap { DocumentFacts.year(in: text.keys, $0) }
        for line in head where year == nil { year = DocumentFacts.year(in: text.keys, line.range) }
        if year == nil { year = text.lines.lazy.compactMap { DocumentFacts.year(in: text.keys, $0.range) }.first }
        findCounts(text, head: Array(head))
    }

    /// Settles which count is meant by a number that could be either.
    mutating func countsAgainst(sections: Int, items: Int) {
        for count in counts {
            let isSections = count.isSections ?? (count.value != items || count.value == sections)
            if isSections { announcedSections = announcedSections ?? count.value }
            if !isSections { announcedItems = announcedItems ?? count.value }
        }
    }

    /// Writes the facts into a reading.
    func fill(_ reading: inout Reading) {
        reading.title = title
        reading.year = year
        reading.place = place
        reading.announcedSections = announcedSections
        reading.announcedItems = announcedItems
    }

    /// The last run of short lines without a sentence that names a kind of document.
    private mutating func findTitle(_ text: SourceText, head: [SourceText.Line]) {
        let lines = head.filter { line in
            line.range.count <= 60
                && !text.keys[line.range].contains { $0 == Marks.stop || $0 == Marks.semicolon || $0 == Marks.colon }
                && DocumentFacts.titleWords.occurs(in: text.keys, line.range)
        }
        guard let chosen = lines.last(where: { DocumentFacts.year(in: text.keys, $0.range) != nil }) ?? lines.last
        else { return }
        titleLines = chosen.range
        title = text.text(chosen.range)
    }

    /// A year of four digits in front of 年, from 1990 to 2099.
    private static func year(in keys: [UInt16], _ range: Range<Int>) -> Int? {
        for index in range.dropFirst(4) where keys[index] == 0x5E74 {
            var value = 0
            for digit in keys[index - 4..<index] {
                guard let number = Marks.isDigit(digit) ? Int(digit) - 0x30 : Marks.numeral(digit), number < 10 else {
                    value = 0
                    break
                }
                value = value * 10 + number
            }
            if (1990...2099).contains(value) { return value }
        }
        return nil
    }

    private mutating func findCounts(_ text: SourceText, head: [SourceText.Line]) {
        for line in head {
            for index in line.range {
                guard
                    let (behind, isSections) = DocumentFacts.counted.match(
                        text.keys, at: index, before: line.range.upperBound),
                    behind <= line.range.upperBound,
                    let value = DocumentFacts.count(before: index, from: line.range.lowerBound, text.keys)
                else { continue }
                counts.append((value, isSections))
            }
        }
    }

    private static let counted = Lexicon<Bool?>([
        (true, "个方面 大方面 方面工作 方面重点 方面任务 大项工作"),
        (false, "项工作任务 件实事 项任务 项具体工作 项重点任务 项目标任务 条任务 项民生实事 件民生实事"),
        (nil, "项工作 项重点工作 大任务 项主要工作"),
    ])

    /// The number that ends before `end`, in digits or numerals.
    private static func count(before end: Int, from start: Int, _ keys: [UInt16]) -> Int? {
        var first = end
        while first > start, Marks.isDigit(keys[first - 1]) { first -= 1 }
        if first < end { return Int(String(decoding: keys[max(first, end - 4)..<end], as: UTF16.self)) }
        while first > start, end - first < 3, Marks.numeral(keys[first - 1]) != nil { first -= 1 }
        guard first < end else { return nil }
        var value = 0
        for unit in keys[first..<end] {
            let digit = Marks.numeral(unit) ?? 0
            value = digit == 10 ? max(value, 1) * 10 : value + digit
        }
        return value
    }
}
