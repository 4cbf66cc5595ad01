import Foundation
import OfficeFiles

/// The folders of one process that reads cases: where programs keep their files, and programs that print what a case says.
struct Stage: ~Copyable {
    private let folder: String

    init() throws {
        folder = Self.folder(ofProcess: ProcessInfo.processInfo.processIdentifier)
        for name in ["scratch", "programs", "none"] {
            try FileManager.default.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
        }
        for (name, script) in Self.scripts(folder) {
            let path = "\(folder)/programs/\(name)"
            try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(fileURLWithPath: path))
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        }
    }

    /// Where a process has its folders.
    static func folder(ofProcess id: Int32) -> String { NSTemporaryDirectory() + "duban-fuzz-\(id)" }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// The programs with which cases of a format are read.
    func programs(for format: Format) -> Programs {
        let folders =
            format == .pages
            ? ["\(folder)/programs"] : format.runsPrograms ? Programs.installed.folders : ["\(folder)/none"]
        return Programs(folders: folders, scratch: "\(folder)/scratch")
    }

    /// Lets the programs print these parts.
    func show(_ parts: [Case.Part]) {
        for name in ["bbox", "svg", "tsv", "pgm"] {
            let content = parts.first { $0.name == name }?.content ?? []
            try? Data(content).write(to: URL(fileURLWithPath: "\(folder)/programs/\(name)"))
        }
    }

    /// What reading left behind: files in the folder of programs.
    func leftovers() -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/scratch")) ?? []
        for name in names { try? FileManager.default.removeItem(atPath: "\(folder)/scratch/\(name)") }
        return names.map { "left \($0) behind" }
    }

    private static func scripts(_ folder: String) -> [String: String] {
        let own = "\(folder)/programs"
        return [
            "pdftotext": "exec cat \(own)/bbox", "pdftocairo": "exec cat \(own)/svg",
            "pdftoppm": "for last; do :; done; exec cp \(own)/pgm \"$last.pgm\"",
            "pdfimages": "echo; echo; echo '1 0 image 2000 2000'; echo '2 1 image 2000 2000'",
            "tesseract": "[ \"$1\" = --list-langs ] && echo chi_sim || exec cat \(own)/tsv",
        ]
    }
}

extension Range<Int> {
    /// Whether all of the other range is in this one.
    func contains(_ other: Range<Int>) -> Bool { lowerBound <= other.lowerBound && other.upperBound <= upperBound }
}
