/// Reads files that are zip archives: Word, Excel, OpenDocument.
enum PackageFile {
    /// The text of a zip archive that is a file of one of these programs.
    static func read(_ bytes: [UInt8], with programs: Programs) throws(FileError) -> DocumentText {
        let package = try Package(unpacking: bytes)
        guard let path = try mainPart(of: package), let main = package.part(path) else {
            guard package.names.contains("content.xml") else { throw refusal(of: package) }
            return try LegacyFile.read(bytes, in: ForeignFormat(openDocument: package), with: programs)
        }
        switch try rootName(main) {
        case "w:document": return try WordFile.read(package, mainPart: path, main)
        case "workbook": return try Workbook.read(package, mainPart: path, main)
        case "presentation": throw .unsupported("演示文稿（.pptx）", "a presentation (.pptx)")
        default: throw .unknown
        }
    }

    /// Where the content of the file is.
    private static func mainPart(of package: Package) throws(FileError) -> String? {
        let path = try Relationships(of: "", in: package).first("officeDocument") ?? "word/document.xml"
        return package.part(path) == nil ? nil : path
    }

    private static func rootName(_ bytes: [UInt8]) throws(FileError) -> String {
        var reader = try MarkupReader(bytes)
        guard try reader.advance(below: -1) else { throw .damagedArchive }
        return reader.name
    }

    /// What to answer to an archive that has no such part.
    private static func refusal(of package: Package) -> FileError {
        let names = package.names
        if names.contains("OFD.xml") { return .unsupported(" OFD 版式文件", "an OFD file") }
        if names.contains("[Content_Types].xml") { return .damagedArchive }
        return .unsupported("压缩包", "an archive")
    }
}
