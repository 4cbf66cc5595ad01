import Ledger

/// The marks that a piece of the source shows between its lines: where a page begins, where a sheet does.
struct SourceMarks {
    let file: SourceFile
    /// The place of the piece in the whole text.
    let bytes: Range<Int>
    /// The size of the whole text.
    let whole: Int
    /// Whether its pages are places to link to: a page of the web has each once.
    var hasAnchors = true

    /// A page that begins in the piece.
    struct Start {
        let page: Int
        /// Where, from the beginning of the piece.
        let offset: Int
    }

    /// The pages that begin in the piece, in order.
    var starts: [Start] {
        file.layout.pages.enumerated().compactMap { index, page in
            let isLast = page.start == whole && bytes.upperBound == whole
            guard bytes.contains(page.start) || isLast else { return nil }
            return Start(page: index + 1, offset: page.start - bytes.lowerBound)
        }
    }

    /// The page on which the piece begins, where that page begins before it.
    var continued: Int? {
        guard let page = file.layout.page(at: bytes.lowerBound), !bytes.isEmpty,
            file.layout.pages[page - 1].start < bytes.lowerBound
        else { return nil }
        return page
    }

    /// The mark of a page, as a block of its own or inside a line.
    func page(_ page: Int, isContinued: Bool = false, isInline: Bool = false, _ context: PageContext) -> HTML {
        let anchor = hasAnchors && !isContinued ? SourceFile.anchor(page) : nil
        let name = context(isContinued ? .pageContinued(page) : .page(page))
        let inner: HTML = "<span class=\"page-name\">\(name)</span>\(sign(of: page, context))\(original(page, context))"
        return isInline
            ? "<span class=\"page-start\"\(attribute: "id", anchor)>\(inner)</span>"
            : "<div class=\"page-start\"\(attribute: "id", anchor)>\(inner)</div>"
    }

    private func sign(of page: Int, _ context: PageContext) -> HTML? {
        switch file.reading(of: page) {
        case .text: nil
        case .recognised:
            " <span class=\"badge warning\"><span aria-hidden=\"true\">▲</span> \(context(.recognisedText))</span>"
        case .unread: " <span class=\"badge bad\"><span aria-hidden=\"true\">✕</span> \(context(.unreadPage))</span>"
        }
    }

    /// What leads to the original page; a script shows it in its place.
    private func original(_ page: Int, _ context: PageContext) -> HTML? {
        guard file.showsPages else { return nil }
        let alternative = context(.originalOf(page, file.pageCount))
        return """
             <a class="original"\(href: file.original(page, context)) data-picture="\(file.picture(page, context).string)" \
            data-alternative="\(alternative)">\(context(.originalShort))<span class="unseen"> \(context(.page(page)))</span></a>
            """
    }

    /// The mark of a sheet.
    func sheet(_ sheet: SourceLayout.Sheet, _ context: PageContext) -> HTML {
        let name: HTML? = sheet.name.isEmpty ? nil : "<span lang=\"zh-CN\">\(sheet.name)</span>"
        return "<div class=\"sheet-start\">\(context(name == nil ? .tableRows : .sheetWord)) \(name)</div>"
    }

    /// The names of the columns of a sheet, above a row of all of them whose cells have these widths.
    static func columns(of sheet: SourceLayout.Sheet, weights: [Int]) -> HTML? {
        guard weights.count == sheet.columns.count, weights.count > 1 else { return nil }
        let cells = zip(sheet.columns, weights).map { (column: $0, weight: $1) }.html { cell in
            "<span class=\"cell w\(cell.weight)\">\(SourceLayout.Sheet.name(ofColumn: cell.column))</span>"
        }
        return "<div class=\"line column-names\" aria-hidden=\"true\"><p class=\"cells\">\(cells)</p></div>"
    }
}
