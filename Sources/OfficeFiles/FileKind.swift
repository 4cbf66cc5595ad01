/// What a file is, told from its first bytes.
enum FileKind {
    /// Perhaps plain text.
    case text
    /// A zip archive, perhaps a Word file.
    case archive
    /// A PDF file.
    case portable
    /// A picture of a page, or of several.
    case picture
    /// A web page.
    case hypertext
    /// A file for LibreOffice.
    case foreign(ForeignFormat)
    /// Something that is not read.
    case refused(FileError)

    init(of bytes: [UInt8]) {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            self = .archive
        } else if bytes.prefix(1024).firstRange(of: Array("%PDF-".utf8)) != nil {
            // Viewers open files with a little before the mark (ISO 32000-1, annex H.3.4.1).
            self = .portable
        } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            self = Self.compound(bytes)
        } else if bytes.starts(with: Array("{\\rtf".utf8)) {
            self = .foreign(.rtf)
        } else if Self.pictures.contains(where: { bytes.starts(with: $0) }) {
            self = .picture
        } else if let known = Self.signatures.first(where: { bytes.starts(with: $0.bytes) }) {
            self = .refused(.unsupported(known.chinese, known.english))
        } else if HypertextFile.begins(bytes) {
            self = .hypertext
        } else if let markup = Self.markup(bytes) {
            self = markup
        } else {
            self = .text
        }
    }

    private struct Signature {
        var bytes: [UInt8]
        var chinese: String
        var english: String
    }

    /// PNG, JPEG, TIFF in both orders of bytes.
    private static let pictures: [[UInt8]] = [
        [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A],
    ]

    private static let signatures = [
        Signature(bytes: Array("GIF8".utf8), chinese: "图片", english: "a picture"),
        Signature(bytes: Array("Rar!".utf8), chinese: "压缩包", english: "an archive"),
        Signature(bytes: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], chinese: "压缩包", english: "an archive"),
        Signature(bytes: [0x1F, 0x8B], chinese: "压缩包", english: "an archive"),
    ]

    private static func compound(_ bytes: [UInt8]) -> FileKind {
        do throws(FileError) { return .foreign(try CompoundFile.format(of: bytes)) } catch { return .refused(error) }
    }

    /// What XML is, and a web archive: text that nobody wants to read as such.
    private static func markup(_ bytes: [UInt8]) -> FileKind? {
        let head = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
        let start = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        if start.hasPrefix("mime-version:") { return .refused(.unsupported("网页归档文件（.mht）", "a web archive (.mht)")) }
        guard start.hasPrefix("<?xml") else { return nil }
        return ForeignFormat(markup: head).map { .foreign($0) } ?? .refused(.unsupported(" XML 文件", "an XML file"))
    }
}
