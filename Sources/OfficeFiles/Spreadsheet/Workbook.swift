/// Reads Excel files (ECMA-376, strict and transitional).
enum Workbook {
    /// What the sheets may come to in all; their cells may share one long text.
    static let maximumTextBytes = 64 << 20

    /// The text of the workbook whose main part is at `path`.
    static func read(_ package: Package, mainPart path: String, _ main: [UInt8]) throws(FileError) -> DocumentText {
        let parts = try Relationships(of: path, in: package)
        let list = try SheetList(main)
        let context = try SheetContext(list, parts: parts, package: package)
        var sheets: [(name: String, grid: SheetRows)] = []
        var document = DocumentText(text: "", format: .xlsx)
        var hasHidden = list.hasHidden
        var read: Set<String> = []
        for sheet in list.shown {
            guard let path = parts.path(ofID: sheet.id), let bytes = package.part(path) else { throw .damagedArchive }
            // Each sheet has a part of its own; many that share one would make a small file endless.
            guard read.insert(path).inserted else { throw .hostile }
            let grid = try SheetReader.grid(bytes, context)
            hasHidden = hasHidden || grid.hasHidden
            let rows = try grid.rows(room: maximumTextBytes)
            if rows.rows.contains(where: { $0.cells.contains { !$0.isEmpty } }) { sheets.append((sheet.name, rows)) }
        }
        var text = SheetText(room: maximumTextBytes)
        for sheet in sheets {
            let name = SheetText.cell(sheet.name)
            if sheets.count > 1, !isGiven(sheet.name) {
                document.append([Line(text: name, kind: .heading(level: 1))])
            }
            let printed = try text.lines(of: sheet.grid.rows)
            document.append(sheet: name, printed.lines, columns: printed.columns.map { sheet.grid.columns[$0 - 1] })
        }
        if hasHidden { document.notices.append(.hiddenText) }
        return document
    }

    /// Whether a sheet has the name that the program gave it.
    private static func isGiven(_ name: String) -> Bool {
        let word = name.prefix { !$0.isNumber }
        return ["Sheet", "工作表", "sheet"].contains(word) && name.dropFirst(word.count).allSatisfy(\.isNumber)
    }
}

/// The sheets that a workbook lists.
struct SheetList {
    /// The sheets that are shown, with the ids of their parts.
    private(set) var shown: [(name: String, id: String)] = []
    private(set) var hasHidden = false
    /// Whether days are counted from 1904 (ECMA-376 part 1, 18.17.4.1).
    private(set) var countsFrom1904 = false

    /// The list in `workbook.xml`.
    init(_ bytes: [UInt8]) throws(FileError) {
        var reader = try MarkupReader(bytes)
        guard try reader.advance(below: -1) else { throw .damagedArchive }
        let root = try reader.element()
        countsFrom1904 = ["1", "true"].contains(root.child("workbookPr")?["date1904"] ?? "")
        for sheet in root.child("sheets")?.elements.map({ $0 }) ?? [] where sheet.name == "sheet" {
            guard (sheet["state"] ?? "visible") == "visible" else {
                hasHidden = true
                continue
            }
            if let id = sheet["id"] { shown.append((sheet["name"] ?? "", id)) }
        }
    }
}

/// What the reading of a cell needs to know about its workbook.
struct SheetContext {
    /// The texts that cells share.
    private(set) var texts: [String] = []
    /// How the cells of each style show numbers.
    private(set) var formats: [SpreadsheetFormat] = []
    let countsFrom1904: Bool

    /// The texts and styles of a workbook.
    init(_ list: SheetList, parts: Relationships, package: Package) throws(FileError) {
        countsFrom1904 = list.countsFrom1904
        if let bytes = parts.first("sharedStrings").flatMap(package.part) { texts = try Self.texts(bytes) }
        if let bytes = parts.first("styles").flatMap(package.part) { formats = try Self.formats(bytes) }
    }

    private static func texts(_ bytes: [UInt8]) throws(FileError) -> [String] {
        var reader = try MarkupReader(bytes)
        guard try reader.advance(below: -1), !reader.isEmpty else { return [] }
        var result: [String] = []
        while try reader.advance(below: 0) {
            let item = try reader.element()
            if item.name == "si" { result.append(item.cellText) }
        }
        return result
    }

    /// Excel's own bound is 65,490 styles; a cell of a further one shows its number plainly.
    private static let maximumStyles = 65_536

    private static func formats(_ bytes: [UInt8]) throws(FileError) -> [SpreadsheetFormat] {
        var reader = try MarkupReader(bytes)
        guard try reader.advance(below: -1) else { return [] }
        let root = try reader.element()
        var codes: [Int: String] = [:]
        for format in root.child("numFmts")?.elements.map({ $0 }) ?? [] {
            if let id = format["numFmtId"].flatMap({ Int($0) }) { codes[id] = format["formatCode"] }
        }
        var known: [Int: SpreadsheetFormat] = [:]
        return (root.child("cellXfs")?.elements.prefix(maximumStyles).map { $0 } ?? []).map { style in
            let id = style["numFmtId"].flatMap { Int($0) } ?? 0
            if let format = known[id] { return format }
            let format = SpreadsheetFormat(codes[id] ?? SpreadsheetFormat.builtIn[id] ?? "General")
            known[id] = format
            return format
        }
    }
}

extension Element {
    /// The text of a shared or inline string: plain, or in runs; how it is to be pronounced is left out.
    var cellText: String {
        let text = elements.reduce(into: "") { text, part in
            switch part.name {
            case "t": text += part.text
            case "r": text += part.child("t")?.text ?? ""
            default: break
            }
        }
        // How XML writes what it cannot hold (ECMA-376 part 1, 22.9.2.19); of these only line ends are met.
        return SheetText.cell(
            text.split(separator: "_x000D_", omittingEmptySubsequences: false).joined(separator: "\n"))
    }
}
