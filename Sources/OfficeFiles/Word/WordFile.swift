/// Reads Word files (ECMA-376, strict and transitional).
enum WordFile {
    /// The text of the Word file whose main part is at `path`.
    static func read(_ package: Package, mainPart path: String, _ main: [UInt8]) throws(FileError) -> DocumentText {
        let parts = try Relationships(of: path, in: package)
        let context = try WordContext(mainPart: path, parts: parts, package: package)
        var flow = FlowReader(context: context)
        var document = DocumentText(text: "", format: .docx)
        try readBody(main, into: &document, with: &flow)
        document.asides = try asides(parts, package: package, context: context)
        document.notices = flow.tally.notices
        return document
    }

    private static func readBody(
        _ bytes: [UInt8], into document: inout DocumentText, with flow: inout FlowReader
    ) throws(FileError) {
        var reader = try MarkupReader(bytes)
        guard try reader.advance(below: -1) else { throw .damagedArchive }
        while try reader.advance(below: 0) {
            guard reader.name == "w:body", !reader.isEmpty else {
                _ = try reader.element()
                continue
            }
            let depth = reader.depth
            while try reader.advance(below: depth) {
                document.append(flow.lines(of: try reader.element()))
                guard flow.tally.roomForRepetition > 0 else { throw .hostile }
            }
        }
        document.append(flow.rest())
    }

    private static func asides(
        _ parts: Relationships, package: Package, context: WordContext
    ) throws(FileError) -> [Aside] {
        var result: [Aside] = []
        var seen: Set<Aside> = []
        for (relation, kind) in asideKinds {
            for path in parts.all(relation) {
                guard let bytes = package.part(path) else { continue }
                for text in try AsideReader.texts(of: bytes, context: context) {
                    let aside = Aside(kind: kind, text: text)
                    if seen.insert(aside).inserted { result.append(aside) }
                }
            }
        }
        return result
    }

    private static let asideKinds: [(String, Aside.Kind)] = [
        ("header", .header), ("footer", .footer), ("footnotes", .note), ("endnotes", .note), ("comments", .comment),
    ]
}
