import Values

/// What rules see: the units of a passage, the calendar they count from, and what was learnt on the way.
///
/// It borrows the passage's memory and lives only while that is lent.
struct Scan {
    /// The units of the passage.
    let units: UnsafeBufferPointer<UInt16>
    /// For each unit where it begins in the source.
    let offsets: UnsafeBufferPointer<Int32>
    /// For each unit where it ends in the source.
    let ends: UnsafeBufferPointer<Int32>
    /// The day that relative dates are counted from.
    let reference: CalendarDate
    /// The year that 年底 and 6月底 belong to.
    let planYear: Int
    /// The quotation or title that the position is in; empty outside of one.
    var quotation = 0..<0
    /// The mention read last.
    var last: Mention?
    /// The mention that the rule which is asked now has read; it is large, and so not handed on by each that passes it.
    private(set) var found: Mention?
    /// The year that an earlier date of the sentence named, when it is later than the plan year.
    var sentenceYear: Int?

    /// Whether numbers that stand alone, without a unit or a limiting word, are mentions too: not in documents, where they
    /// are numbers of rows and pages.
    var readsBareNumbers = false

    /// The unit at `index`, ``CodeUnit/none`` outside of the passage.
    @inline(__always)
    subscript(index: Int) -> CodeUnit {
        index >= 0 && index < units.count ? CodeUnit(units[index]) : .none
    }

    /// Says that the rule has read a mention.
    mutating func take(_ mention: Mention) -> MentionRule.Outcome {
        found = mention
        return .mention
    }

    /// Says whether the rule has read a mention.
    mutating func take(_ mention: Mention?) -> MentionRule.Outcome? {
        guard let mention else { return nil }
        found = mention
        return .mention
    }

    /// The number of units.
    var count: Int { units.count }

    /// Whether source text that is no unit (white space, a page break) stands before the unit at `index`.
    func hasGap(before index: Int) -> Bool {
        index > 0 && index < units.count && offsets[index] != ends[index - 1]
    }

    /// Whether `range` is all there is, and such texts are numbers rather than headings.
    func isWhole(_ range: Range<Int>) -> Bool { readsBareNumbers && range == 0..<count }

    /// Whether `index` lies in a quotation.
    func isQuoted(_ index: Int) -> Bool { quotation.contains(index) }

    /// The text between two positions, as folded.
    func text(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: units[range]), as: UTF16.self)
    }

    /// The word between two positions, as folded; no unit of measure or scale word is longer than such a word.
    func word(_ range: Range<Int>) -> ShortWord { ShortWord(units[range]) }

    /// Whether the unit at `index` ends a clause, or the passage.
    func endsClause(at index: Int) -> Bool {
        switch self[index] {
        case .none, "。", ",", ";", "、", ":", "!", "?", ")", "(", "”", "\"", "》", "】", "/", "|": true
        default: false
        }
    }
}
