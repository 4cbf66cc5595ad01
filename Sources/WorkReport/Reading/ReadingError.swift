/// Why a text cannot be read.
public struct ReadingError: Error, Sendable, Hashable {
    /// What to switch on.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// There is no character in it.
        case empty
        /// It is longer than ``WorkReader/maximumLength``.
        case tooLong
        /// It is not UTF-8.
        case notUTF8
    }

    /// What to switch on.
    public let code: Code
    /// What is wrong and what to do, in Chinese.
    public let chinese: String
    /// What is wrong and what to do, in English.
    public let english: String

    static let empty = ReadingError(
        code: .empty, chinese: "文件里没有文字。", english: "The document holds no text.")

    static func tooLong(bytes: Int) -> ReadingError {
        let limit = WorkReader.maximumLength / 1_048_576
        return ReadingError(
            code: .tooLong, chinese: "正文有 \(bytes) 字节，超过 \(limit) MiB 的上限；请分成几个文件。",
            english: "The text has \(bytes) bytes, more than the limit of \(limit) MiB; split it into several files.")
    }

    static func notUTF8(offset: Int) -> ReadingError {
        ReadingError(
            code: .notUTF8, chinese: "第 \(offset + 1) 个字节起不是有效的 UTF-8 文字；请另存为 UTF-8 文本。",
            english: "The text is not valid UTF-8 from byte \(offset + 1) on; save it as UTF-8.")
    }
}

extension ReadingError: CustomStringConvertible {
    /// The English sentence.
    public var description: String { english }
}
