/// Rows of text whose columns stand under each other in a terminal.
struct TextColumns {
    /// The rows, each with as many cells as it has.
    var rows: [[String]] = []
    /// Spaces before each row.
    var indent = 2

    /// The lines, each with a line break; the last cell of a row is not padded.
    var text: String {
        let widths = rows.reduce(into: [Int]()) { widths, row in
            for (index, cell) in row.enumerated() {
                if index == widths.count { widths.append(0) }
                widths[index] = max(widths[index], cell.columns)
            }
        }
        return rows.map { row in
            let cells = row.enumerated().map { index, cell in
                index + 1 == row.count ? cell : cell.padded(to: widths[index] + 2)
            }
            let line = String(repeating: " ", count: indent) + cells.joined()
            return line.dropLast(line.reversed().prefix { $0 == " " }.count) + "\n"
        }.joined()
    }

    /// Adds a row.
    mutating func add(_ cells: String...) {
        rows.append(cells)
    }
}

extension String {
    /// The terminal columns that the text takes: two for a full-width character, none for a mark on another.
    var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }

    /// The text with spaces behind it up to `columns` terminal columns, and always at least one.
    func padded(to columns: Int) -> String {
        self + String(repeating: " ", count: max(1, columns - self.columns))
    }

    /// The text cut to `columns` terminal columns, with `…` at its end where something was cut.
    func cut(to columns: Int) -> String {
        guard self.columns > columns else { return self }
        var kept = String.UnicodeScalarView()
        var width = 1
        for scalar in unicodeScalars {
            width += scalar.columns
            if width > columns { break }
            kept.append(scalar)
        }
        return String(kept) + "…"
    }
}

extension Unicode.Scalar {
    /// East Asian wide and full-width forms (Unicode UAX #11, classes W and F).
    fileprivate var columns: Int {
        switch value {
        case 0x0300...0x036F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF,
            0x20000...0x3FFFD:
            2
        default: 1
        }
    }
}
