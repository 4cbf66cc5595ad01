import Values

@testable import WorkReport

/// Reads single paragraphs with the commitment rules, as tests need it.
enum CommitmentReading {
    /// What one paragraph of a plan for `year` says; its title ends at the first mark.
    static func read(_ text: String, year: Int?, fields: [String] = [], title: String? = nil) -> CommitmentRules.Result
    {
        var source: [UInt8] = []
        var parts: [ItemPassage] = []
        for (index, part) in ([text] + fields).enumerated() {
            let start = source.count
            source += Array(part.utf8)
            let passage = Passage(source: source, bytes: start..<source.count)
            parts.append(
                ItemPassage(
                    passage: passage, mentions: mentions(in: passage, year: year),
                    part: index == 0 ? .task : .deadlineField))
            source += Array("\n".utf8)
        }
        let rules = CommitmentRules(map: SourceMap(source), planYear: year)
        return rules.read(parts, title: title ?? CommitmentReading.title(of: text), deadline: nil)
    }

    /// From the beginning to the first mark.
    static func title(of text: String) -> String {
        String(text.prefix { !"。；，,;".contains($0) })
    }

    private static func mentions(in passage: Passage, year: Int?) -> [Mention] {
        guard let reference = CalendarDate(year: year ?? 2000, month: 1, day: 1) else { return [] }
        return Mentions.find(in: passage, reference: reference, planYear: year)
    }
}
