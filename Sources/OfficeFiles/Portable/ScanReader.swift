/// Reads the pages that are pictures, with tesseract.
struct ScanReader {
    let programs: Programs
    let poppler: Poppler

    /// A page takes some seconds; further ones are left unread, which a notice says.
    static let maximumPages = 40
    private static let resolution = 300

    /// Recognises the text of the pages that have none, and says so.
    func read(_ pages: inout [PageContent]) throws(FileError) -> [Notice] {
        let blank = pages.indices.filter { pages[$0].hasHardlyText }
        guard !blank.isEmpty else { return [] }
        let pictures = poppler.pagesWithPictures()
        let pictured = blank.filter { page in
            pages[page].isBlank ? showsSomething(page: page, of: pages[page]) : pictures.contains(page)
        }
        guard !pictured.isEmpty else { return [] }
        guard let tesseract = programs.path(of: "tesseract"), knowsChinese(tesseract) else {
            if pictured.count == pages.count || blank.count == pages.count { throw .programMissing(.tesseract) }
            for page in pictured { pages[page].isUnread = true }
            return [.unreadPages(pictured.count)]
        }
        for page in pictured.prefix(Self.maximumPages) {
            try recognise(page: page, into: &pages[page], with: tesseract)
        }
        for page in pictured.dropFirst(Self.maximumPages) { pages[page].isUnread = true }
        let rest = pictured.count - Self.maximumPages
        return [.recognisedPages(min(pictured.count, Self.maximumPages))] + (rest > 0 ? [.unreadPages(rest)] : [])
    }

    /// Whether a page without text is more than an empty sheet.
    private func showsSomething(page: Int, of content: PageContent) -> Bool {
        let resolution = min(20, Self.resolution(for: content))
        guard (try? poppler.draw(page: page, resolution: resolution, name: "small")) != nil,
            let picture = picture(named: "small")
        else { return false }
        return !picture.isBlank
    }

    private func picture(named name: String) -> Picture? {
        ScratchFile(folder: poppler.folder, name: "\(name).pgm").read(limit: 64 << 20).flatMap(Picture.init)
    }

    private func knowsChinese(_ tesseract: String) -> Bool {
        let outcome = try? run(tesseract, ["--list-langs"], seconds: 10)
        return outcome.map { String(decoding: $0.output, as: UTF8.self) + $0.errors }?.contains("chi_sim") ?? false
    }

    private func recognise(page: Int, into content: inout PageContent, with tesseract: String) throws(FileError) {
        let resolution = Self.resolution(for: content)
        try poppler.draw(page: page, resolution: resolution, name: "page")
        guard var picture = picture(named: "page") else { throw .damagedPortable }
        content.rules = picture.removeRules(resolution: resolution)
        try ScratchFile(folder: poppler.folder, name: "page.pgm").write(picture.bytes)
        // Taken as one block (6), a table keeps the single digits of its cells; else tesseract looks for columns (3).
        let mode = TableFrame.frames(content.rules).isEmpty ? "3" : "6"
        let arguments = [
            "\(poppler.folder)/page.pgm", "stdout", "-l", "chi_sim", "--dpi", String(resolution), "--psm", mode, "tsv",
        ]
        let outcome = try run(tesseract, arguments, seconds: 60)
        guard outcome.status == 0 else { throw .programFailed }
        content.lines = RecognisedWords(outcome.output, resolution: resolution, rules: content.rules).lines
        content.isRecognised = true
    }

    private func run(
        _ path: String, _ arguments: [String], seconds: Int
    ) throws(FileError) -> ProgramCall.Outcome {
        try ProgramCall(
            path: path, arguments: arguments, folder: poppler.folder, limits: ProgramCall.Limits(seconds: seconds)
        ).run()
    }

    /// 300 dots an inch, fewer on sheets so large that they would make huge pictures.
    private static func resolution(for page: PageContent) -> Int {
        let longest = max(page.width, page.height, 1)
        return max(1, min(resolution, 6000 * 7200 / longest))
    }
}
