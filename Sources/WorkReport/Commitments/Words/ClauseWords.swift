/// The words that the commitment rules know, compiled once. The lists stand beside this file, one topic a file.
enum ClauseWords {
    /// Words that begin at a position.
    static let ahead = lexicon(.forward)
    /// Words that end before a position.
    static let behind = lexicon(.backward)

    /// A word of several lists means what all of them say.
    private static func lexicon(_ direction: Lexicon<WordClass>.Direction) -> Lexicon<WordClass> {
        let lists =
            VerbWords.lists + LeadWords.lists + NumberWords.lists + WholeWords.lists + InferredWords.lists
            + RedlineWords.lists
        return Lexicon(lists: lists.map { ($1, $0) }, direction: direction) { $0.union($1) }
    }
}
