/// Reads files of other and older programs by having LibreOffice convert them.
enum LegacyFile {
    /// The text of a file in `format`.
    static func read(
        _ bytes: [UInt8], in format: ForeignFormat, with programs: Programs
    ) throws(FileError) -> DocumentText {
        guard let office = programs.path(of: "soffice") else { throw .programMissing(.libreOffice) }
        let converted = try Turnstile.conversions.pass { () throws(FileError) in
            try convert(bytes, from: format, with: office, in: programs.scratch)
        }
        var document = try PackageFile.read(converted, with: programs)
        document.notices.append(.converted(from: format.rawValue))
        return document
    }

    private static func convert(
        _ bytes: [UInt8], from format: ForeignFormat, with office: String, in scratch: String
    ) throws(FileError) -> [UInt8] {
        let folder = try ScratchFolder(in: scratch)
        try folder.write(bytes, to: "document.\(format.rawValue)")
        try OfficeProfile.write(to: folder)
        let arguments = [
            "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--norestore", "--nologo",
            "--nolockcheck", "--nodefault", "--convert-to", format.target, "--outdir", "\(folder.path)/converted",
            "\(folder.path)/document.\(format.rawValue)",
        ]
        let limits = ProgramCall.Limits(seconds: 90, outputBytes: 1 << 20, memoryBytes: 4 << 30, fileBytes: 256 << 20)
        _ = try ProgramCall(path: office, arguments: arguments, folder: folder.path, limits: limits).run()
        let result = folder.read("converted/document.\(format.target)", limit: DocumentFile.maximumBytes)
        guard let result else { throw .damagedForeign }
        return result
    }
}

/// The settings with which LibreOffice opens files of strangers.
private enum OfficeProfile {
    /// Puts a profile into the folder: no macros, nothing fetched or opened that the file links to.
    static func write(to folder: borrowing ScratchFolder) throws(FileError) {
        try folder.makeFolder("profile")
        try folder.makeFolder("profile/user")
        try folder.write(Array(settings.utf8), to: "profile/user/registrymodifications.xcu")
    }

    private static let settings = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        \(item("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"))
        \(item("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"))
        \(item("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"))
        \(item("Office.Writer/Content/Update", "Link", "2"))
        \(item("Office.Calc/Content/Update", "Link", "2"))
        \(item("Inet/Settings", "ooInetProxyType", "2"))
        \(item("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"))
        \(item("Inet/Settings", "ooInetHTTPProxyPort", "9"))
        \(item("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"))
        \(item("Inet/Settings", "ooInetHTTPSProxyPort", "9"))
        </oor:items>
        """

    private static func item(_ path: String, _ name: String, _ value: String) -> String {
        """
        <item oor:path="/org.openoffice.\(path)"><prop oor:name="\(name)" oor:op="fuse"><value>\(value)</value></prop></item>
        """
    }
}
