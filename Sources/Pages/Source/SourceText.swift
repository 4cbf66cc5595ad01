import Ledger

/// The source text as it was printed: lines with numbers, white space and page breaks, every value lit in its place.
///
/// Values may nest and overlap. The text is cut wherever one begins or ends and at line ends; each cut is marked for the
/// values around it. At most ``deepest`` of them are marked at once, so that the page stays linear in the size of the
/// text and of the places, whatever a document holds.
struct SourceText {
    /// How many values are lit around one piece of text; further ones keep their anchor and are not lit.
    static let deepest = 6

    private let text: [UInt8]
    private let places: [SourcePlace]
    private let linksLines: Bool
    private let context: PageContext
    private let marks: SourceMarks?
    private let margin: (Int) -> HTML?

    private var html = HTML()
    private var open: [SourcePlace] = []
    private var nextPlace = 0
    /// The pages whose marks are still to be written.
    private var pages: ArraySlice<SourceMarks.Start>
    /// The sheet whose columns are still to be named.
    private var unnamed: SourceLayout.Sheet?
    /// Whether the line before says the name of the sheet that begins.
    private var isNamed = false

    /// The text `text` with `places` lit; `margin` gives what stands beside
    /// a line; lines are counted from `firstLine` and are places to link to where `linksLines`; `marks` say where pages and sheets
    /// begin.
    static func html(
        _ text: [UInt8], places: [SourcePlace], firstLine: Int = 1, linksLines: Bool = true,
        marks: SourceMarks? = nil, context: PageContext, margin: (Int) -> HTML? = { _ in nil }
    ) -> HTML {
        withoutActuallyEscaping(margin) { margin in
            var writer = SourceText(
                text: text, places: places, linksLines: linksLines, marks: marks, context: context, margin: margin)
            writer.writeLines(from: firstLine)
            return writer.html
        }
    }

    private init(
        text: [UInt8], places: [SourcePlace], linksLines: Bool, marks: SourceMarks?, context: PageContext,
        margin: @escaping (Int) -> HTML?
    ) {
        self.marks = marks
        pages = (marks?.starts ?? [])[...]
        self.text = text
        self.places = SourcePlace.ordered(places, in: text)
        self.linksLines = linksLines
        self.context = context
        self.margin = margin
        html.reserveCapacity(text.count * 2 + places.count * 160)
    }

    private mutating func writeLines(from firstLine: Int) {
        html.append("<div class=\"source\" lang=\"zh-CN\">")
        if let marks, let page = marks.continued { html.append(marks.page(page, isContinued: true, context)) }
        let rows = TableRows(text)
        for (index, line) in rows.lines.enumerated() { writeLine(firstLine + index, line) }
        writeAnchorsLeft()
        writePages(upTo: text.count, isInline: false)
        html.append("</div>")
    }

    /// The marks of the pages that begin at `position` or before.
    private mutating func writePages(upTo position: Int, isInline: Bool) {
        while let marks, let first = pages.first, first.offset <= position {
            html.append(marks.page(first.page, isInline: isInline, context))
            pages.removeFirst()
        }
    }

    private mutating func writeLine(_ number: Int, _ line: TableRows.Line) {
        writePages(upTo: line.start, isInline: false)
        writeSheet(at: number, line)
        let isPageMark = !line.isRow && PageNumber.isOne(text[line.cells[0]])
        html.append("<div class=\"line\(when: isPageMark, " page-mark")\(when: isNamed, " sheet-name")\">")
        if isPageMark { html.append("<span class=\"page-break\">\(context(.pageBreak))</span>") }
        html.append("\(lineNumber(number))<p\(attribute: "class", line.isRow ? "cells" : nil)>")
        if isNamed { html.append("<span class=\"sheet-word\">\(context(.sheetWord)) </span>") }
        for (index, cell) in line.cells.enumerated() {
            if index > 0 { html.append("<span class=\"bar\"> | </span>") }
            if line.isRow { html.append("<span class=\"cell w\(line.weights[index])\">") }
            write(from: cell.lowerBound, to: cell.upperBound)
            if line.isRow { html.append("</span>") }
        }
        html.append("</p>")
        if let beside = margin(number) { html.append("<div class=\"margin\">\(beside)</div>") }
        html.append("</div>\n")
    }

