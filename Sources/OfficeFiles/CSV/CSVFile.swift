/// Reads values separated by commas, semicolons or tabs (RFC 4180 and what spreadsheets write in its name).
enum CSVFile {
    /// Whether a file's name says that its text is such a table, which bytes alone do not tell for sure.
    static func isNamed(_ name: String) -> Bool {
        let lower = name.lowercased()
        return lower.hasSuffix(".csv") || lower.hasSuffix(".tsv")
    }

    /// The rows of the table, with its encoding.
    static func read(_ bytes: [UInt8]) throws(FileError) -> DocumentText {
        let plain = try PlainText.read(bytes)
        var document = DocumentText(text: "", format: .csv, encoding: plain.encoding)
        var scalars = Array(plain.text.unicodeScalars)
        let separator = announced(&scalars) ?? likeliest(scalars)
        var sheet = SheetText(room: (1 << 20) + 8 * bytes.count)
        // Excel opens such a file with a record in each row.
        let records = CSVRecords(scalars, separator: separator).all().enumerated()
        let printed = try sheet.lines(of: records.map { SheetRow(number: $0.offset + 1, cells: $0.element) })
        document.append(sheet: "", printed.lines, columns: printed.columns)
        return document
    }

    /// The separator that the first line gives, as Excel understands it: `sep=;`.
    private static func announced(_ scalars: inout [Unicode.Scalar]) -> Unicode.Scalar? {
        guard scalars.count > 5, scalars.starts(with: "sep=".unicodeScalars), scalars[5].properties.isWhitespace else {
            return nil
        }
        let separator = scalars[4]
        scalars.removeFirst(5)
        return separator
    }

    /// The separator by which most of the first records have the same number of fields, and the greatest.
    private static func likeliest(_ scalars: [Unicode.Scalar]) -> Unicode.Scalar {
        let head = Array(scalars.prefix(1 << 16))
        func score(_ separator: Unicode.Scalar) -> Int {
            let records = CSVRecords(head, separator: separator).all(atMost: 100)
            let counts = Dictionary(grouping: records, by: \.count).mapValues(\.count)
            guard let usual = counts.filter({ $0.key > 1 }).max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else {
                return 0
            }
            return usual.key * usual.value
        }
        let candidates: [Unicode.Scalar] = [",", "\t", ";"]
        let best = candidates.map { (separator: $0, score: score($0)) }.max { $0.score < $1.score }
        return best.flatMap { $0.score > 0 ? $0.separator : nil } ?? ","
    }
}

/// Cuts text into records and fields.
private struct CSVRecords {
    private let scalars: [Unicode.Scalar]
    private let separator: Unicode.Scalar
    private var position = 0

    init(_ scalars: [Unicode.Scalar], separator: Unicode.Scalar) {
        self.scalars = scalars
        self.separator = separator
    }

    /// The records, fields without their quotes.
    func all(atMost limit: Int = .max) -> [[String]] {
        var cursor = self
        var records: [[String]] = []
        while records.count < limit, cursor.position < scalars.count { records.append(cursor.record()) }
        return records
    }

    private mutating func record() -> [String] {
        var fields: [String] = []
        while true {
            fields.append(SheetText.cell(field()))
            guard position < scalars.count else { return fields }
            let end = scalars[position]
            position += 1
            guard end != separator else { continue }
            if end == "\r", position < scalars.count, scalars[position] == "\n" { position += 1 }
            return fields
        }
    }

    /// A field, up to the separator or line end behind it.
    private mutating func field() -> String {
        var text = String.UnicodeScalarView()
        if position < scalars.count, scalars[position] == "\"" { quoted(into: &text) }
        while position < scalars.count, !isEnd(scalars[position]) {
            text.append(scalars[position])
            position += 1
        }
        return String(text)
    }

    /// What stands between quotes, of which two stand for one.
    private mutating func quoted(into text: inout String.UnicodeScalarView) {
        position += 1
        while position < scalars.count {
            let scalar = scalars[position]
            position += 1
            if scalar == "\"" {
                guard position < scalars.count, scalars[position] == "\"" else { return }
                position += 1
            }
            text.append(scalar)
        }
    }

    private func isEnd(_ scalar: Unicode.Scalar) -> Bool {
        scalar == separator || scalar == "\n" || scalar == "\r"
    }
}
