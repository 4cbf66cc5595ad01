import Foundation
import Testing

/// The built program, run as people run it.
struct Program {
    struct Outcome {
        let status: Int32
        let output: String
        let error: String
    }

    /// The program stands beside the tests, wherever they were built.
    static let executable = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        .appending(path: "duban")
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The one file of the given kind in `Samples/`.
    static func sample(_ ending: String) throws -> String {
        let folder = root.appending(path: "Samples")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(ending) }
        return folder.appending(path: try #require(names.sorted().first)).path
    }

    /// Runs the program with these arguments and gives what it said.
    static func run(
        _ arguments: [String], input: String = "", language: String = "en_US.UTF-8", of executable: URL = executable
    ) throws -> Outcome {
        let files = try Streams(input: input)
        defer { files.remove() }
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.environment = ["LANG": language, "PATH": "/usr/bin:/bin"]
        process.standardInput = try FileHandle(forReadingFrom: files.input)
        process.standardOutput = try FileHandle(forWritingTo: files.output)
        process.standardError = try FileHandle(forWritingTo: files.error)
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: try String(contentsOf: files.output, encoding: .utf8),
            error: try String(contentsOf: files.error, encoding: .utf8))
    }

    /// Files instead of pipes, so that no amount of output can block the program.
    private struct Streams {
        let folder: URL
        var input: URL { folder.appending(path: "input") }
        var output: URL { folder.appending(path: "output") }
        var error: URL { folder.appending(path: "error") }

        init(input text: String) throws {
            folder = FileManager.default.temporaryDirectory.appending(path: "duban-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: folder.appending(path: "input"))
            try Data().write(to: folder.appending(path: "output"))
            try Data().write(to: folder.appending(path: "error"))
        }

        func remove() {
            try? FileManager.default.removeItem(at: folder)
        }
    }
}

/// A folder that is gone when its test has ended.
final class TemporaryFolder {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "duban-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func write(_ bytes: [UInt8], to name: String) throws -> String {
        let file = path + "/" + name
        try Data(bytes).write(to: URL(filePath: file))
        return file
    }
}
