internal import ArgumentParser
internal import Workflows

struct TextCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "text",
        abstract: say("输出文件的文字，识别结果中的位置都以它为准。", "Prints a document's text, to which all offsets of a reading refer.")
    )

    @Argument(
        help: ArgumentHelp(say("文件；- 表示标准输入。", "The document; - is standard input."), valueName: "FILE"),
        completion: .file(extensions: DocumentArguments.extensions))
    var file: String

    func run() async throws {
        try StandardStreams.write(try DocumentArguments.read(file).text)
    }
}
