import Glibc

/// The programs of others that open what is not opened here: poppler (pdf), tesseract (scans), LibreOffice (old files).
///
/// Each runs as a process of its own, in a private temporary folder, bounded in time, memory and output, without a shell
/// and without this process's files and settings.
public struct Programs: Sendable, Hashable {
    /// The folders in which programs are looked for, first to last.
    public var folders: [String]
    /// The folder in which private temporary folders are made.
    public var scratch: String

    /// The programs in `folders`.
    public init(folders: [String], scratch: String = "/tmp") {
        self.folders = folders
        self.scratch = scratch
    }

    /// The programs where packages put them.
    public static let installed = Programs(folders: [
        "/usr/local/bin", "/usr/bin", "/bin", "/usr/lib/libreoffice/program", "/opt/libreoffice/program",
    ])

    /// The path of the program `name`, where there is one.
    func path(of name: String) -> String? {
        folders.lazy.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }
}
