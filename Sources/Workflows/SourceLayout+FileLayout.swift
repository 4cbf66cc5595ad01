internal import Ledger
internal import OfficeFiles

extension SourceLayout {
    /// The layout of a file in the ledger's own form.
    init(_ layout: FileLayout) {
        self.init(
            pageOrigin: PageOrigin(layout.pageOrigin), pages: layout.pages.map(Page.init),
            sheets: layout.sheets.map(Sheet.init))
    }
}

extension SourceLayout.PageOrigin {
    fileprivate init(_ origin: FileLayout.PageOrigin) {
        switch origin {
        case .file: self = .file
        case .lastPrinted: self = .lastPrinted
        }
    }
}

extension SourceLayout.Page {
    fileprivate init(_ page: FileLayout.Page) {
        switch page.reading {
        case .text: self.init(start: page.start, reading: .text)
        case .recognised: self.init(start: page.start, reading: .recognised)
        case .unread: self.init(start: page.start, reading: .unread)
        }
    }
}

extension SourceLayout.Sheet {
    fileprivate init(_ sheet: FileLayout.Sheet) {
        self.init(name: sheet.name, start: sheet.start, columns: sheet.columns, rows: sheet.rows)
    }
}
