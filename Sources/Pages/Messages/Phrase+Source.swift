extension Phrase {
    static let pageBreak = Phrase("分页", "page break")
}
