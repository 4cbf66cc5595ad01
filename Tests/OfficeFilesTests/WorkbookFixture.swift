@testable import OfficeFiles

/// An Excel file made in memory from the XML of its parts.
struct WorkbookFixture {
    /// The contents of the `worksheet` elements, by their names.
    var sheets: [(name: String, content: String)]
    var hidden: Set<String> = []
    var texts: [String] = []
    /// Codes of formats; cells of style n show their numbers in the n-th.
    var formats: [String] = []
    var countsFrom1904 = false
    /// Further entries of the list of sheets, and further styles of cells.
    var extraList = ""
    var extraStyles = ""

    init(_ rows: String, more: String = "") {
        sheets = [("Sheet1", "<sheetData>\(rows)</sheetData>\(more)")]
    }

    /// What the file comes to.
    func document() throws(FileError) -> DocumentText {
        try DocumentFile.open(bytes: bytes(), named: "a.xlsx")
    }

    /// The file.
    func bytes() -> [UInt8] {
        let list = sheets.enumerated().map { index, sheet in
            let state = hidden.contains(sheet.name) ? " state=\"hidden\"" : ""
            return "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\"\(state) r:id=\"s\(index)\"/>"
        }
        let properties = countsFrom1904 ? "<workbookPr date1904=\"1\"/>" : ""
        var entries = [
            ("[Content_Types].xml", "<Types/>"),
            ("_rels/.rels", Self.relationships([("r1", "officeDocument", "xl/workbook.xml")])),
            (
                "xl/workbook.xml",
                "<workbook \(Self.names)>\(properties)<sheets>\(list.joined())\(extraList)</sheets></workbook>"
            ),
            ("xl/sharedStrings.xml", "<sst \(Self.names)>\(texts.map { "<si>\($0)</si>" }.joined())</sst>"),
            ("xl/styles.xml", styles),
        ]
        var relations = [("t", "sharedStrings", "sharedStrings.xml"), ("f", "styles", "styles.xml")]
        for (index, sheet) in sheets.enumerated() {
            entries.append(("xl/worksheets/\(index).xml", "<worksheet \(Self.names)>\(sheet.content)</worksheet>"))
            relations.append(("s\(index)", "worksheet", "worksheets/\(index).xml"))
        }
        entries.append(("xl/_rels/workbook.xml.rels", Self.relationships(relations)))
        return ZipFixture.archive(entries.map { ($0.0, Array($0.1.utf8)) })
    }

    private var styles: String {
        let codes = formats.enumerated().map { index, code in
            "<numFmt numFmtId=\"\(200 + index)\" formatCode=\"\(code.replacing("\"", with: "&quot;"))\"/>"
        }
        let cells = formats.indices.map { "<xf numFmtId=\"\(200 + $0)\"/>" }
        return
            "<styleSheet \(Self.names)><numFmts>\(codes.joined())</numFmts><cellXfs><xf numFmtId=\"0\"/>\(cells.joined())\(extraStyles)</cellXfs></styleSheet>"
    }

    private static let names = """
        xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        """

    private static func relationships(_ entries: [(String, String, String)]) -> String {
        let list = entries.map {
            "<Relationship Id=\"\($0.0)\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/\($0.1)\" Target=\"\($0.2)\"/>"
        }
        return "<Relationships>\(list.joined())</Relationships>"
    }
}

/// A row of cells with inline texts; an empty text is a cell without content.
func sheetRow(_ cells: String..., hidden: Bool = false) -> String {
    let list = cells.map { $0.isEmpty ? "<c/>" : "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }
    return "<row\(hidden ? " hidden=\"1\"" : "")>\(list.joined())</row>"
}
