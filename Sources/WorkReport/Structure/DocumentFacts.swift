/// What a document says about itself: title, year, place, and how much it announces.
struct DocumentFacts {
    /// The title, in units.
    let title: Range<Int>?
    let year: Int?
    private let text: SourceText
    private let head: [SourceText.Line]

    /// The facts of the text before unit `end`, where the first heading or item begins.
    init(_ text: SourceText, before end: Int) {
        self.text = text
        let head = Array(text.lines.prefix { $0.range.lowerBound < end }.prefix(400))
        self.head = head
        let title = DocumentTitle(text).title(before: end)
        self.title = title
        let places = (title.map { [$0] } ?? []) + head.map(\.range) + text.lines.prefix(4000).map(\.range)
        year = places.lazy.compactMap { Year.stated(in: text.keys, $0) }.first
    }

    /// Writes the facts into a reading whose sections are known and that will have so many items.
    func fill(_ reading: inout Reading, items: Int) {
        reading.title = title.map(text.text)
        reading.year = year
        reading.place = PlaceName(text).place(title: title, head: head).map(text.text)
        for count in AnnouncedCounts(text).counts(in: head) {
            let isSections = count.isSections ?? (count.value != items || count.value == reading.sections.count)
            if isSections { reading.announcedSections = reading.announcedSections ?? count.value }
            if !isSections { reading.announcedItems = reading.announcedItems ?? count.value }
        }
    }
}

/// Finds the numbers of sections and items that a document announces: 八项工作, 分解为138项工作任务.
struct AnnouncedCounts {
    let text: SourceText

    init(_ text: SourceText) { self.text = text }

    /// What is counted: sections, items, or either.
    private static let counted = Lexicon<Bool?>(lists: [
        (true, "个方面 大方面 方面工作 方面重点 方面任务 大项工作"),
        (false, "项工作任务 件实事 项任务 项具体工作 项重点任务 项目标任务 条任务 项民生实事 件民生实事 项具体任务"),
        (nil, "项工作 项重点工作 项主要工作"),
    ])
    /// Words that say that the number is that of this document's own parts.
    private static let dividing = Lexicon<Bool>("分解 细化 分为 确定 共 梳理 列出 予以 印发 明确 分工 分到 提出 逐条 逐项 部署 安排")

    /// What stands before a number that announces nothing: 每一项工作, 各八项, “八项工作”.
    private static let others = UnitSet("\u{201C}每各这该某另")

    /// The announced numbers in some lines, in reading order.
    func counts(in lines: [SourceText.Line]) -> [(value: Int, isSections: Bool?)] {
        var counts: [(value: Int, isSections: Bool?)] = []
        for line in lines {
            for index in line.range {
                guard let found = AnnouncedCounts.counted.match(text.keys, at: index, before: line.range.upperBound),
                    isOwn(index, in: line.range), let value = number(before: index, from: line.range.lowerBound)
                else { continue }
                if value > 1 { counts.append((value, found.value)) }
            }
        }
        return counts
    }

    private func isOwn(_ index: Int, in line: Range<Int>) -> Bool {
        let around = max(line.lowerBound, index - 24)..<min(line.upperBound, index + 16)
        return AnnouncedCounts.dividing.occurs(in: text.keys, around)
    }

    /// The number that ends before `end`, in digits or numerals.
    private func number(before end: Int, from start: Int) -> Int? {
        let keys = text.keys
        var first = end
        while first > start, end - first < 4, Marks.isDigit(keys[first - 1]) { first -= 1 }
        if first < end { return Int(String(decoding: keys[first..<end], as: UTF16.self)) }
        while first > start, end - first < 3, Marks.numeral(keys[first - 1]) != nil { first -= 1 }
        guard first < end, first == start || !AnnouncedCounts.others.contains(keys[first - 1]) else { return nil }
        return keys[first..<end].reduce(0) { value, unit in
            let digit = Marks.numeral(unit) ?? 0
            return digit == 10 ? max(value, 1) * 10 : value + digit
        }
    }
}
