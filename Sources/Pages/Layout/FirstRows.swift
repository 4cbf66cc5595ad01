/// The first rows of a long list, and the way to all of them on the same page.
struct FirstRows<Row> {
    /// What is shown.
    let rows: ArraySlice<Row>
    /// A link that shows the rest too; nothing where all are shown.
    let rest: HTML?
}

extension PageContext {
    /// The first `most` of `rows`, or all of them where the address asks for the list `name` as a whole.
    func firstRows<Row>(_ rows: [Row], most: Int, name: String, page: Link) -> FirstRows<Row> {
        guard rows.count > most, shows != name else { return FirstRows(rows: rows[...], rest: nil) }
        let link = page.with(FormField.show.rawValue, name).at(name)
        return FirstRows(
            rows: rows.prefix(most), rest: "<p><a\(href: link)>\(self(.showTheRest(rows.count - most)))</a></p>")
    }
}

extension Phrase {
    static func showTheRest(_ count: Int) -> Phrase { Phrase("全部显示（还有 \(count) 条）", "Show all (\(count) more)") }
}
