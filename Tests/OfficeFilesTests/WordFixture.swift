import CArchive

@testable import OfficeFiles

/// A Word file made in memory from the XML of its parts.
struct WordFixture {
    var body: String
    var numbering: String?
    var styles: String?
    var extraParts: [(path: String, content: String)] = []
    var extraRelations: [(type: String, target: String)] = []
    var isStrict = false
    var documentPrefix = ""

    init(_ body: String) {
        self.body = body
    }

    /// The text that the file comes to.
    func text() throws -> String {
        try DocumentFile.open(bytes: bytes(), named: "a.docx").text
    }

    /// What the file comes to.
    func document() throws -> DocumentText {
        try DocumentFile.open(bytes: bytes(), named: "a.docx")
    }

    /// The file.
    func bytes() -> [UInt8] {
        ZipFixture.archive(entries().map { ($0.path, Array($0.content.utf8)) })
    }

    private func entries() -> [(path: String, content: String)] {
        var result = [
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("_rels/.rels", relationships([("officeDocument", "word/document.xml")])),
            ("word/document.xml", "\(documentPrefix)<w:document \(namespaces)><w:body>\(body)</w:body></w:document>"),
        ]
        var relations = extraRelations.map { ($0.type, $0.target) }
        if let numbering {
            result.append(("word/numbering.xml", "<w:numbering \(namespaces)>\(numbering)</w:numbering>"))
            relations.append(("numbering", "numbering.xml"))
        }
        if let styles {
            result.append(("word/styles.xml", "<w:styles \(namespaces)>\(styles)</w:styles>"))
            relations.append(("styles", "/word/styles.xml"))
        }
        result.append(("word/_rels/document.xml.rels", relationships(relations)))
        return result + extraParts.map { ($0.path, $0.content.replacing("NAMESPACES", with: namespaces)) }
    }

    private func relationships(_ entries: [(String, String)]) -> String {
        let base = isStrict ? "http://purl.oclc.org/ooxml" : "http://schemas.openxmlformats.org"
        let list = entries.enumerated().map { index, entry in
            "<Relationship Id=\"r\(index)\" Type=\"\(base)/officeDocument/2006/relationships/\(entry.0)\" Target=\"\(entry.1)\"/>"
        }
        return
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(list.joined())</Relationships>"
    }

    private var namespaces: String {
        let word =
            isStrict
            ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
            : "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        return """
            xmlns:w="\(word)" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml" \
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:o="urn:o" xmlns:pic="urn:pic"
            """
    }
}

/// Zip archives made in memory.
enum ZipFixture {
    /// An archive of `entries`, with a password where one is given.
    static func archive(_ entries: [(String, [UInt8])], password: String? = nil) -> [UInt8] {
        let capacity = 4096 + entries.reduce(0) { $0 + $1.1.count + 512 }
        var used = 0
        return [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            let archive = archive_write_new()
            archive_write_set_format_zip(archive)
            if let password {
                archive_write_set_options(archive, "zip:encryption=traditional")
                archive_write_set_passphrase(archive, password)
            }
            archive_write_open_memory(archive, buffer.baseAddress, capacity, &used)
            for (path, content) in entries { add(path, content, to: archive) }
            archive_write_close(archive)
            archive_write_free(archive)
            count = used
        }
    }

    private static func add(_ path: String, _ content: [UInt8], to archive: OpaquePointer?) {
        let entry = archive_entry_new()
        archive_entry_set_pathname(entry, path)
        archive_entry_set_size(entry, Int64(content.count))
        archive_entry_set_filetype(entry, 0o100000)
        archive_entry_set_perm(entry, 0o644)
        archive_write_header(archive, entry)
        archive_write_data(archive, content, content.count)
        archive_entry_free(entry)
    }
}

/// A paragraph with the given runs, in a list where one is named.
func paragraph(_ text: String, list: Int? = nil, level: Int? = nil, style: String? = nil) -> String {
    var properties = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
    if list != nil || level != nil {
        properties += "<w:numPr>"
        properties += level.map { "<w:ilvl w:val=\"\($0)\"/>" } ?? ""
        properties += list.map { "<w:numId w:val=\"\($0)\"/>" } ?? ""
        properties += "</w:numPr>"
    }
    return "<w:p><w:pPr>\(properties)</w:pPr>\(run(text))</w:p>"
}

/// A run of text.
func run(_ text: String) -> String {
    text.isEmpty ? "" : "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
}

/// A table cell with cell properties.
func cell(_ text: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(text.hasPrefix("<") ? text : paragraph(text))</w:tc>"
}

/// A table row.
func row(_ cells: String...) -> String {
    "<w:tr>\(cells.joined())</w:tr>"
}

/// A pattern of one or more levels: `w:lvl` contents without their `w:start`, which is 1.
func pattern(_ id: Int, _ levels: [String], attributes: String = "") -> String {
    let list = levels.enumerated().map { "<w:lvl w:ilvl=\"\($0)\"><w:start w:val=\"1\"/>\($1)</w:lvl>" }
    return "<w:abstractNum w:abstractNumId=\"\(id)\">\(attributes)\(list.joined())</w:abstractNum>"
}

/// The shape of a level.
func shape(_ format: String, _ text: String, _ more: String = "<w:suff w:val=\"nothing\"/>") -> String {
    "<w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/>\(more)"
}

/// A list of a pattern.
func list(_ id: Int, of pattern: Int, _ overrides: String = "") -> String {
    "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(pattern)\"/>\(overrides)</w:num>"
}
