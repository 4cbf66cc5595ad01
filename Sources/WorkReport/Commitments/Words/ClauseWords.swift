/// The words that the commitment rules know, compiled once. The lists stand beside this file, one topic a file.
enum ClauseWords {
    /// Words that begin at a position.
    static let ahead = Lexicon(entries.map { ($0.key, $0.value) })
    /// Words that end before a position.
    static let behind = Lexicon(entries.map { ($0.key, $0.value) }, direction: .backward)

    private static let entries: [String: WordClass] = {
        var entries: [String: WordClass] = [:]
        for (list, meaning) in VerbWords.lists + LeadWords.lists + NumberWords.lists + WholeWords.lists {
            for word in list.split(whereSeparator: \.isWhitespace) {
                entries[String(word), default: []].formUnion(meaning)
            }
        }
        return entries
    }()
}
