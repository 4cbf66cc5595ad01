/// What was met while reading and is not in the text.
struct Tally {
    var pictures = 0
    var embeddedDocuments = 0
    var hasTrackedChanges = false
    var hasHiddenText = false
    /// How many more bytes cells may come to that are printed in several rows.
    var roomForRepetition = 16 << 20

    /// What to tell about it.
    var notices: [Notice] {
        var result: [Notice] = []
        if pictures > 0 { result.append(.pictures(pictures)) }
        if hasTrackedChanges { result.append(.trackedChanges) }
        if hasHiddenText { result.append(.hiddenText) }
        if embeddedDocuments > 0 { result.append(.embeddedDocuments(embeddedDocuments)) }
        return result
    }
}
