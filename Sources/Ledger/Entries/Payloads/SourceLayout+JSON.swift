public import Values

/// The form in which a layout is kept: `duban.layout/1`, canonical JSON.
extension SourceLayout {
    private static let schema = "duban.layout/1"

    /// The bytes of the blob that holds it.
    public var bytes: [UInt8] { json.canonical.bytes(.compact) }

    /// The layout in a blob; `nil` where the bytes are none of a form that is known.
    public init?(bytes: [UInt8]) {
        guard let json = try? JSON(parsing: bytes), json["schema"]?.string == Self.schema,
            let layout = try? SourceLayout(from: PayloadReader(json, path: "layout"))
        else { return nil }
        self = layout
    }

    /// The layout as JSON.
    public var json: JSON {
        guard case .object(let members) = payload else { return payload }
        return .object([JSON.Member("schema", .string(Self.schema))] + members)
    }
}

extension SourceLayout: PayloadCodable {
    var payload: JSON {
        ["pageOrigin": .string(pageOrigin.rawValue), "pages": .values(pages), "sheets": .values(sheets)]
    }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(
            pageOrigin: try reader.choice("pageOrigin"), pages: try reader.values("pages"),
            sheets: try reader.values("sheets"))
    }
}

extension SourceLayout.Page: PayloadCodable {
    var payload: JSON { ["start": .integer(start), "reading": .string(reading.rawValue)] }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(start: try reader.integer("start"), reading: try reader.choice("reading"))
    }
}

extension SourceLayout.Sheet: PayloadCodable {
    var payload: JSON {
        [
            "name": .string(name), "start": .integer(start), "columns": .array(columns.map(JSON.integer)),
            "rows": .array(rows.map(JSON.integer)),
        ]
    }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(
            name: try reader.string("name"), start: try reader.integer("start"),
            columns: try reader.integers("columns"), rows: try reader.integers("rows"))
    }
}

extension PayloadReader {
    /// The whole numbers of an array member.
    fileprivate func integers(_ name: String) throws(PayloadError) -> [Int] {
        try required(name, "whole numbers") { json in
            guard let values = json.array else { return nil }
            let numbers = values.compactMap(\.integer)
            return numbers.count == values.count ? numbers : nil
        }
    }
}
