/// A stretch between two marks of a passage.
struct Clause: Sendable, Hashable {
    /// The mark that ends the stretch before it.
    enum Opening: Sendable, Hashable {
        case sentence, semicolon, comma, colon
    }

    /// Its units, without the marks around it.
    var range: Range<Int>
    /// What stands before it.
    var opening: Opening
}

/// Cuts a passage into clauses at 。；，：. Brackets, titles and short quotations stay whole.
struct ClauseSplitter {
    /// Longer quotations are sentences of their own: `实现“…达到1800名，…达到45%”的目标`.
    private static let longestWholeQuotation = 20
    private static let longestWholeBracket = 80
    /// Text without any mark is cut, so that the look-ups before and behind a number stay short for any input.
    private static let longestClause = 300

    private let text: ClauseText
    private var clauses: [Clause] = []
    private var start = 0
    private var opening = Clause.Opening.sentence
    private var nextMention = 0

    /// The clauses of `text` in reading order; empty ones are left out.
    static func clauses(of text: ClauseText) -> [Clause] {
        var splitter = ClauseSplitter(text: text)
        splitter.run()
        return splitter.clauses
    }

    private init(text: ClauseText) {
        self.text = text
    }

    private mutating func run() {
        let units = text.units
        clauses.reserveCapacity(units.count / 24 + 2)
        var index = 0
        while index < units.count {
            if index - start >= Self.longestClause, !isInsideMention(index) { cut(at: index) }
            // No mark and no bracket is a Chinese character, and most units are.
            if Glyph.isChinese(units[index]) {
                index += 1
                continue
            }
            if let end = endOfWhole(at: index) {
                index = end
                continue
            }
            if let mark = mark(at: index) {
                close(at: index)
                opening = mark
                start = index + 1
            }
            index += 1
        }
        close(at: units.count)
    }

    /// Ends a clause that grew too long without any mark.
    private mutating func cut(at index: Int) {
        close(at: index)
        opening = .comma
        start = index
    }

    private mutating func close(at end: Int) {
        let first = opening == .comma ? start : behindNumbering(start, before: end)
        guard first < end else { return }
        clauses.append(Clause(range: first..<end, opening: opening))
    }

    /// Behind `1.`, `2、` and marks such as ★ at the beginning of a sentence.
    private func behindNumbering(_ start: Int, before end: Int) -> Int {
        let units = text.units
        var index = start
        while index < end, Glyph.isOrnament(units[index]) { index += 1 }
        let digits = units[index..<end].prefix(3).prefix { Glyph.isDigit($0) }.count
        let mark = index + digits
        guard digits > 0, mark + 1 < end, [Glyph.point, Glyph.pause].contains(units[mark]),
            !Glyph.isDigit(units[mark + 1])
        else { return index }
        return mark + 1
    }

    /// Where a bracket, title or short quotation that opens at `index` ends.
    private func endOfWhole(at index: Int) -> Int? {
        switch text.units[index] {
        case Glyph.openBracket: closing(Glyph.closeBracket, from: index, within: Self.longestWholeBracket)
        case Glyph.openTitle: closing(Glyph.closeTitle, from: index, within: Self.longestWholeBracket)
        case Glyph.openQuote: closing(Glyph.closeQuote, from: index, within: Self.longestWholeQuotation)
        default: nil
        }
    }

    private func closing(_ glyph: UInt16, from index: Int, within length: Int) -> Int? {
        let units = text.units
        let limit = min(units.count, index + length)
        for next in index..<limit {
            if units[next] == glyph { return next + 1 }
            if units[next] == Glyph.stop { return nil }
        }
        return nil
    }

    private mutating func mark(at index: Int) -> Clause.Opening? {
        switch text.units[index] {
        case Glyph.stop, Glyph.exclamation: .sentence
        case Glyph.semicolon: .semicolon
        case Glyph.colon: isInsideMention(index) ? nil : .colon
        case Glyph.comma: isInsideMention(index) ? nil : .comma
        case Glyph.point: endsSentence(index) ? .sentence : nil
        default: nil
        }
    }

    /// Whether a mention begins before `index` and ends behind it.
    private mutating func isInsideMention(_ index: Int) -> Bool {
        while nextMention < text.mentions.count, text.mentions[nextMention].range.upperBound <= index {
            nextMention += 1
        }
        return nextMention < text.mentions.count && text.mentions[nextMention].range.lowerBound < index
    }

    /// A point ends a sentence where a document writes `.` for 。: behind a Chinese character or `%`, and not inside a
    /// number or a Latin name.
    private func endsSentence(_ index: Int) -> Bool {
        let units = text.units
        guard index > 0 else { return false }
        let before = units[index - 1]
        let after = index + 1 < units.count ? units[index + 1] : Glyph.stop
        let insideName = Glyph.isDigit(before) || Glyph.isLatin(before)
        return !insideName && !Glyph.isDigit(after) && !Glyph.isLatin(after)
    }
}
