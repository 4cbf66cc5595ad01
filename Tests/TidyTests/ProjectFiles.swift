import Foundation

/// The project's own files, found from the place of this source file.
enum ProjectFiles {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    struct Source {
        /// From the project's root: `Sources/Ledger/Book/Entry.swift`.
        let path: String
        let text: String

        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
        var target: String { path.split(separator: "/")[1].description }
    }

    /// Every file with one of `extensions` under `folder`, sorted by path.
    static func files(under folder: String, extensions: Set<String>) throws -> [Source] {
        let base = root.appending(path: folder)
        guard let names = FileManager.default.enumerator(atPath: base.path) else { return [] }
        let paths = names.compactMap { $0 as? String }.filter { extensions.contains(($0 as NSString).pathExtension) }
        return try paths.sorted().map { path in
            Source(path: folder + "/" + path, text: try String(contentsOf: base.appending(path: path), encoding: .utf8))
        }
    }

    static func swift(under folder: String) throws -> [Source] {
        try files(under: folder, extensions: ["swift"])
    }
}
