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
        countPages(of: &document, in: package)
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

    /// Keeps the pages where as many began as the program that saved the file counted: what it noted is then whole.
    private static func countPages(of document: inout DocumentText, in package: Package) {
        let begun = document.layout.pages
        document.layout.pages = []
        guard !begun.isEmpty, begun.count + 1 == counted(in: package) else { return }
        document.layout.pageOrigin = .lastPrinted
        document.layout.pages = [FileLayout.Page(start: 0)] + begun
    }

    /// The number of pages among the file's properties (ECMA-376 part 1, 22.2.2.20).
    private static func counted(in package: Package) -> Int? {
        guard let bytes = package.part("docProps/app.xml"), var reader = try? MarkupReader(bytes),
            (try? reader.advance(below: -1)) == true, let root = try? reader.element()
        else { return nil }
        return root.child("Pages").flatMap { Int($0.text) }
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
