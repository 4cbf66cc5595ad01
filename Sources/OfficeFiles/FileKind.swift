/// What a file is, told from its first bytes.
enum FileKind {
    /// Perhaps plain text.
    case text
    /// A zip archive, perhaps a Word file.
    case archive
    /// A PDF file.
    case portable
    /// A web page.
    case hypertext
    /// Something that is not read.
    case refused(FileError)

    init(of bytes: [UInt8]) {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            self = .archive
        } else if bytes.prefix(1024).firstRange(of: Array("%PDF-".utf8)) != nil {
            // Viewers open files with a little before the mark (ISO 32000-1, annex H.3.4.1).
            self = .portable
        } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            self = .refused(CompoundFile.refusal(of: bytes))
        } else if let known = Self.signatures.first(where: { bytes.starts(with: $0.bytes) }) {
            self = .refused(.unsupported(known.chinese, known.english))
        } else if HypertextFile.begins(bytes) {
            self = .hypertext
        } else if let markup = Self.markup(bytes) {
            self = .refused(markup)
        } else {
            self = .text
        }
    }

    private struct Signature {
        var bytes: [UInt8]
        var chinese: String
        var english: String
    }

    private static let signatures = [
        Signature(bytes: [0x89, 0x50, 0x4E, 0x47], chinese: "图片", english: "a picture"),
        Signature(bytes: [0xFF, 0xD8, 0xFF], chinese: "图片", english: "a picture"),
        Signature(bytes: Array("GIF8".utf8), chinese: "图片", english: "a picture"),
        Signature(bytes: [0x49, 0x49, 0x2A, 0x00], chinese: "图片", english: "a picture"),
        Signature(bytes: [0x4D, 0x4D, 0x00, 0x2A], chinese: "图片", english: "a picture"),
        Signature(bytes: Array("{\\rtf".utf8), chinese: " RTF 文件", english: "an RTF file"),
        Signature(bytes: Array("Rar!".utf8), chinese: "压缩包", english: "an archive"),
        Signature(bytes: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], chinese: "压缩包", english: "an archive"),
        Signature(bytes: [0x1F, 0x8B], chinese: "压缩包", english: "an archive"),
    ]

    /// The refusal of XML formats, which are text that nobody wants to read as such.
    private static func markup(_ bytes: [UInt8]) -> FileError? {
        let head = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
        let start = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        if start.hasPrefix("mime-version:") { return .unsupported("网页归档文件（.mht）", "a web archive (.mht)") }
        guard start.hasPrefix("<?xml") else { return nil }
        return head.contains("word")
            ? .unsupported(" Word XML 文件", "a Word XML file") : .unsupported(" XML 文件", "an XML file")
    }
}

/// The old compound files of Word, Excel and WPS, which also wrap new files with a password.
enum CompoundFile {
    /// What to answer to the compound file `bytes`: its streams' names, in UTF-16, tell what it is.
    static func refusal(of bytes: [UInt8]) -> FileError {
        if contains(bytes, stream: "EncryptedPackage") { return .encrypted }
        if contains(bytes, stream: "WordDocument") {
            return .unsupported("旧版 Word 或 WPS 文件（.doc、.wps）", "an old Word or WPS file (.doc, .wps)")
        }
        if contains(bytes, stream: "Workbook") || contains(bytes, stream: "Book") {
            return .unsupported("旧版 Excel 文件（.xls）", "an old Excel file (.xls)")
        }
        return .unsupported("旧版 Office 文件", "an old Office file")
    }

    private static func contains(_ bytes: [UInt8], stream name: String) -> Bool {
        let pattern = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        // The directory's names start at multiples of 128 bytes ([MS-CFB] 2.6.1: entries of 128 bytes in sectors).
        return stride(from: 0, through: bytes.count - pattern.count, by: 128).contains { start in
            pattern.indices.allSatisfy { bytes[start + $0] == pattern[$0] }
        }
    }
}
