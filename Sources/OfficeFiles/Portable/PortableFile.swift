/// Reads PDF files through poppler's programs.
enum PortableFile {
    /// Pages beyond are refused: a yearly plan has fewer than a hundred.
    static let maximumPages = 1000

    /// The text of a PDF file.
    static func read(_ bytes: [UInt8], with programs: Programs) throws(FileError) -> DocumentText {
        guard isWhole(bytes) else { throw .damagedPortable }
        guard programs.path(of: "pdftotext") != nil else { throw .programMissing(.poppler) }
        return try Turnstile.pages.pass { () throws(FileError) in
            let folder = try ScratchFolder(in: programs.scratch)
            try folder.write(bytes, to: "document.pdf")
            return try read(Poppler(programs: programs, folder: folder.path), with: programs)
        }
    }

    /// The text of the PDF file that `poppler` opens; of pages that were made of pictures only what is recognised in them.
    static func read(
        _ poppler: Poppler, with programs: Programs, isPicture: Bool = false
    ) throws(FileError) -> DocumentText {
        var document = DocumentText(text: "", format: .pdf)
        var (pages, hasErrors) = try poppler.pages()
        if isPicture {
            for page in pages.indices { pages[page].lines = [] }
        }
        if hasErrors { document.notices.append(.repaired) }
        document.notices += try ScanReader(programs: programs, poppler: poppler).read(&pages)
        poppler.addRules(to: &pages)
        try compose(pages, into: &document)
        return document
    }

    /// Whether the file has its last line (ISO 32000-1, 7.5.5); some programs add a little behind it.
    private static func isWhole(_ bytes: [UInt8]) -> Bool {
        let mark = Array("%%EOF".utf8)
        let tail = bytes.suffix(2048)
        return tail.indices.dropLast(4).contains { tail[$0...].starts(with: mark) }
    }

    private static func compose(_ pages: [PageContent], into document: inout DocumentText) throws(FileError) {
        let parted = pages.map(PartedPage.init)
        let running = RunningLines(parted.map(\.lines))
        var columns: [[PageColumn]] = []
        for (page, content) in zip(parted, pages) {
            var lines = page.lines
            for aside in running.part(&lines, of: content) where !document.asides.contains(aside) {
                document.asides.append(aside)
            }
            let pieces = lines.map { PagePiece(content: .line($0), box: $0.box) }
            columns.append(
                ReadingOrder.columns(pieces + page.tables.map { PagePiece(content: .table($0), box: $0.box) }))
        }
        let paragraphs = Paragraphs(columns)
        guard paragraphs.room > 0 else { throw .hostile }
        document.append(paragraphs.lines)
        noteReadings(of: pages, in: &document)
    }

    /// Says of each page how its text came about; those behind the last one with text begin at the end.
    private static func noteReadings(of pages: [PageContent], in document: inout DocumentText) {
        for (index, page) in pages.enumerated() {
            if index >= document.layout.pages.count {
                document.layout.pages.append(FileLayout.Page(start: document.text.utf8.count))
            }
            if page.isRecognised { document.layout.pages[index].reading = .recognised }
            if page.isUnread { document.layout.pages[index].reading = .unread }
        }
    }
}

/// A page with its tables taken out of its lines.
private struct PartedPage {
    var lines: [PageLine] = []
    var tables: [PageTable]

    init(_ page: PageContent) {
        let frames = TableFrame.frames(page.rules)
        var words = [[PageWord]](repeating: [], count: frames.count)
        for line in page.lines {
            var rest: [PageWord] = []
            for word in line.words {
                if let frame = frames.firstIndex(where: { $0.box.contains(word.box.centre) }) {
                    words[frame].append(word)
                } else {
                    rest.append(word)
                }
            }
            if !rest.isEmpty { lines.append(rest.count == line.words.count ? line : PageLine(rest)) }
        }
        tables = zip(frames, words).map { PageTable($0, $1) }.filter { !$0.rows.isEmpty }
    }
}
