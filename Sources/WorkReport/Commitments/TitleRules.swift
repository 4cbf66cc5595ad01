/// Whether an item's title is a heading or already says what is to be done.
enum TitleRules {
    /// The units of the first passage that are a mere heading: none where the title goes on after a comma, where
    /// nothing follows it, or where it sets a number or a day.
    static func heading(_ title: String, of text: ClauseText, isAlone: Bool) -> Range<Int> {
        let none = 0..<0
        let units = text.units
        let titleUnits = Folding.units(of: title)
        guard !titleUnits.isEmpty, units.starts(with: titleUnits) else { return none }
        let end = titleUnits.count
        if isAlone, isOnlyMarks(units[end...]) { return none }
        if end < units.count, units[end] == Glyph.comma || units[end] == Glyph.pause { return none }
        return stated(0..<end, in: text) ? none : 0..<end
    }

    /// Whether the title sets a number, as 完成棚户区改造1750户 does and 131人才梯队项目 does not, or a day, as 5月底前通车.
    private static func stated(_ range: Range<Int>, in text: ClauseText) -> Bool {
        let clause = Clause(range: range, opening: .sentence)
        let head = ClauseHead.read(clause, in: text)
        if head.verb != nil || head.cue != nil, text.mentions(in: range).contains(where: { isDue($0, in: text) }) {
            return true
        }
        let targets = ClauseNumbers(
            in: ClauseScope(text: text, clause: clause, head: head), isAside: false
        ).targets
        return targets.contains { head.verbLeads || $0.number.position == .behind || $0.number.saysWhatTheyDo }
    }

    private static func isDue(_ index: Int, in text: ClauseText) -> Bool {
        let mention = text.mentions[index]
        return mention.kind == .date && text.has(Glyph.before, at: mention.range.upperBound - 1)
    }

    private static func isOnlyMarks(_ units: ArraySlice<UInt16>) -> Bool {
        units.allSatisfy { [Glyph.stop, Glyph.point, Glyph.semicolon, Glyph.colon].contains($0) }
    }
}
