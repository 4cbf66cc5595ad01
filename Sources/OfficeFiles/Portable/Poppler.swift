/// Calls poppler's programs on the file `document.pdf` in a folder.
struct Poppler {
    let programs: Programs
    let folder: String

    /// The pages with their words, and whether poppler met errors that it could go around.
    func pages() throws(FileError) -> (pages: [PageContent], hasErrors: Bool) {
        let limits = ProgramCall.Limits(seconds: 60)
        let last = String(PortableFile.maximumPages + 1)
        let outcome = try run("pdftotext", ["-bbox-layout", "-l", last, file, "-"], limits)
        guard outcome.status == 0 else { throw Self.refusal(of: outcome) }
        let pages = PageWords.pages(outcome.output)
        guard !pages.isEmpty else { throw .damagedPortable }
        guard pages.count <= PortableFile.maximumPages else { throw .tooLarge }
        return (pages, outcome.errors.contains("Syntax Error"))
    }

    /// Adds the rules of tables to the pages on which something stands side by side. A page that cannot be drawn in
    /// time stays without.
    func addRules(to pages: inout [PageContent]) {
        guard programs.path(of: "pdftocairo") != nil else { return }
        let wanted = pages.indices.filter { !pages[$0].isRecognised && pages[$0].hasNeighbours }
        for range in Self.runs(wanted) {
            let limits = ProgramCall.Limits(seconds: 30)
            let arguments = ["-svg", "-f", String(range.lowerBound + 1), "-l", String(range.upperBound), file, "-"]
            guard let outcome = try? run("pdftocairo", arguments, limits), outcome.status == 0 else { continue }
            for (index, rules) in PageRules.pages(outcome.output, count: range.count).enumerated() {
                pages[range.lowerBound + index].rules = rules
            }
        }
    }

    /// The pages that show a picture as large as a scanned sheet.
    func pagesWithPictures() -> Set<Int> {
        let limits = ProgramCall.Limits(seconds: 20)
        guard let outcome = try? run("pdfimages", ["-list", file], limits) else { return [] }
        let rows = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n").dropFirst(2)
        return Set(
            rows.compactMap { row in
                // Page, number, kind, width, height (pdfimages(1)).
                let fields = row.split(separator: " ").prefix(5).map { Int($0) }
                guard fields.count == 5, let page = fields[0], let width = fields[3], let height = fields[4],
                    min(width, height) >= 500
                else { return nil }
                return page - 1
            })
    }

    /// Draws one page in grey to `NAME.pgm` in the folder.
    func draw(page: Int, resolution: Int, name: String) throws(FileError) {
        let arguments = [
            "-gray", "-singlefile", "-r", String(resolution), "-f", String(page + 1), "-l", String(page + 1), file,
            "\(folder)/\(name)",
        ]
        let outcome = try run("pdftoppm", arguments, ProgramCall.Limits(seconds: 30))
        guard outcome.status == 0 else { throw .damagedPortable }
    }

    private var file: String { "\(folder)/document.pdf" }

    private func run(
        _ name: String, _ arguments: [String], _ limits: ProgramCall.Limits
    ) throws(FileError) -> ProgramCall.Outcome {
        guard let path = programs.path(of: name) else { throw .programMissing(.poppler) }
        return try ProgramCall(path: path, arguments: arguments, folder: folder, limits: limits).run()
    }

    /// Exit statuses of pdftotext(1): 1 cannot open, 3 not permitted.
    private static func refusal(of outcome: ProgramCall.Outcome) -> FileError {
        let isLocked =
            outcome.status == 3 || outcome.errors.contains("password")
            || outcome.errors.contains("encryption")
        return isLocked ? .encrypted : .damagedPortable
    }

    /// Pages in a row, at most forty at once.
    private static func runs(_ pages: [Int]) -> [Range<Int>] {
        pages.reduce(into: []) { runs, page in
            if let last = runs.last, last.upperBound == page, last.count < 40 {
                runs[runs.count - 1] = last.lowerBound..<page + 1
            } else {
                runs.append(page..<page + 1)
            }
        }
    }
}

extension PageContent {
    /// Whether lines stand side by side in at least two places, as in any table.
    fileprivate var hasNeighbours: Bool {
        PageRows.group(lines).count { $0.count > 1 } >= 2
    }
}
