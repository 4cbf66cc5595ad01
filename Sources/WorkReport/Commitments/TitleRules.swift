/// Whether an item's title is a heading or already says what is to be done.
enum TitleRules {
    /// The units of the first passage that are a mere heading: none where the title goes on after a comma, where
    /// nothing follows it, or where it sets a number.
    static func heading(_ title: String, of part: ItemPassage, isAlone: Bool) -> Range<Int> {
        let none = 0..<0
        let units = part.passage.units
        let titleUnits = Passage(title).units
        guard !titleUnits.isEmpty, units.starts(with: titleUnits) else { return none }
        let end = titleUnits.count
        if end >= units.count { return isAlone ? none : stated(0..<end, in: part) ? none : 0..<end }
        if isOnlyMarks(units[end...]), isAlone { return none }
        guard units[end] != Glyph.comma, units[end] != Glyph.pause else { return none }
        return stated(0..<end, in: part) ? none : 0..<end
    }

    /// Whether the title holds a number that could be a target: 完成棚户区改造2836户.
    private static func stated(_ range: Range<Int>, in part: ItemPassage) -> Bool {
        part.mentions.contains { mention in
            mention.range.upperBound <= range.upperBound && Glyph.isDigit(part.passage.units[mention.core.lowerBound])
                && [.quantity, .money, .percent].contains(mention.kind)
        }
    }

    private static func isOnlyMarks(_ units: ArraySlice<UInt16>) -> Bool {
        units.allSatisfy { [Glyph.stop, Glyph.point, Glyph.semicolon, Glyph.colon].contains($0) }
    }
}
