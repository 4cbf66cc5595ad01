import Values

/// Numbers that share the unit printed behind the last of them: 分别完成0.3、0.7、1.1亿元.
enum UnitLists {
    /// So many units before a list are searched for 分别.
    private static let longestLead = 24
    /// Longer lists of numbers are no list of values.
    private static let longestList = 12

    /// The mentions with one more for each number that takes its unit from the end of its list.
    ///
    /// - Complexity: O(mentions), plus the lengths of the lists found.
    static func completed(_ mentions: [Mention], in passage: Passage) -> [Mention] {
        let isAnyListed = mentions.indices.contains { isListed(mentions[$0].range.lowerBound, in: passage.units) }
        guard isAnyListed else { return mentions }
        var completed: [Mention] = []
        completed.reserveCapacity(mentions.count)
        for mention in mentions {
            if lends(mention), isListed(mention.range.lowerBound, in: passage.units) {
                lend(mention, to: &completed, in: passage)
            }
            completed.append(mention)
        }
        return completed
    }

    /// Adds the numbers of the list before `mention`; one that is a mention already takes its unit.
    private static func lend(_ mention: Mention, to completed: inout [Mention], in passage: Passage) {
        let limit = completed.last?.full.upperBound ?? 0
        let borrowers = borrowers(of: mention, behind: limit, in: passage)
        let start = borrowers.last?.range.lowerBound ?? mention.range.lowerBound
        if let last = completed.indices.last, limit == start - 1, isBare(completed[last]) {
            completed[last].kind = mention.kind
            (completed[last].scale, completed[last].unit) = (mention.scale, mention.unit)
        } else if !opensList(at: start, behind: limit, areDecimals: areDecimals(borrowers, mention), in: passage) {
            return
        }
        completed += borrowers.reversed()
    }

    private static func isBare(_ mention: Mention) -> Bool {
        mention.kind == .number && mention.unit == nil && mention.scale == nil
            && mention.full.upperBound == mention.range.upperBound
    }

    private static func lends(_ mention: Mention) -> Bool {
        guard let unit = mention.unit, mention.printed != nil, !ClassifierWords.idle.contains(unit) else {
            return false
        }
        return mention.kind == .money || mention.kind == .percent || mention.kind == .quantity
    }

    /// Whether a digit and a conjunction stand before `index`.
    private static func isListed(_ index: Int, in units: [UInt16]) -> Bool {
        index >= 2 && Glyph.isListMark(units[index - 1]) && Glyph.isDigit(units[index - 2])
    }

    /// The numbers before `mention`, the last one first.
    private static func borrowers(of mention: Mention, behind limit: Int, in passage: Passage) -> [Mention] {
        var found: [Mention] = []
        var end = mention.range.lowerBound
        while found.count < longestList, isListed(end, in: passage.units), end - 1 > limit {
            let figures = figures(endingAt: end - 1, behind: limit, in: passage.units)
            guard let amount = amount(figures, in: passage.units) else { break }
            found.append(borrower(amount, at: figures, of: mention))
            end = figures.lowerBound
        }
        return found
    }

    private static func areDecimals(_ borrowers: [Mention], _ mention: Mention) -> Bool {
        ([mention] + borrowers).allSatisfy { $0.printed.map { $0.scale > 0 } ?? false }
    }

    /// Whether a list of values begins at `start`: behind 分别, or with decimals, which are no numbers of things.
    private static func opensList(at start: Int, behind limit: Int, areDecimals: Bool, in passage: Passage) -> Bool {
        guard start > 0, !Glyph.isListMark(passage.units[start - 1]), passage.units[start - 1] != Glyph.ordinal else {
            return false
        }
        let lead = max(limit, start - longestLead)..<max(limit, start)
        return areDecimals || ClassifierWords.severally.first(in: passage, lead) != nil
    }

    private static func figures(endingAt end: Int, behind limit: Int, in units: [UInt16]) -> Range<Int> {
        var start = end
        while start > limit, Glyph.isDigit(units[start - 1]) || units[start - 1] == Glyph.point { start -= 1 }
        return start..<end
    }

    private static func amount(_ figures: Range<Int>, in units: [UInt16]) -> ExactNumber? {
        ExactNumber(String(decoding: units[figures], as: UTF16.self))
    }

    private static func borrower(_ amount: ExactNumber, at range: Range<Int>, of mention: Mention) -> Mention {
        Mention(
            kind: mention.kind, range: range, value: .one(amount), printed: amount, scale: mention.scale,
            unit: mention.unit)
    }
}
