/// The projects that a clause names with the sums that describe them.
enum ProjectRules {
    /// 投资6亿元的X项目 gives X项目 with its size.
    static func projects(of reading: ClauseReading, in text: ClauseText, print: SourcePrinter) -> [Project] {
        reading.numbers.sizes.compactMap { project(of: $0, in: text, print: print) }
    }

    private static func project(of size: NumberContext, in text: ClauseText, print: SourcePrinter) -> Project? {
        guard size.position == .attributive else { return nil }
        let start = size.end + 1
        let end = text.firstWord(.conjunction, in: start..<size.clause.range.upperBound)?.lowerBound
        let range = start..<(end ?? size.clause.range.upperBound)
        guard !range.isEmpty else { return nil }
        let amount = IndicatorRules.amount(of: size, print: print)
        let span = print.span(of: size.mention.range.lowerBound..<range.upperBound, in: text)
        return Project(name: print.words(of: range, in: text), size: amount, span: span)
    }
}
