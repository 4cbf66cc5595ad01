/// Reads the text of the files that offices exchange.
public enum DocumentFile {
    /// The largest file that is read.
    public static let maximumBytes = 64 << 20

    /// The text of a file.
    ///
    /// The format is told from the bytes; a wrong or missing extension does no harm. Only text may be a table or not, so
    /// that the extensions `csv` and `tsv` count. Nothing outside the bytes is read, memory and time are bounded by
    /// their number.
    ///
    /// The calling thread waits, for seconds where another program has to be run (pdf, scans, old formats). Call it from
    /// a thread of your own or a dispatch queue, never from a task on Swift's cooperative pool; several calls may run
    /// at once.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - name: its name, of which nothing else matters.
    ///   - programs: the programs that open some formats.
    /// - Returns: its text, not empty, with what stands beside it.
    /// - Throws: ``FileError`` with a sentence that says what is wrong and what to do.
    public static func open(
        bytes: [UInt8], named name: String, with programs: Programs = .installed
    ) throws(FileError) -> DocumentText {
        guard !bytes.isEmpty else { throw .empty }
        guard bytes.count <= maximumBytes else { throw .tooLarge }
        let document: DocumentText
        switch FileKind(of: bytes) {
        case .text: document = try CSVFile.isNamed(name) ? CSVFile.read(bytes) : PlainText.read(bytes)
        case .archive: document = try PackageFile.read(bytes, with: programs)
        case .portable: document = try PortableFile.read(bytes, with: programs)
        case .picture: document = try PictureFile.read(bytes, with: programs)
        case .hypertext: document = try HypertextFile.read(bytes)
        case .foreign(let format): document = try LegacyFile.read(bytes, in: format, with: programs)
        case .refused(let error): throw error
        }
        guard document.text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { throw .noText }
        return document
    }
}
