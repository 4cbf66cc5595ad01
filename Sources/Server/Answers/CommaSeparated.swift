/// Writes a table as CSV (RFC 4180) that spreadsheet programs open as it is: with a byte order mark, so that Excel takes
/// it for UTF-8, and so that no cell becomes a formula.
struct CommaSeparated: Sendable {
    /// The text so far.
    private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Adds a row.
    mutating func append(row: [String]) {
        for (index, cell) in row.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(cell: cell)
        }
        bytes += [0x0D, 0x0A]
    }

    /// A cell that a program could take for a formula gets an apostrophe in front (OWASP, CSV injection). A plain
    /// number with a sign stays a number.
    private mutating func append(cell: String) {
        let text = CommaSeparated.startsFormula(cell) ? "'" + cell : cell
        guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else {
            bytes.append(contentsOf: text.utf8)
            return
        }
        bytes.append(0x22)
        for byte in text.utf8 {
            if byte == 0x22 { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }

    private static func startsFormula(_ cell: String) -> Bool {
        let trimmed = cell.trimmingSpaces()
        guard let first = trimmed.unicodeScalars.first ?? cell.unicodeScalars.first else { return false }
        switch first {
        case "=", "@", "\t", "\r", "＝", "＠": return true
        case "+", "-", "＋", "－": return !isNumber(trimmed.dropFirst())
        default: return false
        }
    }

    private static func isNumber(_ text: some StringProtocol) -> Bool {
        let digits = text.utf8.filter { $0 != UInt8(ascii: ".") }
        return !digits.isEmpty && text.utf8.count - digits.count <= 1
            && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
