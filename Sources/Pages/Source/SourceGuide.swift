import Ledger

/// What stands above a document's text: its pages to jump to, and what of it was recognised in pictures.
struct SourceGuide {
    let file: SourceFile
    let context: PageContext
    /// The bytes of the text that the page of the web shows.
    var shown: Range<Int>?
    /// The page whose original is shown alone.
    var present: Int?

    var html: HTML { "\(warning)\(missing)\(list)\(origin)" }

    /// The pages read in that way; of a page shown alone only that one.
    private func pages(_ reading: SourceLayout.Reading) -> [Int] {
        file.layout.pages(reading).filter { present == nil || $0 == present }
    }

    private var warning: HTML? {
        let pages = pages(.recognised)
        guard !pages.isEmpty else { return nil }
        return """
            <p class="notice recognised"><span aria-hidden="true">▲</span> \(context(.recognisedPages(PageRanges.text(pages), pages.count)))</p>
            """
    }

    private var missing: HTML? {
        let pages = pages(.unread)
        guard !pages.isEmpty else { return nil }
        return """
            <p class="notice refused"><span aria-hidden="true">✕</span> \(context(.unreadPages(PageRanges.text(pages), pages.count)))</p>
            """
    }

    private var list: HTML? {
        guard file.pageCount > 1 else { return nil }
        return """
            <nav class="page-list" aria-label="\(context(.pageList))"><span aria-hidden="true">\(context(.pageWord))</span><ol>\
            \((1...file.pageCount).html { page in
            "<li><a\(href: link(to: page))\(attribute: "class", isShown(page) ? "here" : nil)\(attribute: "aria-current", page == present ? "page" : nil)>\(page)</a></li>"
            })</ol></nav>
            """
    }

    /// Whether the page begins in what the page of the web shows of the text, not in all of it.
    private func isShown(_ page: Int) -> Bool {
        guard let shown, let end = file.layout.pages.last?.start, shown.lowerBound > 0 || shown.upperBound < end else {
            return false
        }
        return shown.contains(file.layout.pages[page - 1].start)
    }

    private func link(to page: Int) -> Link {
        if present != nil { return file.original(page, context) }
        let start = file.layout.pages.indices.contains(page - 1) ? file.layout.pages[page - 1].start : nil
        if let start, let shown, shown.contains(start) || start == shown.upperBound {
            return .place(SourceFile.anchor(page))
        }
        return file.inReading(page, context)
    }

    /// Word's pages are those of the last time it laid the file out, on whoever's machine.
    private var origin: HTML? {
        guard file.layout.pageOrigin == .lastPrinted, present == nil else { return nil }
        return "<p class=\"hint page-origin\">\(context(.pagesAsLastPrinted))</p>"
    }
}

/// Numbers of pages in words: `1–3、7`.
enum PageRanges {
    static func text(_ pages: [Int]) -> String {
        pages.reduce(into: [ClosedRange<Int>]()) { ranges, page in
            if let last = ranges.last, last.upperBound + 1 == page {
                ranges[ranges.count - 1] = last.lowerBound...page
            } else {
                ranges.append(page...page)
            }
        }.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }.joined(separator: "、")
    }
}
