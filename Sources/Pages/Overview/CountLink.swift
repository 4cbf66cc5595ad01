import Ledger

/// A number that opens the rows which it counts; nothing to open is no link, and neither is what one may not see.
struct CountLink {
    /// What is counted, and listed where the number leads: that page says how many it lists in an attribute of this name.
    enum Rows: String {
        case items, commitments, targets, reports, problems, doubts, slipping, changes
    }

    let count: Int
    let rows: Rows
    /// Where the rows stand.
    let link: Link?

    init(_ count: Int, _ rows: Rows, at link: Link?) {
        self.count = count
        self.rows = rows
        self.link = link
    }

    /// The number in a list of counts, behind what it counts.
    func entry(_ label: HTML) -> HTML { "<li>\(html("\(label) <b>\(count)</b>"))</li>" }

    /// The number in a list of counts, behind what it counts.
    func entry(_ label: Phrase, _ context: PageContext) -> HTML { entry("\(context(label))") }

    /// The number as it stands in a table.
    var cell: HTML {
        count == 0 ? "<td><span class=\"quietly\">0</span></td>" : "<td>\(html("\(count)"))</td>"
    }

    /// `words` as the link to the rows.
    func html(_ words: HTML, style: String? = nil, title: String? = nil) -> HTML {
        guard let link, count > 0 else { return words }
        return """
            <a\(href: link)\(attribute: "class", style)\(attribute: "title", title) data-count="\(count)" \
            data-rows="\(rows.rawValue)">\(words)</a>
            """
    }
}

extension PlanView {
    /// The columns in which rows of the ledger are shown.
    enum Columns {
        /// Those that it has by itself.
        case standard
        /// The numbers to reach with what was reached.
        case figures
    }

    /// The rows of the ledger that meet the given conditions.
    func ledger(_ conditions: [(FormField, String)], showing columns: Columns = .standard) -> Link {
        let figures: [LedgerColumn] = [
            .number, .item, .clause, .indicator, .value, .deadline, .cumulative, .rate, .lag, .progress, .light,
        ]
        let shown = columns == .figures ? figures.map(\.rawValue).joined(separator: ".") : nil
        return conditions.reduce(link(.ledger)) { $0.with($1.0.rawValue, $1.1) }
            .with(FormField.columns.rawValue, shown)
    }
}