    /// What a sheet begins with: its name, where the line before is not that, and above its first whole row the names of its columns.
    private mutating func writeSheet(at number: Int, _ line: TableRows.Line) {
        guard let marks else { return }
        if let sheet = marks.file.sheet(beginningIn: number) {
            if !isNamed { html.append(marks.sheet(sheet, context)) }
            unnamed = sheet
        }
        if let sheet = unnamed, let columns = SourceMarks.columns(of: sheet, weights: line.weights) {
            html.append(columns)
            unnamed = nil
        }
        let next = line.isRow ? nil : marks.file.sheet(beginningIn: number + 1)
        isNamed = next.map { $0.name.utf8.elementsEqual(text[line.cells[0]]) } ?? false
    }

    /// A whole line or a cell of a table row: what goes on behind it is closed here and opened again in the next one.
    private mutating func write(from start: Int, to end: Int) {
        for place in open { writeStart(place, isFirst: false) }
        var position = start
        while position < end {
            closePlaces(endingAt: position)
            writePages(upTo: position, isInline: true)
            openPlaces(startingAt: position)
            let next = nextBoundary(after: position, before: end)
            writeText(from: position, to: next)
            position = next
        }
        closePlaces(endingAt: end)
        for _ in open { html.append("</mark>") }
    }

    /// The number of a line; of a row of a sheet its number there, and none beside a line that is no row.
    private func lineNumber(_ number: Int) -> HTML {
        let row = marks?.file.row(inLine: number)
        let isOfSheets = marks?.file.layout.sheets.isEmpty == false
        let shown = isOfSheets ? row.map { String($0.number) } ?? "" : String(number)
        let title = row.map { context($0.sheet.name.isEmpty ? .row($0.number) : .rowOfSheet($0.number, $0.sheet.name)) }
        guard linksLines else { return "<span class=\"number\"\(attribute: "title", title)>\(shown)</span>" }
        let anchor = "L\(number)"
        return """
            <a class="number" id="\(anchor)"\(href: .place(anchor)) tabindex="-1"\(attribute: "title", title)>\(shown)</a>
            """
    }

    private func nextBoundary(after position: Int, before end: Int) -> Int {
        var next = end
        if nextPlace < places.count { next = min(next, max(places[nextPlace].start, position + 1)) }
        for place in open { next = min(next, place.end) }
        if let page = pages.first { next = min(next, max(page.offset, position + 1)) }
        return next
    }

    /// Closes what ends at `position` or before; what lies inside it and goes on is closed with it and opened again.
    private mutating func closePlaces(endingAt position: Int) {
        guard let first = open.firstIndex(where: { $0.end <= position }) else { return }
        for _ in open[first...] { html.append("</mark>") }
        let staying = open[first...].filter { $0.end > position }
        open.removeSubrange(first...)
        for place in staying { writeStart(place, isFirst: false) }
        open.append(contentsOf: staying)
    }

    private mutating func openPlaces(startingAt position: Int) {
        while nextPlace < places.count, places[nextPlace].start <= position {
            let place = places[nextPlace]
            nextPlace += 1
            guard place.end > position, open.count < SourceText.deepest else {
                writeAnchors(place)
                continue
            }
            writeStart(place, isFirst: true)
            open.append(place)
        }
    }

    private mutating func writeStart(_ place: SourcePlace, isFirst: Bool) {
        let anchor = isFirst ? SourcePlace.anchor(place.key) : nil
        let keys = ([place.key] + place.otherKeys).joined(separator: " ")
        if isFirst { for key in place.otherKeys { writeAnchor(key) } }
        html.append("<mark class=\"\(place.kind.rawValue)\" data-of=\"\(keys)\"\(attribute: "id", anchor)>")
    }

    private mutating func writeAnchors(_ place: SourcePlace) {
        for key in [place.key] + place.otherKeys { writeAnchor(key) }
    }

    private mutating func writeAnchor(_ key: String) {
        html.append("<span\(attribute: "id", SourcePlace.anchor(key))></span>")
    }

    private mutating func writeAnchorsLeft() {
        while nextPlace < places.count {
            writeAnchors(places[nextPlace])
            nextPlace += 1
        }
    }

    /// Text inside a value leads to the value in the reading.
    private mutating func writeText(from start: Int, to end: Int) {
        let innermost = open.last { $0.kind != .unread && $0.kind != .item }
        if let innermost { html.append("<a\(href: .place(innermost.key)) tabindex=\"-1\">") }
        var rest = text[start..<end]
        while let feed = rest.firstIndex(of: 0x0C) {
            html.append(text: rest[..<feed])
            html.append("<span class=\"page-break\">\(context(.pageBreak))</span>")
            rest = rest[(feed + 1)...]
        }
        html.append(text: rest)
        if innermost != nil { html.append("</a>") }
    }
}
