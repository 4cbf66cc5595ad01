/// Rows as comma-separated values (RFC 4180): CRLF at the end of a row, quotes where a field needs them.
public struct CSVWriter: Sendable {
    /// What a spreadsheet program should be protected from.
    public enum Reader: Sendable {
        /// Another program: fields are written as they are.
        case program
        /// A spreadsheet: a byte order mark in front, and a field that would run as a formula gets an apostrophe.
        case spreadsheet
    }

    /// The text written so far.
    public private(set) var text: String
    private let reader: Reader

    /// An empty table for `reader`.
    public init(for reader: Reader) {
        self.reader = reader
        self.text = reader == .spreadsheet ? "\u{FEFF}" : ""
    }

    /// Appends one row.
    public mutating func append(_ fields: [String]) {
        for (index, field) in fields.enumerated() {
            if index > 0 { text += "," }
            append(field: protected(field))
        }
        text += "\r\n"
    }

    /// Spreadsheets run what begins with these marks, also behind white space that they strip.
    private func protected(_ field: String) -> String {
        guard reader == .spreadsheet, let first = field.unicodeScalars.first else { return field }
        let isNumber = field.unicodeScalars.dropFirst().allSatisfy { ("0"..."9").contains($0) || $0 == "." }
        switch first {
        case "=", "+", "@", "\t", "\r", "\n": return "'" + field
        case "-": return isNumber ? field : "'" + field
        default: return field
        }
    }

    private mutating func append(field: String) {
        let needsQuotes = field.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\r" || $0 == "\n" }
        guard needsQuotes else {
            text += field
            return
        }
        text += "\""
        for scalar in field.unicodeScalars {
            if scalar == "\"" { text += "\"" }
            text.unicodeScalars.append(scalar)
        }
        text += "\""
    }
}
