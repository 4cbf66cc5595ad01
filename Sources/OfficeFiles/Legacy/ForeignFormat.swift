/// A format that LibreOffice turns into Word's or Excel's own.
enum ForeignFormat: String {
    /// Word and WPS up to 2003, in compound files.
    case doc
    /// Excel and WPS up to 2003, in compound files.
    case xls
    case rtf
    /// OpenDocument in archives.
    case odt, ods
    /// OpenDocument in one XML file.
    case fodt, fods
    /// Word's XML of 2003 and its packages in one XML file.
    case xml

    /// The format that it is converted to.
    var target: String {
        switch self {
        case .xls, .ods, .fods: "xlsx"
        default: "docx"
        }
    }

    /// The format of an XML file, told by its beginning.
    init?(markup head: String) {
        if head.contains("opendocument.text") {
            self = .fodt
        } else if head.contains("opendocument.spreadsheet") {
            self = .fods
        } else if head.contains("word") {
            self = .xml
        } else {
            return nil
        }
    }

    /// The format of an OpenDocument archive.
    ///
    /// - Throws: ``FileError`` with code `encrypted` where its list of parts says so, `unsupported` for presentations.
    init(openDocument package: Package) throws(FileError) {
        let manifest = package.part("META-INF/manifest.xml") ?? []
        if manifest.firstRange(of: Array("encryption-data".utf8)) != nil { throw .encrypted }
        if manifest.firstRange(of: Array("opendocument.spreadsheet".utf8)) != nil {
            self = .ods
        } else if manifest.firstRange(of: Array("opendocument.presentation".utf8)) != nil {
            throw .unsupported("演示文稿（.odp）", "a presentation (.odp)")
        } else {
            self = .odt
        }
    }
}
