/// The projects that a clause names with the sums that describe them.
enum ProjectRules {
    /// 投资6亿元的X项目 and X项目（投资6亿元）give X项目 with its size.
    static func projects(of reading: ClauseReading, in text: ClauseText, print: SourcePrinter) -> [Project] {
        var projects: [Project] = []
        var listed: NumberContext?
        for size in reading.numbers.sizes {
            let first = listed.flatMap { text.has(Glyph.pause, at: $0.end) && size.position == .attributive ? $0 : nil }
            listed = size.position == .attributive || size.bracket != nil ? nil : size
            guard let found = project(of: size, sized: first ?? size, in: text, print: print) else { continue }
            if projects.last?.name != found.name { projects.append(found) }
        }
        return projects
    }

    /// The project that `size` stands before or behind; of several sizes (投资6亿元、占地90亩的) the first one is given.
    private static func project(
        of size: NumberContext, sized first: NumberContext, in text: ClauseText, print: SourcePrinter
    ) -> Project? {
        let number = first.mention.range
        let name: Range<Int>
        let whole: Range<Int>
        if let bracket = size.bracket {
            let start = size.head.verbLeads ? size.head.verb?.upperBound ?? size.head.matter : size.head.matter
            name = min(start, bracket.lowerBound)..<bracket.lowerBound
            whole = name.lowerBound..<number.upperBound
        } else {
            guard size.position == .attributive else { return nil }
            name = self.name(in: (size.end + 1)..<max(size.end + 1, size.clause.range.upperBound), in: text)
            whole = number.lowerBound..<name.upperBound
        }
        guard !name.isEmpty else { return nil }
        let amount = IndicatorRules.amount(of: first, print: print)
        return Project(
            name: print.words(of: name, in: text), size: amount, span: print.span(of: whole, in: text))
    }

    /// Up to what is said of the project: a date, another number, a conjunction, a verb.
    private static func name(in range: Range<Int>, in text: ClauseText) -> Range<Int> {
        var index = range.lowerBound
        while index < range.upperBound {
            if text.mention(startingAt: index) != nil { return range.lowerBound..<index }
            guard let word = text.word(at: index, before: range.upperBound) else {
                index += 1
                continue
            }
            let isPredicate =
                ClauseHead.isVerb(word.meaning) && index > range.lowerBound + 1
                && !ClauseHead.isNounPart(word.range, in: text, limit: range.upperBound)
            if isPredicate || word.meaning.contains(.conjunction) { return range.lowerBound..<index }
            index = word.range.upperBound
        }
        return range
    }
}
