internal import ArgumentParser
internal import WorkReport
internal import Workflows

/// The documents named on a command line.
struct DocumentArguments: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            say(
                "要读的文件：UTF-8 或 GB18030 文本、.docx、.pdf、网页、.xlsx、.csv，扫描图片（.jpg、.png、.tif）经 tesseract 识别，.doc、.wps、.xls、.rtf、.odt 经 LibreOffice 转换；- 表示标准输入。",
                "Documents: UTF-8 or GB18030 text, .docx, .pdf, web pages, .xlsx, .csv; scans (.jpg, .png, .tif) through tesseract; .doc, .wps, .xls, .rtf and .odt through LibreOffice; - is standard input."
            ),
            valueName: "FILE"),
        completion: .file(extensions: DocumentArguments.extensions))
    var files: [String]

    /// The extensions of documents, for the shell's completion.
    static let extensions = [
        "txt", "docx", "pdf", "html", "htm", "xlsx", "csv", "tsv", "doc", "wps", "xls", "et", "rtf", "odt", "ods",
        "jpg",
        "jpeg", "png", "tif", "tiff",
    ]

    /// Each document, opened and read in the order given; ends the command where one cannot be.
    func read() throws -> [DocumentReading] {
        try files.map { try DocumentArguments.read($0) }
    }

    /// The document at `path`, opened and read.
    static func read(_ path: String) throws -> DocumentReading {
        let bytes = try StandardStreams.read(path)
        do {
            let document = try ReadDocument.read(bytes, named: name(of: path))
            for notice in document.notices {
                StandardStreams.write(error: "\(path): \(say(notice.chinese, notice.english))\n")
            }
            return document
        } catch {
            throw failure(.badInput, "\(path): \(say(error.chinese, error.english))")
        }
    }

    private static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}
