/// Reads Word files (ECMA-376, strict and transitional).
enum WordFile {
    /// The text of a zip archive that is a Word file.
    static func read(_ bytes: [UInt8]) throws(FileError) -> DocumentText {
        let package = try Package(unpacking: bytes)
        guard let path = try mainPart(of: package), let main = package.part(path) else {
            throw refusal(of: package)
        }
        let parts = try Relationships(of: path, in: package)
        let context = try WordContext(mainPart: path, parts: parts, package: package)
        var flow = FlowReader(context: context)
        var document = DocumentText(text: "", format: .docx)
        try readBody(main, into: &document, with: &flow)
        document.asides = try asides(parts, package: package, context: context)
        document.notices = flow.tally.notices
        return document
    }

    /// Where the text of the file is.
    private static func mainPart(of package: Package) throws(FileError) -> String? {
        let path = try Relationships(of: "", in: package).first("officeDocument") ?? "word/document.xml"
        return package.part(path) == nil ? nil : path
    }

    /// What to answer to an archive that has no such part.
    private static func refusal(of package: Package) -> FileError {
        let names = package.names
        if names.contains("OFD.xml") { return .unsupported(" OFD 版式文件", "an OFD file") }
        if names.contains("content.xml") { return .unsupported(" ODF 文件（.odt、.ods）", "an OpenDocument file") }
        if names.contains("[Content_Types].xml") { return .damagedArchive }
        return .unsupported("压缩包", "an archive")
    }

    private static func readBody(
        _ bytes: [UInt8], into document: inout DocumentText, with flow: inout FlowReader
    ) throws(FileError) {
        var reader = try MarkupReader(bytes)
        guard try reader.advance(below: -1) else { throw .damagedArchive }
        try requireWord(reader.name)
        while try reader.advance(below: 0) {
            guard reader.name == "w:body", !reader.isEmpty else {
                _ = try reader.element()
                continue
            }
            let depth = reader.depth
            while try reader.advance(below: depth) {
                document.append(flow.lines(of: try reader.element()))
            }
        }
        document.append(flow.rest())
    }

    private static func requireWord(_ root: String) throws(FileError) {
        switch root {
        case "w:document": return
        case "workbook": throw .unsupported(" Excel 文件（.xlsx）", "an Excel file (.xlsx)")
        case "presentation": throw .unsupported("演示文稿（.pptx）", "a presentation (.pptx)")
        default: throw .unknown
        }
    }

    private static func asides(
        _ parts: Relationships, package: Package, context: WordContext
    ) throws(FileError) -> [Aside] {
        var result: [Aside] = []
        for (relation, kind) in asideKinds {
            for path in parts.all(relation) {
                guard let bytes = package.part(path) else { continue }
                for text in try AsideReader.texts(of: bytes, context: context) {
                    let aside = Aside(kind: kind, text: text)
                    if !result.contains(aside) { result.append(aside) }
                }
            }
        }
        return result
    }

    private static let asideKinds: [(String, Aside.Kind)] = [
        ("header", .header), ("footer", .footer), ("footnotes", .note), ("endnotes", .note), ("comments", .comment),
    ]
}
