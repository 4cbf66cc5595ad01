/// Reads pictures of pages, as scanners and telephones make them: tesseract puts them into a PDF file, which is read like any
/// other scan.
enum PictureFile {
    /// The text of a picture, or of a file of several.
    static func read(_ bytes: [UInt8], with programs: Programs) throws(FileError) -> DocumentText {
        let tesseract = try tesseract(programs)
        guard programs.path(of: "pdftotext") != nil else { throw .programMissing(.poppler) }
        return try Turnstile.pages.pass { () throws(FileError) in
            let folder = try ScratchFolder(in: programs.scratch)
            try folder.write(bytes, to: "picture")
            let poppler = Poppler(programs: programs, folder: folder.path)
            try convert(in: folder.path, resolution: 72, with: tesseract)
            // A point is a pixel now. The reader of pages thinks in points of paper: the longer side is that of A4.
            let longest = try poppler.pages().pages.map { max($0.width, $0.height) }.max() ?? 0
            try convert(in: folder.path, resolution: min(max(longest * 72 / 84_200, 72), 2400), with: tesseract)
            return try PortableFile.read(poppler, with: programs, isPicture: true)
        }
    }

    /// The picture in a PDF file, a page for each.
    static func portable(_ bytes: [UInt8], with programs: Programs) throws(FileError) -> [UInt8] {
        let tesseract = try tesseract(programs)
        return try Turnstile.pictures.pass(waiting: 30) { () throws(FileError) in
            let folder = try ScratchFolder(in: programs.scratch)
            try folder.write(bytes, to: "picture")
            try convert(in: folder.path, resolution: 72, with: tesseract)
            guard let file = folder.read("document.pdf", limit: 256 << 20) else { throw .damagedPicture }
            return file
        }
    }

    private static func tesseract(_ programs: Programs) throws(FileError) -> String {
        guard let path = programs.path(of: "tesseract") else { throw .programMissing(.tesseract) }
        return path
    }

    /// Makes `document.pdf` of `picture`. Whatever tesseract reads here, as a single line (7), is not used.
    private static func convert(
        in folder: String, resolution: Int, with tesseract: String
    ) throws(FileError) {
        let arguments = [
            "\(folder)/picture", "\(folder)/document", "-l", "chi_sim", "--psm", "7", "--dpi", String(resolution),
            "pdf",
        ]
        let outcome = try ProgramCall(
            path: tesseract, arguments: arguments, folder: folder, limits: ProgramCall.Limits(seconds: 60)
        ).run()
        if outcome.errors.contains("loading language") { throw .programMissing(.tesseract) }
        guard outcome.status == 0 else { throw .damagedPicture }
    }
}
