extension BlockReader {
    /// Whether a range ends in the middle of a sentence.
    func isUnfinished(_ range: Range<Int>) -> Bool {
        guard let last = range.last else { return false }
        let unit = text.keys[last]
        if unit == 0x201D || unit == Marks.close || unit == Marks.closeSquare || unit == 0x22 {
            return range.count > 1 && !Marks.endsSentence(text.keys[last - 1]) && unit == 0x201D
        }
        return !Marks.endsSentence(unit) && unit != Marks.colon
    }

    /// Whether `line` goes on with `block`, whose last line so far is `last`.
    func continues(_ block: Block, lastLine last: SourceText.Line, with line: SourceText.Line) -> Bool {
        let first = text.keys[line.range.lowerBound]
        if Marks.partsNames(first) || first == Marks.close || first == 0x201D { return true }
        if block.label != nil, block.value.isEmpty { return true }
        if completesLabel(last, with: line) { return true }
        if kinds.isDate(line) || kinds.isAnnex(line) || kinds.opensNote(line) { return false }
        if wrap.isKnown, !line.followsBlank { return continuesWrapped(block, last, line) }
        if let label = block.label?.kind, label.isResponsibility {
            return continuesNames(block, block.value, with: line)
        }
        guard isUnfinished(block.range) else { return false }
        if let value = openField(of: block) { return continuesNames(block, value, with: line) }
        return !isHeading(block) || endsSoon(line)
    }

    /// Whether a line begins with the rest of a label that a page's or line's end has broken: 责任单 / 位：县教育局.
    func completesLabel(_ last: SourceText.Line, with line: SourceText.Line) -> Bool {
        guard last.range.upperBound == line.range.lowerBound else { return false }
        return last.range.suffix(5).contains { start in
            guard let found = labels.labelled(at: start, before: line.range.upperBound) else { return false }
            return found.words.upperBound > line.range.lowerBound && found.end > line.range.lowerBound
                && found.label.isField
        }
    }

    /// In lines broken at a width, a full line goes on unless the next one is indented like a paragraph.
    private func continuesWrapped(_ block: Block, _ last: SourceText.Line, _ line: SourceText.Line) -> Bool {
        if wrap.isFull(last) { return isUnfinished(block.range) || line.indent <= last.indent }
        if let label = block.label?.kind, label.isResponsibility {
            return continuesNames(block, block.value, with: line)
        }
        return (block.range.count > 60 || !isHeading(block)) && isUnfinished(block.range)
    }

    /// What stands behind the last label of a paragraph whose end it is: `新建学校。责任单位：县教育局`.
    private func openField(of block: Block) -> Range<Int>? {
        guard block.label == nil, let colon = block.range.suffix(120).last(where: { text.keys[$0] == Marks.colon }),
            labels.ends(at: colon), !text.keys[colon..<block.range.upperBound].contains(Marks.stop)
        else { return nil }
        return colon + 1..<block.range.upperBound
    }

    /// A list of names goes on where its last name is cut short, or where the next line is nothing but names.
    private func continuesNames(_ block: Block, _ value: Range<Int>, with line: SourceText.Line) -> Bool {
        guard let last = block.range.last else { return false }
        if Marks.partsNames(text.keys[last]), text.keys[last] != Marks.stop { return true }
        if isNamesOnly(line.range) { return true }
        let tail = lastName(of: value)
        return !tail.isEmpty && !organisations.endsLikeName(organisations.withoutBrackets(tail))
            && line.range.count <= 60
            || tail.count == 1
    }

    /// Whether a short line is nothing but names or the rest of one: `场监管局` of a name broken behind `县市`.
    private func isNamesOnly(_ range: Range<Int>) -> Bool {
        guard range.count <= 40, !organisations.signsDocuments(range) else { return false }
        let names: [Range<Int>] = range.split { Marks.partsNames(text.keys[$0]) }
        return names.allSatisfy { name in
            organisations.isName(name)
                && (organisations.endsStrongly(organisations.withoutBrackets(name)) || organisations.isCollective(name))
        }
    }

    private func lastName(of range: Range<Int>) -> Range<Int> {
        let start = range.suffix(64).last { Marks.partsNames(text.keys[$0]) || text.keys[$0] == Marks.colon }
        return (start.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound
    }

    /// A short line without a sentence in it stands by itself.
    func isHeading(_ block: Block) -> Bool {
        let limit = 40
        guard block.content.count <= limit, let last = block.range.last, text.keys[last] != Marks.comma else {
            return false
        }
        return !text.keys[block.content].contains { $0 == Marks.stop || $0 == Marks.semicolon }
    }

    /// Whether the sentence that a line goes on with ends within a few characters: the rest of a broken title.
    private func endsSoon(_ line: SourceText.Line) -> Bool {
        text.keys[line.range].prefix(5).contains(Marks.stop)
    }
}
