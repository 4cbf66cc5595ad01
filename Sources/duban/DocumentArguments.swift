internal import ArgumentParser
internal import WorkReport
internal import Workflows

/// The documents named on a command line.
struct DocumentArguments: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            say(
                "要读的文件：UTF-8 或 GB18030 文本、.docx；- 表示标准输入。",
                "Documents: UTF-8 or GB18030 text, .docx; - is standard input."),
            valueName: "FILE"),
        completion: .file(extensions: ["txt", "docx"]))
    var files: [String]

    /// Each document, opened and read in the order given; ends the command where one cannot be.
    func read() throws -> [DocumentReading] {
        try files.map { try DocumentArguments.read($0) }
    }

    /// The document at `path`, opened and read.
    static func read(_ path: String) throws -> DocumentReading {
        let bytes = try StandardStreams.read(path)
        do {
            return try ReadDocument.read(bytes, named: name(of: path))
        } catch {
            throw failure(.badInput, "\(path): \(say(error.chinese, error.english))")
        }
    }

    private static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}
