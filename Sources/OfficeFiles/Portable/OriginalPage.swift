/// The pages of a PDF file as a person sees them, drawn by poppler; of a picture, itself.
public enum OriginalPage {
    /// The media type of pictures.
    public static let mediaType = "image/jpeg"

    /// The longer side of a picture: a sheet of A4 at 137 dots an inch, on which small print can be read.
    private static let longestSide = 1600
    private static let quality = 75
    /// A picture of that size has at most some six million bytes, whatever it shows.
    private static let maximumBytes = 8 << 20

    /// A picture of a page, or `nil` where the file has no such page.
    ///
    /// The calling thread waits, for a second at most in practice.
    ///
    /// - Parameters:
    ///   - page: its number, counted from 1.
    ///   - bytes: the file.
    ///   - programs: where poppler is.
    /// - Returns: a picture of the type ``mediaType``.
    /// - Throws: ``FileError`` where the file is no PDF file or cannot be drawn, or poppler is missing.
    public static func picture(
        of page: Int, in bytes: [UInt8], with programs: Programs = .installed
    ) throws(FileError) -> [UInt8]? {
        guard (1...PortableFile.maximumPages).contains(page) else { return nil }
        let arguments = [
            "-jpeg", "-jpegopt", "quality=\(quality)", "-scale-to", String(longestSide), "-singlefile", "-f",
            String(page), "-l", String(page),
        ]
        let limits = ProgramCall.Limits(seconds: 20, outputBytes: maximumBytes)
        let outcome = try run("pdftoppm", arguments, on: bytes, limits, programs)
        // 99: no such page (pdftoppm(1)).
        if outcome.status == 99 { return nil }
        guard outcome.status == 0, outcome.output.starts(with: [0xFF, 0xD8, 0xFF]) else { throw .damagedPortable }
        return outcome.output
    }

    /// How many pages a PDF file has.
    ///
    /// - Throws: ``FileError`` where the file is no PDF file or cannot be opened, or poppler is missing.
    public static func count(in bytes: [UInt8], with programs: Programs = .installed) throws(FileError) -> Int {
        let limits = ProgramCall.Limits(seconds: 20, outputBytes: 1 << 20)
        let outcome = try run("pdfinfo", [], on: bytes, limits, programs)
        let line = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n").first {
            $0.hasPrefix("Pages:")
        }
        guard outcome.status == 0, let count = line?.split(separator: " ").last.flatMap({ Int($0) }) else {
            throw .damagedPortable
        }
        return min(count, PortableFile.maximumPages)
    }

    private static func run(
        _ name: String, _ arguments: [String], on bytes: [UInt8], _ limits: ProgramCall.Limits, _ programs: Programs
    ) throws(FileError) -> ProgramCall.Outcome {
        let file: [UInt8]
        switch FileKind(of: bytes) {
        case .portable: file = bytes
        case .picture: file = try PictureFile.portable(bytes, with: programs)
        default: throw .unsupported("没有页面图像的格式", "a format without pictures of pages")
        }
        guard let path = programs.path(of: name) else { throw .programMissing(.poppler) }
        // Readers of scans keep their turnstile for minutes; whoever looks at a page does not wait for them.
        return try Turnstile.pictures.pass(waiting: 30) { () throws(FileError) in
            let folder = try ScratchFolder(in: programs.scratch)
            try folder.write(file, to: "document.pdf")
            return try ProgramCall(
                path: path, arguments: arguments + [folder.path(of: "document.pdf")], folder: folder.path,
                limits: limits
            ).run()
        }
    }
}
