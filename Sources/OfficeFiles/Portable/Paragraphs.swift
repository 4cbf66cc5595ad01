/// Joins the lines of pages into paragraphs.
///
/// A line goes on with the one before where that one reached the right margin, the next word having no more room, and
/// where it is not set in like the first line of a paragraph; across columns and pages too.
struct Paragraphs {
    /// What came of the lines and tables, in reading order.
    private(set) var lines: [Line] = []
    private let margins: [Margins.Place: Margins]
    private let bodyHeight: Int
    private var open: (text: String, last: PageLine, margins: Margins, pageStarts: [Int])?
    private var table: PageTable?
    /// How many more bytes tables may come to, whose cells may be printed in several rows.
    private(set) var room = 64 << 20
    /// The number that each style of list has reached.
    private var numbers: [ListMark.Style: Int] = [:]
    /// The page that is being read, counted from 0.
    private var page = 0
    /// How many pages have begun in the text.
    private var pagesBegun = 0

    /// The paragraphs of `pages`, each given as its columns.
    init(_ pages: [[PageColumn]]) {
        margins = Margins.measured(pages.flatMap(\.self))
        bodyHeight = Self.bodyHeight(pages.flatMap(\.self).flatMap(\.lines))
        for (index, columns) in pages.enumerated() {
            page = index
            for column in columns { take(column) }
        }
        closeParagraph()
        closeTable()
    }

    private mutating func take(_ column: PageColumn) {
        let margins = margins[Margins.Place(column)] ?? Margins(column.lines)
        var before: PageLine?
        for piece in column.pieces {
            switch piece.content {
            case .line(let line):
                take(line, margins: margins, gap: before.map { line.box.top - $0.box.top })
                before = line
            case .table(let next):
                closeParagraph()
                let next = next.on(page: page)
                if before == nil, table != nil, table?.rows.first?.count == next.rows.first?.count {
                    table?.append(next)
                } else {
                    closeTable()
                    table = next
                }
                before = nil
            }
        }
    }

    private mutating func take(_ line: PageLine, margins: Margins, gap: Int?) {
        closeTable()
        if let paragraph = open, goesOn(paragraph, with: line, margins: margins, gap: gap) {
            let text = line.text
            // In place: a paragraph may have thousands of lines.
            open = nil
            var whole = paragraph.text
            whole += WordSpacing.seam(whole, text)
            let pageStarts = paragraph.pageStarts + pageStarts(at: whole.utf8.count, on: page)
            whole += text
            open = (whole, line, margins, pageStarts)
        } else {
            closeParagraph()
            open = (line.text, line, margins, pageStarts(at: 0, on: page))
            if let mark = ListMark(line.text), let value = mark.value { numbers[mark.style] = value }
        }
    }

    /// The place `offset` for each page up to `page` that has not begun yet: those without text begin where the next one does.
    private mutating func pageStarts(at offset: Int, on page: Int) -> [Int] {
        guard pagesBegun <= page else { return [] }
        defer { pagesBegun = page + 1 }
        return [Int](repeating: offset, count: page + 1 - pagesBegun)
    }

    private func goesOn(
        _ paragraph: (text: String, last: PageLine, margins: Margins, pageStarts: [Int]), with line: PageLine,
        margins: Margins, gap: Int?
    ) -> Bool {
        let last = paragraph.last
        guard !last.isSpaced, !line.isSpaced, abs(last.height - line.height) * 8 <= last.height else { return false }
        if isTitle(last, paragraph.margins), isTitle(line, margins), line.box.left > margins.left + 2 * line.em {
            return true
        }
        if let gap, gap > margins.pitch * 3 / 2, gap > line.height * 3 / 2 { return false }
        guard paragraph.margins.isFull(last, before: line), abs(line.box.left - margins.left) * 10 <= line.em * 8 else {
            return false
        }
        guard let mark = ListMark(line.text) else { return true }
        return !(ListMark.mayFollow(paragraph.text) || mark.value.map { $0 == (numbers[mark.style] ?? 0) + 1 } ?? false)
    }

    /// Whether the line is centred and larger than the running text.
    private func isTitle(_ line: PageLine, _ margins: Margins) -> Bool {
        line.height * 100 >= bodyHeight * 118
            && abs(line.box.centre.x - (margins.left + margins.right) / 2) <= line.em
    }

    private mutating func closeParagraph() {
        if let paragraph = open {
            lines.append(Line(text: paragraph.text, kind: .paragraph, pageStarts: paragraph.pageStarts))
        }
        open = nil
    }

    private mutating func closeTable() {
        for (row, page) in zip(table?.rows ?? [], table?.pages ?? []) {
            room -= row.reduce(0) { $0 + $1.utf8.count + 3 }
            guard room > 0 else { break }
            let starts = pageStarts(at: 0, on: page)
            if row.count == 1 {
                lines.append(Line(text: row[0], kind: .paragraph, pageStarts: starts))
            } else {
                lines.append(Line(text: row.joined(separator: " | "), kind: .row, pageStarts: starts))
            }
        }
        table = nil
    }

    /// The height of the lines that hold most of the text.
    private static func bodyHeight(_ lines: [PageLine]) -> Int {
        var amounts: [Int: Int] = [:]
        for line in lines { amounts[line.height / 50, default: 0] += line.text.utf8.count }
        return (amounts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0) * 50
    }
}

extension PageColumn {
    /// The lines of the column, tables left out.
    var lines: [PageLine] {
        pieces.compactMap { piece in
            if case .line(let line) = piece.content { line } else { nil }
        }
    }
}
