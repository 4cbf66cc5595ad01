import Foundation
import Testing

@testable import OfficeFiles

/// The programs with which the tests make real files, and the files that several suites share.
enum OfficePrograms {
    /// The folder of this run's files.
    static let folder: URL = {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "duban-tests-\(ProcessInfo.processInfo.processIdentifier)")
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        atexit { try? FileManager.default.removeItem(at: OfficePrograms.folder) }
        return folder
    }()

    /// Runs a program to its end.
    static func run(_ name: String, _ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(filePath: try #require(Programs.installed.path(of: name), "run scripts/setup test"))
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(name) \(arguments)")
    }

    /// Writes a file into the folder.
    static func write(_ bytes: [UInt8], to name: String) throws -> String {
        let url = folder.appending(path: name)
        try Data(bytes).write(to: url)
        return url.path
    }

    /// The file `name` of the folder.
    static func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appending(path: name)))
    }

    /// Has LibreOffice write `sources` in `format` to the folder.
    static func convert(_ sources: [String], to format: String) throws {
        let profile = "-env:UserInstallation=file://\(folder.path)/profile"
        try run("soffice", [profile, "--headless", "--convert-to", format, "--outdir", folder.path] + sources)
    }
}

/// Documents as LibreOffice writes them, each kind made once.
enum OfficeFixtures {
    /// `columns.pdf`, in two columns; `suchuan-2026.pdf`, the sample with page numbers and a table.
    private static let portable = Result {
        let columns = try OfficePrograms.write(Array(FlatDocument.inTwoColumns.utf8), to: "columns.fodt")
        let sample = SampleFileTests.folder.appending(path: "suchuan-2026.docx").path
        try OfficePrograms.convert([columns, sample], to: "pdf")
    }

    /// A file that LibreOffice exported as PDF.
    static func portable(_ name: String) throws -> [UInt8] {
        try portable.get()
        return try OfficePrograms.bytes(name)
    }

    /// `locked.pdf`, with a password.
    static let locked = Result {
        try portable.get()
        let options =
            #"{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"x"}}"#
        let source = try OfficePrograms.write(Array(FlatDocument.inTwoColumns.utf8), to: "locked.fodt")
        try OfficePrograms.convert([source], to: "pdf:writer_pdf_Export:" + options)
        return try OfficePrograms.bytes("locked.pdf")
    }
}

/// Documents in LibreOffice's flat form.
enum FlatDocument {
    static let title = "粟川县2026年重点工作责任分解"
    static let paragraphs = (1...24).map { number in
        "\(number).推进第\(number)批重点工程。全年完成投资\(number + 10)亿元以上，新开工项目\(number + 2)个，9月底前完成前期手续，"
            + "年底前主体完工，让群众早日用上、用好。责任单位：县发展改革局，县财政局，县自然资源局，县住房城乡建设局"
    }

    /// A title over the whole width, and items in two columns.
    static var inTwoColumns: String {
        let items = paragraphs.map { "<text:p text:style-name=\"Item\">\($0)</text:p>" }.joined()
        return document(
            "<text:p text:style-name=\"Title\">\(title)</text:p>"
                + "<text:section text:style-name=\"Columns\" text:name=\"a\">\(items)</text:section>")
    }

    private static func document(_ body: String) -> String {
        let names = ["office", "style", "text", "table"].map {
            "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?><office:document \(names.joined(separator: " ")) \
            xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" \
            office:mimetype="application/vnd.oasis.opendocument.text"><office:styles>\
            \(style("Item", "fo:text-indent=\"8mm\" fo:text-align=\"justify\"", size: 11))\
            \(style("Title", "fo:text-align=\"center\"", size: 20))</office:styles><office:automatic-styles>\
            <style:style style:name="Columns" style:family="section"><style:section-properties>\
            <style:columns fo:column-count="2" fo:column-gap="8mm"/></style:section-properties></style:style>\
            </office:automatic-styles><office:body><office:text>\(body)</office:text></office:body></office:document>
            """
    }

    private static func style(_ name: String, _ properties: String, size: Int) -> String {
        """
        <style:style style:name="\(name)" style:family="paragraph"><style:paragraph-properties \(properties)/>\
        <style:text-properties fo:font-size="\(size)pt" style:font-size-asian="\(size)pt"/></style:style>
        """
    }
}
