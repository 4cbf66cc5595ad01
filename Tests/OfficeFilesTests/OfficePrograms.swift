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

    private static let profileTurn = NSLock()

    /// Has LibreOffice write `sources` in `format` to the folder.
    static func convert(_ sources: [String], to format: String) throws {
        let profile = "-env:UserInstallation=file://\(folder.path)/profile"
        // Two at once would fight over the profile.
        profileTurn.lock()
        defer { profileTurn.unlock() }
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

    private static let sheets = Result {
        try portable.get()
        try OfficePrograms.convert([OfficePrograms.write(Array(FlatSheet.document.utf8), to: "plan.fods")], to: "xlsx")
    }

    /// A spreadsheet that LibreOffice wrote.
    static func sheet(_ name: String) throws -> [UInt8] {
        try sheets.get()
        return try OfficePrograms.bytes(name)
    }

    /// `suchuan-2026.doc`, the sample as Word wrote it until 2003.
    static let oldWord = Result {
        try portable.get()
        try OfficePrograms.convert([SampleFileTests.folder.appending(path: "suchuan-2026.docx").path], to: "doc")
        return try OfficePrograms.bytes("suchuan-2026.doc")
    }

    /// `plan.xls`, the sheet as Excel wrote it until 2003.
    static let oldExcel = Result {
        try sheets.get()
        try OfficePrograms.convert([OfficePrograms.folder.appending(path: "plan.fods").path], to: "xls")
        return try OfficePrograms.bytes("plan.xls")
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
