import OfficeFiles

/// Holds a layout to its promises: pages begin one after the other, at whole characters, and each row of a sheet is a line.
struct LayoutCheck {
    /// What was broken.
    private(set) var violations: [String] = []
    private let source: [UInt8]

    /// Looks at the layout of the text `source`.
    init(_ layout: FileLayout, source: [UInt8]) {
        self.source = source
        check(layout.pages)
        for sheet in layout.sheets { check(sheet) }
        let starts = layout.sheets.map(\.start)
        if starts != starts.sorted() { violations.append("sheets begin at \(starts)") }
    }

    private mutating func check(_ pages: [FileLayout.Page]) {
        let starts = pages.map(\.start)
        if starts != starts.sorted() { violations.append("pages begin at \(starts)") }
        if let first = starts.first, first != 0 { violations.append("the first page begins at \(first)") }
        for start in starts where start < 0 || start > source.count || isInsideACharacter(start) {
            violations.append("a page begins at \(start) of \(source.count)")
        }
    }

    private func isInsideACharacter(_ offset: Int) -> Bool {
        offset < source.count && source[offset] & 0xC0 == 0x80
    }

    private mutating func check(_ sheet: FileLayout.Sheet) {
        guard (0...source.count).contains(sheet.start), sheet.start == 0 || source[sheet.start - 1] == 0x0A else {
            return violations.append("a sheet begins at \(sheet.start) of \(source.count)")
        }
        let lines = source[sheet.start...].count { $0 == 0x0A }
        if sheet.rows.count > lines { violations.append("\(sheet.rows.count) rows in \(lines) lines") }
        if sheet.rows.contains(where: { $0 < 1 }) || sheet.columns != sheet.columns.sorted() {
            violations.append("rows \(sheet.rows.prefix(9)), columns \(sheet.columns.prefix(9))")
        }
    }
}
