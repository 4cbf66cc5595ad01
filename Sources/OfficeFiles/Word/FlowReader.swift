/// Reads the blocks of a part in order: paragraphs with their numbers, tables row by row.
struct FlowReader {
    private let context: WordContext
    private var numbering: NumberingState
    private var fields: [Bool] = []
    /// The text of paragraphs whose mark is deleted or hidden: it stands before the next paragraph's.
    private var pending = ""
    /// Where pages begin in ``pending``.
    private var pendingStarts: [Int] = []
    /// What was met that is not in the text.
    private(set) var tally = Tally()

    init(context: WordContext) {
        self.context = context
        numbering = NumberingState(context.numbering)
    }

    /// The lines that a block comes to.
    mutating func lines(of block: Element) -> [Line] {
        switch block.name {
        case "w:p": return paragraph(block)
        case "w:tbl": return table(block)
        case "w:sdt": return block.isPlaceholder ? [] : inner(block.child("w:sdtContent"))
        case "w:customXml", "w:ins", "w:moveTo": return inner(block)
        case "mc:AlternateContent": return inner(block.chosen)
        case "w:altChunk":
            tally.embeddedDocuments += 1
            return []
        default: return []
        }
    }

    /// What is left at the end of the part.
    mutating func rest() -> [Line] {
        defer {
            pending = ""
            pendingStarts = []
        }
        return pending.isEmpty ? [] : [Line(text: pending, kind: .paragraph, pageStarts: pendingStarts)]
    }

    private mutating func inner(_ container: Element?) -> [Line] {
        var result: [Line] = []
        for block in container?.children ?? [] {
            if case .element(let element) = block { result += lines(of: element) }
        }
        return result
    }

    private mutating func paragraph(_ element: Element) -> [Line] {
        var runs = RunReader(styles: context.styles, fields: fields, tally: tally)
        runs.read(element)
        fields = runs.fields
        tally = runs.tally
        let boxed = runs.boxes.flatMap { inner($0) }
        let properties = element.child("w:pPr")
        let starts = pendingStarts + runs.pageStarts.map { pending.utf8.count + $0 }
        if isMarkGone(properties) {
            pending += runs.text
            pendingStarts = starts
            return boxed
        }
        let body = pending + runs.text
        pending = ""
        pendingStarts = []
        let number = number(of: properties) ?? ""
        // Numbers of ordinary lengths are free; a long pattern may stand before any number of paragraphs.
        tally.roomForRepetition -= max(0, number.utf8.count - 16)
        let text = body.isEmpty ? number.droppingTrailingSpace : number + body
        let shift = text.utf8.count - body.utf8.count
        // A page that begins with the paragraph begins with its number.
        let placed = starts.map { $0 == 0 ? 0 : $0 + shift }
        return [Line(text: text, kind: kind(of: properties), pageStarts: placed)] + boxed
    }

    private mutating func isMarkGone(_ properties: Element?) -> Bool {
        guard let mark = properties?.child("w:rPr") else { return false }
        if mark.child("w:del") != nil || mark.child("w:moveFrom") != nil {
            tally.hasTrackedChanges = true
            return true
        }
        return mark.flag("w:vanish") ?? false
    }

    private mutating func number(of properties: Element?) -> String? {
        let own = ListReference(properties?.child("w:numPr"))
        let styled = context.styles.list(of: properties?.child("w:pStyle")?["w:val"])
        guard let list = own.id ?? styled?.reference.id, list > 0 else { return nil }
        let linked = styled.flatMap { context.numbering.level(ofStyle: $0.style, in: list) }
        let level = own.level ?? linked ?? styled?.reference.level ?? 0
        guard (0..<9).contains(level) else { return nil }
        return numbering.next(list: list, level: level)
    }

    private func kind(of properties: Element?) -> TextBlock.Kind {
        if let level = properties?.child("w:outlineLvl")?["w:val"].flatMap({ Int($0) }) {
            return (0..<9).contains(level) ? .heading(level: level + 1) : .paragraph
        }
        return context.styles.headingLevel(of: properties?.child("w:pStyle")?["w:val"]).map { .heading(level: $0) }
            ?? .paragraph
    }

    private mutating func table(_ element: Element) -> [Line] {
        var merges = MergedCells()
        var result: [Line] = []
        for row in element.tableRows {
            guard row.child("w:trPr", "w:del") == nil else {
                tally.hasTrackedChanges = true
                continue
            }
            result += lines(ofRow: row, merges: &merges)
        }
        return result
    }

    private mutating func lines(ofRow row: Element, merges: inout MergedCells) -> [Line] {
        var cells: [[Line]] = []
        var column = row.child("w:trPr", "w:gridBefore").map(CellShape.columns) ?? 0
        var isFrame = false
        for cell in row.tableCells {
            let shape = CellShape(cell)
            guard !shape.isGone else { continue }
            isFrame = isFrame || cell.child("w:tbl") != nil
            var room = tally.roomForRepetition
            cells.append(merges.lines(of: shape, at: column, room: &room) { inner(cell) })
            tally.roomForRepetition = min(room, tally.roomForRepetition)
            column += shape.columns
        }
        if cells.count == 1 || isFrame { return cells.flatMap { $0 } }
        // A page that ends inside a row ends inside each of its cells.
        let pages = cells.map(\.pageCount).max() ?? 0
        let starts = [Int](repeating: 0, count: pages)
        return [Line(text: cells.map(\.joined).joined(separator: " | "), kind: .row, pageStarts: starts)]
    }
}

extension String {
    fileprivate var droppingTrailingSpace: String {
        hasSuffix(" ") ? String(dropLast()) : self
    }
}
