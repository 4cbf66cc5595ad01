import CXML2

/// The names of elements and attributes, with one prefix for each vocabulary that matters.
struct Vocabulary {
    // libxml2 keeps one copy of each namespace's name, so its address stands for it.
    private var prefixes: [UnsafePointer<xmlChar>: String] = [:]

    /// The name of the element or attribute that `reader` has reached.
    mutating func name(of reader: xmlTextReaderPtr) -> String {
        guard let local = xmlTextReaderConstLocalName(reader) else { return "" }
        guard let namespace = xmlTextReaderConstNamespaceUri(reader) else { return string(local) }
        return prefix(of: namespace) + string(local)
    }

    private mutating func prefix(of namespace: UnsafePointer<xmlChar>) -> String {
        if let known = prefixes[namespace] { return known }
        let prefix = Self.fixed[string(namespace)] ?? ""
        prefixes[namespace] = prefix
        return prefix
    }

    /// Transitional and strict names (ECMA-376 parts 4 and 1).
    private static let fixed = [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w:",
        "http://purl.oclc.org/ooxml/wordprocessingml/main": "w:",
        "http://schemas.openxmlformats.org/officeDocument/2006/math": "m:",
        "http://purl.oclc.org/ooxml/officeDocument/math": "m:",
        "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
    ]

    /// Whether an element only decorates. Most of a Word file is of this kind.
    static func isDecoration(_ name: String) -> Bool {
        decorations.contains(name)
    }

    private static let decorations: Set<String> = [
        "w:rFonts", "w:lang", "w:sz", "w:szCs", "w:color", "w:spacing", "w:ind", "w:jc", "w:shd", "w:kern", "w:b",
        "w:bCs",
        "w:i", "w:iCs", "w:u", "w:tcBorders", "w:tblBorders", "w:tcW", "w:tblW", "w:tcMar", "w:tblCellMar", "w:vAlign",
        "w:proofErr", "w:bookmarkStart", "w:bookmarkEnd", "w:snapToGrid", "w:tabs", "w:pBdr", "w:trHeight",
        "w:widowControl", "w:adjustRightInd", "w:bidi", "w:textAlignment", "w:highlight",
    ]
}
